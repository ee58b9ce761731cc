import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { anyGround, day, seededCalendar } from '../../tests/support/law-seeds.ts'
import { deadlineAfter, deadlineBefore } from './deadline.ts'
import { amountInWords, dayReason, deadlineSentence, lawRefusals } from './text.vi.ts'
import { dayStatus, workingCalendar } from './working-calendar.ts'

const reason = (on: string, calendar = seededCalendar) =>
  dayReason({ on: day(on), ...dayStatus(calendar, day(on)) })

test('each kind of day says why it counts or not', () => {
  assert.equal(reason('2026-08-27'), 'Thứ Năm')
  assert.equal(reason('2026-08-30'), 'Chủ nhật, nghỉ cuối tuần')
  assert.equal(reason('2026-09-02'), 'Thứ Tư, nghỉ lễ: Quốc khánh')
  assert.equal(reason('2026-08-22'), 'Thứ Bảy: Làm bù cho ngày 31/8/2026')
  assert.equal(reason('2026-04-27'), 'Thứ Hai: Nghỉ bù Giỗ Tổ; kỳ nghỉ 3 ngày')
  const sixDays = workingCalendar([], { saturdayCounts: true })
  assert.equal(reason('2026-08-29', sixDays), 'Thứ Bảy, sáng làm việc')
  assert.match(reason('2026-11-24'), /^Thứ Ba; chưa tính là ngày nghỉ: Ngày Văn hóa Việt Nam/)
})

test('a deadline is told in a sentence', () => {
  const asked = { calendar: seededCalendar, ground: anyGround }
  const reply = deadlineAfter({
    ...asked,
    eventOn: day('2026-08-27'),
    period: { amount: 10, unit: 'working_days' },
  })
  assert.equal(
    deadlineSentence(reply),
    'Trong 10 ngày làm việc kể từ ngày 27/08/2026; hết hạn lúc 24 giờ ngày 15/09/2026 (Thứ Ba).',
  )
  const sending = deadlineAfter({
    ...asked,
    eventOn: day('2026-12-17'),
    period: { amount: 10, unit: 'calendar_days' },
  })
  assert.equal(
    deadlineSentence(sending),
    'Trong 10 ngày kể từ ngày 17/12/2026; ngày 27/12/2026 không phải ngày làm việc ' +
      '(Chủ nhật, nghỉ cuối tuần) nên chuyển sang ngày làm việc tiếp theo (Bộ luật Dân sự ' +
      '91/2015/QH13, Điều 148, khoản 5); hết hạn lúc 24 giờ ngày 28/12/2026 (Thứ Hai).',
  )
  const papers = deadlineBefore({
    ...asked,
    eventOn: day('2026-12-16'),
    period: { amount: 3, unit: 'calendar_days' },
  })
  assert.match(deadlineSentence(papers), /^Chậm nhất 03 ngày trước ngày 16\/12\/2026; .+ lùi về/)
})

test('amounts are written with two figures, as papers do', () => {
  assert.equal(amountInWords(5, 'working_days'), '05 ngày làm việc')
  assert.equal(amountInWords(72, 'hours'), '72 giờ')
})

test('every refusal of this folder has a sentence', () => {
  const sources = readdirSync(new URL('.', import.meta.url))
    .filter((name) => name.endsWith('.ts') && !/\.(test|vi)\.ts$/.test(name))
    .map((name) => new URL(name, import.meta.url))
  sources.push(new URL('../kernel/csv.ts', import.meta.url))
  const codes = sources.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/'((?:rule|law_day|csv)\.[a-z_]+)'/g)].map(
      ([, code = '']) => code,
    ),
  )
  assert.deepEqual([...new Set(codes)].toSorted(), Object.keys(lawRefusals).toSorted())
})

test('days inside a refusal are written for people', () => {
  assert.equal(
    lawRefusals['rule.not_in_force']?.({ id: 'QST-003', on: '2026-03-01' }),
    'Quy định QST-003 không có hiệu lực ngày 01/03/2026. Hãy nhập văn bản đang có hiệu lực.',
  )
})
