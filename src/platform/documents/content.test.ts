import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placeAndDay, writtenNumber } from './content.ts'
import { authorityLines } from './signing.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

// Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4
test('days below 10 and months 1 and 2 take a zero, other months do not', () => {
  assert.equal(placeAndDay('Mẫu', day('2027-02-09')), 'Mẫu, ngày 09 tháng 02 năm 2027')
  assert.equal(placeAndDay('Mẫu', day('2027-03-10')), 'Mẫu, ngày 10 tháng 3 năm 2027')
  assert.equal(placeAndDay('Mẫu', day('2026-12-31')), 'Mẫu, ngày 31 tháng 12 năm 2026')
})

test('a day that is not known yet leaves room for a pen', () => {
  assert.match(placeAndDay('Mẫu', 2026), /^Mẫu, ngày\u00A0+tháng\u00A0+năm 2026$/)
})

// Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3
test('a number below 10 takes a zero, a number that is not given leaves room', () => {
  assert.equal(writtenNumber(9, 'BC-CQM'), '09/BC-CQM')
  assert.equal(writtenNumber(10, 'BC-CQM'), '10/BC-CQM')
  assert.match(writtenNumber(null, 'BC-CQM'), /^\u00A0+\/BC-CQM$/)
})

// Nghị định 30/2020/NĐ-CP, Điều 13
test('the capacity of who signs stands in capitals above the name', () => {
  const lines = (capacity: Parameters<typeof authorityLines>[0]) =>
    authorityLines(capacity).join(' / ')
  assert.equal(lines({ as: 'head', office: 'Chánh Văn phòng' }), 'CHÁNH VĂN PHÒNG')
  assert.equal(
    lines({ as: 'on_behalf', body: 'Cơ quan mẫu', office: 'Chủ tịch' }),
    'TM. CƠ QUAN MẪU / CHỦ TỊCH',
  )
  assert.equal(
    lines({
      as: 'in_place_of_head',
      body: 'Cơ quan mẫu',
      head: 'Chủ tịch',
      office: 'Phó Chủ tịch',
    }),
    'TM. CƠ QUAN MẪU / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH',
  )
  assert.equal(
    lines({ as: 'in_place_of_head', head: 'Trưởng phòng', office: 'Phó Trưởng phòng' }),
    'KT. TRƯỞNG PHÒNG / PHÓ TRƯỞNG PHÒNG',
  )
  assert.equal(lines({ as: 'acting', office: 'Trưởng phòng' }), 'Q. TRƯỞNG PHÒNG')
  assert.equal(
    lines({ as: 'by_order', head: 'Chủ tịch', office: 'Chánh Văn phòng' }),
    'TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG',
  )
  assert.equal(
    lines({ as: 'by_authorisation', head: 'Chủ tịch', office: 'Trưởng phòng' }),
    'TUQ. CHỦ TỊCH / TRƯỞNG PHÒNG',
  )
})
