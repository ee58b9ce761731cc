import { writeDay } from '../../../kernel/clock.ts'
import type { SearchFeed } from '../../../platform/search/entry.ts'
import {
  searchPageSize,
  type Found,
  type SearchPage,
} from '../../../platform/search/find.server.ts'
import type { Question } from '../../../platform/search/question.ts'
import { markHits, snippetOf, type Piece } from '../../../platform/search/snippet.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { Pagination, ResultList, Tabs } from '../../../ui/index.ts'
import { listAddress } from '../../frame/list-address.ts'
import type { Asked } from '../asked.ts'
import { searchText } from '../text.vi.ts'

export const searchPath = '/tim-kiem'

/** Links to the results of one kind each, with how many there are. */
export function KindTabs(props: {
  page: PageContext
  asked: Asked
  kinds: SearchPage['kinds']
  feeds: readonly SearchFeed[]
}) {
  const { page, asked, kinds, feeds } = props
  const all = [...kinds.values()].reduce((sum, count) => sum + count, 0)
  const shown = feeds.filter(({ kind }) => kinds.has(kind) || kind === asked.kind)
  if (shown.length < 2 && asked.kind === null) return null
  const tab = (kind: string | null, label: string, count: number) => ({
    href: listAddress(page, searchPath, { loai: kind, trang: null }),
    label,
    count,
    isCurrent: kind === asked.kind,
  })
  return (
    <Tabs
      label={searchText.kinds}
      tabs={[
        tab(null, searchText.allKinds, all),
        ...shown.map(({ kind, noun }) => tab(kind, noun, kinds.get(kind) ?? 0)),
      ]}
    />
  )
}

/** One page of results with what was looked for marked. */
export function Results(props: {
  page: PageContext
  asked: Asked
  question: Question
  total: number
  found: readonly Found[]
  feeds: readonly SearchFeed[]
}) {
  const { page, asked, question, total, found, feeds } = props
  const nounOf = (kind: string) => feeds.find((feed) => feed.kind === kind)?.noun ?? kind
  return (
    <>
      <ResultList
        start={(asked.page - 1) * searchPageSize + 1}
        results={found.map((one) => ({
          href: page.base + one.path,
          title: markHits(one.title, question),
          facts: <Facts noun={nounOf(one.kind)} found={one} />,
          snippet: inOneLine(snippetOf(one.words, question)),
        }))}
      />
      <Pagination
        page={asked.page}
        pages={Math.ceil(total / searchPageSize)}
        total={searchText.found(total)}
        href={(number) =>
          listAddress(page, searchPath, { trang: number === 1 ? null : String(number) })
        }
      />
    </>
  )
}

/** Paragraphs and parts of an entry, told apart without taking a line each. */
function inOneLine(pieces: readonly Piece[]): Piece[] {
  return pieces.map(({ text, isHit }) => ({ text: text.replace(/\s*\n\s*/g, ' · '), isHit }))
}

function Facts({ noun, found }: { noun: string; found: Found }) {
  return (
    <>
      <span>{noun}</span>
      {found.code ? <span>{found.code}</span> : null}
      {found.onDay ? <span>{writeDay(found.onDay)}</span> : null}
    </>
  )
}
