import type { PageContext } from '../../../platform/web/page.server.ts'
import type { Reason, Suggested } from '../wording/suggest.ts'

/** Names under which a suggestion that was taken comes back in the address. */
export const suggestionKeys = {
  kind: 'goi-y-loai',
  field: 'goi-y-linh-vuc',
  level: 'goi-y-cap',
  holder: 'goi-y-co-quan',
} as const
export type SuggestionKey = keyof typeof suggestionKeys

/** What was taken over from a suggestion, by following its link; '' when nothing was. */
export function takenOver(page: PageContext, key: SuggestionKey): string {
  return page.query.get(suggestionKeys[key]) ?? ''
}

/**
 * The hint of a field: what is suggested, why, and a link that fills it in. It works without script and
 * never fills in anything by itself.
 */
export function suggestion(props: {
  page: PageContext
  of: SuggestionKey
  suggested: Suggested<string> | null
  label: string | null
  /** What stands in the field now. */
  current: string
}) {
  const { page, of, suggested, label, current } = props
  if (!suggested || !label) return undefined
  const query = new URLSearchParams(page.query)
  query.set(suggestionKeys[of], suggested.value)
  query.delete('xong')
  return (
    <>
      Gợi ý: <strong>{label}</strong>, {why(suggested.reason)}.{' '}
      {suggested.value === current ? null : <a href={`?${query.toString()}`}>Điền “{label}”</a>}
    </>
  )
}

function why({ words, learnt }: Reason): string {
  const said = words.map((word) => `“${word}”`).join(', ')
  if (learnt && learnt.of > 1) {
    const like = said === '' ? 'gần giống' : `có ${said}`
    return `vì ${learnt.agreeing}/${learnt.of} kiến nghị ${like} đã xếp vào đây`
  }
  return said === '' ? 'theo lời cử tri' : `theo các từ ${said}`
}
