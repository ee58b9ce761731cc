import type { Child } from 'hono/jsx'
import { writeDay } from '../../../kernel/clock.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { Disclosure, Marked, type MarkedPiece } from '../../../ui/index.ts'
import { stateText } from '../text.vi.ts'
import { needByKey } from '../wording/lexicon/needs.ts'
import { meaningOf } from '../wording/meaning.ts'
import type { SimilarPetition } from '../wording/similar.server.ts'

const longestAnswer = 240

/** "Đường hư hỏng – đã trả lời 05/03/2026: …", as one line. */
export function similarNote({ likeness, answer, state, hamlet }: SimilarPetition): string {
  const need = needByKey.get(likeness.needs[0] ?? '')?.name
  const said = answer
    ? `trả lời ${writeDay(answer.answeredOn)}: ${shortened(answer.words)}`
    : stateText[state].toLowerCase()
  return [[need, hamlet].filter(Boolean).join(', '), said].filter(Boolean).join(' – ')
}

function shortened(words: string): string {
  return words.length <= longestAnswer ? words : `${words.slice(0, longestAnswer - 1).trimEnd()}…`
}

/** The title with the words in bold that tell of the same need. */
export function titlePieces({ title, likeness }: SimilarPetition): MarkedPiece[] {
  const { signs } = meaningOf(title)
  const hits = likeness.needs
    .flatMap((need) => signs.get(need) ?? [])
    .toSorted((a, b) => a.start - b.start)
  const pieces: MarkedPiece[] = []
  let from = 0
  for (const { start, end } of hits) {
    if (start < from) continue
    pieces.push(
      { text: title.slice(from, start), isHit: false },
      { text: title.slice(start, end), isHit: true },
    )
    from = end
  }
  return [...pieces, { text: title.slice(from), isHit: false }].filter(({ text }) => text !== '')
}

/** Petitions with the same need, where they are answered, and a way to merge into each; nothing when none is. */
export function SimilarPetitions(props: {
  page: PageContext
  similar: readonly SimilarPetition[]
  hrefOf: (petition: SimilarPetition) => string
  mergeHrefOf?: (petition: SimilarPetition) => string
}) {
  const { page, similar, hrefOf, mergeHrefOf } = props
  if (similar.length === 0) return null
  return (
    <Disclosure summary={`Đã có kiến nghị gần giống (${similar.length})`} isOpen>
      <ul>
        {similar.map((petition) => (
          <li>
            <a href={page.base + hrefOf(petition)}>
              <Marked pieces={titlePieces(petition)} />
            </a>
            <br />
            <span class="hint">{similarNote(petition)}</span>{' '}
            {mergeHrefOf ? (
              <a href={page.base + mergeHrefOf(petition)}>Gộp vào {petition.receiptCode}</a>
            ) : null}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

/** Round a text box: shows below it, while it is written in, what there is already. Nothing without script. */
export function SimilarWhileTyping({ src, children }: { src: string; children: Child }) {
  return (
    <nt-earlier src={src}>
      {children}
      <div class="hint" data-earlier hidden>
        <p role="status" />
        <ul />
      </div>
    </nt-earlier>
  )
}
