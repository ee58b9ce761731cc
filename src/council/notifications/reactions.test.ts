import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import {
  councilsForTests,
  hereCommune,
  type Role,
  type TestCouncil,
  type TestCouncils,
} from '../../../tests/support/council.ts'
import { reactingIn, type Reacting } from '../../../tests/support/reacting.ts'
import type { Result } from '../../kernel/result.ts'
import type { ActContext } from '../../platform/acts/context.server.ts'
import { inCommune } from '../../platform/db/transaction.server.ts'
import {
  answerPetition,
  checkPetition,
  classifyPetition,
  contestPetition,
  publishPetition,
  reopenPetition,
  submitPetition,
  transferPetition,
} from '../petitions/index.ts'
import { chooseChannels } from './commands/choose.server.ts'
import { mailMorningDigests, remindOfDuePetitions } from './morning.server.ts'
import { defaultChannels, type NotificationChannel, type NotificationKind } from './notification.ts'
import { notificationReactions } from './reactions.server.ts'

let councils: TestCouncils
let here: TestCouncil
let reacting: Reacting

before(async () => {
  councils = await councilsForTests()
  here = await councils.open(hereCommune)
  reacting = await reactingIn(councils, here, notificationReactions)
  await giveAddress('Người giữ vai agencyHead', 'phong-kinh-te@vidu.vn')
  await giveAddress('Người giữ vai chair', 'chu-tich@vidu.vn')
  await giveAddress('Người giữ vai clerk', 'chuyen-vien@vidu.vn')
})

after(() => councils.close())

const giveAddress = (name: string, email: string) =>
  inCommune(councils.db, here.commune, (tx) =>
    sql`update persons set email = ${email} where full_name = ${name}`.execute(tx),
  )

/** What each role was told, oldest first, since the last look. */
async function told(): Promise<Record<string, string[]>> {
  const rows = await inCommune(councils.db, here.commune, async (tx) => {
    const found = await sql<{ role: string; title: string }>`
      select a.name as role, n.title from notifications n join accounts a on a.id = n.account_id order by n.id`.execute(
      tx,
    )
    await sql`delete from notifications`.execute(tx)
    return found.rows
  })
  const byRole = Map.groupBy(rows, ({ role }) => role)
  return Object.fromEntries(
    [...byRole].map(([role, group]) => [role, group.map(({ title }) => title)]),
  )
}

const forgetMail = () =>
  inCommune(councils.db, here.commune, (tx) => sql`delete from mails`.execute(tx))

async function done<T>(
  by: Role | null,
  on: string,
  command: (context: ActContext) => Promise<Result<T>>,
): Promise<T> {
  const result = await here.act(by, on, command)
  assert.ok(result.ok, result.ok ? '' : result.refusal.code)
  return result.value
}

const words = 'Đường thôn Một hỏng nặng, cử tri Trần Văn Bí Mật'

/** A petition noted by the clerk or sent by a voter. */
const submitted = (on: string, by: Role | null = null) =>
  done(by, on, (context) =>
    submitPetition(context, {
      channel: by ? 'desk' : 'portal',
      title: words,
      words,
      hamletId: null,
      name: 'Trần Văn Bí Mật',
      phone: '0912 345 678',
      email: 'cu-tri@vidu.vn',
    }),
  )

/** The same, taken as far as the agency. */
async function transferred(on: string) {
  const { id, receiptCode } = await submitted(on)
  await reacting.react(on)
  await done('clerk', on, (context) =>
    classifyPetition(context, {
      id,
      version: 1,
      kind: 'petition',
      field: 'infrastructure',
      level: 'commune',
      note: '',
    }),
  )
  await done('chair', on, (context) =>
    transferPetition(context, { id, version: 2, holderId: here.bodies.get('agency')!, note: '' }),
  )
  return { id, receiptCode }
}

const answered = (id: string, version: number, on: string) =>
  done('agencyHead', on, (context) =>
    answerPetition(context, {
      id,
      version,
      outcome: 'settled',
      words: 'Đã sửa xong.',
      documentNumber: '',
      legalBasis: '',
      promisedOn: null,
    }),
  )

const choose = (
  by: Role,
  channels: Partial<Record<NotificationKind, NotificationChannel>>,
  rhythm: 'at_once' | 'each_morning',
) =>
  done(by, '2026-03-02', (context) =>
    chooseChannels(context, { channels: { ...defaultChannels, ...channels }, rhythm }),
  )

test('along a petition’s life each is told what begins for them, by its code and never by its words', async () => {
  const { id, receiptCode: code } = await transferred('2026-03-02')
  await reacting.react('2026-03-02')
  assert.deepEqual(await told(), {
    clerk: [`Kiến nghị ${code} vừa gửi đến, chờ phân loại`],
    agencyHead: [`Kiến nghị ${code} được giao cho Phòng Kinh tế, hạn trả lời ${await dueText(id)}`],
  })
  await answered(id, 3, '2026-03-04')
  await reacting.react('2026-03-04')
  assert.deepEqual(await told(), { clerk: [`Phòng Kinh tế đã trả lời kiến nghị ${code}, chờ kiểm tra`] })
  await done('clerk', '2026-03-05', (context) =>
    checkPetition(context, { id, version: 4, note: '', marksSeen: true }),
  )
  await reacting.react('2026-03-05')
  const both = [`Trả lời kiến nghị ${code} đã được kiểm tra, chờ công khai`]
  assert.deepEqual(await told(), { chair: both, viceChair: both })
  await done('chair', '2026-03-05', (context) =>
    publishPetition(context, { id, version: 5, publicWords: '', note: '' }),
  )
  await done(null, '2026-03-06', (context) =>
    contestPetition(context, { receiptCode: code, version: 6, words: 'Vẫn hỏng' }),
  )
  await reacting.react('2026-03-06')
  const contested = [`Cử tri chưa đồng ý với kết quả kiến nghị ${code}`]
  assert.deepEqual(await told(), { chair: contested, viceChair: contested })
  await done('chair', '2026-03-09', (context) =>
    reopenPetition(context, { id, version: 7, reason: 'Làm lại' }),
  )
  await reacting.react('2026-03-09')
  const again = `Kiến nghị ${code} được mở lại, Phòng Kinh tế giải quyết tiếp, hạn ${await dueText(id)}`
  assert.ok((await told())['agencyHead']?.includes(again))
})

async function dueText(id: string): Promise<string> {
  const { rows } = await inCommune(councils.db, here.commune, (tx) =>
    sql<{
      due: string
    }>`select to_char(due_on, 'DD/MM/YYYY') as due from petitions where id = ${id}`.execute(tx),
  )
  return rows[0]!.due
}

test('the mails of that life name nothing but the code, and each was posted once', async () => {
  const mails = await reacting.mails()
  assert.deepEqual([...mails.keys()].toSorted(), [
    'chu-tich@vidu.vn',
    'cu-tri@vidu.vn',
    'phong-kinh-te@vidu.vn',
  ])
  const all = [...mails.values()].flat()
  for (const { text } of all) {
    for (const secret of ['Đường thôn', 'Bí Mật', '0912', 'Vẫn hỏng', 'Làm lại', 'Đã sửa xong']) {
      assert.equal(text.includes(secret), false, `${secret} in ${text}`)
    }
  }
  const [toVoter, ...more] = mails.get('cu-tri@vidu.vn')!
  assert.deepEqual(more, [])
  assert.match(toVoter!.subject, /^Kiến nghị [0-9A-Z-]{14} có cập nhật$/)
  assert.match(
    toVoter!.stopUrl ?? '',
    /^https:\/\/hdnd\.vidu\.vn\/xa-\d+\/thong-bao\/bo-nhan\/[0-9a-f-]{36}$/,
  )
  assert.match(toVoter!.text, /\/kien-nghi\/tra-cuu\?ma=[0-9A-Z-]{14}"/)
})

test('facts told a second time tell nobody a second time', async () => {
  await forgetMail()
  await transferred('2026-03-10')
  await reacting.react('2026-03-10')
  const before = await reacting.mails()
  const rows = () =>
    inCommune(
      councils.db,
      here.commune,
      async (tx) => (await sql`select from notifications`.execute(tx)).rows.length,
    )
  const count = await rows()
  await reacting.react('2026-03-10')
  assert.equal(await rows(), count)
  assert.deepEqual(await reacting.mails(), before)
  await told()
})

test('whoever noted a petition for a voter is not told that it came', async () => {
  await submitted('2026-03-11', 'clerk')
  const { rows } = await inCommune(councils.db, here.commune, (tx) =>
    sql<{
      id: string
    }>`select id from facts where name = 'petition.submitted' order by id desc limit 1`.execute(tx),
  )
  await told()
  await reacting.react('2026-03-11')
  const { rows: kept } = await inCommune(councils.db, here.commune, (tx) =>
    sql`select from notifications where fact_id = ${rows[0]!.id}`.execute(tx),
  )
  assert.equal(kept.length, 0)
  await told()
})

test('a body from which the petition has gone on already is not told of it', async () => {
  const { id } = await transferred('2026-03-12')
  await done('chair', '2026-03-12', (context) =>
    transferPetition(context, { id, version: 3, holderId: here.bodies.get('other')!, note: '' }),
  )
  await told()
  await reacting.react('2026-03-12')
  const rows = await inCommune(councils.db, here.commune, async (tx) => {
    const found = await sql<{ role: string }>`
      select a.name as role from notifications n join accounts a on a.id = n.account_id
       where n.kind = 'petition_assigned' and n.subject_id = ${id}`.execute(tx)
    return found.rows.map(({ role }) => role)
  })
  assert.deepEqual(rows, ['otherAgency'])
  await told()
})

test('each hears as they chose: not at all, on the page only, or gathered in one mail each morning', async () => {
  await choose('agencyHead', { petition_assigned: 'product_and_mail' }, 'each_morning')
  await choose('clerk', { petition_submitted: 'none' }, 'at_once')
  await forgetMail()
  await told()
  await transferred('2026-03-16')
  await transferred('2026-03-16')
  await reacting.react('2026-03-16')
  const { rows } = await inCommune(councils.db, here.commune, (tx) =>
    sql<{ role: string; kind: string }>`
      select distinct a.name as role, n.kind from notifications n join accounts a on a.id = n.account_id
       where a.name in ('clerk', 'agencyHead')`.execute(tx),
  )
  assert.deepEqual(rows, [{ role: 'agencyHead', kind: 'petition_assigned' }])
  await forgetMail()
  await reacting.work('2026-03-17', mailMorningDigests)
  const mails = (await reacting.mails()).get('phong-kinh-te@vidu.vn')
  assert.equal(mails?.length, 1)
  assert.match(mails?.[0]?.subject ?? '', /^\d+ thông báo mới$/)
  await reacting.work('2026-03-17', mailMorningDigests)
  await reacting.work('2026-03-18', mailMorningDigests)
  assert.equal((await reacting.mails()).get('phong-kinh-te@vidu.vn')?.length, 1)
  await told()
})

test('on a working day each is reminded once of what they owe; on a day off nobody is', async () => {
  await forgetMail()
  await told()
  // Saturday 28 March 2026, then Monday.
  await reacting.work('2026-03-28', remindOfDuePetitions)
  assert.deepEqual(await told(), {})
  await reacting.work('2026-06-15', remindOfDuePetitions)
  const first = await told()
  assert.match(first['agencyHead']?.join() ?? '', /^\d+ kiến nghị quá hạn$/)
  assert.match(first['otherAgency']?.join() ?? '', /^1 kiến nghị quá hạn$/)
  assert.equal(first['front'], undefined)
  await reacting.work('2026-06-16', remindOfDuePetitions)
  await reacting.work('2026-06-16', remindOfDuePetitions)
  assert.deepEqual((await told())['agencyHead']?.length, 1)
})
