import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seededRules } from '../../tests/support/law-seeds.ts'
import type { LawRule } from './rule-register.ts'
import { countOf, fractionOf, hoursOf, isValueOf, periodOf } from './rule-value.ts'

const rules = seededRules()
const rule = (id: string): LawRule => rules.find((each) => each.id === id) ?? assert.fail(id)
const codeOf = (result: ReturnType<typeof periodOf> | ReturnType<typeof countOf>) =>
  result.ok ? 'ok' : result.refusal.code

test('periods keep the unit beside the figure', () => {
  assert.deepEqual(periodOf(rule('CIT-009')), {
    ok: true,
    value: { amount: 10, unit: 'working_days' },
  })
  assert.deepEqual(periodOf(rule('TCA-005')), {
    ok: true,
    value: { amount: 30, unit: 'calendar_days' },
  })
})

test('every rule counted in days is one whole number, save the two periods of INF-006', () => {
  const inDays = rules.filter(({ unit }) => unit === 'calendar_days' || unit === 'working_days')
  const refused = inDays.filter((each) => !periodOf(each).ok)
  assert.equal(inDays.length, 100)
  assert.deepEqual(
    refused.map(({ id, value }) => [id, value]),
    [['INF-006', '3 + 15']],
  )
})

test('a rule of another kind is refused with its basis', () => {
  const refused = periodOf(rule('SES-021'))
  assert.ok(!refused.ok)
  assert.equal(refused.refusal.code, 'rule.not_a_period')
  assert.equal(refused.refusal.basis?.rule, 'SES-021')
  assert.equal(codeOf(hoursOf(rule('CIT-009'))), 'rule.not_hours')
  assert.equal(codeOf(countOf(rule('STR-004'))), 'rule.not_a_count')
})

test('hours and counts are read', () => {
  assert.deepEqual(hoursOf(rule('PDP-004')), { ok: true, value: 72 })
  assert.deepEqual(countOf(rule('SES-001')), { ok: true, value: 2 })
})

test('every fraction is known, and is taken of those its sentence names', () => {
  const found = rules
    .filter(({ unit }) => unit === 'fraction')
    .map((each) => {
      const read = fractionOf(each)
      assert.ok(read.ok, each.id)
      return `${each.id} ${read.value.fraction} ${read.value.denominator}`
    })
  assert.deepEqual(found, [
    'SES-003 1/3 all_delegates',
    'SES-004 >10% voters',
    'SES-012 2/3 all_delegates',
    'SES-014 1/3 all_delegates',
    'SES-021 >1/2 all_delegates',
    'SES-022 2/3 all_delegates',
    'SES-026 >1/2 all_delegates',
    'STR-018 2/3 standing_body_members',
    'EXP-002 >1/2 standing_body_members',
    'CFV-009 >1/2 all_delegates',
    'CFV-010 2/3 all_delegates',
    'CFV-011 1/3 all_delegates',
    'CFV-012 >1/2 all_delegates',
  ])
})

test('a value must have the shape of its unit', () => {
  for (const value of ['0', '7', '9999']) assert.ok(isValueOf('working_days', value), value)
  for (const value of ['', '07', '-1', '1.5', '10000', '3 + 15', 'ten']) {
    assert.ok(!isValueOf('working_days', value), value)
  }
  assert.ok(isValueOf('fraction', '2/3') && !isValueOf('fraction', '3/5'))
  assert.ok(isValueOf('text', 'bỏ phiếu kín') && !isValueOf('text', '  '))
})
