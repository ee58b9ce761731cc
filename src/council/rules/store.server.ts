import { sql } from 'kysely'
import type { CouncilRule } from '../../law/council-rules.ts'
import type { LawRule } from '../../law/rule-register.ts'
import type { ActContext } from '../../platform/acts/context.server.ts'
import type { LawDay } from './law-day.ts'

/**
 * Lets nobody else write versions of the rule until the act ends: there is no row to hold before the
 * first version, and two of the same number must not be tried.
 */
export async function holdRule(
  { tx, commune }: ActContext,
  ruleId: string,
  whose: 'law' | 'council',
): Promise<void> {
  const name = whose === 'law' ? `law_rules ${ruleId}` : `council_rules ${commune} ${ruleId}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(tx)
}

export async function insertLawRule({ tx }: ActContext, rule: LawRule): Promise<void> {
  await tx
    .insertInto('law_rules')
    .values({
      id: rule.id,
      version: rule.version,
      subject: rule.subject,
      rule_vi: rule.ruleVi,
      value: rule.value,
      unit: rule.unit,
      document: rule.document,
      article: rule.article,
      effective_from: rule.effectiveFrom?.toString() ?? null,
      effective_to: rule.effectiveTo?.toString() ?? null,
      confidence: rule.confidence,
      source_url: rule.sourceUrl,
      note: rule.note,
    })
    .execute()
}

export async function insertCouncilRule(
  { tx, commune, actor }: ActContext,
  rule: CouncilRule,
  decidedOn: Temporal.PlainDate,
): Promise<void> {
  await tx
    .insertInto('council_rules')
    .values({
      commune,
      rule_id: rule.ruleId,
      version: rule.version,
      value: rule.value,
      unit: rule.unit,
      rule_vi: rule.ruleVi,
      document: rule.document,
      article: rule.article,
      effective_from: rule.effectiveFrom.toString(),
      effective_to: rule.effectiveTo?.toString() ?? null,
      decided_on: decidedOn.toString(),
      recorded_by: actor?.personId ?? null,
    })
    .execute()
}

/** Keeps a day of the installation's calendar; every process is told by the table itself. */
export async function saveLawDay({ tx }: ActContext, day: LawDay): Promise<void> {
  const { name, kind, source, confidence, document } = day
  const row = { name, kind, source, confidence, document, is_in_force: day.isInForce }
  await tx
    .insertInto('law_days')
    .values({ day: day.on.toString(), ...row })
    .onConflict((conflict) => conflict.column('day').doUpdateSet(row))
    .execute()
}
