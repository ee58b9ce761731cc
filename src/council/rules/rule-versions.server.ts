import { sql } from 'kysely'
import type { Confidence } from '../../law/confidence.ts'
import type { CouncilRule } from '../../law/council-rules.ts'
import type { LawRule, RuleUnit } from '../../law/rule-register.ts'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import type { RuleVersions } from './rule-entries.ts'

type Where = Pick<ReadContext, 'tx' | 'commune'>

/** All versions of the named rules, and this council's own of them: one statement. */
export async function ruleVersions(
  { tx, commune }: Where,
  ids: readonly string[],
): Promise<RuleVersions> {
  const { rows } = await sql<{ law: LawRow[] | null; own: OwnRow[] | null }>`
    select (select jsonb_agg(l) from law_rules l where l.id = any(${ids}::text[])) as law,
           (select jsonb_agg(c) from council_rules c
             where c.commune = ${commune} and c.rule_id = any(${ids}::text[])) as own`.execute(tx)
  return versionsOfRow(rows[0])
}

/** The whole register with this council's own rules: one statement. */
export async function wholeRegister({ tx, commune }: Where): Promise<RuleVersions> {
  const { rows } = await sql<{ law: LawRow[] | null; own: OwnRow[] | null }>`
    select (select jsonb_agg(l order by l.id, l.version) from law_rules l) as law,
           (select jsonb_agg(c order by c.rule_id, c.version) from council_rules c
             where c.commune = ${commune}) as own`.execute(tx)
  return versionsOfRow(rows[0])
}

// Days come as text here, because the rows travel as JSON.
type InForce = { effective_from: string | null; effective_to: string | null }

type LawRow = InForce & {
  id: string
  version: number
  subject: string
  rule_vi: string
  value: string
  unit: string
  document: string
  article: string
  confidence: string
  source_url: string
  note: string
}

type OwnRow = InForce & {
  rule_id: string
  version: number
  value: string
  unit: string
  rule_vi: string
  document: string
  article: string
  effective_from: string
  decided_on: string
}

function versionsOfRow(
  row: { law: LawRow[] | null; own: OwnRow[] | null } | undefined,
): RuleVersions {
  return { law: (row?.law ?? []).map(lawRuleOf), own: (row?.own ?? []).map(councilRuleOf) }
}

function lawRuleOf(row: LawRow): LawRule {
  return {
    id: row.id,
    version: row.version,
    subject: row.subject,
    ruleVi: row.rule_vi,
    value: row.value,
    unit: row.unit as RuleUnit,
    document: row.document,
    article: row.article,
    effectiveFrom: dayOrNothing(row.effective_from),
    effectiveTo: dayOrNothing(row.effective_to),
    confidence: row.confidence as Confidence,
    sourceUrl: row.source_url,
    note: row.note,
  }
}

function councilRuleOf(row: OwnRow): CouncilRule {
  return {
    ruleId: row.rule_id,
    version: row.version,
    value: row.value,
    unit: row.unit as RuleUnit,
    ruleVi: row.rule_vi,
    document: row.document,
    article: row.article,
    effectiveFrom: Temporal.PlainDate.from(row.effective_from),
    effectiveTo: dayOrNothing(row.effective_to),
  }
}

function dayOrNothing(text: string | null): Temporal.PlainDate | undefined {
  return text === null ? undefined : Temporal.PlainDate.from(text)
}
