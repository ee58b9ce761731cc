import { sql } from 'kysely'
import { deadlineAfter, type Deadline, type Period, type PeriodUnit } from '../../law/deadline.ts'
import type { Confidence } from '../../law/confidence.ts'
import type { LegalGround } from '../../law/legal-ground.ts'
import type { ReadContext } from '../../platform/acts/context.server.ts'

type Row = {
  id: string
  version: number
  value: string
  unit: string
  document: string
  article: string
  confidence: string
}

/**
 * The rule in force on a day, with the period it sets and what it rests on. Throws when the register
 * has no such rule on that day: a deadline without a rule must not be invented.
 */
export async function groundOf(
  { tx }: Pick<ReadContext, 'tx'>,
  ruleId: string,
  on: Temporal.PlainDate,
): Promise<{ period: Period; ground: LegalGround }> {
  const { rows } = await sql<Row>`
    select id, version, value, unit, document, article, confidence from law_rules
     where id = ${ruleId} and (effective_from is null or effective_from <= ${on.toString()})
       and (effective_to is null or effective_to >= ${on.toString()})
     order by version desc limit 1`.execute(tx)
  const rule = rows[0]
  if (!rule) throw new Error(`Rule ${ruleId} is not in force on ${on.toString()}`)
  return foundOn(rule)
}

function foundOn(rule: Row): { period: Period; ground: LegalGround } {
  return {
    period: { amount: Number(rule.value), unit: rule.unit as PeriodUnit },
    ground: {
      ruleId: rule.id,
      ruleKey: `${rule.id}@${rule.version}`,
      basis: { document: rule.document, article: rule.article, rule: rule.id },
      confidence: rule.confidence as Confidence,
    },
  }
}

/** The last day in time for a duty that began with an event, by the rule in force on that day. */
export async function deadlineFrom(
  context: ReadContext,
  ruleId: string,
  eventOn: Temporal.PlainDate,
): Promise<Deadline> {
  const { period, ground } = await groundOf(context, ruleId, eventOn)
  return deadlineAfter({ eventOn, period, ground, calendar: context.calendar })
}

/**
 * The arithmetic of a deadline set earlier, by the very version of the rule that set it; the stored
 * day stands, whatever the register says now. Null when that version is unknown.
 */
export async function storedDeadline(
  { tx, calendar }: ReadContext,
  stored: { ruleKey: string | null; eventOn: Temporal.PlainDate | null; dueOn: Temporal.PlainDate | null },
): Promise<Deadline | null> {
  const { ruleKey, eventOn, dueOn } = stored
  if (!ruleKey || !eventOn || !dueOn) return null
  const [id, version] = ruleKey.split('@')
  const { rows } = await sql<Row>`
    select id, version, value, unit, document, article, confidence from law_rules
     where id = ${id} and version = ${Number(version)}`.execute(tx)
  const rule = rows[0]
  return rule ? { ...deadlineAfter({ eventOn, calendar, ...foundOn(rule) }), dueOn } : null
}
