import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import type { Result } from '../../kernel/result.ts'
import {
  goodPassword,
  identityForTests,
  openBrowser,
  type TestIdentity,
} from '../../../tests/support/identity.ts'
import { closeAccount, createAccount } from './accounts.server.ts'
import { newSlipCode, readSlipCode } from './slip-code.server.ts'
import { issueSlip, type Slip, type SlipPurpose } from './slips.server.ts'

let test: TestIdentity
before(async () => {
  test = await identityForTests()
})
after(() => test.close())

const newPassword = 'mẻ tôm đầu vụ năm nay'

function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.refusal.code
}

async function issue(accountId: string, purpose: SlipPurpose = 'recovery'): Promise<Slip> {
  const wanted = { accountId, purpose, by: null, at: test.now() }
  const slip = await test.db.transaction().execute((tx) => issueSlip(tx, wanted))
  assert.ok(slip.ok)
  return slip.value
}

const spend = (code: string, password = newPassword) =>
  test.identity.useSlip({ code, password }).then(codeOf)

const signIn = (username: string, password: string, address?: string) =>
  test.identity.signIn({ username, password, visit: openBrowser(address).visit() }).then(codeOf)

describe('slip code', () => {
  it('is six groups of four letters and digits that cannot be mistaken', () => {
    for (let drawn = 0; drawn < 200; drawn += 1) {
      assert.match(newSlipCode(), /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){5}$/)
    }
  })

  it('is read however it was typed', () => {
    const code = '0123-4567-89AB-CDEF-GHJK-MNPQ'
    const meant = '0123456789ABCDEFGHJKMNPQ'
    for (const typed of [
      code,
      code.toLowerCase(),
      ` ${code} `,
      code.replaceAll('-', ''),
      code.replaceAll('-', ' – '),
      code.replace('0', 'O').replace('1', 'l'),
      code.replace('0', 'o').replace('1', 'I'),
    ]) {
      assert.equal(readSlipCode(typed), meant, typed)
    }
    for (const typed of ['', code.slice(1), `${code}2`, code.replace('2', 'U'), 'đ'.repeat(24)]) {
      assert.equal(readSlipCode(typed), null, typed)
    }
  })

  it('never throws on anything typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const read = readSlipCode(typed)
        assert.ok(read === null || read.length === 24)
      }),
    )
  })
})

describe('slip', () => {
  it('lets an invited person choose a password, and only then sign in', async () => {
    const created = await test.db
      .transaction()
      .execute((tx) => createAccount(tx, { name: 'Lê Thị Thoa', username: ' Le.Thi.Thoa' }))
    assert.ok(created.ok)
    const slip = await issue(created.value.id, 'invitation')
    assert.equal(slip.username, 'le.thi.thoa')
    assert.equal(await spend(slip.code), 'ok')
    assert.equal(await signIn('le.thi.thoa', newPassword), 'ok')
  })

  it('ends every login of the account and lifts its lock-out', async () => {
    const account = await test.account('vu.duc.manh')
    assert.equal(await signIn('vu.duc.manh', goodPassword), 'ok')
    for (let guess = 0; guess < 5; guess += 1) await signIn('vu.duc.manh', 'quên mất rồi')
    assert.equal(await signIn('vu.duc.manh', goodPassword), 'login.account_locked')
    assert.equal(await spend((await issue(account.id)).code), 'ok')
    const { rows } = await sql`
      select 1 from logins where account_id = ${account.id}`.execute(test.db)
    assert.equal(rows.length, 0)
    assert.equal(await signIn('vu.duc.manh', goodPassword), 'login.password_wrong')
    assert.equal(await signIn('vu.duc.manh', newPassword), 'ok')
  })

  it('works once, even when it is used twice at the same moment', async () => {
    const account = await test.account('nguyen.van.hai')
    const { code } = await issue(account.id)
    const answers = await Promise.all([spend(code), spend(code, 'một mật khẩu khác hẳn')])
    assert.deepEqual(answers.toSorted(), ['ok', 'slip.already_used'])
    assert.equal(await spend(code), 'slip.already_used')
  })

  it('is killed by the next one', async () => {
    const account = await test.account('tran.van.ba')
    const first = await issue(account.id)
    const second = await issue(account.id)
    assert.equal(await spend(first.code), 'slip.replaced')
    assert.equal(await spend(second.code), 'ok')
  })

  it('works to the last second of its seven days, and not at their end', async () => {
    const account = await test.account('pham.thi.tu')
    const printed = Temporal.Instant.from('2026-11-24T08:00:00+07:00')
    test.set(printed)
    const slip = await issue(account.id)
    assert.equal(slip.expiresAt.toString(), '2026-12-01T01:00:00Z')
    test.set(Temporal.Instant.from('2026-12-01T08:00:00+07:00'))
    assert.equal(await spend(slip.code), 'slip.expired')
    test.set(Temporal.Instant.from('2026-12-01T07:59:59+07:00'))
    assert.equal(await spend(slip.code), 'ok')
    test.set(Temporal.Now.instant())
  })

  it('keeps its force when the chosen password is refused', async () => {
    const account = await test.account('do.van.nam')
    const { code } = await issue(account.id)
    assert.equal(await spend(code, 'ngắn quá'), 'password.too_short')
    assert.equal(await spend(code, 'matkhau123'), 'password.too_common')
    assert.equal(await spend(code, 'Đỗ Văn Năm 1980'), 'password.too_personal')
    assert.equal(await spend(code), 'ok')
  })

  it('does nothing for a closed account, and is not printed for one', async () => {
    const account = await test.account('ly.thi.sau')
    const { code } = await issue(account.id)
    await test.db.transaction().execute((tx) => closeAccount(tx, account.id, test.now()))
    assert.equal(await spend(code), 'slip.replaced')
    const wanted = { purpose: 'recovery', by: null, at: test.now() } as const
    const forWhom = (accountId: string) =>
      test.db.transaction().execute((tx) => issueSlip(tx, { ...wanted, accountId }))
    assert.equal(codeOf(await forWhom(account.id)), 'account.closed')
    assert.equal(codeOf(await forWhom(crypto.randomUUID())), 'account.unknown')
  })

  it('is refused when nobody printed it', async () => {
    assert.equal(await spend(newSlipCode()), 'slip.unknown')
    assert.equal(await spend('không phải mã'), 'slip.unknown')
  })

  it('is stored as a hash only', async () => {
    const account = await test.account('cao.van.bay')
    const { code, id } = await issue(account.id)
    const { rows } = await sql<{ row: string }>`
      select s::text as row from slips s where id = ${id}`.execute(test.db)
    assert.ok(!rows[0]!.row.toUpperCase().includes(readSlipCode(code)!))
  })
})

describe('sign-in name', () => {
  it('is refused when it is taken, in any case of letters, or not one', async () => {
    const create = (username: string) =>
      test.db.transaction().execute((tx) => createAccount(tx, { name: 'Ai đó', username }))
    assert.equal(codeOf(await create('trung.ten')), 'ok')
    assert.equal(codeOf(await create('Trung.Ten')), 'username.already_taken')
    for (const username of ['ab', 'có dấu', '.dau', 'cuoi.', 'hai..cham', 'a'.repeat(41), "a'b"]) {
      assert.equal(codeOf(await create(username)), 'username.not_allowed', username)
    }
    assert.equal(codeOf(await create('abc')), 'ok')
    assert.equal(codeOf(await create('a'.repeat(40))), 'ok')
  })
})
