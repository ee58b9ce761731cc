import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Result } from '../../kernel/result.ts'
import {
  authenticatorCode,
  goodPassword,
  identityForTests,
  openBrowser,
  type Browser,
  type TestIdentity,
} from '../../../tests/support/identity.ts'
import { SoftAuthenticator, type Departure } from '../../../tests/support/soft-authenticator.ts'
import { closeAccount } from './accounts.server.ts'
import { issueSlip } from './slips.server.ts'
import { mostPasskeys, passkeysOf, renamePasskey } from './passkeys.server.ts'

const origin = 'https://hdnd.vidu.vn'
const relyingParty = { origin, name: 'HĐND xã mẫu' }
let own: TestIdentity
before(async () => {
  own = await identityForTests()
})
after(() => own.close())

const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.refusal.code)

async function signedIn(username: string): Promise<Browser> {
  const browser = openBrowser()
  const typed = { username, password: goodPassword, visit: browser.visit() }
  const result = await own.identity.signIn(typed)
  assert.ok(result.ok)
  browser.keep(result.value.cookies)
  return browser
}

async function asked(browser: Browser, name = 'Điện thoại'): Promise<string> {
  const typed = { current: goodPassword, name, relyingParty, visit: browser.visit() }
  const started = await own.identity.startPasskey(typed)
  assert.ok(started.ok)
  return started.value
}

/** An account with one passkey on one device. */
async function owner(username: string) {
  const account = await own.account(username)
  const browser = await signedIn(username)
  const device = new SoftAuthenticator(origin)
  const response = device.makes(await asked(browser))
  const added = await own.identity.addPasskey({ response, relyingParty, visit: browser.visit() })
  assert.equal(codeOf(added), 'ok')
  return { account, browser, device }
}

const begin = () => own.identity.startPasskeySignIn({ relyingParty })
const signInWith = (response: string, party = relyingParty) =>
  own.identity.signInByPasskey({ response, relyingParty: party, visit: openBrowser().visit() })

/** What signing in with a device that departs from honesty comes to. */
async function tries(device: SoftAuthenticator, departure: Departure): Promise<string> {
  return codeOf(await signInWith(device.signs(await begin(), departure)))
}

describe('adding a passkey', () => {
  it('asks the password again, and counts wrong ones', async () => {
    await own.account('mot')
    const browser = await signedIn('mot')
    const typed = { current: 'sai', name: 'x', relyingParty, visit: browser.visit() }
    for (let tried = 1; tried <= 5; tried += 1) {
      assert.equal(codeOf(await own.identity.startPasskey(typed)), 'password.wrong')
    }
    assert.equal(codeOf(await own.identity.startPasskey(typed)), 'login.account_locked')
  })

  it('takes an answer once, from the login that asked, at the right origin and host, its owner verified', async () => {
    await own.account('hai')
    const [browser, stranger] = [await signedIn('hai'), (await owner('ba.ba')).browser]
    const device = () => new SoftAuthenticator(origin)
    const add = (response: string, by = browser) =>
      own.identity.addPasskey({ response, relyingParty, visit: by.visit() })
    const departures: readonly Departure[] = [
      { origin: 'https://hdnd-vidu.vn' },
      { origin: 'http://hdnd.vidu.vn' },
      { rpId: 'vidu.vn' },
      { challenge: 'AAAA' },
      { isOwnerVerified: false },
    ]
    for (const departure of departures) {
      const response = device().makes(await asked(browser), departure)
      assert.equal(codeOf(await add(response)), 'passkey.not_made', JSON.stringify(departure))
    }
    const response = device().makes(await asked(browser))
    assert.equal(codeOf(await add(response, stranger)), 'passkey.not_made')
    assert.equal(codeOf(await add(response)), 'passkey.not_made', 'the challenge is spent')
    const good = device().makes(await asked(browser))
    assert.equal(codeOf(await add(good)), 'ok')
    assert.equal(codeOf(await add(good)), 'passkey.not_made', 'sent again')
    for (const rubbish of ['', 'null', '{}', '[]', '{"id":"../"}']) {
      assert.equal(codeOf(await add(rubbish)), 'passkey.not_made', rubbish)
    }
  })

  it('is over ten minutes after it was asked for', async () => {
    await own.account('bon')
    const browser = await signedIn('bon')
    const answers: string[] = []
    for (const seconds of [599, 600]) {
      const start = Temporal.Now.instant()
      own.set(start)
      const response = new SoftAuthenticator(origin).makes(await asked(browser))
      own.set(start.add({ seconds }))
      const added = { response, relyingParty, visit: browser.visit() }
      answers.push(codeOf(await own.identity.addPasskey(added)))
      own.set(Temporal.Now.instant())
    }
    assert.deepEqual(answers, ['ok', 'passkey.not_made'])
  })

  it('stops at as many as an account may have', async () => {
    const { browser } = await owner('nam')
    for (let made = 2; made <= mostPasskeys; made += 1) {
      const response = new SoftAuthenticator(origin).makes(await asked(browser))
      const added = { response, relyingParty, visit: browser.visit() }
      assert.equal(codeOf(await own.identity.addPasskey(added)), 'ok')
    }
    const typed = { current: goodPassword, name: 'x', relyingParty, visit: browser.visit() }
    assert.equal(codeOf(await own.identity.startPasskey(typed)), 'passkey.too_many')
  })
})

describe('signing in by a passkey', () => {
  it('opens a login without a password, and stands for both steps', async () => {
    const { account, browser, device } = await owner('sau')
    const started = await own.identity.startTotp({
      current: goodPassword,
      issuer: 'HĐND',
      visit: browser.visit(),
    })
    assert.ok(started.ok)
    const code = authenticatorCode(started.value.secret, Temporal.Now.instant())
    const confirmed = await own.identity.confirmTotp({ code, visit: browser.visit() })
    assert.ok(confirmed.ok)
    const before = openBrowser()
    const result = await signInWith(device.signs(await begin()))
    assert.ok(result.ok && !result.value.needsTotp)
    assert.equal(result.value.accountId, account.id)
    before.keep(result.value.cookies)
    assert.ok(own.identity.tokenOf(before.visit().headers))
  })

  it('refuses a wrong origin, host, challenge, signature, owner or an owner not verified', async () => {
    const { device } = await owner('bay')
    const other = await owner('tam')
    const departures: readonly Departure[] = [
      { origin: 'https://evil.example' },
      { origin: `${origin}:8443` },
      { rpId: 'evil.example' },
      { isOwnerVerified: false },
      { signer: other.device.privateKey },
      { userHandle: Buffer.from(other.account.id).toString('base64url') },
      { userHandle: '' },
    ]
    for (const departure of departures) {
      const came = await tries(device, departure)
      assert.equal(came, 'passkey.not_accepted', JSON.stringify(departure))
    }
    assert.equal(await tries(device, { challenge: 'AAAA' }), 'passkey.challenge_over')
    assert.equal(await tries(device, {}), 'ok')
  })

  it('takes each challenge once, be the first answer right or wrong', async () => {
    const { device } = await owner('chin')
    const options = await begin()
    const response = device.signs(options)
    assert.equal(codeOf(await signInWith(response)), 'ok')
    assert.equal(codeOf(await signInWith(response)), 'passkey.challenge_over')
    const spoiled = await begin()
    const wrong = device.signs(spoiled, { origin: 'https://evil.example' })
    assert.equal(codeOf(await signInWith(wrong)), 'passkey.not_accepted')
    assert.equal(codeOf(await signInWith(device.signs(spoiled))), 'passkey.challenge_over')
  })

  it('takes an answer to adding for no sign-in', async () => {
    const { browser, device } = await owner('muoi')
    const response = device.signs(await asked(browser))
    assert.equal(codeOf(await signInWith(response)), 'passkey.challenge_over')
  })

  it("refuses a credential that is not there, and another host's", async () => {
    const stranger = new SoftAuthenticator(origin)
    assert.equal(await tries(stranger, {}), 'passkey.not_accepted')
    const { device } = await owner('muoi.mot')
    const elsewhere = { origin: 'https://hdnd.khac.vn', name: 'Nơi khác' }
    const options = await own.identity.startPasskeySignIn({ relyingParty: elsewhere })
    const response = device.signs(options, { origin: elsewhere.origin, rpId: 'hdnd.khac.vn' })
    assert.equal(codeOf(await signInWith(response, elsewhere)), 'passkey.not_accepted')
  })

  it('refuses a count of signatures that stands still or goes back: the device was copied', async () => {
    const { device } = await owner('muoi.hai')
    assert.equal(await tries(device, { counter: 7 }), 'ok')
    assert.equal(await tries(device, { counter: 7 }), 'passkey.not_accepted')
    assert.equal(await tries(device, { counter: 6 }), 'passkey.not_accepted')
    assert.equal(await tries(device, { counter: 0 }), 'passkey.not_accepted')
    assert.equal(await tries(device, { counter: 8 }), 'ok')
  })

  it('lets a device that counts nothing sign in again and again', async () => {
    const { device } = await owner('muoi.ba')
    assert.equal(await tries(device, { counter: 0 }), 'ok')
    assert.equal(await tries(device, { counter: 0 }), 'ok')
  })

  it('goes with a slip that sets a new password: it may be somebody else’s who had the account', async () => {
    const { account, device } = await owner('muoi.bay')
    const wanted = { accountId: account.id, purpose: 'recovery', by: null, at: own.now() } as const
    const slip = await own.db.transaction().execute((tx) => issueSlip(tx, wanted))
    assert.ok(slip.ok)
    assert.equal(await tries(device, {}), 'ok', 'not before the slip is used')
    const typed = { code: slip.value.code, password: 'mật khẩu hoàn toàn mới' }
    assert.equal(codeOf(await own.identity.useSlip(typed)), 'ok')
    assert.deepEqual(await passkeysOf(own.db, account.id), [])
    assert.equal(await tries(device, {}), 'passkey.not_accepted')
  })

  it('is closed with the account, and gone once removed', async () => {
    const { account, browser, device } = await owner('muoi.bon')
    const [passkey] = await passkeysOf(own.db, account.id)
    const { account: other } = await owner('muoi.lam')
    const renamed = { id: passkey!.id, name: 'x' }
    assert.equal(await renamePasskey(own.db, other.id, renamed), false)
    const wrong = { current: 'sai', id: passkey!.id, visit: browser.visit() }
    assert.equal(codeOf(await own.identity.removePasskey(wrong)), 'password.wrong')
    assert.equal(await tries(device, {}), 'ok')
    const at = Temporal.Now.instant()
    await own.db.transaction().execute((tx) => closeAccount(tx, account.id, at))
    assert.equal(await tries(device, {}), 'passkey.not_accepted')
    assert.deepEqual(
      await passkeysOf(own.db, account.id),
      [],
      'and does not wait for its reopening',
    )
    const { browser: theirs, device: second, account: last } = await owner('muoi.sau')
    const [made] = await passkeysOf(own.db, last.id)
    const typed = { current: goodPassword, id: made!.id, visit: theirs.visit() }
    assert.equal(codeOf(await own.identity.removePasskey(typed)), 'ok')
    assert.equal(await tries(second, {}), 'passkey.not_accepted')
  })
})
