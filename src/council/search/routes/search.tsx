import { readersAmong, type SearchFeed } from '../../../platform/search/entry.ts'
import { probablyMeant, search, stillReadable, type Found, type SearchPage } from '../../../platform/search/find.server.ts'
import { readQuestion, type Question } from '../../../platform/search/question.ts'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import { EmptyState, PageHeading } from '../../../ui/index.ts'
import { listAddress } from '../../frame/list-address.ts'
import { askedOf, type Asked } from '../asked.ts'
import { searchText } from '../text.vi.ts'
import { KindTabs, Results, searchPath } from '../views/results.tsx'
import { Hints, SearchForm } from '../views/search-form.tsx'

// With fewer results than this, a slip of typing is worth asking about.
const fewResults = 3

/** What may be found: by whoever is signed in all they may read, by everybody else what is public. */
export function searchRoute(feeds: readonly SearchFeed[]): PageRoute {
  return async (page) => {
    const asked = askedOf(page.query, feeds.map(({ kind }) => kind))
    const question = readQuestion(asked.typed)
    const answer = question ? await answerTo(page, feeds, asked, question) : null
    const years = answer ? [...answer.years.keys()].toSorted((a, b) => b - a) : []
    const title = question ? searchText.titleOf(question.typed) : searchText.title
    return (page.actor ? page.desk : page.portal)(
      { title, current: searchPath },
      <>
        <PageHeading
          title={searchText.title}
          lead={page.actor ? searchText.leadDesk : searchText.leadPortal}
        />
        <SearchForm page={page} asked={asked} years={years} />
        {question && answer ? (
          <Answer page={page} feeds={feeds} asked={asked} question={question} answer={answer} />
        ) : (
          <Hints />
        )}
      </>,
    )
  }
}

type Answer = SearchPage & { readonly meant: string | null }

async function answerTo(
  page: PageContext,
  feeds: readonly SearchFeed[],
  asked: Asked,
  question: Question,
): Promise<Answer> {
  const readers = readersAmong(feeds, page.actor)
  const codes = feeds.flatMap(({ readCode }) => readCode?.(question.typed) ?? [])
  const result = await search(page, { ...asked, question, readers, codes })
  const found: Found[] = await stillReadable(page, feeds, result.found)
  const isFew = result.wellSpelled < fewResults && asked.page === 1
  return { ...result, found, meant: isFew ? await probablyMeant(page, { question, readers }) : null }
}

function Answer(props: {
  page: PageContext
  feeds: readonly SearchFeed[]
  asked: Asked
  question: Question
  answer: Answer
}) {
  const { page, feeds, asked, question, answer } = props
  return (
    <>
      {answer.meant ? (
        <p class="suggestion">
          {searchText.meant} <a href={listAddress({ base: page.base, query: new URLSearchParams() }, searchPath, { tim: answer.meant })}>{answer.meant}</a>
        </p>
      ) : null}
      <KindTabs page={page} asked={asked} kinds={answer.kinds} feeds={feeds} />
      {answer.found.length > 0 ? (
        <Results {...{ page, asked, question, feeds }} total={answer.total} found={answer.found} />
      ) : (
        <EmptyState title={answer.kinds.size > 0 ? searchText.nothingHere : searchText.nothing(question.typed)}>
          <Hints />
        </EmptyState>
      )}
    </>
  )
}
