import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { LegalGround } from '../../law/legal-ground.ts'
import { decideMark, quorumOf, type AttendanceMark } from './attendance.ts'
import { checkInCode, codeLasts, isCheckInCode } from './check-in-code.server.ts'

const ground = { basis: { document: 'Luật 72/2025/QH15' } } as LegalGround

test('for every council of 1 to 60 delegates the quorum of two thirds is enough, and one fewer is not', () => {
  for (let total = 1; total <= 60; total += 1) {
    const { needed } = quorumOf({ total, present: 0 }, '2/3', ground)
    assert.ok(3 * needed >= 2 * total && 3 * (needed - 1) < 2 * total, String(total))
    assert.deepEqual(standing(total, needed - 1), { isReached: false, missing: 1 })
    assert.deepEqual(standing(total, needed), { isReached: true, missing: 0 })
  }
})

function standing(total: number, present: number) {
  const { isReached, missing } = quorumOf({ total, present }, '2/3', ground)
  return { isReached, missing }
}

test('of 28 delegates 18 are one short, 19 are a quorum (SES-012)', () => {
  assert.deepEqual(standing(28, 18), { isReached: false, missing: 1 })
  assert.deepEqual(standing(28, 19), { isReached: true, missing: 0 })
})

const now = Temporal.Instant.from('2026-12-16T08:00:00+07:00')
const mark = (
  before: AttendanceMark,
  to: AttendanceMark,
  more: { at?: string; reason?: string; state?: 'opened' | 'closed' } = {},
) => {
  const { at = '2026-12-16T08:00:00+07:00', reason = '', state = 'opened' } = more
  const result = decideMark(
    { state, openedAt: now },
    { before, mark: to, at: Temporal.Instant.from(at), reason },
    now,
  )
  return result.ok ? 'ok' : result.refusal.code
}

test('a delegate comes, leaves and comes back; nothing is marked twice, ahead of time or after the closing', () => {
  assert.equal(mark('absent', 'present'), 'ok')
  assert.equal(mark('present', 'present'), 'attendance.marked_already')
  assert.equal(mark('present', 'left'), 'ok')
  assert.equal(mark('absent', 'left'), 'attendance.left_without_coming')
  assert.equal(mark('left', 'present'), 'ok')
  assert.equal(mark('absent', 'excused'), 'attendance.excuse_without_reason')
  assert.equal(mark('absent', 'excused', { reason: 'Ốm' }), 'ok')
  assert.equal(mark('absent', 'present', { at: '2026-12-16T07:40:00+07:00' }), 'ok')
  assert.equal(
    mark('absent', 'present', { at: '2026-12-16T08:00:01+07:00' }),
    'attendance.time_ahead',
  )
  assert.equal(mark('absent', 'present', { state: 'closed' }), 'attendance.session_not_open')
})

test('the code of the hall changes each minute and holds for the next one too', () => {
  const key = '0199c3a0-0000-7000-8000-000000000001'
  const at = (text: string) => Temporal.Instant.from(`2026-12-16T${text}+07:00`)
  const code = checkInCode(key, at('08:00:00'))
  assert.match(code, /^\d{6}$/)
  assert.equal(checkInCode(key, at('08:00:59.999')), code)
  assert.notEqual(checkInCode(key, at('08:01:00')), code)
  assert.ok(isCheckInCode(key, code, at('08:01:59.999')))
  assert.ok(!isCheckInCode(key, code, at('08:02:00')))
  assert.ok(!isCheckInCode(key.replace('1', '2'), code, at('08:00:00')))
  assert.ok(!isCheckInCode(key, '', at('08:00:00')))
  assert.deepEqual([codeLasts(at('08:00:00')), codeLasts(at('08:00:59.5'))], [60, 1])
})
