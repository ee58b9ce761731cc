import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { codeLexeme, lexemesOf, vocabularyOf } from './lexemes.ts'
import { longestQuestion, queriesOf, readQuestion } from './question.ts'

const asked = (typed: string) => queriesOf(readQuestion(typed)!).asked
// The tone stands at the end, wherever it was typed.
const duong = `${'đương'.normalize('NFD')}\u0300`
const better = (typed: string) => queriesOf(readQuestion(typed)!).better

test('all words must match, the last one as a beginning', () => {
  assert.equal(asked('Đường trục th'), "('duong' & 'truc' & 'th':*)")
})

test('a number at the end is meant as it stands', () => {
  assert.match(asked('thôn 1'), /^\('thon' & '1'\)/)
})

test('what is typed without a space, or within quotes, must stand side by side', () => {
  assert.match(asked('QL37 hỏng'), /^\(\('ql' <-> '37'\) & 'hong':\*\)/)
  assert.match(asked('“tram bom” 400'), /^\(\('tram' <-> 'bom'\) & '400'\)/)
})

test('within quotes the accents that were typed are asked for, and no beginning is enough', () => {
  assert.equal(asked('"đường"'), `('=${duong}')`)
  assert.equal(asked('"duong"'), "('duong')")
})

test('a quote that is not closed is no quote', () => {
  assert.equal(asked('"trạm bơm'), "('tram' & 'bom':*)")
})

test('a document number is also looked up as a whole, however it is spaced', () => {
  for (const typed of ['12/NQ-HĐND', '12 / nq - hđnd', '12nqhdnd', '012/NQ-HĐND']) {
    assert.match(asked(typed), /\| \('#12NQHDND'\)$/, typed)
  }
  assert.equal(codeLexeme('12/NQ-HĐND'), '#12NQHDND')
})

test('a code within a longer question makes a hit better, but is not asked for alone', () => {
  assert.doesNotMatch(asked('nghị quyết 12/NQ-HĐND'), /#12NQHDND'\)$/)
  assert.match(better('nghị quyết 12/NQ-HĐND')[0]!, /'#12NQHDND'/)
})

test('what is better comes in its order: code, accents, phrase in the title, words in the title, phrase, whole words', () => {
  assert.deepEqual(better('đường truc'), [
    null,
    `'=${duong}'`,
    "'duong':A <-> 'truc':A",
    "'duong':A & 'truc':*A",
    "'duong' <-> 'truc'",
    "'duong' & 'truc'",
  ])
})

test('nothing but signs is no question', () => {
  for (const typed of ['', '   ', '!!!', '"', '%_\\', "' | &", '\u200B'])
    assert.equal(readQuestion(typed), null)
})

test('a question is cut at its longest length, and its words know their places in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (typed) => {
      const question = readQuestion(typed)
      if (!question) return
      assert.ok(question.typed.length <= longestQuestion)
      for (const { start, end, folded } of question.terms.flatMap(({ words }) => words)) {
        assert.ok(start >= 0 && end <= question.typed.length)
        assert.ok(
          readQuestion(question.typed.slice(start, end))!.terms.some(({ words }) =>
            words.some((w) => w.folded === folded),
          ),
        )
      }
    }),
  )
})

test('lexemes hold letters, marks, digits and our own signs only', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (title, words) => {
      const entry = { title, code: '12/NQ-HĐND', words }
      assert.match(lexemesOf(entry), /^('[=#]?[\p{L}\p{M}\p{N}]+':\d+[ACD]( |$))+$/u)
      for (const word of vocabularyOf(entry)) assert.match(word, /^[\p{L}\p{N}]+$/u)
    }),
  )
})
