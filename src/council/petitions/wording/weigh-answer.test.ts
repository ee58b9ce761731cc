import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { answerParts, namesLaw, weighAnswer } from './weigh-answer.ts'

const wordsOf = (text: string, part: (typeof answerParts)[number]) =>
  weighAnswer(text).found[part].map(({ words }) => words)

test('a full answer names day, owner, money and works', () => {
  const weight = weighAnswer(
    'UBND xã đã giao Phòng Kinh tế nạo vét 320 m mương thôn 2, kinh phí 45 triệu đồng từ nguồn thủy lợi phí, hoàn thành trước ngày 15/12/2026.',
  )
  assert.deepEqual(weight.missing, ['legal_basis'])
  assert.deepEqual(weight.general, [])
  assert.deepEqual(
    weight.found.money.map(({ words }) => words),
    ['45 triệu đồng', 'thủy lợi phí'],
  )
})

test('an answer of general words binds nobody', () => {
  const weight = weighAnswer(
    'UBND xã xin tiếp thu ý kiến của cử tri và sẽ nghiên cứu, xem xét bố trí kinh phí sửa chữa khi có điều kiện theo quy định.',
  )
  assert.deepEqual(weight.missing, [...answerParts])
  assert.equal(weight.isGeneral, true)
})

test('the day a document was signed is no day of works', () => {
  assert.deepEqual(
    wordsOf('Thực hiện theo Quyết định số 12/2025/QĐ-UBND ngày 5/3/2025.', 'date'),
    [],
  )
  assert.deepEqual(wordsOf('Đổ bê tông xong ngày 5/3/2027.', 'date'), ['ngày 5/3/2027'])
})

test('days are read in the ways people write them', () => {
  for (const day of [
    '30/11/2026',
    'trước 30-11-2026',
    'ngày 5 tháng 12',
    'trong tháng 8/2026',
    'quý II/2027',
    'cuối năm nay',
    'trong 15 ngày làm việc',
    'tháng 10 năm 2026',
  ]) {
    assert.equal(wordsOf(`Nhà thầu sẽ đổ bê tông ${day}.`, 'date').length, 1, day)
  }
  assert.deepEqual(wordsOf('Đạt 95,5 % và 3/4 số hộ trong thời gian tới.', 'date'), [])
})

test('money is an amount or a source that is there', () => {
  assert.deepEqual(wordsOf('Tổng mức 1,2 tỷ đồng.', 'money'), ['1,2 tỷ đồng'])
  assert.deepEqual(wordsOf('Hết 350tr.', 'money'), ['350tr'])
  assert.deepEqual(wordsOf('Chi 50.000.000 đ cho mỗi thôn.', 'money'), ['50.000.000 đ'])
  assert.deepEqual(wordsOf('Hiện chưa bố trí được ngân sách xã.', 'money'), [])
  assert.deepEqual(wordsOf('Ngân sách xã còn khó khăn.', 'money'), [])
})

test('a name that only listens is no owner', () => {
  assert.deepEqual(wordsOf('UBND xã ghi nhận ý kiến của cử tri.', 'owner'), [])
  assert.deepEqual(wordsOf('Giao trưởng thôn 3 theo dõi.', 'owner'), ['trưởng thôn'])
})

test('law is a document or an article, not "theo quy định"', () => {
  assert.equal(namesLaw('Theo quy định hiện hành'), false)
  assert.equal(namesLaw('khoản 1 Điều 35 Luật Đất đai'), true)
  assert.equal(namesLaw('12/2025/QĐ-UBND'), true)
  assert.equal(namesLaw(''), false)
})

test('what the fields beside the text say counts as said', () => {
  const promisedOn = Temporal.PlainDate.from('2026-12-15')
  const { missing } = weighAnswer('Sẽ xem xét.', { promisedOn, legalBasis: 'Điều 5 Luật Thủy lợi' })
  assert.deepEqual(missing, ['owner', 'money', 'works'])
})

test('an answer without accents is weighed as well', () => {
  const { missing } = weighAnswer(
    'UBND xa giao truong thon 3 thay bong den truoc 30/11/2026 bang ngan sach xa',
  )
  assert.deepEqual(missing, ['legal_basis'])
})

test('every passage stands in the text where it says', () => {
  const piece = fc.constantFrom(
    'UBND xã',
    ' sẽ ',
    'sửa chữa',
    ' đường',
    ', ',
    'trước ngày 5/6/2027',
    '. ',
    '120 triệu đồng',
    ' theo quy định',
    'Điều 5 Luật Thủy lợi',
    '\n',
    'Hoà',
    '😀',
    'İ',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('')
      const { found, general } = weighAnswer(text)
      for (const { words, start, end } of [...Object.values(found).flat(), ...general]) {
        assert.equal(text.slice(start, end), words)
        assert.ok(end > start)
      }
    }),
  )
})
