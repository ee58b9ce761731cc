import type { SearchFeed } from '../../../platform/search/entry.ts'
import type { SearchPage } from '../../../platform/search/find.server.ts'
import type { Question } from '../../../platform/search/question.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { EmptyState } from '../../../ui/index.ts'
import type { Asked } from '../asked.ts'
import { searchText } from '../text.vi.ts'
import { KindTabs, Results, searchPath } from './results.tsx'
import { Hints } from './search-form.tsx'

/** What was found, and what was probably meant when that is little. */
export type Answer = SearchPage & { readonly meant: string | null }

export function AnswerTo(props: {
  page: PageContext
  feeds: readonly SearchFeed[]
  asked: Asked
  question: Question
  answer: Answer
}) {
  const { page, feeds, asked, question, answer } = props
  return (
    <>
      {answer.meant ? <Meant page={page} words={answer.meant} /> : null}
      <KindTabs page={page} asked={asked} kinds={answer.kinds} feeds={feeds} />
      {answer.found.length > 0 ? (
        <Results {...{ page, asked, question, feeds }} total={answer.total} found={answer.found} />
      ) : (
        <EmptyState
          title={
            answer.kinds.size > 0 ? searchText.nothingHere : searchText.nothing(question.typed)
          }
        >
          <Hints />
        </EmptyState>
      )}
    </>
  )
}

function Meant({ page, words }: { page: PageContext; words: string }) {
  const query = new URLSearchParams({ tim: words })
  return (
    <p class="suggestion">
      {searchText.meant} <a href={`${page.base}${searchPath}?${query.toString()}`}>{words}</a>
    </p>
  )
}
