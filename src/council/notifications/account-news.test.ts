import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import {
  councilsForTests,
  hereCommune,
  type TestCouncil,
  type TestCouncils,
} from '../../../tests/support/council.ts'
import { reactingIn, type Reacting } from '../../../tests/support/reacting.ts'
import { inCommune } from '../../platform/db/transaction.server.ts'
import { issueAccountSlip } from '../accounts/index.ts'
import { personAccounts } from '../delegates/index.ts'
import { accountNews } from './account-news.server.ts'
import { chooseChannels } from './commands/choose.server.ts'
import { defaultChannels, type NotificationChannel } from './notification.ts'

const day = '2026-11-25'
let councils: TestCouncils
let here: TestCouncil
let reacting: Reacting
before(async () => {
  councils = await councilsForTests()
  here = await councils.open(hereCommune)
  reacting = await reactingIn(councils, here, accountNews)
  await inCommune(councils.db, here.commune, (tx) =>
    sql`update persons set email = 'dai-bieu@vidu.vn' where full_name = 'Người giữ vai delegate'`.execute(
      tx,
    ),
  )
  await inCommune(councils.db, here.commune, (tx) =>
    sql`update accounts set managed_by = ${here.commune}`.execute(tx),
  )
})
after(() => councils.close())

async function prints(role: string, purpose: 'invitation' | 'recovery' | 'authenticator_lost') {
  const people = await here.read('clerk', day, (context) => personAccounts(context))
  const person = people.find(({ personName }) => personName === `Người giữ vai ${role}`)!
  const { personId, account } = person
  const printed = await here.act('clerk', day, (context) =>
    issueAccountSlip(context, { personId, accountId: account!.id, purpose }, () => {}),
  )
  assert.ok(printed.ok, printed.ok ? '' : printed.refusal.code)
  await reacting.react(day)
  await reacting.react(day)
}

async function toldTo(role: string): Promise<string[]> {
  const { rows } = await inCommune(councils.db, here.commune, (tx) =>
    sql<{
      title: string
    }>`select n.title from notifications n join accounts a on a.id = n.account_id
      where a.name = ${role} order by n.id`.execute(tx),
  )
  return rows.map(({ title }) => title.slice(0, 28))
}

test('whose recovery slip was printed is told once, on the page and by mail at once, whatever they chose', async () => {
  const none = Object.fromEntries(
    Object.keys(defaultChannels).map((kind) => [kind, 'none' as NotificationChannel]),
  ) as typeof defaultChannels
  const chosen = await here.act('delegate', day, (context) =>
    chooseChannels(context, { channels: none, rhythm: 'each_morning' }),
  )
  assert.ok(chosen.ok)
  await prints('delegate', 'recovery')
  assert.deepEqual(await toldTo('delegate'), ['Phiếu đặt lại mật khẩu của b'])
  const mails = (await reacting.mails()).get('dai-bieu@vidu.vn') ?? []
  assert.equal(mails.length, 1)
  assert.match(mails[0]!.subject, /báo ngay chuyên viên/)
})

test('also somebody who holds no office, and with the second step taken off', async () => {
  await prints('officeless', 'authenticator_lost')
  assert.deepEqual(await toldTo('officeless'), ['Phiếu đặt lại mật khẩu và bỏ'])
})

test('nobody is told of an invitation', async () => {
  await prints('front', 'invitation')
  assert.deepEqual(await toldTo('front'), [])
})
