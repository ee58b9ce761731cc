import { parseCsvRecords } from '../kernel/csv.ts'
import { readDay } from '../kernel/clock.ts'
import { ok, refuse, type Result } from '../kernel/result.ts'
import { isConfidence } from './confidence.ts'
import { ruleUnits, type LawRule, type RuleUnit } from './rule-register.ts'
import { specialDayKinds, type SpecialDay, type SpecialDayKind } from './working-calendar.ts'

const ruleColumns = [
  'id',
  'subject',
  'rule_vi',
  'value',
  'unit',
  'basis_document',
  'article',
  'effective_from',
  'effective_to',
  'confidence',
  'source_url',
  'note',
] as const
const dayColumns = ['date', 'name', 'kind', 'source', 'confidence'] as const

type RuleRow = Record<(typeof ruleColumns)[number], string>
type DayRow = Record<(typeof dayColumns)[number], string>

/**
 * First versions of law rules from CSV text in the columns of `db/seeds/law-rules.csv`.
 * Refuses what `parseCsvRecords` refuses, and by id: `rule.id_missing`, `rule.id_repeated`,
 * `rule.sentence_missing`, `rule.unit_unknown`, `rule.confidence_unknown`, `rule.date_malformed`,
 * `rule.end_before_start`.
 */
export function parseLawRules(csv: string): Result<LawRule[]> {
  const parsed = parseCsvRecords(csv.normalize('NFC'), ruleColumns)
  return parsed.ok
    ? readEach(parsed.value, readLawRule, (rule) => rule.id, 'rule.id_repeated')
    : parsed
}

/**
 * Special days from CSV text in the columns of `db/seeds/holidays.csv`. Refuses what
 * `parseCsvRecords` refuses, and by date: `law_day.repeated`, `law_day.name_missing`,
 * `law_day.date_malformed`, `law_day.kind_unknown`, `law_day.confidence_unknown`.
 */
export function parseSpecialDays(csv: string): Result<SpecialDay[]> {
  const parsed = parseCsvRecords(csv.normalize('NFC'), dayColumns)
  if (!parsed.ok) return parsed
  return readEach(parsed.value, readSpecialDay, (day) => day.on.toString(), 'law_day.repeated')
}

function readEach<Row, Thing>(
  rows: Row[],
  read: (row: Row) => Result<Thing>,
  keyOf: (thing: Thing) => string,
  repeated: string,
): Result<Thing[]> {
  const things = new Map<string, Thing>()
  for (const row of rows) {
    const thing = read(row)
    if (!thing.ok) return thing
    const key = keyOf(thing.value)
    if (things.has(key)) return refuse(repeated, { values: { id: key } })
    things.set(key, thing.value)
  }
  return ok([...things.values()])
}

function readLawRule(row: RuleRow): Result<LawRule> {
  const { id, unit, confidence } = row
  const values = { id }
  const [effectiveFrom, effectiveTo] = [readDay(row.effective_from), readDay(row.effective_to)]
  if (id === '') return refuse('rule.id_missing', { values: { sentence: row.rule_vi } })
  if (row.rule_vi === '') return refuse('rule.sentence_missing', { values })
  if (!isRuleUnit(unit)) return refuse('rule.unit_unknown', { values: { id, unit } })
  if (!isConfidence(confidence)) return refuse('rule.confidence_unknown', { values })
  const isMalformed = (text: string, day: unknown) => text !== '' && day === null
  if (
    isMalformed(row.effective_from, effectiveFrom) ||
    isMalformed(row.effective_to, effectiveTo)
  ) {
    return refuse('rule.date_malformed', { values })
  }
  if (effectiveFrom && effectiveTo && Temporal.PlainDate.compare(effectiveFrom, effectiveTo) > 0) {
    return refuse('rule.end_before_start', { values })
  }
  return ok({
    id,
    version: 1,
    subject: row.subject,
    ruleVi: row.rule_vi,
    value: row.value,
    unit,
    document: row.basis_document,
    article: row.article,
    effectiveFrom: effectiveFrom ?? undefined,
    effectiveTo: effectiveTo ?? undefined,
    confidence,
    sourceUrl: row.source_url,
    note: row.note,
  })
}

function readSpecialDay(row: DayRow): Result<SpecialDay> {
  const { kind, confidence, name, source } = row
  const values = { id: row.date }
  const on = readDay(row.date)
  if (!on) return refuse('law_day.date_malformed', { values })
  if (name === '') return refuse('law_day.name_missing', { values })
  if (!isSpecialDayKind(kind))
    return refuse('law_day.kind_unknown', { values: { id: row.date, kind } })
  if (!isConfidence(confidence)) return refuse('law_day.confidence_unknown', { values })
  return ok({ on, name, kind, source, confidence })
}

function isRuleUnit(text: string): text is RuleUnit {
  return (ruleUnits as readonly string[]).includes(text)
}

function isSpecialDayKind(text: string): text is SpecialDayKind {
  return (specialDayKinds as readonly string[]).includes(text)
}
