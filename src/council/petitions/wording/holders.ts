import { foldVietnamese } from '../../../kernel/text.ts'
import type { HolderKind } from './lexicon/need.ts'

// How the bodies of a commune are named, folded: chuyên môn thuộc UBND xã, Nghị định 150/2025/NĐ-CP, điều 4–7.
const bodyWords: Readonly<Partial<Record<HolderKind, readonly string[]>>> = {
  economy: ['kinh te', 'ha tang', 'do thi'],
  culture: ['van hoa', 'xa hoi'],
  police: ['cong an'],
  military: ['quan su'],
  service_centre: ['hanh chinh cong', 'mot cua'],
  committee: ['uy ban nhan dan', 'ubnd'],
}

type Named = { readonly id: string; readonly name: string }

/** The council's own body of a kind, by its name; null when none is named so, or the matter goes above it. */
export function bodyOfKind(bodies: readonly Named[], kind: HolderKind): string | null {
  const names = bodies.map(({ id, name }) => ({ id, folded: foldVietnamese(name) }))
  for (const words of bodyWords[kind] ?? []) {
    const exact = names.find(({ folded }) => folded === words || folded.startsWith(`${words} `))
    const one = exact ?? names.find(({ folded }) => folded.includes(words))
    if (one) return one.id
  }
  return null
}
