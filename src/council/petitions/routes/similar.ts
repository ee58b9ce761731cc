import { orRefuse } from '../../../kernel/result.ts'
import { sourceOf } from '../../../platform/web/limits.ts'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import { reach } from '../policy.ts'
import { similarNote } from '../views/similar-petitions.tsx'
import { similarPetitions, type SimilarPetition } from '../wording/similar.server.ts'
import type { WordingFace } from '../wording/wording-index.server.ts'

const mostShown = 4
/** Below this nothing is looked for: a word or two is alike to everything. */
const fewestLetters = 8
const longest = 2_000

/** What there is already of the words being typed, as the box below them shows it. */
async function answerFor(page: PageContext, face: WordingFace): Promise<Response> {
  const words = (page.query.get('loi') ?? '').slice(0, longest)
  const similar =
    words.trim().length < fewestLetters
      ? []
      : await similarPetitions(page, words, { face, limit: mostShown })
  const items = similar.map((petition) => ({
    title: petition.title,
    href: page.base + pathOf(petition, face),
    note: similarNote(petition),
  }))
  const heading = items.length === 0 ? '' : 'Đã có kiến nghị gần giống:'
  return page.respond(JSON.stringify({ words: heading, items }), {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  })
}

function pathOf({ id, receiptCode }: SimilarPetition, face: WordingFace): string {
  return face === 'desk' ? `/ban-lam-viec/kien-nghi/${id}` : `/kien-nghi/${receiptCode}`
}

/** For whoever notes: what they may read; for those who read no register, what is public. */
export const similarForDesk: PageRoute = (page) =>
  answerFor(page, reach(page.actor) === 'none' ? 'public' : 'desk')

/** For voters: published petitions only. */
export const similarForPortal: PageRoute = (page, { limits }) => {
  if (!page.actor) orRefuse(limits.take('searches_of_stranger', sourceOf(page.client)))
  return answerFor(page, 'public')
}
