import { randomUUIDv7 } from 'node:crypto'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { officesHeld } from '../../delegates/index.ts'
import { decideStatement, type ConfirmedHow, type OriginKind } from '../commitment.ts'
import { commitmentFacts } from '../events.ts'
import { actingOffice } from '../policy.ts'
import { readSeat } from '../seat.ts'
import { insertCommitment, type NewCommitment } from '../store.server.ts'
import { commitmentSubject, permit } from './begin.server.ts'

export type StateInput = {
  readonly words: string
  readonly topic: string
  /** Who promises: the person in the office held, as `readSeat` reads it. */
  readonly seat: string
  readonly proofWanted: string
  readonly originKind: OriginKind
  readonly originId: string | null
  readonly originName: string
  readonly statedOn: Temporal.PlainDate
  readonly dueOn: Temporal.PlainDate
  readonly isSample?: boolean
}

/** Ghi cam kết: as it is spoken, for the person to hear it read back. */
export async function stateCommitment(context: ActContext, input: StateInput): Promise<Result<{ id: string }>> {
  const allowed = permit(context, 'commitment.state')
  if (!allowed.ok) return allowed
  const said = decideStatement({ ...input, today: context.today })
  if (!said.ok) return said
  const seat = readSeat(input.seat)
  const { held } = await officesHeld(context, input.statedOn)
  const isHeld = held.some(
    ({ personId, bodyId, office }) => seat?.personId === personId && seat.bodyId === bodyId && seat.office === office,
  )
  if (!seat || !isHeld) return refuse('commitment.promiser_unknown', { field: 'seat' })
  return ok(await keepNew(context, { ...input, ...seat, state: 'stated', confirmedHow: null }))
}

/** A commitment made in writing by a decision of its own: a conclusion that binds, an answer that was published. */
export async function keepWritten(
  context: ActContext,
  input: Omit<NewCommitment, 'id' | 'state' | 'confirmedHow'>,
): Promise<{ id: string }> {
  const confirmedHow: ConfirmedHow = 'in_writing'
  return keepNew(context, { ...input, state: 'confirmed', confirmedHow })
}

async function keepNew(context: ActContext, input: Omit<NewCommitment, 'id'>): Promise<{ id: string }> {
  const id = randomUUIDv7()
  await insertCommitment(context, { ...input, id })
  const subject = commitmentSubject(id)
  const { state, dueOn, bodyId, originKind } = input
  context.record(
    {
      act: 'commitment.state',
      subject,
      office: actingOffice(context.actor),
      after: { state, words: input.words, dueOn: dueOn.toString() },
    },
    [{ name: commitmentFacts.stated, subject, payload: { body: bodyId, origin: originKind } }],
  )
  return { id }
}
