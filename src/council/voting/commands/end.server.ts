import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import {
  attendancesOf,
  holdSession,
  isSitting,
  officeOnSession,
  sessionSubjects,
} from '../../sessions/index.ts'
import { voteFacts } from '../events.ts'
import { votePermissions } from '../policy.ts'
import { loadVote, saveAnnulment, saveResult, tallyOf } from '../store.server.ts'
import { resultOf, step } from '../vote.ts'
import type { VoteAt } from './open.server.ts'

type At = { readonly sessionId: string; readonly voteId: string }

/** Kết thúc biểu quyết: every acknowledged ballot is in the result, none comes after it. */
export async function closeVote(
  context: ActContext,
  { sessionId, voteId }: At,
): Promise<Result<VoteAt & { isCarried: boolean }>> {
  if (!votePermissions['vote.close'].may(context.actor)) return refuse('vote.close_not_allowed')
  const vote = await loadVote(context, sessionId, voteId, 'update')
  if (!vote) return refuse('vote.not_found')
  const next = step(vote, 'close')
  if (!next.ok) return next
  const roll = await attendancesOf(context, sessionId)
  const present = roll.filter(({ mark }) => mark === 'present').map(({ personId }) => personId)
  const tally = await tallyOf(context, vote, present)
  const { fraction, total, needed } = vote
  const result = resultOf(tally, { fraction, denominator: 'all_delegates', total, needed })
  await saveResult(context, voteId, result)
  const subject = { kind: 'vote', id: voteId }
  context.record(
    {
      act: 'vote.close',
      subject,
      office: officeOnSession(context.actor),
      before: { state: vote.state },
      after: { state: next.value, ...tally, needed, isCarried: result.isCarried },
    },
    [
      {
        name: voteFacts.closed,
        subject: sessionSubjects.course(sessionId),
        payload: { vote: voteId, isCarried: result.isCarried },
      },
    ],
  )
  return ok({ id: voteId, sessionId, isCarried: result.isCarried })
}

/** Hủy kết quả: the vote stays in the record with its reason; it may be repeated, never edited. */
export async function annulVote(
  context: ActContext,
  { sessionId, voteId, reason }: At & { readonly reason: string },
): Promise<Result<VoteAt>> {
  const session = await holdSession(context, sessionId)
  if (!session) return refuse('session.not_found')
  if (!votePermissions['vote.annul'].may(context.actor)) return refuse('vote.annul_not_allowed')
  const vote = await loadVote(context, sessionId, voteId, 'update')
  if (!vote) return refuse('vote.not_found')
  if (!isSitting(session)) return refuse('vote.annulled_after_session')
  const next = step(vote, 'annul')
  if (!next.ok) return next
  await saveAnnulment(context, voteId, reason)
  context.record(
    {
      act: 'vote.annul',
      subject: { kind: 'vote', id: voteId },
      office: officeOnSession(context.actor),
      before: { state: vote.state },
      after: { state: next.value },
      reason,
    },
    [
      {
        name: voteFacts.annulled,
        subject: sessionSubjects.course(sessionId),
        payload: { vote: voteId },
      },
    ],
  )
  return ok({ id: voteId, sessionId })
}
