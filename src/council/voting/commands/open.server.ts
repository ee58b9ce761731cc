import { randomUUIDv7 } from 'node:crypto'
import { ok, orRefuse, refuse, type Result } from '../../../kernel/result.ts'
import { groundOfEffective } from '../../../law/council-rules.ts'
import { fractionOf } from '../../../law/rule-value.ts'
import { threshold } from '../../../law/thresholds.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { itemForVote } from '../../agenda/index.ts'
import { ruleOn } from '../../rules/index.ts'
import {
  attendancesOf,
  holdSession,
  isSitting,
  officeOnSession,
  quorumNow,
  sessionSubjects,
} from '../../sessions/index.ts'
import { voteFacts } from '../events.ts'
import { votePermissions } from '../policy.ts'
import { voteById } from '../queries.server.ts'
import { insertConflicts, insertVote } from '../store.server.ts'
import { matterRules, type Manner, type Matter } from '../vote.ts'

export type OpenInput = {
  readonly sessionId: string
  readonly itemId: string
  readonly question: string
  readonly matter: Matter
  readonly manner: Manner
  /** Delegates who must not vote on it. */
  readonly conflicted: readonly string[]
  /** The chair saw that the quorum is not reached. */
  readonly quorumSeen: boolean
  /** The annulled vote that this one repeats. */
  readonly repeatsId: string | null
}

export type VoteAt = { readonly id: string; readonly sessionId: string }

/** Mở biểu quyết: question, denominator and threshold are frozen here; nothing edits them later. */
export async function openVote(context: ActContext, input: OpenInput): Promise<Result<VoteAt>> {
  const { sessionId, itemId } = input
  const session = await holdSession(context, sessionId)
  if (!session) return refuse('session.not_found')
  if (!votePermissions['vote.open'].may(context.actor)) return refuse('vote.open_not_allowed')
  if (!isSitting(session)) return refuse('vote.session_not_open')
  const item = await itemForVote(context, sessionId, itemId)
  if (!item) return refuse('agenda_item.not_found', { field: 'itemId' })
  if (!item.may.ok) return item.may
  const frozen = await freeze(context, input)
  if (!frozen.ok) return frozen
  const id = randomUUIDv7()
  if (!(await insertVote(context, { ...input, ...frozen.value, id })))
    return refuse('vote.another_open')
  await insertConflicts(context, id, input.conflicted)
  const { question, manner, matter } = input
  const { total, needed, present, ruleKey } = frozen.value
  context.record(
    {
      act: 'vote.open',
      subject: { kind: 'vote', id },
      office: officeOnSession(context.actor),
      after: {
        state: 'opened',
        question,
        matter,
        manner,
        total,
        needed,
        present,
        rule: ruleKey,
        conflicted: input.conflicted,
        item: itemId,
      },
    },
    [{ name: voteFacts.opened, subject: sessionSubjects.course(sessionId), payload: { vote: id } }],
  )
  return ok({ id, sessionId })
}

/** What the law asks of this vote, and whether enough delegates are here. */
async function freeze(context: ActContext, input: OpenInput) {
  const quorum = await quorumNow(context, input.sessionId)
  if (!quorum) return refuse('vote.session_not_open')
  if (!quorum.isReached && !input.quorumSeen) {
    const { present, needed } = quorum
    return refuse('vote.quorum_unseen', {
      field: 'quorumSeen',
      values: { present, needed },
      basis: quorum.basis,
    })
  }
  const roll = new Set(
    (await attendancesOf(context, input.sessionId)).map(({ personId }) => personId),
  )
  if (!input.conflicted.every((person) => roll.has(person))) {
    return refuse('vote.conflicted_unknown', { field: 'conflicted' })
  }
  if (input.repeatsId !== null) {
    const repeated = await voteById(context, input.sessionId, input.repeatsId)
    if (repeated?.state !== 'annulled')
      return refuse('vote.repeats_what_stands', { field: 'repeatsId' })
  }
  const effective = await ruleOn(context, matterRules[input.matter], context.today)
  const { fraction, denominator } = orRefuse(fractionOf(effective.rule))
  const { total, needed } = threshold(fraction, denominator, quorum.total)
  const { ruleKey } = groundOfEffective(effective)
  return ok({
    fraction,
    total,
    needed,
    ruleKey,
    present: quorum.present,
    quorumNeeded: quorum.needed,
  })
}
