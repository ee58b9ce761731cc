import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readReceiptCode, receiptCodeFrom } from './receipt-code.ts'

const bytes = fc.uint8Array({ minLength: 11, maxLength: 11 })

test('a code is read back however it is typed', () => {
  fc.assert(
    fc.property(bytes, (random) => {
      const code = receiptCodeFrom(random)
      assert.match(code, /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/)
      assert.equal(readReceiptCode(code), code)
      assert.equal(readReceiptCode(` ${code.toLowerCase().replaceAll('-', ' ')} `), code)
      assert.equal(readReceiptCode(code.replaceAll('0', 'o').replaceAll('1', 'l')), code)
    }),
  )
})

test('any single wrong sign is noticed', () => {
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
  fc.assert(
    fc.property(bytes, fc.nat(11), fc.constantFrom(...alphabet), (random, place, sign) => {
      const signs = receiptCodeFrom(random).replaceAll('-', '')
      fc.pre(signs[place] !== sign)
      assert.equal(readReceiptCode(signs.slice(0, place) + sign + signs.slice(place + 1)), null)
    }),
  )
})

test('what is no code is none', () => {
  for (const typed of ['', '7Q2M', '7Q2M-9XKD-40T', '7Q2M-9XKD-40TBB', 'ểậữặ', '; drop table petitions']) {
    assert.equal(readReceiptCode(typed), null)
  }
  assert.throws(() => receiptCodeFrom(new Uint8Array(10)), RangeError)
})
