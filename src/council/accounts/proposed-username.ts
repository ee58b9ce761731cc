import { slugOf } from '../../kernel/text.ts'

/** A sign-in name made of a person's name: "Nguyễn Văn An" → nguyen-van-an. */
export function proposedUsername(fullName: string): string {
  // Room is left for a number when the name is taken: a sign-in name has 40 characters at most.
  const slug = slugOf(fullName).slice(0, 36).replace(/-+$/, '')
  return slug.length >= 3 ? slug : `nguoi-dung-${slug}`.replace(/-+$/, '')
}
