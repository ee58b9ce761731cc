import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, seededCalendar, seededRules } from '../../../tests/support/law-seeds.ts'
import { periodOf } from '../../law/rule-value.ts'
import { answerTo, directionOf, type PeriodQuestion } from './period-question.ts'

const versions = { law: seededRules(), own: [] }
const asked: PeriodQuestion = {
  ruleKey: '',
  ruleId: '',
  amount: null,
  unit: 'working_days',
  direction: null,
  eventOn: day('2026-08-27'),
  shifts: true,
}
const answer = (change: Partial<PeriodQuestion>) =>
  answerTo({ ...asked, ...change }, versions, seededCalendar)
const dueOn = (change: Partial<PeriodQuestion>) => {
  const found = answer(change)
  return found.ok ? found.value.deadline.dueOn.toString() : found.refusal.code
}

test('by a rule, by a stored version, by a period of one’s own: the same day', () => {
  assert.equal(dueOn({ ruleId: 'CIT-009' }), '2026-09-15')
  assert.equal(dueOn({ ruleKey: 'CIT-009@1' }), '2026-09-15')
  assert.equal(dueOn({ amount: 10 }), '2026-09-15')
})

test('a rule whose sentence says “trước ngày” counts backward by itself, and either way when told', () => {
  const opening = { ruleId: 'SES-006', eventOn: day('2026-12-16') }
  assert.equal(dueOn(opening), '2026-11-26')
  assert.equal(dueOn({ ...opening, direction: 'after' }), '2027-01-05')
})

test('the direction of every period of the register follows its sentence', () => {
  const backward = versions.law
    .filter((rule) => periodOf(rule).ok && directionOf(rule.ruleVi) === 'before')
    .map(({ id }) => id)
  assert.equal(backward.includes('KNI-003'), false) // "Trước 01/7/2026: …" names a day, not a direction
  assert.equal(backward.includes('SUP-012'), false)
  for (const id of ['SES-006', 'SES-011', 'EXM-003', 'VOT-002', 'CIT-008', 'CIT-015', 'KNI-011']) {
    assert.ok(backward.includes(id), id)
  }
})

test('an effective date does not move: ten days after 17/12/2026 is Sunday 27/12/2026', () => {
  const ten = { amount: 10, unit: 'calendar_days' as const, eventOn: day('2026-12-17') }
  assert.equal(dueOn({ ...ten, shifts: false }), '2026-12-27')
  assert.equal(dueOn(ten), '2026-12-28')
})

test('a period of one’s own rests on how days are counted', () => {
  const found = answer({ amount: 10 })
  assert.ok(found.ok)
  assert.equal(found.value.rule, null)
  assert.equal(found.value.deadline.basis.article, 'Điều 147, khoản 2')
})

test('nothing asked, too long, unknown, not in force, no period: each is refused', () => {
  assert.equal(dueOn({}), 'period.amount_missing')
  assert.ok(answer({ amount: 750 }).ok)
  assert.equal(dueOn({ amount: 751 }), 'period.too_long')
  assert.equal(dueOn({ amount: 37, unit: 'months' }), 'period.too_long')
  assert.equal(dueOn({ ruleId: 'XYZ-001' }), 'rule.not_found')
  assert.equal(dueOn({ ruleId: 'KNI-002', eventOn: day('2026-06-30') }), 'rule.not_in_force')
  assert.equal(dueOn({ ruleId: 'SES-012' }), 'rule.not_a_period')
})
