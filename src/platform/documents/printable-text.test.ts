import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { evenLines } from './line-breaks.ts'
import { breakable, inFont, paperText } from './printable-text.ts'

test('blanks become one space, line ends stay, nothing invisible is left', () => {
  assert.equal(paperText('  một\t \u200B hai  \r\n\n ba '), ' một hai\n\nba ')
  assert.equal(paperText('hoa\u0300 👩‍👩‍👧 \uFE0Fx'), 'hoà 👩👩👧 x')
  assert.equal(paperText('một\n'), 'một\n')
  assert.equal(paperText('\t'), ' ')
  assert.equal(paperText(''), '')
})

test('whatever comes in, what goes on paper is well formed and fit for XML', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const shown = paperText(text)
      assert.ok(shown.isWellFormed())
      assert.doesNotMatch(
        shown,
        /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\uFFFE\uFFFF]/,
      )
    }),
  )
})

test('a sign that the font does not have is a box, the rest stays', () => {
  const has = (codePoint: number) => codePoint < 0x2000
  assert.equal(inFont('Đường 👍\nnát', has), 'Đường □\nnát')
})

test('a word of 30 letters stays whole, one of 31 may be broken between letters', () => {
  const [whole, long] = ['a'.repeat(30), 'ạ'.repeat(31)]
  assert.equal(breakable(`${whole} ${whole}`), `${whole} ${whole}`)
  assert.equal(breakable(long).split('\u200B').length, 4)
  const number = '72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN'
  assert.equal(breakable(number), number)
  assert.equal(breakable(long).replaceAll('\u200B', ''), long)
  assert.equal(breakable(`x\u0323\u0302`.repeat(20)).split('\u200B')[0], `x\u0323\u0302`.repeat(10))
})

test('lines are as few as fit, and as even as they go', () => {
  const letters = (text: string) => text.length
  assert.deepEqual(evenLines('một hai ba bốn năm sáu', 22, letters), ['một hai ba bốn năm sáu'])
  assert.deepEqual(evenLines('một hai ba bốn năm sáu', 21, letters), ['một hai ba', 'bốn năm sáu'])
  assert.deepEqual(evenLines('mộtchữdàihơnbềngang rồi', 8, letters), ['mộtchữdàihơnbềngang', 'rồi'])
  assert.deepEqual(evenLines('', 8, letters), [])
})

test('no word is lost or changes its place when a heading is broken', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-zđ]{1,12}$/), { maxLength: 30 }),
      fc.integer({ min: 1, max: 60 }),
      (words, width) => {
        const lines = evenLines(words.join(' '), width, (text) => text.length)
        assert.equal(lines.join(' '), words.join(' '))
      },
    ),
  )
})
