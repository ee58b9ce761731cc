import type { PageContext } from '../../platform/web/page.server.ts'
import { speechesOf } from '../agenda/index.ts'
import { attendanceMarksOf, attendancesOf } from '../sessions/index.ts'
import { ballotsOf } from '../voting/index.ts'
import { hallOf } from './hall.server.ts'
import type { MinutesContent, VoteTold } from './minutes-paper.ts'
import { countsInWords, sentenceOf } from './vote-words.ts'

/** All that the minutes of a session tell; undefined when this commune has none such. */
export async function minutesOf(
  page: PageContext,
  sessionId: string,
): Promise<MinutesContent | undefined> {
  const hall = await hallOf(page, sessionId)
  if (!hall) return undefined
  const { session, agenda } = hall
  const votes: VoteTold[] = []
  for (const vote of hall.votes.filter(({ state }) => state !== 'opened')) {
    const sentence = sentenceOf(vote, hall.bases.get(vote.id)) ?? null
    const ballots = await ballotsOf(page, vote.id)
    votes.push({ vote, sentence, counts: countsInWords(vote), ballots })
  }
  return {
    council: { name: page.council.name, place: placeOfCouncil(page.council.name) },
    session,
    agenda,
    speeches: await speechesOf(page, session.id),
    votes,
    roll: await attendancesOf(page, session.id),
    marks: await attendanceMarksOf(page, session.id),
    madeOn: page.today,
  }
}

/** The commune by its bare name, as it stands before the day on a paper. */
function placeOfCouncil(name: string): string {
  return name.replace(/^(Hội đồng nhân dân|HĐND)\s+/iu, '').replace(/^(xã|phường|đặc khu)\s+/iu, '')
}
