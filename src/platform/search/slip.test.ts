import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readQuestion } from './question.ts'
import { correctedBy, likelyWords, slipsBetween } from './slip.ts'

const text = 'Trạm bơm Đồng Xá xuống cấp, không tiêu úng kịp; đường trục thôn 12 hư hỏng.'
const meant = (typed: string) => correctedBy(text, readQuestion(typed)!)?.typed ?? null

test('a letter mistaken, left out, added or swapped is put right, and only in the word concerned', () => {
  assert.equal(meant('trạm bơn'), 'trạm bơm')
  assert.equal(meant('trạm bm'), null)
  assert.equal(meant('tram bơmm'), 'trạm bơm')
  assert.equal(meant('xuogn cap'), 'xuống cấp')
  assert.equal(meant('Trạm bơn số 3'), null)
  assert.equal(meant('duong trục thôm'), 'đường trục thôn')
})

test('Telex typed with the keyboard off is read as it was meant', () => {
  assert.equal(meant('dduwowngf trucj'), 'đường trục')
  assert.equal(meant('tramj bowm'), 'trạm bơm')
})

test('what needs no putting right, or too much of it, is left alone', () => {
  assert.equal(meant('trạm bơm'), null)
  assert.equal(meant('tram bom'), null)
  assert.equal(meant('tra bòn'), null)
  assert.equal(meant('bệnh viện'), null)
})

test('a number is never put right: another number is another thing', () => {
  assert.equal(meant('thôn 13'), null)
  assert.equal(meant('thôm 12'), 'thôn 12')
  assert.deepEqual(likelyWords(readQuestion('12')!), [{ word: '12', slips: 0, spellings: [] }])
})

test('a last word that has only been begun is no slip', () => {
  assert.equal(meant('trạm bơm xu'), null)
  assert.equal(meant('trạm bơn xu'), 'trạm bơm xu')
})

test('signs between the words stay as they were typed', () => {
  assert.equal(meant('“trạm bơn”, đường'), '“trạm bơm”, đường')
})

const words = fc.stringMatching(/^[a-z]{1,8}$/)

test('slips are counted alike from either side, and none only between equals', () => {
  fc.assert(
    fc.property(words, words, (one, other) => {
      assert.equal(slipsBetween(one, other), slipsBetween(other, one))
      assert.equal(slipsBetween(one, other) === 0, one === other)
    }),
  )
})

test('one letter changed, and two neighbours swapped, are one slip', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{3,8}$/), fc.nat(), (word, seed) => {
      const at = seed % word.length
      const changed = `${word.slice(0, at)}${word[at] === 'q' ? 'z' : 'q'}${word.slice(at + 1)}`
      assert.equal(slipsBetween(word, changed), 1)
      const next = seed % (word.length - 1)
      const swapped = word.slice(0, next) + word[next + 1] + word[next] + word.slice(next + 2)
      assert.ok(slipsBetween(word, swapped) <= 1)
    }),
  )
})
