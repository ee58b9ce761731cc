import { actRoute } from '../../../platform/web/act-route.server.ts'
import { askSpeechForm, askToSpeak, speechStepForm, withdrawSpeech } from '../../agenda/index.ts'
import { attendanceOf, checkIn, checkInForm } from '../../sessions/index.ts'
import { castBallot, castForm, conflictedIn, ownBallots } from '../../voting/index.ts'
import { hallPaths } from '../paths.ts'
import { hallPage } from '../views/hall-page.tsx'
import { ItemPanel } from '../views/item-panel.tsx'
import { CheckIn, RaiseHand, VotePad } from '../views/seat-parts.tsx'
import { VotePanel } from '../views/vote-panel.tsx'

/** The delegate's own page, made for a phone: check in, vote, ask for the floor. */
export const seat = hallPage({ title: 'Phòng họp', follows: 'session' }, async (hall, page) => {
  const { session, vote } = hall
  const attendance = await attendanceOf(page, session.id, page.actor?.personId ?? null)
  const ballots = await ownBallots(page, session.id)
  const conflicted = vote ? await conflictedIn(page, vote.id) : []
  return (
    <>
      <CheckIn hall={hall} page={page} attendance={attendance} />
      {vote ? (
        <VotePad
          page={page}
          vote={vote}
          sessionId={session.id}
          isPresent={attendance?.mark === 'present'}
          isConflicted={conflicted.includes(page.actor?.personId ?? '')}
          ballot={ballots.get(vote.id)}
        />
      ) : null}
      {vote?.state === 'closed' ? <VotePanel hall={hall} showsCast={false} /> : null}
      <ItemPanel hall={hall} now={page.now} />
      {attendance?.mark === 'present' ? <RaiseHand hall={hall} page={page} /> : null}
    </>
  )
})

const toSeat = (act: string) => (value: { id: string; sessionId?: string }) =>
  `${hallPaths.seat(value.sessionId ?? value.id)}${act === '' ? '' : `?xong=${act}`}`

export const checkInAct = actRoute({
  act: 'attendance.check_in',
  form: checkInForm,
  command: (context, input, param) => checkIn(context, { id: param('id'), ...input }),
  again: seat,
  next: toSeat('attendance.check_in'),
})

export const castAct = actRoute({
  act: 'ballot.cast',
  form: castForm,
  command: (context, input, param) =>
    castBallot(context, { sessionId: param('id'), voteId: param('voteId'), ...input }),
  again: seat,
  // The pad itself says when the ballot was written down.
  next: toSeat(''),
})

export const askSpeechAct = actRoute({
  act: 'speech.ask',
  form: askSpeechForm,
  command: (context, input, param) => askToSpeak(context, { sessionId: param('id'), ...input }),
  again: seat,
  next: toSeat('speech.ask'),
})

export const withdrawSpeechAct = actRoute({
  act: 'speech.withdraw',
  form: speechStepForm,
  command: (context, _, param) =>
    withdrawSpeech(context, { sessionId: param('id'), speechId: param('speechId') }),
  again: seat,
  next: toSeat('speech.withdraw'),
})
