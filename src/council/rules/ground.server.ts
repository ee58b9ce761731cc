import { orRefuse, refuse, type Result } from '../../kernel/result.ts'
import {
  effectiveRule,
  groundOfEffective,
  ruleOfKey,
  type EffectiveRule,
} from '../../law/council-rules.ts'
import { deadlineAfter, deadlineBefore, type Deadline } from '../../law/deadline.ts'
import { periodOf } from '../../law/rule-value.ts'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import type { RuleVersions } from './rule-entries.ts'
import { ruleVersions } from './rule-versions.server.ts'

/**
 * The rule that binds this council on a day, its own or the law's: one statement. Of several ids,
 * such as an older text and its successor, the first that is in force. Throws `Refused` when none is:
 * a deadline without a rule must not be invented.
 */
export async function ruleOn(
  context: ReadContext,
  ruleIds: string | readonly string[],
  on: Temporal.PlainDate,
): Promise<EffectiveRule> {
  const ids = typeof ruleIds === 'string' ? [ruleIds] : ruleIds
  const versions = await ruleVersions(context, ids)
  return orRefuse(firstInForce(versions, ids, on))
}

function firstInForce(
  { law, own }: RuleVersions,
  ids: readonly string[],
  on: Temporal.PlainDate,
): Result<EffectiveRule> {
  const found = ids.map((id) => effectiveRule(law, own, id, on))
  return (
    found.find((result) => result.ok) ??
    found[0] ??
    refuse('rule.not_found', { values: { id: ids.join(', ') } })
  )
}

/**
 * The last day in time for a duty that began with an event, by the rule in force on that day: one
 * statement. Throws `Refused`, as `ruleOn`, and when the rule is not a period.
 */
export async function deadlineFrom(
  context: ReadContext,
  ruleIds: string | readonly string[],
  eventOn: Temporal.PlainDate,
): Promise<Deadline> {
  return deadlineAfter(await countedFrom(context, ruleIds, eventOn))
}

/**
 * The latest day that keeps the law's distance before an event, by the rule in force on the day of
 * the event: one statement. Throws `Refused` like `deadlineFrom`.
 */
export async function latestDayBefore(
  context: ReadContext,
  ruleIds: string | readonly string[],
  eventOn: Temporal.PlainDate,
): Promise<Deadline> {
  return deadlineBefore(await countedFrom(context, ruleIds, eventOn))
}

/** What a deadline is counted from: the event, the period in force on its day, its ground, the calendar. */
async function countedFrom(
  context: ReadContext,
  ruleIds: string | readonly string[],
  eventOn: Temporal.PlainDate,
) {
  const effective = await ruleOn(context, ruleIds, eventOn)
  const period = orRefuse(periodOf(effective.rule))
  return { eventOn, period, ground: groundOfEffective(effective), calendar: context.calendar }
}

/** A deadline set earlier; `recountedOn` when today's calendar would count to another day. */
export type StoredDeadline = Deadline & { readonly recountedOn?: Temporal.PlainDate }

/** What a case keeps of its clock. */
export type StoredClock = {
  readonly ruleKey: string | null
  readonly eventOn: Temporal.PlainDate | null
  readonly dueOn: Temporal.PlainDate | null
  /** `before` for a day that lies before its event; `after` when left out. */
  readonly direction?: Deadline['direction']
}

/**
 * The arithmetic of a deadline set earlier, by the very version of the rule that set it: one
 * statement. The stored day stands, whatever register and calendar say now. Null when no clock was
 * set or its rule is unknown.
 */
export async function storedDeadline(
  context: ReadContext,
  { ruleKey, eventOn, dueOn, direction }: StoredClock,
): Promise<StoredDeadline | null> {
  if (!ruleKey || !eventOn || !dueOn) return null
  const { law, own } = await ruleVersions(context, [ruleKey.replace(/@.*$/, '')])
  const found = ruleOfKey(law, own, ruleKey)
  const period = found.ok ? periodOf(found.value.rule) : found
  if (!found.ok || !period.ok) return null
  const ground = groundOfEffective(found.value)
  const reckon = direction === 'before' ? deadlineBefore : deadlineAfter
  const counted = reckon({
    eventOn,
    period: period.value,
    ground,
    calendar: context.calendar,
  })
  if (counted.dueOn.equals(dueOn)) return counted
  return { ...counted, dueOn, recountedOn: counted.dueOn }
}
