import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { MeetingState } from './meeting.ts'
import {
  decideCorrection,
  decideWithdrawal,
  titleOf,
  type SpokenLine,
  type SpokenLineId,
} from './spoken-line.ts'

const line: SpokenLine = {
  id: 'l' as SpokenLineId,
  meetingId: 'm',
  version: 1,
  isWithdrawn: false,
  petitionId: null,
  kind: 'petition',
  words: 'Đường hỏng',
  speaker: '',
  hamletId: null,
  slipNumber: null,
}

function correction(state: MeetingState, reason: string, more: Partial<SpokenLine> = {}) {
  const result = decideCorrection(
    { ...line, ...more },
    { state },
    { ...line, words: 'Đường thôn hỏng' },
    reason,
  )
  return result.ok ? 'ok' : result.refusal.code
}

test('a line is corrected freely while the meeting is on, and with a reason after it', () => {
  assert.equal(correction('announced', ''), 'ok')
  assert.equal(correction('closed', ''), 'spoken_line.reason_missing')
  assert.equal(correction('closed', 'Ghi nhầm tên đường'), 'ok')
  assert.equal(correction('closed', 'Ghi nhầm', { kind: 'opinion' }), 'spoken_line.kind_settled')
  assert.equal(correction('announced', '', { isWithdrawn: true }), 'spoken_line.already_withdrawn')
  assert.equal(correction('cancelled', ''), 'spoken_line.meeting_not_announced')
})

test('a line is taken away once, and only while the meeting is on', () => {
  const away = (state: MeetingState, isWithdrawn = false) =>
    decideWithdrawal({ ...line, isWithdrawn }, { state }).ok
  assert.deepEqual(
    [away('announced'), away('announced', true), away('closed')],
    [true, false, false],
  )
})

test('the title is the first sentence, without its full stop', () => {
  assert.equal(titleOf('Đường trục thôn hỏng nặng. Mưa là ngập.'), 'Đường trục thôn hỏng nặng')
  assert.equal(titleOf('Bao giờ có nước sạch?\nXã trả lời đi'), 'Bao giờ có nước sạch?')
  assert.equal(
    titleOf('Ông. Bà con thôn 3 xin sửa cầu. Gấp lắm.'),
    'Ông. Bà con thôn 3 xin sửa cầu',
  )
  assert.equal(titleOf('Điện yếu'), 'Điện yếu')
})

test('a title has at most 200 characters, is never empty and begins as what was said', () => {
  assert.equal(titleOf(`${'a'.repeat(199)} bc`).length, 200)
  assert.equal(titleOf('a'.repeat(200)).length, 200)
  assert.ok(titleOf('a'.repeat(201)).length <= 200)
  fc.assert(
    fc.property(
      fc
        .string({ minLength: 1, maxLength: 900 })
        .filter((text) => text.trim() !== '' && !/^\s*\n/.test(text.trim())),
      (text) => {
        const title = titleOf(text.trim())
        assert.ok(title.length <= 200)
        assert.ok(text.trim().startsWith(title.replace(/…$/, '').slice(0, 5)))
      },
    ),
  )
})
