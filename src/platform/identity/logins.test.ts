import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  goodPassword,
  identityForTests,
  openBrowser,
  type TestIdentity,
} from '../../../tests/support/identity.ts'
import { forgetEndedLogins } from './identity.server.ts'
import { endLogin, endOtherLogins, loginsOf, openLoginKeeper } from './logins.server.ts'

let test: TestIdentity
before(async () => {
  test = await identityForTests()
})
after(() => test.close())

async function signIn(username: string, address: string, userAgent: string): Promise<string> {
  const browser = openBrowser(address, userAgent)
  const typed = { username, password: goodPassword, visit: browser.visit() }
  const result = await test.identity.signIn(typed)
  assert.ok(result.ok)
  browser.keep(result.value.cookies)
  return test.identity.tokenOf(browser.visit().headers)!
}

describe('my logins', () => {
  it('are listed newest first, without their tokens, the current one marked', async () => {
    const account = await test.account('nguyen.thi.mot')
    await signIn('nguyen.thi.mot', '203.0.113.1', 'Firefox/145')
    const token = await signIn('nguyen.thi.mot', '203.0.113.2', 'Chrome/143')
    const logins = await loginsOf(test.db, account.id, token)
    const shown = logins.map(({ address, userAgent, isCurrent }) => [address, userAgent, isCurrent])
    assert.deepEqual(shown, [
      ['203.0.113.2', 'Chrome/143', true],
      ['203.0.113.1', 'Firefox/145', false],
    ])
    assert.ok(!JSON.stringify(logins).includes(token))
  })

  it('end one by one, and never those of another account', async () => {
    const mine = await test.account('tran.thi.hai')
    const other = await test.account('le.thi.ba')
    const token = await signIn('tran.thi.hai', '203.0.113.1', 'Firefox/145')
    const [login] = await loginsOf(test.db, mine.id, token)
    assert.equal(await endLogin(test.db, other.id, login!.id), false)
    assert.equal(await endLogin(test.db, mine.id, login!.id), true)
    assert.equal(await endLogin(test.db, mine.id, login!.id), false)
    assert.deepEqual(await loginsOf(test.db, mine.id, token), [])
  })

  it('end all but the one that asks, or all', async () => {
    const account = await test.account('pham.van.tam')
    for (let place = 1; place <= 3; place += 1) {
      await signIn('pham.van.tam', `203.0.113.${place}`, 'Firefox/145')
    }
    const token = await signIn('pham.van.tam', '203.0.113.9', 'Firefox/145')
    assert.equal(await endOtherLogins(test.db, account.id, token), 3)
    const kept = await loginsOf(test.db, account.id, token)
    assert.deepEqual(
      kept.map((login) => login.isCurrent),
      [true],
    )
    assert.equal(await endOtherLogins(test.db, account.id, null), 1)
    assert.deepEqual(await loginsOf(test.db, account.id, token), [])
  })
})

describe('the life of a login', () => {
  const expiry = async (token: string) => {
    const { rows } = await sql<{ begun: Temporal.Instant; ends: Temporal.Instant }>`
      select created_at as begun, expires_at as ends from logins where token = ${token}`.execute(
      test.db,
    )
    return rows[0]!
  }
  const waitForStatements = () => sql`select pg_sleep(0.1)`.execute(test.db)

  it('goes on twelve hours from each use, and never beyond thirty days', async () => {
    await test.account('vu.thi.bon')
    const token = await signIn('vu.thi.bon', '203.0.113.1', 'Firefox/145')
    const keep = openLoginKeeper(test.db)
    const { begun } = await expiry(token)
    const use = async (at: Temporal.Instant) => {
      await sql`update logins set expires_at = ${at.add({ minutes: 1 }).toString()}
        where token = ${token}`.execute(test.db)
      keep(token, at)
      await waitForStatements()
      return begun.until((await expiry(token)).ends).total('hours')
    }
    assert.equal(await use(begun.add({ hours: 5 })), 17)
    assert.equal(await use(begun.add({ hours: 29 * 24 })), 29 * 24 + 12)
    assert.equal(await use(begun.add({ hours: 30 * 24 - 6 })), 30 * 24)
  })

  it('is told to the database at most once in a quarter of an hour', async () => {
    await test.account('bui.thi.chin')
    const token = await signIn('bui.thi.chin', '203.0.113.1', 'Firefox/145')
    const keep = openLoginKeeper(test.db)
    const { begun } = await expiry(token)
    const hoursAfter = async (minutes: number) => {
      keep(token, begun.add({ minutes }))
      await waitForStatements()
      return begun.until((await expiry(token)).ends).total('minutes') - 12 * 60
    }
    assert.equal(await hoursAfter(1), 1)
    assert.equal(await hoursAfter(15), 1)
    assert.equal(await hoursAfter(16), 16)
  })

  it('does not come back once it is over', async () => {
    await test.account('ta.thi.tan')
    const token = await signIn('ta.thi.tan', '203.0.113.1', 'Firefox/145')
    const { ends } = await expiry(token)
    openLoginKeeper(test.db)(token, ends)
    await waitForStatements()
    assert.equal((await expiry(token)).ends.toString(), ends.toString())
  })

  it('leaves no rows behind when it is swept', async () => {
    const account = await test.account('do.thi.cuoi')
    await signIn('do.thi.cuoi', '203.0.113.1', 'Firefox/145')
    const count = async () => (await loginsOf(test.db, account.id, null)).length
    await forgetEndedLogins(test.db, Temporal.Now.instant())
    assert.equal(await count(), 1)
    await forgetEndedLogins(test.db, Temporal.Now.instant().add({ hours: 24 * 31 }))
    assert.equal(await count(), 0)
  })
})
