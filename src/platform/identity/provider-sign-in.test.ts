import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Result } from '../../kernel/result.ts'
import {
  authenticatorCode,
  goodPassword,
  identityForTests,
  openBrowser,
  type Browser,
  type TestIdentity,
} from '../../../tests/support/identity.ts'
import {
  client,
  identityProviderForTests,
  type IdentityProvider,
  type Misdeed,
} from '../../../tests/support/identity-provider.ts'
import { linkedIdentitiesOf } from './linked-identities.server.ts'
import { openProvider } from './provider.server.ts'
import { issueSlip, type SlipPurpose } from './slips.server.ts'

const redirectUri = 'https://hdnd.vidu.vn/dang-nhap/dinh-danh/ve'
let provider: IdentityProvider
let own: TestIdentity
before(async () => {
  provider = await identityProviderForTests()
  const settings = {
    issuer: provider.issuer,
    clientId: client.id,
    clientSecret: client.secret,
    label: '',
  }
  own = await identityForTests({ provider: openProvider(settings) })
})
beforeEach(() => {
  provider.misdeed = {}
})
after(async () => {
  await own.close()
  await provider.close()
})

const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.refusal.code)

async function leaves(browser: Browser, next = '/ban-lam-viec'): Promise<string> {
  const left = await own.identity.leaveToSignIn({ redirectUri, next, visit: browser.visit() })
  assert.ok(left.ok)
  browser.keep(left.value.cookies)
  return left.value.url
}

const returns = (browser: Browser, to: URL) =>
  own.identity.returnFromProvider({ redirectUri, search: to.search, visit: browser.visit() })

async function signedIn(username: string): Promise<Browser> {
  const browser = openBrowser()
  const typed = { username, password: goodPassword, visit: browser.visit() }
  const result = await own.identity.signIn(typed)
  assert.ok(result.ok)
  browser.keep(result.value.cookies)
  return browser
}

/** An account linked to the identity of this subject. */
async function linked(username: string, subject: string) {
  const account = await own.account(username)
  const browser = await signedIn(username)
  const result = await links(browser, subject)
  assert.equal(codeOf(result), 'ok')
  return { account, browser }
}

async function links(browser: Browser, subject: string) {
  provider.subject = subject
  const visit = browser.visit()
  const left = await own.identity.leaveToLink({ redirectUri, current: goodPassword, visit })
  assert.ok(left.ok)
  browser.keep(left.value.cookies)
  return returns(browser, await provider.answer(left.value.url))
}

/** What comes of an honest browser's way to a provider that misbehaves. */
async function comesTo(misdeed: Misdeed): Promise<string> {
  const browser = openBrowser()
  const question = await leaves(browser)
  provider.misdeed = misdeed
  const result = await returns(browser, await provider.answer(question))
  provider.misdeed = {}
  return codeOf(result)
}

describe('signing in with a provider', () => {
  it('leads to the account that was linked, and keeps where to go next to itself', async () => {
    const { account } = await linked('mot.mot', 's1')
    const browser = openBrowser()
    const question = await leaves(browser, '/ban-lam-viec/kien-nghi')
    assert.doesNotMatch(question, /kien-nghi/)
    const result = await returns(browser, await provider.answer(question))
    assert.ok(result.ok)
    assert.equal(result.value.accountId, account.id)
    assert.equal(result.value.next, '/ban-lam-viec/kien-nghi')
    browser.keep(result.value.cookies)
    assert.ok(own.identity.tokenOf(browser.visit().headers))
    assert.doesNotMatch(browser.header(), /at_provider/)
  })

  it('never finds an account by the name or address that a provider tells', async () => {
    await own.account('hai.hai')
    provider.subject = 'hai.hai'
    const claims = (said: object) => ({
      ...said,
      email: 'hai.hai@tai-khoan.invalid',
      email_verified: true,
      preferred_username: 'hai.hai',
    })
    assert.equal(await comesTo({ claims }), 'identity.not_linked')
  })

  it('asks for the second step where the account has one', async () => {
    const { browser } = await linked('ba.ba', 's3')
    const typed = { current: goodPassword, issuer: 'HĐND', visit: browser.visit() }
    const started = await own.identity.startTotp(typed)
    assert.ok(started.ok)
    const { secret } = started.value
    const first = authenticatorCode(secret, Temporal.Now.instant(), -1)
    assert.ok((await own.identity.confirmTotp({ code: first, visit: browser.visit() })).ok)
    const elsewhere = openBrowser()
    const result = await returns(elsewhere, await provider.answer(await leaves(elsewhere)))
    assert.ok(result.ok && result.value.needsTotp && result.value.accountId === null)
    elsewhere.keep(result.value.cookies)
    assert.equal(own.identity.tokenOf(elsewhere.visit().headers), null)
    const code = authenticatorCode(secret, Temporal.Now.instant())
    const proven = await own.identity.verifyTotp({ code, visit: elsewhere.visit() })
    assert.ok(proven.ok)
    elsewhere.keep(proven.value.cookies)
    assert.ok(own.identity.tokenOf(elsewhere.visit().headers))
  })

  it('keeps nothing that the subject could be guessed by', async () => {
    await linked('bon.bon', '031090123456')
    const rows = await own.db.selectFrom('linked_identities').selectAll().execute()
    assert.ok(!JSON.stringify(rows).includes('031090123456'))
  })
})

describe('attacks', () => {
  before(() => linked('nam.nam', 's5').then(() => {}))
  beforeEach(() => {
    provider.subject = 's5'
  })

  it('the honest way is open', async () => {
    assert.equal(await comesTo({}), 'ok')
  })

  it('state: none, another, or one that was used', async () => {
    const before = provider.exchanges()
    const browser = openBrowser()
    const back = await provider.answer(await leaves(browser))
    for (const state of ['', 'x'.repeat(43)]) {
      const forged = new URL(back)
      forged.searchParams.set('state', state)
      assert.equal(codeOf(await returns(browser, forged)), 'identity.question_over')
    }
    assert.equal(provider.exchanges(), before, 'the provider was not even asked')
    const double = new URL(back)
    double.searchParams.append('state', 'x')
    assert.notEqual(codeOf(await returns(browser, double)), 'ok')
  })

  it("state: a stranger's way back planted into this browser (login CSRF)", async () => {
    const attacker = openBrowser()
    const back = await provider.answer(await leaves(attacker))
    assert.equal(codeOf(await returns(openBrowser(), back)), 'identity.question_over')
    const victim = openBrowser()
    await leaves(victim)
    const other = await provider.answer(await leaves(openBrowser()))
    assert.equal(codeOf(await returns(victim, other)), 'identity.question_over')
  })

  it('nonce: none or another', async () => {
    const wrong = await comesTo({ claims: (said) => ({ ...said, nonce: 'khác' }) })
    const none = await comesTo({ claims: ({ nonce: _none, ...said }) => said })
    assert.deepEqual([wrong, none], ['identity.not_proved', 'identity.not_proved'])
  })

  it('issuer: an id_token of somebody else', async () => {
    const iss = 'https://dinh-danh.khac.vn'
    const came = await comesTo({ claims: (said) => ({ ...said, iss }) })
    assert.equal(came, 'identity.not_proved')
  })

  it('mix-up: the answer names another issuer, or none (RFC 9207)', async () => {
    const returned = { iss: 'https://dinh-danh.khac.vn' }
    assert.equal(await comesTo({ returned }), 'identity.not_proved')
    const browser = openBrowser()
    const back = await provider.answer(await leaves(browser))
    back.searchParams.delete('iss')
    assert.equal(codeOf(await returns(browser, back)), 'identity.not_proved')
  })

  it('audience: an id_token for another application, or for several without saying for whom', async () => {
    const other = await comesTo({ claims: (said) => ({ ...said, aud: 'ung-dung-khac' }) })
    const azp = 'ung-dung-khac'
    const several = await comesTo({ claims: (said) => ({ ...said, aud: [client.id, azp], azp }) })
    assert.deepEqual([other, several], ['identity.not_proved', 'identity.not_proved'])
  })

  it('time: an id_token that expired, beyond what clocks may differ by', async () => {
    const now = () => Math.floor(Date.now() / 1000)
    const expired = (ago: number) =>
      comesTo({ claims: (said) => ({ ...said, exp: now() - ago, iat: now() - 600 }) })
    assert.equal(await expired(15), 'ok')
    assert.equal(await expired(60), 'identity.not_proved')
    const none = await comesTo({ claims: ({ exp: _none, ...said }) => said })
    assert.equal(none, 'identity.not_proved')
  })

  it('signature: none, by our own secret, by a key that is not theirs', async () => {
    assert.equal(await comesTo({ alg: 'none' }), 'identity.not_proved')
    assert.equal(await comesTo({ alg: 'HS256' }), 'identity.not_proved')
    assert.equal(await comesTo({ hasWrongKey: true }), 'identity.not_proved')
  })

  it('PKCE: a code stolen from another way does not fit ours', async () => {
    const stolen = await provider.answer(await leaves(openBrowser()))
    const browser = openBrowser()
    const back = await provider.answer(await leaves(browser))
    back.searchParams.set('code', stolen.searchParams.get('code')!)
    assert.equal(codeOf(await returns(browser, back)), 'identity.not_proved')
  })

  it('PKCE: the question says S256, and its verifier stays here', async () => {
    const asked = new URL(await leaves(openBrowser())).searchParams
    assert.equal(asked.get('code_challenge_method'), 'S256')
    assert.equal(asked.get('code_challenge')?.length, 43)
    assert.equal(asked.get('code_verifier'), null)
  })

  it('code replay: the way back taken twice opens one login', async () => {
    const browser = openBrowser()
    const back = await provider.answer(await leaves(browser))
    const both = await Promise.all([returns(browser, back), returns(browser, back)])
    assert.deepEqual(both.map(codeOf).toSorted(), ['identity.question_over', 'ok'])
    assert.equal(codeOf(await returns(browser, back)), 'identity.question_over')
  })

  it('a question is over after ten minutes', async () => {
    const start = Temporal.Now.instant()
    own.set(start)
    const browser = openBrowser()
    const back = await provider.answer(await leaves(browser))
    own.set(start.add({ minutes: 10 }))
    assert.equal(codeOf(await returns(browser, back)), 'identity.question_over')
    own.set(Temporal.Now.instant())
  })

  it('a person who stopped there, and a provider that is down, are told apart', async () => {
    const browser = openBrowser()
    const back = await provider.answer(await leaves(browser))
    back.searchParams.delete('code')
    back.searchParams.set('error', 'access_denied')
    assert.equal(codeOf(await returns(browser, back)), 'identity.cancelled')
    assert.equal(await comesTo({ isDown: true }), 'identity.provider_unreachable')
  })
})

describe('linking', () => {
  it('asks the password again', async () => {
    await own.account('sau.sau')
    const browser = await signedIn('sau.sau')
    const visit = browser.visit()
    const left = await own.identity.leaveToLink({ redirectUri, current: 'sai', visit })
    assert.equal(codeOf(left), 'password.wrong')
  })

  it('gives one identity to one account, and an account one identity', async () => {
    await linked('bay.bay', 's7')
    await own.account('tam.tam')
    const second = await signedIn('tam.tam')
    assert.equal(codeOf(await links(second, 's7')), 'identity.already_linked')
    assert.equal(codeOf(await links(second, 's8')), 'ok')
    assert.equal(codeOf(await links(second, 's9')), 'identity.already_linked')
  })

  it('goes to nobody else who signed in meanwhile in the same browser', async () => {
    await own.account('chin.chin')
    const browser = await signedIn('chin.chin')
    provider.subject = 's10'
    const visit = browser.visit()
    const left = await own.identity.leaveToLink({ redirectUri, current: goodPassword, visit })
    assert.ok(left.ok)
    browser.keep(left.value.cookies)
    await own.account('khac.khac')
    const typed = { username: 'khac.khac', password: goodPassword, visit: browser.visit() }
    const other = await own.identity.signIn(typed)
    assert.ok(other.ok)
    browser.keep(other.value.cookies)
    const result = await returns(browser, await provider.answer(left.value.url))
    assert.equal(codeOf(result), 'identity.question_over')
  })

  it('is undone with the password, and then opens nothing', async () => {
    const { account, browser } = await linked('muoi.muoi', 's11')
    const { issuer } = provider
    const visit = browser.visit()
    assert.equal(
      codeOf(await own.identity.unlinkIdentity({ current: 'sai', issuer, visit })),
      'password.wrong',
    )
    const done = await own.identity.unlinkIdentity({ current: goodPassword, issuer, visit })
    assert.equal(codeOf(done), 'ok')
    assert.deepEqual(await linkedIdentitiesOf(own.db, account.id), [])
    assert.equal(await comesTo({}), 'identity.not_linked')
  })
})

describe('an invitation slip', () => {
  async function slipFor(username: string, purpose: SlipPurpose) {
    const account = await own.account(username)
    const wanted = { accountId: account.id, purpose, by: null, at: own.now() }
    const slip = await own.db.transaction().execute((tx) => issueSlip(tx, wanted))
    assert.ok(slip.ok)
    return { account, code: slip.value.code }
  }
  const leavesBy = (browser: Browser, code: string) =>
    own.identity.leaveBySlip({ redirectUri, code, visit: browser.visit() })

  it('links the identity, is spent, and signs in', async () => {
    const { account, code } = await slipFor('moi.mot', 'invitation')
    provider.subject = 's20'
    const [browser, late] = [openBrowser(), openBrowser()]
    const left = await leavesBy(browser, code)
    const other = await leavesBy(late, code)
    assert.ok(left.ok && other.ok)
    browser.keep(left.value.cookies)
    late.keep(other.value.cookies)
    const result = await returns(browser, await provider.answer(left.value.url))
    assert.ok(result.ok)
    assert.equal(result.value.accountId, account.id)
    provider.subject = 's21'
    const second = await returns(late, await provider.answer(other.value.url))
    assert.notEqual(codeOf(second), 'ok')
    assert.equal(await comesTo({}), 'identity.not_linked', 'nothing of the second was kept')
    assert.equal(codeOf(await leavesBy(openBrowser(), code)), 'slip.already_used')
  })

  it('of another kind is for the password alone, and an unknown code is none', async () => {
    const { code } = await slipFor('moi.hai', 'recovery')
    assert.equal(codeOf(await leavesBy(openBrowser(), code)), 'slip.not_invitation')
    assert.equal(codeOf(await leavesBy(openBrowser(), '0'.repeat(24))), 'slip.unknown')
  })
})

describe('without a provider', () => {
  it('nobody is led anywhere', async () => {
    const none = await identityForTests()
    const visit = openBrowser().visit()
    const left = await none.identity.leaveToSignIn({ redirectUri, next: '', visit })
    assert.equal(codeOf(left), 'identity.no_provider')
    await none.close()
  })
})
