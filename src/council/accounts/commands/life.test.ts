import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { randomUUIDv7 } from 'node:crypto'
import { sql } from 'kysely'
import type { Result } from '../../../kernel/result.ts'
import type { Slip } from '../../../platform/identity/slips.server.ts'
import { createAccount } from '../../../platform/identity/accounts.server.ts'
import { inCommune } from '../../../platform/db/transaction.server.ts'
import {
  councilsForTests,
  hereCommune,
  statementsOf,
  thereCommune,
  type Role,
  type TestCouncil,
} from '../../../../tests/support/council.ts'
import { linkAccount, personAccounts, type PersonAccount } from '../../delegates/index.ts'
import type { SlipPurpose } from '../account.ts'
import { closeAccount } from './close.server.ts'
import { issueAccountSlip } from './issue-slip.server.ts'
import { openAccount } from './open.server.ts'
import { reopenAccount } from './reopen.server.ts'

const councils = await councilsForTests()
const here = await councils.open(hereCommune)
const there = await councils.open(thereCommune)
after(() => councils.close())

const day = '2026-11-24'
const reason = 'Thôi giữ chức vụ'

function must<T>(result: Result<T>): T {
  assert.ok(result.ok, result.ok ? '' : result.refusal.code)
  return result.value
}

async function code(result: Promise<Result<unknown>>): Promise<string> {
  const settled = await result
  return settled.ok ? 'ok' : settled.refusal.code
}

const people = (council: TestCouncil = here) => council.read(null, day, (c) => personAccounts(c))
async function personOf(role: Role, council: TestCouncil = here): Promise<PersonAccount> {
  const person = (await people(council)).find(
    ({ personName }) => personName === `Người giữ vai ${role}`,
  )
  assert.ok(person)
  return person
}

/** A person without an account. */
async function newcomer(name: string): Promise<string> {
  const id = randomUUIDv7()
  await inCommune(councils.db, here.commune, (tx) =>
    tx
      .insertInto('persons')
      .values({ commune: here.commune, id, full_name: name, search: '' })
      .execute(),
  )
  return id
}

async function print(
  by: Role,
  person: PersonAccount,
  purpose: SlipPurpose = 'recovery',
  key = randomUUIDv7(),
) {
  let slip: Slip | undefined
  const input = {
    personId: person.personId,
    accountId: person.account?.id ?? randomUUIDv7(),
    purpose,
  }
  const issued = await here.act(
    by,
    day,
    (c) => issueAccountSlip(c, input, (printed) => (slip = printed)),
    {
      key,
      act: 'account.issue_slip',
    },
  )
  return { issued, slip }
}

test('the clerk opens an account, which its person has from then on and no other council manages', async () => {
  const personId = await newcomer('Lê Thị Mới')
  must(await here.act('clerk', day, (c) => openAccount(c, { personId, username: 'le-thi-moi' })))
  const [person] = await here.read(null, day, (c) => personAccounts(c, personId))
  const { id: _id, ...account } = person?.account ?? {}
  assert.deepEqual(account, {
    username: 'le-thi-moi',
    hasTotp: false,
    isClosed: false,
    isOperator: false,
    isManagedHere: true,
  })
  const again = here.act('clerk', day, (c) =>
    openAccount(c, { personId, username: 'le-thi-moi-2' }),
  )
  assert.equal(await code(again), 'account.not_opened_from_here')
})

test('a sign-in name that is taken or is none is refused at its field, and nothing is left', async () => {
  const personId = await newcomer('Trần Văn Trùng')
  const taken = (await personOf('chair')).account!.username
  for (const [username, expected] of [
    [taken, 'username.already_taken'],
    [taken.toUpperCase(), 'username.already_taken'],
    ['Trần Văn', 'username.not_allowed'],
    ['ab', 'username.not_allowed'],
  ] as const) {
    const opened = await here.act('clerk', day, (c) => openAccount(c, { personId, username }))
    assert.ok(!opened.ok)
    assert.deepEqual([opened.refusal.code, opened.refusal.field], [expected, 'username'])
  }
  const [person] = await here.read(null, day, (c) => personAccounts(c, personId))
  assert.equal(person?.account, null)
})

test('only the clerk and the chair keep accounts', async () => {
  const person = await personOf('delegate')
  const { personId } = person
  const accountId = person.account!.id
  for (const role of ['viceChair', 'delegate', 'agencyHead', 'front', 'officeless'] as const) {
    assert.equal(
      await code(here.act(role, day, (c) => openAccount(c, { personId, username: 'x-y-z' }))),
      'account.open_not_allowed',
    )
    assert.equal(
      await code(here.act(role, day, (c) => closeAccount(c, { personId, accountId, reason }))),
      'account.close_not_allowed',
    )
    assert.equal(
      await code(here.act(role, day, (c) => reopenAccount(c, { personId, accountId, reason }))),
      'account.reopen_not_allowed',
    )
    assert.equal(
      await code(print(role, person).then(({ issued }) => issued)),
      'account.issue_slip_not_allowed',
    )
  }
  for (const role of ['chair', 'clerk'] as const) must((await print(role, person)).issued)
})

test('nobody prints a slip for themselves or closes their own account', async () => {
  const own = await personOf('clerk')
  assert.equal(await code(print('clerk', own).then(({ issued }) => issued)), 'account.own')
  const input = { personId: own.personId, accountId: own.account!.id, reason }
  assert.equal(await code(here.act('clerk', day, (c) => closeAccount(c, input))), 'account.own')
  must(await here.act('chair', day, (c) => closeAccount(c, input)))
  must(await here.act('chair', day, (c) => reopenAccount(c, input)))
  await councils.db
    .insertInto('logins')
    .values({
      id: randomUUIDv7(),
      token: here.login('clerk'),
      account_id: own.account!.id,
      expires_at: '2099-01-01T00:00:00Z',
    })
    .execute()
})

test('the code is printed once: neither the answer, the audit log nor a fact keeps it', async () => {
  const person = await personOf('agencyHead')
  const key = randomUUIDv7()
  const first = await print('clerk', person, 'invitation', key)
  must(first.issued)
  const printed = first.slip
  assert.match(printed?.code ?? '', /^([0-9A-Z]{4}-){5}[0-9A-Z]{4}$/)
  const repeated = await print('clerk', person, 'invitation', key)
  assert.deepEqual(repeated.issued, first.issued)
  assert.equal(repeated.slip, undefined, 'the same form sent again prints nothing')
  const kept = await inCommune(councils.db, here.commune, async (tx) => {
    const { rows } = await sql<{ text: string }>`
      select answer::text as text from answered_acts
      union all select concat(before, after, reason) from audit_entries
      union all select payload::text from facts`.execute(tx)
    return rows.map(({ text }) => text).join('\n')
  })
  assert.ok(kept.includes(person.personId))
  for (const group of printed!.code.split('-')) assert.ok(!kept.includes(group))
})

test('a closed account loses its logins and slips at once; reopened it needs a slip', async () => {
  const person = await personOf('otherAgency')
  const input = { personId: person.personId, accountId: person.account!.id, reason }
  must((await print('clerk', person)).issued)
  must(await here.act('clerk', day, (c) => closeAccount(c, input)))
  assert.equal(await here.read('otherAgency', day, async (c) => c.actor), null)
  const living = () =>
    councils.db
      .selectFrom('slips')
      .select('id')
      .where('account_id', '=', input.accountId)
      .where('used_at', 'is', null)
      .where('replaced_at', 'is', null)
      .execute()
  assert.deepEqual(await living(), [])
  assert.equal(
    await code(here.act('clerk', day, (c) => closeAccount(c, input))),
    'account.not_closed_from_here',
  )
  assert.equal(
    await code(print('clerk', person).then(({ issued }) => issued)),
    'account.not_given_slip_from_here',
  )
  must(await here.act('clerk', day, (c) => reopenAccount(c, input)))
  must((await print('clerk', person)).issued)
  assert.equal((await living()).length, 1)
})

test("an operator's account is not the council's, and a page older than the account acts on nothing", async () => {
  const person = await personOf('front')
  const stale = { personId: person.personId, accountId: randomUUIDv7(), reason }
  assert.equal(await code(here.act('clerk', day, (c) => closeAccount(c, stale))), 'account.unknown')
  await councils.db
    .updateTable('accounts')
    .set({ is_operator: true })
    .where('id', '=', person.account!.id)
    .execute()
  assert.equal(
    await code(print('clerk', person).then(({ issued }) => issued)),
    'account.of_operator',
  )
})

test('another council sees neither the person nor the account', async () => {
  const person = await personOf('delegate')
  const input = { personId: person.personId, accountId: person.account!.id, reason }
  assert.equal(
    await code(there.act('clerk', day, (c) => closeAccount(c, input))),
    'account.person_unknown',
  )
  assert.equal(
    (await people(there)).some(({ personId }) => personId === person.personId),
    false,
  )
})

test('an account that persons of two councils share is managed by the first alone', async () => {
  const [firstId, secondId] = [await newcomer('Vũ Hai Nơi'), randomUUIDv7()]
  const account = await inCommune(councils.db, here.commune, async (tx) => {
    const created = must(await createAccount(tx, { name: 'Vũ Hai Nơi', username: 'vu-hai-noi' }))
    await linkAccount(tx, here.commune, { accountId: created.id, personId: firstId })
    return created
  })
  await inCommune(councils.db, there.commune, async (tx) => {
    await tx
      .insertInto('persons')
      .values({ commune: there.commune, id: secondId, full_name: 'Vũ Hai Nơi' })
      .execute()
    await linkAccount(tx, there.commune, { accountId: account.id, personId: secondId })
  })
  const close = (council: TestCouncil, personId: string) =>
    code(
      council.act('clerk', day, (c) =>
        closeAccount(c, { personId, accountId: account.id, reason }),
      ),
    )
  assert.equal(await close(there, secondId), 'account.managed_elsewhere')
  assert.equal(await close(here, firstId), 'ok')
})

test('each act costs at most eight statements', async () => {
  const personId = await newcomer('Đỗ Thị Đếm')
  const cost = async (work: () => Promise<Result<unknown>>) => {
    const spent = await statementsOf(async () => must(await work()))
    assert.ok(spent <= 8, `${spent} statements`)
  }
  await cost(() =>
    here.act('chair', day, (c) => openAccount(c, { personId, username: 'do-thi-dem' })),
  )
  const [person] = await here.read(null, day, (c) => personAccounts(c, personId))
  const input = { personId, accountId: person!.account!.id, reason }
  await cost(async () => (await print('chair', person!)).issued)
  await cost(() => here.act('chair', day, (c) => closeAccount(c, input)))
  await cost(() => here.act('chair', day, (c) => reopenAccount(c, input)))
})
