import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import {
  attendanceOf,
  attendancesOf,
  officeOnSession,
  sessionSubjects,
} from '../../sessions/index.ts'
import { voteFacts } from '../events.ts'
import { votePermissions } from '../policy.ts'
import {
  castAndConflicts,
  insertBallots,
  loadVote,
  type LoadedVote,
  type NewBallot,
} from '../store.server.ts'
import { decideBallot, type BallotWay, type Choice } from '../vote.ts'
import type { VoteAt } from './open.server.ts'

type At = { readonly sessionId: string; readonly voteId: string }

/** Biểu quyết bằng thiết bị của mình: one ballot, never changed; nobody votes for another. */
export async function castBallot(
  context: ActContext,
  { sessionId, voteId, choice }: At & { readonly choice: Choice },
): Promise<Result<VoteAt>> {
  const personId = context.actor?.personId ?? null
  if (!votePermissions['ballot.cast'].may(context.actor) || personId === null) {
    return refuse('ballot.cast_not_allowed')
  }
  const vote = await loadVote(context, sessionId, voteId, 'share')
  if (!vote) return refuse('vote.not_found')
  const attendance = await attendanceOf(context, sessionId, personId)
  const standing = (await castAndConflicts(context, voteId, [personId])).get(personId)
  const { isConflicted = false, hasCast = false } = standing ?? {}
  const { state, manner } = vote
  const may = decideBallot(
    { state, manner, mark: attendance?.mark, isConflicted, hasCast },
    'device',
  )
  if (!may.ok) return may
  if ((await insertBallots(context, voteId, [{ personId, choice }], 'device')) === 0) {
    return refuse('vote.cast_already')
  }
  keepBallots(context, vote, { act: 'ballot.cast', way: 'device', ballots: [{ personId, choice }] })
  return ok({ id: voteId, sessionId })
}

/** Ghi theo tên: what the secretary saw of hands, or heard when the roll was called. */
export async function enterBallots(
  context: ActContext,
  { sessionId, voteId, ballots }: At & { readonly ballots: readonly NewBallot[] },
): Promise<Result<VoteAt>> {
  if (!votePermissions['ballot.enter'].may(context.actor)) return refuse('ballot.enter_not_allowed')
  const vote = await loadVote(context, sessionId, voteId, 'share')
  if (!vote) return refuse('vote.not_found')
  const persons = ballots.map(({ personId }) => personId)
  if (new Set(persons).size !== persons.length)
    return refuse('vote.named_twice', { field: 'ballot' })
  const roll = new Map(
    (await attendancesOf(context, sessionId)).map((each) => [each.personId, each]),
  )
  const standings = await castAndConflicts(context, voteId, persons)
  for (const personId of persons) {
    const { isConflicted = false, hasCast = false } = standings.get(personId) ?? {}
    const { state, manner } = vote
    const of = roll.get(personId)
    const may = decideBallot({ state, manner, mark: of?.mark, isConflicted, hasCast }, 'by_name')
    if (!may.ok) {
      return refuse('vote.ballot_not_taken', {
        field: 'ballot',
        values: { name: of?.name ?? '', why: may.refusal.code },
      })
    }
  }
  if ((await insertBallots(context, voteId, ballots, 'by_name')) < ballots.length) {
    return refuse('vote.cast_meanwhile', { field: 'ballot' })
  }
  keepBallots(context, vote, { act: 'ballot.enter', way: 'by_name', ballots })
  return ok({ id: voteId, sessionId })
}

// An open vote is cast by name: the log keeps how, so that no ballot can be altered afterwards.
function keepBallots(
  context: ActContext,
  vote: LoadedVote,
  { act, way, ballots }: { act: string; way: BallotWay; ballots: readonly NewBallot[] },
): void {
  const subject = { kind: 'vote', id: vote.id }
  const office = officeOnSession(context.actor)
  const entered = ballots.map(({ personId, choice }) => `${personId}:${choice}`)
  const after = way === 'device' ? { choice: ballots[0]?.choice } : { ballots: entered }
  context.record({ act, subject, office, after }, [
    {
      name: voteFacts.cast,
      subject: sessionSubjects.counts(vote.sessionId),
      payload: { vote: vote.id },
    },
  ])
}
