import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { holdsOn } from '../duty-changes.ts'
import { quotaOn, type DutyActor, type Quota } from '../duty.ts'
import { planFacts } from '../events.ts'
import { dutyFaults } from '../duty-entry.ts'
import { lineOfQuote } from '../plan-text.ts'
import { actingOffice } from '../policy.ts'
import { saveDuty, type LoadedDuty } from '../store.server.ts'
import { begin, type ActedOnDuty } from './begin.server.ts'

export type EditInput = {
  readonly id: string
  readonly version: number
  readonly subject: string
  readonly quote: string
  readonly actors: readonly DutyActor[]
  readonly minimum: number | null
  readonly maximum: number | null
  readonly evidence: string
  /** First day on which another number is asked for; null: today. */
  readonly quotaFrom: Temporal.PlainDate | null
  readonly reason: string
}

/** Sửa nhiệm vụ: a new number holds from its day on and reaches no period that ended before. */
export async function editDuty(
  context: ActContext,
  input: EditInput,
): Promise<Result<ActedOnDuty>> {
  const begun = await begin(context, 'duty.edit', input)
  if (!begun.ok) return begun
  const duty = begun.value
  const { subject, quote, actors, evidence, minimum, maximum } = input
  const words = { subject, quote, actors, evidence, line: lineOfQuote(duty.planText, quote) ?? 0 }
  const { code, kind, cadence } = duty
  const none = { startsOn: null, endsOn: null, modules: [], rules: [] }
  const [fault] = dutyFaults(
    { ...none, ...words, code, kind, cadence, minimum, maximum },
    duty.planText,
  )
  if (fault) return refuse(`duty.${fault.fault}`, { field: fault.field, values: fault.values })
  const quota = quotaChange(duty, input, context.today)
  if (quota) {
    const holds = holdsOn(duty, quota.fromOn, 'quotaFrom')
    if (!holds.ok) return holds
  }
  await saveDuty(context, duty.id, words, quota && { ...quota, reason: input.reason })
  const about = { kind: 'duty', id: duty.id }
  context.record(
    {
      act: 'duty.edit',
      subject: about,
      office: actingOffice(context.actor),
      before: {
        subject: duty.subject,
        quote: duty.quote,
        actors: duty.actors,
        evidence: duty.evidence,
      },
      after: {
        subject,
        quote,
        actors,
        evidence,
        ...(quota ? { minimum, maximum, from: quota.fromOn.toString() } : {}),
      },
      reason: input.reason,
    },
    [{ name: planFacts.dutyEdited, subject: about }],
  )
  return ok({ code, planId: duty.planId })
}

function quotaChange(duty: LoadedDuty, input: EditInput, today: Temporal.PlainDate): Quota | null {
  if (duty.cadence === null) return null
  const fromOn = input.quotaFrom ?? today
  const { minimum, maximum } = input
  const current = quotaOn(duty.quotas, fromOn)
  const isSame = current?.minimum === minimum && current.maximum === maximum
  return isSame ? null : { fromOn, minimum, maximum }
}
