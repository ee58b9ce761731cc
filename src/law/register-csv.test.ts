import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seededDays, seededRules, seedText } from '../../tests/support/law-seeds.ts'
import { parseLawRules, parseSpecialDays } from './register-csv.ts'

const heading =
  'id,subject,rule_vi,value,unit,basis_document,article,effective_from,effective_to,confidence,source_url,note'
const line =
  'CIT-009,citizen reception,Trả lời,10,working_days,Luật 42/2013/QH13,28.1,2014-07-01,,text,,'

const ruleRefusal = (changed: string) => {
  const parsed = parseLawRules(`${heading}\n${changed}\n`)
  assert.ok(!parsed.ok)
  return parsed.refusal.code
}
const dayRefusal = (...lines: string[]) => {
  const parsed = parseSpecialDays(['date,name,kind,source,confidence', ...lines].join('\n'))
  assert.ok(!parsed.ok)
  return parsed.refusal.code
}

test('all 290 rules are read, each with its own id, version 1 and a sentence', () => {
  const rules = seededRules()
  assert.equal(rules.length, 290)
  assert.equal(new Set(rules.map(({ id }) => id)).size, 290)
  assert.ok(rules.every(({ version, ruleVi, document }) => version === 1 && ruleVi && document))
})

test('the dates of all rules are real, and no rule ends before it begins', () => {
  const withoutStart = seededRules().filter(({ effectiveFrom }) => !effectiveFrom)
  assert.deepEqual(
    withoutStart.map(({ id }) => id),
    ['VOT-011', 'VOT-012'],
  )
  for (const { id, effectiveFrom, effectiveTo } of seededRules()) {
    if (!effectiveFrom || !effectiveTo) continue
    assert.ok(Temporal.PlainDate.compare(effectiveFrom, effectiveTo) <= 0, id)
  }
})

test('the seeds are in composed Unicode with plain line ends', () => {
  for (const name of ['law-rules.csv', 'holidays.csv']) {
    const text = seedText(name)
    assert.equal(text, text.normalize('NFC'), name)
    assert.ok(!text.includes('\r') && !text.startsWith('\uFEFF'), name)
  }
})

test('all 45 special days are read, in order and each once', () => {
  const days = seededDays().map(({ on }) => on.toString())
  assert.equal(days.length, 45)
  assert.deepEqual(days, [...new Set(days)].toSorted())
})

test('each swapped day off of 2025 and 2026 has a Saturday that makes up for it', () => {
  const swapped = seededDays().filter(({ name }) => name.startsWith('Nghỉ hoán đổi'))
  const madeUp = seededDays().filter(({ kind }) => kind === 'swap_working')
  assert.equal(swapped.length, 3)
  assert.equal(madeUp.length, 3)
  assert.ok(madeUp.every(({ on }) => on.dayOfWeek === 6))
})

test('decomposed Vietnamese is read as composed', () => {
  const parsed = parseLawRules(`${heading}\n${line.normalize('NFD')}\n`)
  assert.ok(parsed.ok)
  assert.equal(parsed.value[0]?.ruleVi, 'Trả lời')
})

test('a bad row of rules is refused by its reason', () => {
  assert.equal(ruleRefusal(`${line}\n${line}`), 'rule.id_repeated')
  assert.equal(ruleRefusal(line.replace('CIT-009', '')), 'rule.id_missing')
  assert.equal(ruleRefusal(line.replace('Trả lời', '')), 'rule.sentence_missing')
  assert.equal(ruleRefusal(line.replace('working_days', 'days')), 'rule.unit_unknown')
  assert.equal(ruleRefusal(line.replace(',text,', ',certain,')), 'rule.confidence_unknown')
  assert.equal(ruleRefusal(line.replace('2014-07-01', '2014-06-31')), 'rule.date_malformed')
  assert.equal(ruleRefusal(line.replace('01,,', '01,2014-06-30,')), 'rule.end_before_start')
  assert.equal(ruleRefusal(`${line},more`), 'csv.row_uneven')
  assert.equal(ruleRefusal(line.replace('Trả lời', '"Trả lời')), 'csv.malformed')
})

test('a bad row of days is refused by its reason', () => {
  const holiday = '2026-09-02,Quốc khánh,holiday,,text'
  assert.equal(dayRefusal(holiday, holiday), 'law_day.repeated')
  assert.equal(dayRefusal(holiday.replace('2026-09-02', '2026-09-31')), 'law_day.date_malformed')
  assert.equal(dayRefusal(holiday.replace('Quốc khánh', '')), 'law_day.name_missing')
  assert.equal(dayRefusal(holiday.replace('holiday', 'feast')), 'law_day.kind_unknown')
  assert.equal(dayRefusal(holiday.replace('text', '')), 'law_day.confidence_unknown')
})
