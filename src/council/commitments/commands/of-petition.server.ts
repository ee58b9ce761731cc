import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { decideMeeting, isDue, step } from '../commitment.ts'
import { commitmentFacts } from '../events.ts'
import { loadOfPetition } from '../store.server.ts'
import { keepStep } from './begin.server.ts'
import { keepWritten } from './state.server.ts'

// Nobody does these: the petition's own life is the truth, and the ledger follows what happened there.

export type PromiseOfPetition = {
  readonly petitionId: string
  readonly words: string
  readonly topic: string
  readonly bodyId: string
  readonly originName: string
  readonly statedOn: Temporal.PlainDate
  readonly promisedOn: Temporal.PlainDate
}

/** A dated promise was published in the answer to a petition: it stands in the ledger, once. */
export async function statePromise(context: ActContext, promise: PromiseOfPetition): Promise<Result<{ id: string }>> {
  const known = await loadOfPetition(context, promise.petitionId)
  if (known) return ok({ id: known.id })
  const kept = await keepWritten(context, {
    words: promise.words,
    topic: promise.topic,
    personId: null,
    bodyId: promise.bodyId,
    office: '',
    proofWanted: '',
    originKind: 'petition',
    originId: promise.petitionId,
    originName: promise.originName,
    statedOn: promise.statedOn,
    dueOn: promise.promisedOn,
  })
  return ok(kept)
}

/** The petition's promise got another day; a commitment that is due keeps its own, and the change is noted. */
export async function postponePromised(
  context: ActContext,
  { petitionId, promisedOn, reason }: { petitionId: string; promisedOn: Temporal.PlainDate; reason: string },
): Promise<Result<{ id: string }>> {
  const commitment = await loadOfPetition(context, petitionId)
  if (!commitment) return refuse('commitment.not_found')
  if (isDue(commitment, context.today) || commitment.state !== 'confirmed') {
    const next = step(commitment, 'note')
    if (!next.ok) return next
    return ok(
      await keepStep(context, commitment, {
        verb: 'note',
        state: next.value,
        note: reason,
        act: 'commitment.note',
        fact: commitmentFacts.noted,
        after: { promisedOn: promisedOn.toString() },
      }),
    )
  }
  return ok(
    await keepStep(context, commitment, {
      verb: 'postpone',
      state: commitment.state,
      note: reason,
      dueAfter: promisedOn,
      act: 'commitment.postpone',
      fact: commitmentFacts.postponed,
      change: { due_on: promisedOn.toString() },
      after: { dueOn: promisedOn.toString() },
    }),
  )
}

/** The petition was settled, with evidence somebody else accepted: its promise is met. */
export async function meetPromise(context: ActContext, petitionId: string): Promise<Result<{ id: string }>> {
  const commitment = await loadOfPetition(context, petitionId)
  if (!commitment) return refuse('commitment.not_found')
  const next = decideMeeting(commitment)
  if (!next.ok) return next
  return ok(
    await keepStep(context, commitment, {
      verb: 'meet',
      state: next.value,
      act: 'commitment.meet',
      fact: commitmentFacts.met,
      change: { ended_on: context.today.toString() },
    }),
  )
}
