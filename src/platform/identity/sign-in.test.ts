import assert from 'node:assert/strict'
import crypto from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import type { Result } from '../../kernel/result.ts'
import {
  goodPassword,
  identityForTests,
  openBrowser,
  type Browser,
  type TestIdentity,
} from '../../../tests/support/identity.ts'
import { closeAccount, createAccount, reopenAccount } from './accounts.server.ts'
import type { Identity } from './identity.server.ts'
import type { SignedIn } from './sign-in.server.ts'

let test: TestIdentity
before(async () => {
  test = await identityForTests()
})
after(() => test.close())

function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.refusal.code
}

async function signIn(
  username: string,
  password: string,
  browser: Browser = openBrowser(),
  identity: Identity = test.identity,
): Promise<Result<SignedIn>> {
  const result = await identity.signIn({ username, password, visit: browser.visit() })
  if (result.ok) browser.keep(result.value.cookies)
  return result
}

function tokenIn(browser: Browser): string | null {
  return test.identity.tokenOf(browser.visit().headers)
}

/** The account that a page would see for this browser. */
async function enteredAs(token: string | null): Promise<string | null> {
  const { rows } = await sql<{ account_id: string | null }>`
    select account_id from enter_commune('00000', ${token}, '2026-11-24', null)`.execute(test.db)
  return rows[0]?.account_id ?? null
}

describe('signing in', () => {
  it('gives a login that enter_commune knows, and a cookie that scripts cannot read', async () => {
    const account = await test.account('pham.van.cuong')
    const browser = openBrowser()
    const result = await signIn('Pham.Van.Cuong ', goodPassword, browser)
    assert.ok(result.ok)
    assert.equal(result.value.accountId, account.id)
    const [cookie, ...others] = result.value.cookies
    assert.deepEqual(others, [])
    assert.match(cookie!, /^login=[^;]+; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/)
    assert.equal(await enteredAs(tokenIn(browser)), account.id)
  })

  it('stores the address and the browser of the login', async () => {
    const account = await test.account('luu.thi.hoa')
    await signIn('luu.thi.hoa', goodPassword, openBrowser('198.51.100.4', 'Chrome/143'))
    const row = await test.db
      .selectFrom('logins')
      .select(['ip_address', 'user_agent'])
      .where('account_id', '=', account.id)
      .executeTakeFirstOrThrow()
    assert.deepEqual(row, { ip_address: '198.51.100.4', user_agent: 'Chrome/143' })
  })

  it('ends a login after 12 hours without a page', async () => {
    const account = await test.account('ta.van.muoi')
    await signIn('ta.van.muoi', goodPassword)
    const { rows } = await sql<{ hours: number }>`
      select extract(epoch from expires_at - created_at)::float / 3600 as hours
        from logins where account_id = ${account.id}`.execute(test.db)
    assert.ok(Math.abs(rows[0]!.hours - 12) < 0.01)
  })

  it('takes the password in either Unicode form', async () => {
    await test.account('do.thi.sen')
    assert.equal(codeOf(await signIn('do.thi.sen', goodPassword.normalize('NFD'))), 'ok')
  })

  it('answers alike to an unknown name, a wrong password, a closed and an unused account, after one hash each', async (t) => {
    await test.account('mot.nguoi')
    const closed = await test.account('nguoi.nghi')
    await test.db.transaction().execute((tx) => closeAccount(tx, closed.id, test.now()))
    await test.db
      .transaction()
      .execute((tx) => createAccount(tx, { name: 'Chưa dùng', username: 'chua.dung' }))
    await test.identity.warmUp()
    const hashed = t.mock.method(crypto, 'argon2')
    const tries = [
      ['khong.ai.ca', goodPassword],
      ['mot.nguoi', 'không phải mật khẩu này'],
      ['nguoi.nghi', goodPassword],
      ['chua.dung', goodPassword],
    ] as const
    for (const [username, password] of tries) {
      hashed.mock.resetCalls()
      const result = await signIn(username, password, openBrowser('198.51.100.77'))
      assert.deepEqual(result, {
        ok: false,
        refusal: { code: 'login.password_wrong', field: 'password' },
      })
      assert.equal(hashed.mock.callCount(), 1, username)
    }
  })

  it('throws, rather than blaming the password, when the database fails', async () => {
    const broken = await identityForTests()
    try {
      await broken.account('nguoi.dung')
      await broken.asOwner('alter table credentials rename to credentials_lost')
      const visit = openBrowser().visit()
      await assert.rejects(
        broken.identity.signIn({ username: 'nguoi.dung', password: goodPassword, visit }),
        /credentials/,
      )
    } finally {
      await broken.close()
    }
  })
})

describe('the login cookie', () => {
  it('is worth nothing without our signature, or with one letter changed', async () => {
    await test.account('ngo.van.ba')
    const browser = openBrowser()
    await signIn('ngo.van.ba', goodPassword, browser)
    const token = tokenIn(browser)!
    const signed = browser.header().slice('login='.length)
    const tokenOf = (cookie: string) => test.identity.tokenOf(new Headers({ cookie }))
    assert.equal(tokenOf(`login=${signed}`), token)
    assert.equal(tokenOf(`other=1; login=${signed}; last=2`), token)
    for (const cookie of [
      `login=${token}`,
      `login=${token}.`,
      `login=.${signed.slice(token.length + 1)}`,
      `login=X${signed.slice(1)}`,
      `login=${signed.slice(0, -9)}A${signed.slice(-8)}`,
      `login=%E0%A4%A`,
      `notlogin=${signed}`,
      '',
    ]) {
      assert.equal(tokenOf(cookie), null, cookie)
    }
  })

  it('has the __Host- prefix and Secure when browsers reach us by TLS', async () => {
    const secure = await identityForTests({ isSecure: true })
    try {
      await secure.account('nguoi.dung')
      const visit = openBrowser().visit()
      const typed = { username: 'nguoi.dung', password: goodPassword, visit }
      const result = await secure.identity.signIn(typed)
      assert.ok(result.ok)
      const cookie = result.value.cookies[0]!
      assert.match(cookie, /^__Host-login=[^;]+; Max-Age=2592000; Path=\/; HttpOnly; Secure; /)
      assert.doesNotMatch(cookie, /Domain/i)
    } finally {
      await secure.close()
    }
  })
})

describe('login ids', () => {
  it('ends the login that was there before a sign-in, so that a planted id is dead after it', async () => {
    await test.account('ke.gian')
    const victim = await test.account('nguoi.bi.hai')
    const attacker = openBrowser('198.51.100.66')
    await signIn('ke.gian', goodPassword, attacker)
    const planted = tokenIn(attacker)!
    const browser = openBrowser()
    browser.keep([attacker.header()])
    assert.equal(tokenIn(browser), planted)
    await signIn('nguoi.bi.hai', goodPassword, browser)
    assert.notEqual(tokenIn(browser), planted)
    assert.equal(await enteredAs(tokenIn(browser)), victim.id)
    assert.equal(await enteredAs(planted), null)
  })

  it('changes the id at step-up, and keeps the old login when the password was wrong', async () => {
    const account = await test.account('tran.thi.xoan')
    const browser = openBrowser()
    await signIn('tran.thi.xoan', goodPassword, browser)
    const old = tokenIn(browser)
    const wrong = await test.identity.stepUp({ password: 'sai mất rồi', visit: browser.visit() })
    assert.equal(codeOf(wrong), 'login.password_wrong')
    assert.equal(await enteredAs(old), account.id)
    const right = await test.identity.stepUp({ password: goodPassword, visit: browser.visit() })
    assert.ok(right.ok)
    browser.keep(right.value.cookies)
    assert.equal(await enteredAs(old), null)
    assert.equal(await enteredAs(tokenIn(browser)), account.id)
  })

  it('changes the id and ends all others when the password changes', async () => {
    const account = await test.account('vu.van.teo')
    const here = openBrowser()
    const elsewhere = openBrowser('198.51.100.9')
    await signIn('vu.van.teo', goodPassword, here)
    await signIn('vu.van.teo', goodPassword, elsewhere)
    const old = tokenIn(here)
    const change = (current: string, password: string) =>
      test.identity.changePassword({ current, password, visit: here.visit() })
    assert.equal(codeOf(await change('không đúng đâu', 'nước lên đồng trắng')), 'password.wrong')
    assert.equal(codeOf(await change(goodPassword, 'ngắn')), 'password.too_short')
    assert.equal(codeOf(await change(goodPassword, 'Vu.Van.Teo 99')), 'password.too_personal')
    assert.equal(codeOf(await change(goodPassword, goodPassword)), 'password.unchanged')
    const changed = await change(goodPassword, 'nước lên đồng trắng')
    assert.ok(changed.ok)
    here.keep(changed.value.cookies)
    assert.equal(await enteredAs(old), null)
    assert.equal(await enteredAs(tokenIn(elsewhere)), null)
    assert.equal(await enteredAs(tokenIn(here)), account.id)
    assert.equal(codeOf(await signIn('vu.van.teo', goodPassword)), 'login.password_wrong')
    assert.equal(codeOf(await signIn('vu.van.teo', 'nước lên đồng trắng')), 'ok')
  })

  it('is dead after signing out, and signing out twice is harmless', async () => {
    await test.account('bui.thi.na')
    const browser = openBrowser()
    await signIn('bui.thi.na', goodPassword, browser)
    const token = tokenIn(browser)
    const visit = browser.visit()
    browser.keep(await test.identity.signOut(visit))
    assert.equal(browser.header(), '')
    assert.equal(await enteredAs(token), null)
    await test.identity.signOut(visit)
  })

  it('asks to sign in again when the login has ended meanwhile', async () => {
    await test.account('le.van.sau')
    const browser = openBrowser()
    await signIn('le.van.sau', goodPassword, browser)
    await sql`update logins set expires_at = now() - interval '1 second'
      where token = ${tokenIn(browser)}`.execute(test.db)
    const typed = { current: goodPassword, password: 'nước lên đồng trắng', visit: browser.visit() }
    assert.equal(codeOf(await test.identity.changePassword(typed)), 'login.ended')
    const again = await test.identity.stepUp({ password: goodPassword, visit: browser.visit() })
    assert.equal(codeOf(again), 'login.ended')
  })
})

describe('a closed account', () => {
  it('is thrown out at once and comes back only with a new password', async () => {
    const account = await test.account('hoang.van.bay')
    const browser = openBrowser()
    await signIn('hoang.van.bay', goodPassword, browser)
    await test.db.transaction().execute((tx) => closeAccount(tx, account.id, test.now()))
    assert.equal(await enteredAs(tokenIn(browser)), null)
    assert.equal(codeOf(await signIn('hoang.van.bay', goodPassword)), 'login.password_wrong')
    await test.db.transaction().execute((tx) => reopenAccount(tx, account.id))
    assert.equal(codeOf(await signIn('hoang.van.bay', goodPassword)), 'login.password_wrong')
  })
})
