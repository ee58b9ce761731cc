import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import pg from 'pg'
import { databaseForTests } from '../../../tests/support/database.ts'
import { isMobile, maskedPhone, readPhone } from './phone.ts'

const database = await databaseForTests()
const client = new pg.Client(database.connection)
await client.connect()
after(async () => {
  await client.end()
  await database.close()
})

async function inSql(written: string): Promise<string | null> {
  const { rows } = await client.query('select phone_in_one_form($1) as phone', [written])
  return rows[0].phone
}

test('a number is one number, however it was written', async () => {
  const ways = [
    '0912345678',
    '0912 345 678',
    '0912.345.678',
    '(0912) 345-678',
    '+84912345678',
    '+84 912 345 678',
    '+84 (0)912 345 678',
    '0084912345678',
    '84912345678',
    '912345678',
  ]
  for (const written of ways) {
    assert.equal(readPhone(written), '+84912345678', written)
    assert.equal(await inSql(written), '+84912345678', written)
  }
})

test('a land line has ten digits after the zero, and takes no message', () => {
  assert.equal(readPhone('0225 388 1234'), '+842253881234')
  assert.equal(isMobile('+842253881234'), false)
  assert.equal(isMobile('+84912345678'), true)
})

test('what is none is none: one digit short, one over, a number of another country', () => {
  for (const written of [
    '',
    '091234567',
    '091234567890',
    '+33612345678',
    'không có',
    '000000000',
    '+84+912345678',
  ]) {
    assert.equal(readPhone(written), null, written)
  }
})

test('SQL and TypeScript read every text alike', async () => {
  const part = fc.constantFrom(
    '0',
    '84',
    '+84',
    '00',
    '9',
    '12',
    '345',
    '678',
    ' ',
    '.',
    '-',
    '(',
    '+',
  )
  const texts = fc.array(part, { maxLength: 10 }).map((parts) => parts.join(''))
  await fc.assert(
    fc.asyncProperty(texts, async (written) => {
      assert.equal(await inSql(written), readPhone(written), written)
    }),
    { numRuns: 300 },
  )
})

test('a screen shows no more than the last three digits', () => {
  assert.equal(maskedPhone('+84912345678'), '••• ••• 678')
})
