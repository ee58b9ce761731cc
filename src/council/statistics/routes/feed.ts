import { freshAnswer } from '../../../platform/web/fresh-answer.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { hamletsOnMap } from '../../delegates/index.ts'
import { fieldText } from '../../petitions/index.ts'
import { atomFeed } from '../feed.ts'
import { feedPath, listPaths } from '../links.ts'
import { choiceOf } from '../published-choice.ts'
import { feedIdOf, publishedKept } from '../published.server.ts'

const newest = 50

/** The newest published petitions of the commune, a hamlet or a field, for programs that read feeds. */
export const petitionFeed: PageRoute = async (page) => {
  const choice = choiceOf(page.query, newest)
  const petitions = await publishedKept(page, choice)
  const hamlet = (await hamletsOnMap(page)).find(({ id }) => id === choice.hamletId)
  const about = [hamlet?.name, choice.field && fieldText[choice.field]].filter(Boolean)
  const moments = petitions.map(({ changedAt }) => changedAt)
  const changedAt = moments.toSorted(Temporal.Instant.compare).at(-1) ?? midnight(page.today)
  const query = new URLSearchParams({
    ...(choice.hamletId ? { thon: choice.hamletId } : {}),
    ...(choice.field ? { 'linh-vuc': choice.field } : {}),
  }).toString()
  const asked = query ? `?${query}` : ''
  const body = atomFeed({
    id: feedIdOf(page.commune, choice),
    title: ['Kiến nghị cử tri đã công khai', ...about].join(' · '),
    author: page.council.name,
    self: page.absolute(feedPath + asked),
    site: page.absolute(listPaths.portal + asked),
    updated: changedAt,
    entries: petitions.map((petition) => ({
      petition,
      href: page.absolute(`${listPaths.portal}/${petition.receiptCode}`),
    })),
  })
  return freshAnswer(page, { body, contentType: 'application/atom+xml; charset=utf-8', changedAt })
}

/** A feed without entries has been as it is since the day began. */
function midnight(day: Temporal.PlainDate): Temporal.Instant {
  return day.toZonedDateTime('Asia/Ho_Chi_Minh').toInstant()
}
