import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  differenceOf,
  headingsOf,
  lineOfQuote,
  markedLines,
  sectionOf,
  titleOf,
} from './plan-text.ts'

const text = [
  'I. MỤC ĐÍCH',
  '',
  '1. Yêu cầu',
  '- Phân công rõ. Báo cáo hằng quý.',
  'II. NHIỆM VỤ',
  '1. Giám sát',
  '- Thường trực thực hiện 5 đến 7 cuộc.',
].join('\n')

test('headings are found by part and by section of their part', () => {
  const headings = headingsOf(text)
  assert.deepEqual(
    [...headings],
    [
      ['I', 'I. MỤC ĐÍCH'],
      ['I.1', '1. Yêu cầu'],
      ['II', 'II. NHIỆM VỤ'],
      ['II.1', '1. Giám sát'],
    ],
  )
  assert.equal(titleOf('II.1', headings), 'II.1. Giám sát')
  assert.equal(titleOf('V.9', headings), 'V.9')
})

test('a code lies in its section; one of two parts lies in its part', () => {
  assert.deepEqual(['II.2.t11', 'III.7', 'I.1.a'].map(sectionOf), ['II.2', 'III', 'I.1'])
})

test('marks cut a line at its duties and lose no letter', () => {
  const duties = [
    { code: 'I.1.b', line: 4, quote: 'Báo cáo hằng quý.' },
    { code: 'I.1.a', line: 4, quote: 'Phân công rõ.' },
  ]
  const [, , , line] = markedLines(text, duties)
  assert.deepEqual(line?.runs, [
    { words: '- ', duty: null },
    { words: 'Phân công rõ.', duty: 'I.1.a' },
    { words: ' ', duty: null },
    { words: 'Báo cáo hằng quý.', duty: 'I.1.b' },
  ])
})

test('whatever is quoted, the marked text reads as it was written', () => {
  const words = fc.stringMatching(/^[a-zà-ỹ .]{0,40}$/)
  fc.assert(
    fc.property(
      fc.array(words, { minLength: 1, maxLength: 5 }),
      fc.array(fc.tuple(fc.nat(4), words)),
      (lines, quotes) => {
        const whole = lines.join('\n')
        const duties = quotes.map(([line, quote], place) => ({
          code: `I.${place}`,
          line: line + 1,
          quote,
        }))
        const read = markedLines(whole, duties).map(({ runs }) =>
          runs.map((run) => run.words).join(''),
        )
        assert.equal(read.join('\n'), whole)
      },
    ),
  )
})

test('an exact sentence has its line; one over two lines has none', () => {
  assert.equal(lineOfQuote(text, 'Phân công rõ.'), 4)
  assert.equal(lineOfQuote(text, 'hằng quý.\nII. NHIỆM VỤ'), null)
  assert.equal(lineOfQuote(text, 'Phân công rõ,'), null)
})

test('a sentence that differs is shown at the letter where it leaves the text', () => {
  assert.equal(differenceOf(text, 'Thường trực thực hiện 5 đến 7 cuộc.'), null)
  assert.deepEqual(differenceOf(text, 'Thường trực thực hiện 5 đến 8 cuộc.'), {
    same: 'Thường trực thực hiện 5 đến ',
    typed: '8 cuộc.',
    inText: '7 cuộc.',
  })
  // The same letters in decomposed form are another text: files are brought to NFC before.
  assert.notEqual(differenceOf(text, 'Thường trực'.normalize('NFD')), null)
})
