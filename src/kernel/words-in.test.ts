import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { foldVietnamese } from './text.ts'
import { hasAccents, wordsIn } from './words-in.ts'

const folded = (text: string) => wordsIn(text).map((word) => word.folded)
const accented = (text: string) => wordsIn(text).map((word) => word.accented)

test('accents, capitals and đ fold away', () => {
  assert.deepEqual(folded('Đường ĐÊ Hữu Trấp'), ['duong', 'de', 'huu', 'trap'])
  assert.equal(foldVietnamese('Đường ĐÊ Hữu Trấp'), 'duong de huu trap')
})

test('either placement of the tone mark is one word, with accents and without', () => {
  for (const [one, other] of [
    ['hòa', 'hoà'],
    ['thủy', 'thuỷ'],
    ['Quý', 'Qúy'],
    ['khỏe', 'khoẻ'],
  ] as const) {
    assert.deepEqual(folded(one), folded(other))
    assert.deepEqual(accented(one), accented(other))
    assert.equal(foldVietnamese(one), foldVietnamese(other))
  }
})

test('words that differ by tone, by vowel or by đ stay apart with accents only', () => {
  for (const [one, other] of [
    ['đường', 'dương'],
    ['bản', 'bàn'],
    ['ao', 'áo'],
    ['cân', 'căn'],
  ] as const) {
    assert.deepEqual(folded(one), folded(other))
    assert.notDeepEqual(accented(one), accented(other))
  }
})

test('composed and decomposed spellings are one', () => {
  const text = 'Thủy lợi nội đồng, đường trục thôn'
  assert.deepEqual(folded(text.normalize('NFD')), folded(text.normalize('NFC')))
  assert.deepEqual(accented(text.normalize('NFD')), accented(text.normalize('NFC')))
  assert.equal(foldVietnamese(text.normalize('NFD')), foldVietnamese(text.normalize('NFC')))
})

test('document numbers, codes and days fall into letters and numbers without leading zeros', () => {
  assert.deepEqual(folded('06/KH-TTHĐND'), ['6', 'kh', 'tthdnd'])
  assert.deepEqual(folded('7Q2M-9XKD-40TB'), ['7', 'q', '2', 'm', '9', 'xkd', '40', 'tb'])
  assert.deepEqual(folded('ngày 01/07/2025'), ['ngay', '1', '7', '2025'])
  assert.deepEqual(folded('000'), ['0'])
  assert.deepEqual(folded('120 m²'), ['120', 'm', '2'])
})

test('a word without accents says so', () => {
  assert.deepEqual(wordsIn('Nghi dương').map(hasAccents), [false, true])
})

const letters =
  'aăâbcdđeêghiklmnoôơpqrstuưvxyAĐÊÔƯ0123456789 /-.,«»“”<>&\'"áàảãạấầẩẫậếểịọốợúứựýỳ\u0300\u0301\u0323\n🙂²½ﬁİⅣ'
const texts = fc
  .array(fc.constantFrom(...letters), { maxLength: 60 })
  .map((signs) => signs.join(''))

test('each word stands where it says it stands', () => {
  fc.assert(
    fc.property(fc.oneof(texts, fc.string({ unit: 'grapheme' })), (text) => {
      let last = 0
      for (const { start, end, folded: word } of wordsIn(text)) {
        assert.ok(start >= last && end > start && end <= text.length)
        assert.deepEqual(folded(text.slice(start, end)), [word])
        last = end
      }
    }),
  )
})

test('between words there is neither letter nor number', () => {
  fc.assert(
    fc.property(texts, (text) => {
      let rest = text
      for (const { start, end } of wordsIn(text).toReversed())
        rest = rest.slice(0, start) + rest.slice(end)
      assert.doesNotMatch(rest, /[\p{L}\p{N}]/u)
    }),
  )
})

test('folding the folded changes nothing', () => {
  assert.deepEqual(folded('ᴬᴮ 8Ⅳ'), ['ab', '8', 'iv'])
  fc.assert(
    fc.property(texts, (text) => {
      const once = folded(text)
      assert.deepEqual(folded(once.join(' ')), once)
    }),
  )
})
