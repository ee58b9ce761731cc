import { actRoute } from '../../../platform/web/act-route.server.ts'
import { summariseForm, summariseItem } from '../../agenda/index.ts'
import { attendancesOf, markAttendance, markForm } from '../../sessions/index.ts'
import { ballotsOf, enterBallots, enterBallotsForm } from '../../voting/index.ts'
import { hallPaths } from '../paths.ts'
import { hallPage } from '../views/hall-page.tsx'
import { ItemPanel } from '../views/item-panel.tsx'
import { QuorumNote } from '../views/quorum-note.tsx'
import { EnterBallots, Roll, Summary } from '../views/secretary-parts.tsx'
import { VotePanel } from '../views/vote-panel.tsx'

/** The secretary's desk: roll, ballots by name, what is said of the item. */
export const secretary = hallPage({ title: 'Bàn thư ký', follows: 'hall' }, async (hall, page) => {
  const { session, vote } = hall
  const roll = await attendancesOf(page, session.id)
  const cast = vote?.state === 'opened' ? await ballotsOf(page, vote.id) : []
  return (
    <>
      <QuorumNote quorum={hall.quorum} />
      <ItemPanel hall={hall} now={page.now} />
      <VotePanel hall={hall} />
      {vote?.state === 'opened' ? (
        <EnterBallots page={page} sessionId={session.id} vote={vote} roll={roll} cast={cast} />
      ) : null}
      <Summary page={page} hall={hall} />
      <Roll page={page} session={session} roll={roll} />
    </>
  )
})

const toSecretary = (act: string) => (value: { id: string; sessionId?: string }) =>
  `${hallPaths.secretary(value.sessionId ?? value.id)}?xong=${act}`

export const markAct = actRoute({
  act: 'attendance.mark',
  form: markForm,
  command: (context, input, param) => markAttendance(context, { id: param('id'), ...input }),
  again: secretary,
  next: toSecretary('attendance.mark'),
})

export const enterAct = actRoute({
  act: 'ballot.enter',
  form: enterBallotsForm,
  command: (context, { ballot }, param) =>
    enterBallots(context, { sessionId: param('id'), voteId: param('voteId'), ballots: ballot }),
  again: secretary,
  next: toSecretary('ballot.enter'),
})

export const summariseAct = actRoute({
  act: 'agenda_item.summarise',
  form: summariseForm,
  command: (context, input, param) =>
    summariseItem(context, { sessionId: param('id'), itemId: param('itemId'), ...input }),
  again: secretary,
  next: toSecretary('agenda_item.summarise'),
})
