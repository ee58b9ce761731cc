import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nameKey } from './person-name.ts'
import { readRosterSheet, rosterFields, rosterHeadings, type SheetCell } from './roster-sheet.ts'

const heading = rosterFields.map((field) => rosterHeadings[field][0])
const row = (more: Partial<Record<(typeof rosterFields)[number], SheetCell>>) =>
  rosterFields.map((field) => more[field] ?? null)

function read(...rows: SheetCell[][]) {
  const result = readRosterSheet([heading, ...rows])
  assert.ok(result.ok)
  return result.value
}
const faults = (...rows: SheetCell[][]) =>
  read(...rows).map((line) => line.faults.map(({ field, code }) => `${field}: ${code}`))

test('names compare by letters and tones, wherever the tone mark was typed', () => {
  assert.equal(nameKey('Nguyễn Thị Hoà'), nameKey('nguyễn  thị Hòa '))
  assert.equal(nameKey('Thuý'), nameKey('Thúy'))
  assert.equal(nameKey('Hòa'.normalize('NFD')), nameKey('Hòa'))
  assert.notEqual(nameKey('Hòa'), nameKey('Hoa'))
  assert.notEqual(nameKey('Hòa'), nameKey('Hóa'))
  assert.notEqual(nameKey('Trân'), nameKey('Trần'))
})

test('a name alone is a person without an office', () => {
  assert.deepEqual(faults(row({ fullName: 'Nguyễn Văn Mẫu' })), [[]])
})

test('columns stand in any order, under other words, below a title', () => {
  const result = readRosterSheet([
    ['DANH SÁCH CÁN BỘ XÃ', null],
    [],
    ['STT', 'chức danh', 'HỌ TÊN', 'Đơn vị'],
    [1, 'Trưởng phòng', '  Nguyễn  Văn Mẫu ', 'Phòng Kinh tế'],
  ])
  assert.ok(result.ok)
  const [line] = result.value
  assert.deepEqual(
    [line?.row, line?.fullName, line?.office, line?.body],
    [4, 'Nguyễn Văn Mẫu', 'Trưởng phòng', 'Phòng Kinh tế'],
  )
})

test('a phone that the spreadsheet took for a number gets its zero back', () => {
  assert.equal(read(row({ fullName: 'A', phone: 912345678 }))[0]?.phone, '0912345678')
  assert.equal(read(row({ fullName: 'A', phone: 84912345678 }))[0]?.phone, '84912345678')
})

test('days are read as days, as texts of either order, and as numbers that lost their format', () => {
  const days = [Temporal.PlainDate.from('2026-04-10'), '10/4/2026', '2026-04-10', 46122]
  for (const startsOn of days) {
    assert.equal(
      read(row({ fullName: 'A', startsOn }))[0]?.startsOn,
      '2026-04-10',
      String(startsOn),
    )
  }
})

test('what is no day is told at its column, and kept as it was written', () => {
  const office = { fullName: 'A', body: 'UBND xã', office: 'Ủy viên', basis: 'QĐ 1' }
  for (const startsOn of ['31/4/2026', 'tháng 4', 12.5, 7]) {
    assert.deepEqual(faults(row({ ...office, startsOn })), [['startsOn: roster.day_unreadable']])
  }
})

test('an office needs its body, its first day and its document; each lack is told', () => {
  assert.deepEqual(faults(row({ fullName: 'A', office: 'Chủ tịch' })), [
    ['body: roster.body_missing', 'startsOn: roster.start_missing', 'basis: membership.baseless'],
  ])
  assert.deepEqual(
    faults(row({ fullName: 'A', body: 'UBND xã', startsOn: '1/7/2025', basis: 'QĐ 1' })),
    [['office: roster.office_missing']],
  )
})

test('a name is as long as it may be, one letter more is a fault; a missing one too', () => {
  assert.deepEqual(faults(row({ fullName: 'a'.repeat(100) })), [[]])
  assert.deepEqual(faults(row({ fullName: 'a'.repeat(101) })), [['fullName: roster.text_too_long']])
  assert.deepEqual(faults(row({ phone: '0912345678' })), [['fullName: roster.name_missing']])
})

test('odd values do no harm: truth values, formulas as text, signs that hide', () => {
  const [line] = read(row({ fullName: '=HYPERLINK("x")\u202E', phone: true, email: 'không có' }))
  assert.equal(line?.fullName, '=HYPERLINK("x")')
  assert.deepEqual(
    line?.faults.map(({ field }) => field),
    ['email'],
  )
})

test('empty rows are passed over, a sheet of nothing else is refused', () => {
  assert.equal(read(row({}), row({ fullName: 'A' }), ['', null]).length, 1)
  const none = readRosterSheet([heading, row({})])
  assert.equal(none.ok ? '' : none.refusal.code, 'roster.empty')
})

test('a sheet without the column of names is refused by the name of the column', () => {
  const result = readRosterSheet([
    ['Chức vụ', 'Tổ chức'],
    ['Chủ tịch', 'UBND xã'],
  ])
  assert.deepEqual(result.ok ? '' : [result.refusal.code, result.refusal.values], [
    'roster.heading_missing',
    { heading: 'Họ và tên' },
  ])
})
