import assert from 'node:assert/strict'
import crypto from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import type { Result } from '../../kernel/result.ts'
import {
  goodPassword,
  identityForTests,
  openBrowser,
  type TestIdentity,
} from '../../../tests/support/identity.ts'
import type { Identity } from './identity.server.ts'

let test: TestIdentity
before(async () => {
  test = await identityForTests()
})
after(() => test.close())

async function trySignIn(
  username: string,
  password: string,
  address: string,
  identity: Identity = test.identity,
): Promise<string> {
  const visit = openBrowser(address).visit()
  const result: Result<unknown> = await identity.signIn({ username, password, visit })
  return result.ok ? 'ok' : result.refusal.code
}

const office = '203.0.113.1'
const attacker = '198.51.100.66'

describe('lock-out in the database', () => {
  it('lets 41 people of one office sign in at once, each after one wrong password', async () => {
    const names = Array.from({ length: 41 }, (_, index) => `nguoi.thu.${index + 1}`)
    for (const name of names) await test.account(name)
    const answers = await Promise.all(
      names.map(async (name) => [
        await trySignIn(name, 'gõ nhầm một lần', office),
        await trySignIn(name, goodPassword, office),
      ]),
    )
    for (const answer of answers) assert.deepEqual(answer, ['login.password_wrong', 'ok'])
  })

  it('blocks one guesser on one account, and not the owner elsewhere or already signed in', async () => {
    await test.account('chu.tai.khoan')
    const owner = openBrowser(office)
    const typed = { username: 'chu.tai.khoan', password: goodPassword, visit: owner.visit() }
    const signedIn = await test.identity.signIn(typed)
    assert.ok(signedIn.ok)
    owner.keep(signedIn.value.cookies)
    for (let guess = 1; guess <= 5; guess += 1) {
      const answer = await trySignIn('chu.tai.khoan', `đoán lần thứ ${guess}`, attacker)
      assert.equal(answer, 'login.password_wrong')
    }
    // Even the right password is not looked at any more.
    assert.equal(await trySignIn('chu.tai.khoan', goodPassword, attacker), 'login.account_locked')
    const token = test.identity.tokenOf(owner.visit().headers)
    const { rows } = await sql`select 1 from enter_commune('00000', ${token}, '2026-11-24', null)
      where account_id is not null`.execute(test.db)
    assert.equal(rows.length, 1)
    assert.equal(await trySignIn('chu.tai.khoan', goodPassword, office), 'ok')
  })

  it('locks a name that does not exist just the same', async () => {
    const answers: string[] = []
    for (let guess = 1; guess <= 6; guess += 1) {
      answers.push(await trySignIn('khong.he.co', `đoán lần thứ ${guess}`, attacker))
    }
    assert.deepEqual(answers, [...Array(5).fill('login.password_wrong'), 'login.account_locked'])
  })

  it('opens after fifteen minutes', async () => {
    await test.account('nguoi.hay.quen')
    const start = Temporal.Instant.from('2026-11-24T07:30:00+07:00')
    test.set(start)
    for (let guess = 1; guess <= 5; guess += 1) {
      await trySignIn('nguoi.hay.quen', 'quên mất rồi', office)
    }
    test.set(start.add({ minutes: 14, seconds: 59 }))
    assert.equal(await trySignIn('nguoi.hay.quen', goodPassword, office), 'login.account_locked')
    test.set(start.add({ minutes: 15 }))
    assert.equal(await trySignIn('nguoi.hay.quen', goodPassword, office), 'ok')
    test.set(Temporal.Now.instant())
  })

  it('counts together over processes, and looks at five passwords when thirty come at once', async (t) => {
    await test.account('bi.don.dap')
    const others = [test.identity, test.anotherProcess(), test.anotherProcess()]
    await Promise.all(others.map((identity) => identity.warmUp()))
    const hashed = t.mock.method(crypto, 'argon2')
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        trySignIn('bi.don.dap', `đoán lần thứ ${index}`, attacker, others[index % 3]),
      ),
    )
    assert.equal(hashed.mock.callCount(), 5)
    assert.equal(answers.filter((answer) => answer === 'login.password_wrong').length, 5)
    assert.equal(answers.filter((answer) => answer === 'login.account_locked').length, 25)
  })

  it('refuses an address that tried a hundred names in vain, and lets others in', async () => {
    await test.account('nguoi.ngay.thang')
    const sprayer = '198.51.100.200'
    for (let name = 0; name < 100; name += 1) await failOnce(`ten.${name}`, sprayer)
    assert.equal(
      await trySignIn('nguoi.ngay.thang', goodPassword, sprayer),
      'login.address_limited',
    )
    assert.equal(await trySignIn('nguoi.ngay.thang', goodPassword, office), 'ok')
  })

  it('keeps neither names nor addresses as they were typed', async () => {
    const { rows } = await sql<{ name: number; address: number }>`
      select length(name_key) as name, length(address_key) as address from login_failures
       where length(address_key) > 0`.execute(test.db)
    assert.ok(rows.length > 0)
    for (const row of rows) assert.deepEqual(row, { name: 32, address: 32 })
  })
})

/** A sign-in that fails before any password is hashed: such a long one belongs to nobody. */
function failOnce(username: string, address: string): Promise<string> {
  return trySignIn(username, 'x'.repeat(129), address)
}
