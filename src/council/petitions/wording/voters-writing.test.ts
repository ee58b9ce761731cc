import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { meaningOf } from './meaning.ts'
import { isSyllable } from './syllables.ts'
import { fromTelex } from './telex.ts'
import { readVoterText } from './voters-writing.ts'

const foldedOf = (text: string) =>
  readVoterText(text)
    .words.map(({ folded }) => folded)
    .join(' ')

test('abbreviations are written out by what stands round them', () => {
  assert.equal(foldedOf('Đg thôn ko đi đc'), 'duong thon khong di duoc')
  assert.equal(foldedOf('đ. làng hỏng, tr.học dột'), 'duong lang hong truong hoc dot')
  assert.equal(
    foldedOf('BVMT, NTM, THCS, GCNQSDĐ'),
    'bao ve moi truong nong thon moi trung hoc co so giay chung nhan quyen su dung dat',
  )
  assert.equal(foldedOf('CA xã chưa xử lý'), 'cong an xa chua xu ly')
  assert.equal(foldedOf('cả xã, ca sĩ'), 'ca xa ca si')
})

test('Telex typed with the keyboard off is read', () => {
  assert.equal(fromTelex('dduwowngf'), 'đường')
  assert.equal(fromTelex('ddieejn'), 'điện')
  assert.equal(fromTelex('quas'), 'quá')
  assert.equal(fromTelex('lan'), null)
  assert.equal(foldedOf('dduwowngf xoms 2 nats quas'), 'duong xom 2 nat qua')
})

test('letters held too long, words run together and slips are put right', () => {
  assert.equal(foldedOf('đườngggg hỏngggg'), 'duong hong')
  assert.equal(foldedOf('duonglang'), 'duong lang')
  assert.equal(foldedOf('nghhiêm trọng'), 'nghiem trong')
})

test('the spelling of Vietnamese tells a word from a heap of letters', () => {
  for (const word of ['duong', 'nghieng', 'quyet', 'gi', 'giay', 'khuyu', 'ho', 'xuong', 'ao'])
    assert.ok(isSyllable(word), word)
  for (const word of ['ko', 'dg', 'kuan', 'ngi', 'duongf', 'bvmt', 'nuw', 'cen'])
    assert.ok(!isSyllable(word), word)
})

const sentences = [
  'Đường thôn 3 hư hỏng, nhiều ổ gà, đề nghị sửa chữa',
  'Hòa giải chưa xong, rãnh thoát nước tắc nghẽn',
  'Trường tiểu học dột nát, thủy lợi nội đồng khô hạn',
]

test('NFC and NFD, hòa and hoà, capitals and spaces read alike', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...sentences),
      fc.constantFrom<'NFC' | 'NFD'>('NFC', 'NFD'),
      fc.boolean(),
      fc.boolean(),
      (sentence, form, isUpper, isOld) => {
        const old = sentence.replaceAll('òa', 'oà').replaceAll('ủy', 'uỷ')
        const spaced = (isOld ? old : sentence).replaceAll(' ', '  ')
        const typed = (isUpper ? spaced.toUpperCase() : spaced).normalize(form)
        assert.deepEqual([...meaningOf(typed).needs], [...meaningOf(sentence).needs])
      },
    ),
  )
})

test('the same need is seen without accents', () => {
  assert.deepEqual(
    [...meaningOf('Đường thôn 3 hư hỏng nặng, nhiều ổ gà').needs.keys()],
    ['road_broken'],
  )
  assert.deepEqual(
    [...meaningOf('duong thon 3 hu hong nang, nhieu o ga').needs.keys()],
    ['road_broken'],
  )
})

test('a place is not the matter, and a family is no temple', () => {
  assert.equal(meaningOf('Rác đổ cạnh trường học, bốc mùi').needs.keys().next().value, 'garbage')
  assert.ok(!meaningOf('Gia đình tôi ở gần chợ').needs.has('relic'))
  assert.equal(meaningOf('Đường ra nghĩa trang nát bét').needs.keys().next().value, 'road_broken')
})

test('any text is read, its words stand where they say, and the surest need is 1', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
      const { words } = readVoterText(text)
      for (const { start, end } of words) assert.ok(start >= 0 && end > start && end <= text.length)
      const shares = [...meaningOf(text).needs.values()]
      assert.ok(shares.length === 0 || shares[0] === 1)
    }),
    { numRuns: 500 },
  )
})
