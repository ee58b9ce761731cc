import { randomUUIDv7 } from 'node:crypto'
import { ok, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { decideEvidence } from '../duty-changes.ts'
import { planFacts } from '../events.ts'
import { actingOffice } from '../policy.ts'
import { insertEvidence } from '../evidence-store.server.ts'
import { begin, type ActedOnDuty } from './begin.server.ts'

export type EvidenceInput = {
  readonly id: string
  readonly version: number
  readonly label: string
  readonly onDay: Temporal.PlainDate
  /** A day of the period it counts for; null: its own. */
  readonly countsFor: Temporal.PlainDate | null
  readonly path: string
  readonly reason: string
}

/** Thêm bằng chứng bằng tay: one record at a time, with its reason; no number can be typed in. */
export async function addEvidence(
  context: ActContext,
  input: EvidenceInput,
): Promise<Result<ActedOnDuty>> {
  const begun = await begin(context, 'evidence.add', input)
  if (!begun.ok) return begun
  const duty = begun.value
  const { label, onDay, path, reason } = input
  const countsFor = input.countsFor ?? onDay
  const decided = decideEvidence(duty, { onDay, countsFor }, context.today)
  if (!decided.ok) return decided
  const evidence = { id: randomUUIDv7(), dutyId: duty.id, label, onDay, countsFor, path, reason }
  await insertEvidence(context, evidence)
  const subject = { kind: 'duty', id: duty.id }
  context.record(
    {
      act: 'evidence.add',
      subject,
      office: actingOffice(context.actor),
      after: {
        evidence: evidence.id,
        label,
        onDay: onDay.toString(),
        countsFor: countsFor.toString(),
      },
      reason,
    },
    [{ name: planFacts.evidenceAdded, subject }],
  )
  return ok({ code: duty.code, planId: duty.planId })
}
