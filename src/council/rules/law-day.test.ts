import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, seededDays } from '../../../tests/support/law-seeds.ts'
import { dayStatus, mustBeConfirmed, workingCalendar } from '../../law/working-calendar.ts'
import { decideAddition, decideConfirmation, decideUnconfirmation, type LawDay } from './law-day.ts'

const listed = (on: string): LawDay => {
  const special = seededDays().find((each) => each.on.equals(day(on)))
  assert.ok(special, on)
  return { ...special, isInForce: !mustBeConfirmed(special), document: '' }
}
const code = (result: { ok: true } | { ok: false; refusal: { code: string } }) =>
  result.ok ? 'ok' : result.refusal.code
const document = 'Luật 200/2026/QH16'

test('24/11/2026 is worked until it is confirmed, and off from then on', () => {
  const waiting = listed('2026-11-24')
  const status = (special: LawDay) => dayStatus(workingCalendar([special]), special.on)
  assert.equal(status(waiting).working, true)
  assert.equal(status(waiting).awaitsConfirmation, true)
  const confirmed = decideConfirmation(waiting, { name: 'Ngày Văn hóa Việt Nam', document })
  assert.ok(confirmed.ok)
  assert.deepEqual(status(confirmed.value), {
    working: false,
    why: 'holiday',
    name: 'Ngày Văn hóa Việt Nam',
    confidence: 'text',
  })
  const struck = decideUnconfirmation(confirmed.value, document)
  assert.ok(struck.ok)
  assert.equal(status(struck.value).working, true)
})

test('what is certain is not confirmed again, what does not count is not struck out', () => {
  assert.equal(
    code(decideConfirmation(listed('2026-09-02'), { name: 'Quốc khánh', document })),
    'law_day.already_confirmed',
  )
  assert.equal(
    code(decideConfirmation(listed('2027-09-03'), { name: 'Quốc khánh', document })),
    'ok',
  )
  assert.equal(code(decideUnconfirmation(listed('2026-11-24'), document)), 'law_day.not_in_force')
})

test('every change names a document with its number', () => {
  for (const words of ['', 'Luật mới', 'theo thông báo']) {
    assert.equal(
      code(decideConfirmation(listed('2026-11-24'), { name: 'x', document: words })),
      'law_day.document_missing',
    )
    assert.equal(
      code(decideUnconfirmation(listed('2027-02-05'), words)),
      'law_day.document_missing',
    )
  }
})

test('a day worked in exchange lies on a weekend, a day off in exchange does not', () => {
  const add = (on: string, kind: LawDay['kind']) =>
    code(decideAddition(null, { on: day(on), name: 'x', kind, document: 'Thông báo 12/TB-BNV' }))
  assert.equal(add('2027-08-20', 'swap_working'), 'law_day.swap_on_workday') // Friday
  assert.equal(add('2027-08-21', 'swap_working'), 'ok') // Saturday
  assert.equal(add('2027-08-22', 'swap_working'), 'ok') // Sunday
  assert.equal(add('2027-08-21', 'compensatory'), 'law_day.compensation_on_day_off')
  assert.equal(add('2027-08-23', 'compensatory'), 'ok') // Monday
  assert.equal(add('2027-08-22', 'holiday'), 'ok')
})

test('a day in force is not written over; one that is not may be', () => {
  const proposal = { on: day('2026-11-24'), name: 'x', kind: 'holiday' as const, document }
  assert.equal(code(decideAddition(listed('2026-11-24'), proposal)), 'ok')
  const inForce = { ...listed('2026-11-24'), isInForce: true }
  assert.equal(code(decideAddition(inForce, proposal)), 'law_day.already_listed')
})
