import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { mostSlips, readSlipCode, signsOf, writeSlipCode } from './opinion-slip.ts'

test('a slip is read however it was typed', () => {
  const read = { number: 17, signs: '4K7M' }
  for (const typed of ['017-4K7M', '17-4k7m', ' 017 4K7M ', '0174k7m']) {
    assert.deepEqual(readSlipCode(typed), read, typed)
  }
  assert.deepEqual(readSlipCode('003-OIL0'), { number: 3, signs: '0110' })
})

test('what is no slip code is none: no number, too high a number, a sign too few or too many', () => {
  for (const typed of [
    '',
    '017',
    '4K7M',
    '000-4K7M',
    `${mostSlips + 1}-4K7M`,
    '017-4K7',
    '017-4K7MX',
    '017-4K7U',
  ]) {
    assert.equal(readSlipCode(typed), null, typed)
  }
  assert.ok(readSlipCode(`${mostSlips}-4K7M`))
})

test('what is written is read again', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: mostSlips }),
      fc.uint8Array({ minLength: 4, maxLength: 32 }),
      (number, digest) => {
        const code = { number, signs: signsOf(digest) }
        assert.deepEqual(readSlipCode(writeSlipCode(code)), code)
      },
    ),
  )
  assert.throws(() => signsOf(new Uint8Array(3)), RangeError)
})
