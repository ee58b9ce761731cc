import { quotaOn } from './duty.ts'
import type { PlanEntry } from './plan-file.ts'
import type { DutyOnWall } from './wall.ts'

/** A plan with its duties in the shape that an import takes. */
export function planFileOf(plan: PlanEntry, duties: readonly DutyOnWall[]): unknown {
  const { number, title, issuingBody, issuedOn, startsOn, endsOn, midTermOn, text } = plan
  const days = { issuedOn, startsOn, endsOn, midTermOn }
  return {
    plan: { number, title, issuingBody, ...mapValues(days, String) },
    text,
    duties: duties.map((duty) => dutyOf(duty, plan)),
  }
}

function dutyOf(duty: DutyOnWall, plan: PlanEntry): unknown {
  const { code, line, quote, actors, kind, subject, cadence, evidence, modules, startsOn, endsOn } =
    duty
  const quota = quotaOn(duty.quotas, endsOn ?? plan.endsOn)
  const hasOwnDays = !startsOn.equals(plan.startsOn) || endsOn !== null
  return {
    id: code,
    line,
    quote,
    actors,
    kind,
    subject,
    cadence: cadence && { per: cadence, min: quota?.minimum ?? null, max: quota?.maximum ?? null },
    period: hasOwnDays
      ? { start: startsOn.toString(), end: (endsOn ?? plan.endsOn).toString() }
      : null,
    evidence,
    modules,
    evidenceFacts: duty.rules,
  }
}

function mapValues<K extends string, V, W>(
  values: Record<K, V>,
  of: (value: V) => W,
): Record<K, W> {
  return Object.fromEntries(
    Object.entries<V>(values).map(([name, value]) => [name, of(value)]),
  ) as Record<K, W>
}
