import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it, mock } from 'node:test'
import { sql } from 'kysely'
import type { Result } from '../../kernel/result.ts'
import {
  authenticatorCode,
  goodPassword,
  identityForTests,
  openBrowser,
  type Browser,
  type TestIdentity,
} from '../../../tests/support/identity.ts'
import { issueSlip } from './slips.server.ts'

let test: TestIdentity
before(async () => {
  test = await identityForTests()
})
after(async () => {
  mock.timers.reset()
  await test.close()
})
beforeEach(() => setTo(middleOfStep()))

const step = { seconds: 30 }

/** Near the real time, which the database keeps, and in the middle of a step of 30 seconds. */
function middleOfStep(): Temporal.Instant {
  const steps = Math.floor(Temporal.Now.instant().epochMilliseconds / 30_000)
  return Temporal.Instant.fromEpochMilliseconds(steps * 30_000 + 15_000)
}

/** Both our clock and the library's. */
function setTo(now: Temporal.Instant): void {
  mock.timers.reset()
  mock.timers.enable({ apis: ['Date'], now: now.epochMilliseconds })
  test.set(now)
}

function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.refusal.code
}

async function firstStep(username: string, browser: Browser): Promise<void> {
  const visit = browser.visit()
  const result = await test.identity.signIn({ username, password: goodPassword, visit })
  assert.ok(result.ok)
  assert.equal(result.value.needsTotp, true)
  assert.equal(result.value.accountId, null)
  browser.keep(result.value.cookies)
}

async function secondStep(code: string, browser: Browser): Promise<string> {
  const result = await test.identity.verifyTotp({ code, visit: browser.visit() })
  if (result.ok) browser.keep(result.value.cookies)
  return codeOf(result)
}

/** An account that has just put on the second step; its secret, and the browser that did it. */
async function accountWithTotp(username: string) {
  const account = await test.account(username)
  const browser = openBrowser()
  const typed = { username, password: goodPassword, visit: browser.visit() }
  const signedIn = await test.identity.signIn(typed)
  assert.ok(signedIn.ok)
  browser.keep(signedIn.value.cookies)
  const start = { current: goodPassword, issuer: 'HĐND xã', visit: browser.visit() }
  const started = await test.identity.startTotp(start)
  assert.ok(started.ok)
  const { secret, uri } = started.value
  const code = authenticatorCode(secret, test.now())
  const confirmed = await test.identity.confirmTotp({ code, visit: browser.visit() })
  assert.ok(confirmed.ok)
  const before = test.identity.tokenOf(browser.visit().headers)
  browser.keep(confirmed.value.cookies)
  setTo(test.now().add({ seconds: 120 }))
  return { account, secret, uri, browser, before }
}

const tokenIn = (browser: Browser) => test.identity.tokenOf(browser.visit().headers)

async function isAlive(token: string | null): Promise<boolean> {
  const row = await test.db
    .selectFrom('logins')
    .select('id')
    .where('token', '=', token ?? '')
    .executeTakeFirst()
  return row !== undefined
}

describe('the second step', () => {
  it('is put on by a code, with a link any authenticator reads and a new login id', async () => {
    const { uri, secret, browser, before } = await accountWithTotp('nguyen.thi.buoi')
    assert.match(secret, /^[A-Z2-7]{50,60}$/)
    assert.equal(
      uri,
      `otpauth://totp/H%C4%90ND%20x%C3%A3:nguyen.thi.buoi?secret=${secret}&issuer=H%C4%90ND%20x%C3%A3&algorithm=SHA1&digits=6&period=30`,
    )
    assert.equal(await isAlive(before), false)
    assert.equal(await isAlive(tokenIn(browser)), true)
    const again = { current: goodPassword, issuer: 'HĐND xã', visit: browser.visit() }
    assert.equal(codeOf(await test.identity.startTotp(again)), 'totp.already_enabled')
  })

  it('is not on before a right code was seen', async () => {
    await test.account('do.van.khe')
    const browser = openBrowser()
    const typed = { username: 'do.van.khe', password: goodPassword }
    const signedIn = await test.identity.signIn({ ...typed, visit: browser.visit() })
    assert.ok(signedIn.ok)
    browser.keep(signedIn.value.cookies)
    const visit = browser.visit()
    const early = await test.identity.confirmTotp({ code: '123456', visit })
    assert.equal(codeOf(early), 'totp.not_started')
    const start = { issuer: 'HĐND xã', visit }
    const wrong = await test.identity.startTotp({ ...start, current: 'không đúng đâu' })
    assert.equal(codeOf(wrong), 'password.wrong')
    const started = await test.identity.startTotp({ ...start, current: goodPassword })
    assert.ok(started.ok)
    const other = authenticatorCode(started.value.secret, test.now(), 5)
    assert.equal(codeOf(await test.identity.confirmTotp({ code: other, visit })), 'totp.wrong')
    const plain = await test.identity.signIn({ ...typed, visit: openBrowser().visit() })
    assert.ok(plain.ok && !plain.value.needsTotp)
  })

  it('gives no login for the password alone', async () => {
    const { account } = await accountWithTotp('bui.van.cau')
    const browser = openBrowser('198.51.100.4')
    await firstStep('bui.van.cau', browser)
    assert.equal(tokenIn(browser), null)
    const { rows } = await sql`select 1 from logins
      where account_id = ${account.id} and ip_address = '198.51.100.4'`.execute(test.db)
    assert.equal(rows.length, 0)
  })

  for (const [steps, verdict] of [
    [-2, 'totp.wrong'],
    [-1, 'ok'],
    [0, 'ok'],
    [1, 'ok'],
    [2, 'totp.wrong'],
  ] as const) {
    it(`answers ${verdict} to a code ${steps} steps away`, async () => {
      const { secret } = await accountWithTotp(`nguoi.lech.gio.${steps + 3}`)
      const browser = openBrowser()
      await firstStep(`nguoi.lech.gio.${steps + 3}`, browser)
      const code = authenticatorCode(secret, test.now(), steps)
      const typed = `${code.slice(0, 3)} ${code.slice(3)}`
      assert.equal(await secondStep(typed, browser), verdict)
      assert.equal(tokenIn(browser) !== null, verdict === 'ok')
    })
  }

  it('takes a code once: not again at a new sign-in, not from two sign-ins at once', async () => {
    const { secret, account } = await accountWithTotp('pham.thi.nhon')
    const code = authenticatorCode(secret, test.now())
    const [one, two] = [openBrowser(), openBrowser('198.51.100.66')]
    await firstStep('pham.thi.nhon', one)
    await firstStep('pham.thi.nhon', two)
    const answers = await Promise.all([secondStep(code, one), secondStep(code, two)])
    assert.deepEqual(answers.toSorted(), ['ok', 'totp.already_used'])
    const later = openBrowser()
    await firstStep('pham.thi.nhon', later)
    assert.equal(await secondStep(code, later), 'totp.already_used')
    const { rows } = await sql`
      select 1 from logins where account_id = ${account.id}`.execute(test.db)
    assert.equal(rows.length, 2, 'the login that put the step on, and the one that won')
  })

  it('does not take the code that put it on, nor an older one later', async () => {
    await test.account('ngo.thi.lanh')
    const browser = openBrowser()
    const typed = { username: 'ngo.thi.lanh', password: goodPassword, visit: browser.visit() }
    const signedIn = await test.identity.signIn(typed)
    assert.ok(signedIn.ok)
    browser.keep(signedIn.value.cookies)
    const start = { current: goodPassword, issuer: 'HĐND xã', visit: browser.visit() }
    const started = await test.identity.startTotp(start)
    assert.ok(started.ok)
    const code = authenticatorCode(started.value.secret, test.now())
    assert.ok((await test.identity.confirmTotp({ code, visit: browser.visit() })).ok)
    setTo(test.now().add(step))
    const other = openBrowser()
    await firstStep('ngo.thi.lanh', other)
    assert.equal(await secondStep(code, other), 'totp.already_used')
  })

  it('ends the first step after ten minutes, and without its cookie', async () => {
    const { secret } = await accountWithTotp('tran.van.cham')
    const browser = openBrowser()
    await firstStep('tran.van.cham', browser)
    const code = authenticatorCode(secret, test.now())
    assert.equal(await secondStep(code, openBrowser()), 'login.first_step_expired')
    setTo(test.now().add({ minutes: 10, seconds: 1 }))
    const later = authenticatorCode(secret, test.now())
    assert.equal(await secondStep(later, browser), 'login.first_step_expired')
  })

  it('locks after five wrong codes, over several first steps', async () => {
    const { secret } = await accountWithTotp('le.thi.mo')
    const wrong = authenticatorCode(secret, test.now(), 50)
    for (let round = 0; round < 5; round += 1) {
      const browser = openBrowser()
      await firstStep('le.thi.mo', browser)
      assert.equal(await secondStep(wrong, browser), 'totp.wrong')
    }
    const browser = openBrowser()
    await firstStep('le.thi.mo', browser)
    const right = authenticatorCode(secret, test.now())
    assert.equal(await secondStep(right, browser), 'login.account_locked')
    setTo(test.now().add({ minutes: 15, seconds: 1 }))
    const patient = openBrowser()
    await firstStep('le.thi.mo', patient)
    assert.equal(await secondStep(authenticatorCode(secret, test.now()), patient), 'ok')
  })

  it('is taken off by password and code together, with a new login id', async () => {
    const { secret, browser } = await accountWithTotp('vu.van.tham')
    const old = tokenIn(browser)
    const code = authenticatorCode(secret, test.now())
    const disable = (current: string, given: string) =>
      test.identity.disableTotp({ current, code: given, visit: browser.visit() })
    assert.equal(codeOf(await disable('không đúng đâu', code)), 'password.wrong')
    const stale = authenticatorCode(secret, test.now(), 9)
    assert.equal(codeOf(await disable(goodPassword, stale)), 'totp.wrong')
    const off = await disable(goodPassword, code)
    assert.ok(off.ok)
    browser.keep(off.value.cookies)
    assert.equal(await isAlive(old), false)
    assert.equal(await isAlive(tokenIn(browser)), true)
    const plain = { username: 'vu.van.tham', password: goodPassword, visit: openBrowser().visit() }
    const signedIn = await test.identity.signIn(plain)
    assert.ok(signedIn.ok && !signedIn.value.needsTotp)
  })

  it('survives a recovery slip and goes with a slip for a lost authenticator', async () => {
    const { account } = await accountWithTotp('hoang.thi.khuyen')
    const sheet = async (purpose: 'recovery' | 'authenticator_lost') => {
      const wanted = { accountId: account.id, purpose, by: null, at: test.now() }
      const slip = await test.db.transaction().execute((tx) => issueSlip(tx, wanted))
      assert.ok(slip.ok)
      assert.ok((await test.identity.useSlip({ code: slip.value.code, password: goodPassword })).ok)
      const visit = openBrowser().visit()
      const typed = { username: 'hoang.thi.khuyen', password: goodPassword, visit }
      const result = await test.identity.signIn(typed)
      assert.ok(result.ok)
      return result.value.needsTotp
    }
    assert.equal(await sheet('recovery'), true)
    assert.equal(await sheet('authenticator_lost'), false)
  })

  it('keeps its secret sealed in the database', async () => {
    const { account, secret } = await accountWithTotp('dang.van.kin')
    const row = await test.db
      .selectFrom('two_factors')
      .select(['secret', 'backup_codes'])
      .where('account_id', '=', account.id)
      .executeTakeFirstOrThrow()
    assert.ok(!row.secret.includes(secret) && row.secret.length > 60)
  })
})
