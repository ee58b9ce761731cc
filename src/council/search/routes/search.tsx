import { Refused } from '../../../kernel/result.ts'
import { readersAmong, type SearchFeed } from '../../../platform/search/entry.ts'
import { probablyMeant, search, stillReadable } from '../../../platform/search/find.server.ts'
import { readQuestion, type Question } from '../../../platform/search/question.ts'
import { sourceOf, type Limits } from '../../../platform/web/limits.ts'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import { PageHeading } from '../../../ui/index.ts'
import { askedOf, type Asked } from '../asked.ts'
import { searchText } from '../text.vi.ts'
import { AnswerTo, type Answer } from '../views/answer.tsx'
import { searchPath } from '../views/results.tsx'
import { Hints, SearchForm } from '../views/search-form.tsx'

// With fewer results than this, a slip of typing is worth asking about.
const fewResults = 3

/** What may be found: by whoever is signed in all they may read, by everybody else what is public. */
export function searchRoute(feeds: readonly SearchFeed[]): PageRoute {
  return async (page, { limits }) => {
    const asked = askedOf(
      page.query,
      feeds.map(({ kind }) => kind),
    )
    const question = readQuestion(asked.typed)
    if (question && !page.actor) slowDown(limits, page)
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
          <AnswerTo page={page} feeds={feeds} asked={asked} question={question} answer={answer} />
        ) : (
          <Hints />
        )}
      </>,
    )
  }
}

/** Throws Refused to a stranger who searches faster than a whole office could. */
function slowDown(limits: Limits, { client }: PageContext): void {
  const allowed = limits.take('searches_of_stranger', sourceOf(client))
  if (!allowed.ok) throw new Refused(allowed.refusal)
}

async function answerTo(
  page: PageContext,
  feeds: readonly SearchFeed[],
  asked: Asked,
  question: Question,
): Promise<Answer> {
  const readers = readersAmong(feeds, page.actor)
  const codes = feeds.flatMap(({ readCode }) => readCode?.(question.typed) ?? [])
  const result = await search(page, { ...asked, question, readers, codes })
  const found = await stillReadable(page, feeds, result.found)
  const isFew = result.wellSpelled < fewResults && asked.page === 1
  return {
    ...result,
    found,
    meant: isFew ? await probablyMeant(page, { question, readers }) : null,
  }
}
