import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import {
  councilsForTests,
  hereCommune,
  thereCommune,
  type TestCouncil,
  type TestCouncils,
} from '../../../tests/support/council.ts'
import { reactingIn, type Reacting } from '../../../tests/support/reacting.ts'
import type { Result } from '../../kernel/result.ts'
import { inCommune } from '../../platform/db/transaction.server.ts'
import { classifyPetition, submitPetition, transferPetition } from '../petitions/index.ts'
import { askToFollow } from './commands/ask.server.ts'
import { confirmFollower } from './commands/confirm.server.ts'
import { followerReactions } from './reactions.server.ts'
import { deleteFollower, followerById, forgetUnconfirmedFollowers } from './store.server.ts'

let councils: TestCouncils
let here: TestCouncil
let there: TestCouncil
let reacting: Reacting
before(async () => {
  councils = await councilsForTests()
  here = await councils.open(hereCommune)
  there = await councils.open(thereCommune)
  reacting = await reactingIn(councils, here, followerReactions)
})
after(() => councils.close())

const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.refusal.code)
const day = '2026-11-23'

let count = 0
async function petition(): Promise<{ id: string; receiptCode: string }> {
  count += 1
  const given = {
    channel: 'portal' as const,
    title: `Việc thứ ${count}`,
    words: 'Nội dung kín của cử tri.',
    hamletId: null,
    name: '',
    phone: '',
  }
  const result = await here.act(null, day, (context) => submitPetition(context, given))
  assert.ok(result.ok)
  return result.value
}

const asks = (code: string, address: string, on = day, isBaited = false) =>
  here.act(null, on, (context) => askToFollow(context, { code, address, isBaited }))

const mailsTo = async (address: string) => (await reacting.mails()).get(address) ?? []

/** Id in the first mail that went to the mailbox last. */
async function idSentTo(address: string): Promise<string> {
  const last = (await mailsTo(address)).at(-1)
  return /xac-nhan\/([0-9a-f-]{36})/.exec(last?.text ?? '')?.[1] ?? ''
}

async function follows(code: string, address: string): Promise<string> {
  assert.equal(codeOf(await asks(code, address)), 'ok')
  await reacting.react(day)
  const id = await idSentTo(address)
  const confirmed = await here.act(null, day, (context) => confirmFollower(context, id))
  assert.equal(codeOf(confirmed), 'ok')
  return id
}

async function movesOn(id: string): Promise<void> {
  const kind = 'petition' as const
  const classified = await here.act('clerk', day, (context) =>
    classifyPetition(context, {
      id,
      version: 1,
      kind,
      field: 'infrastructure',
      level: 'commune',
      note: '',
    }),
  )
  assert.equal(codeOf(classified), 'ok')
  const holderId = here.bodies.get('agency')!
  const transferred = await here.act('chair', day, (context) =>
    transferPetition(context, { id, version: 2, holderId, note: 'Ghi chú nội bộ' }),
  )
  assert.equal(codeOf(transferred), 'ok')
}

describe('asking to follow', () => {
  test('sends one first mail, which says neither what was written nor by whom', async () => {
    const { receiptCode } = await petition()
    assert.equal(codeOf(await asks(receiptCode, 'ba.con@vidu.vn')), 'ok')
    await reacting.react(day)
    await reacting.react(day)
    const mails = await mailsTo('ba.con@vidu.vn')
    assert.equal(mails.length, 1)
    assert.doesNotMatch(mails[0]!.text, /Việc thứ|Nội dung kín/)
    assert.equal(mails[0]!.stopUrl, undefined)
  })

  test('tells of nothing before the mailbox has confirmed', async () => {
    const { id, receiptCode } = await petition()
    await asks(receiptCode, 'chua.xac.nhan@vidu.vn')
    await movesOn(id)
    await reacting.react(day)
    const mails = await mailsTo('chua.xac.nhan@vidu.vn')
    assert.deepEqual(
      mails.map(({ subject }) => subject.slice(0, 8)),
      ['Xác nhận'],
    )
  })

  test('again at once sends no second mail; the sixth petition of a day sends none', async () => {
    const address = 'nhieu.lan@vidu.vn'
    const first = await petition()
    for (let again = 0; again < 3; again += 1) await asks(first.receiptCode, address)
    for (let more = 0; more < 6; more += 1) await asks((await petition()).receiptCode, address)
    await reacting.react(day)
    assert.equal((await mailsTo(address)).length, 5)
    await asks((await petition()).receiptCode, address, '2026-11-24')
    await reacting.react('2026-11-24')
    assert.equal((await mailsTo(address)).length, 6)
  })

  test('for a crowd at once sends one', async () => {
    const { receiptCode } = await petition()
    const address = 'cung.luc@vidu.vn'
    await Promise.all(Array.from({ length: 5 }, () => asks(receiptCode, address)))
    await reacting.react(day)
    assert.equal((await mailsTo(address)).length, 1)
  })

  test('is refused for an unknown code, another commune’s, and what is no address', async () => {
    const { receiptCode } = await petition()
    const elsewhere = await there.act(null, day, (context) =>
      askToFollow(context, { code: receiptCode, address: 'a@vidu.vn', isBaited: false }),
    )
    assert.equal(codeOf(elsewhere), 'follower.petition_unknown')
    assert.equal(codeOf(await asks('7Q2M-9XKD-40TB', 'a@vidu.vn')), 'follower.petition_unknown')
    for (const address of ['a@vidu', 'a@vidu.vn, b@vidu.vn', 'a@vidu.vn\nBcc: b@vidu.vn', '@']) {
      assert.equal(codeOf(await asks(receiptCode, address)), 'follower.address_unreadable', address)
    }
  })

  test('is refused for a denunciation', async () => {
    const { id, receiptCode } = await petition()
    const kind = 'denunciation' as const
    const diverted = await here.act('clerk', day, (context) =>
      classifyPetition(context, {
        id,
        version: 1,
        kind,
        field: 'other',
        level: 'commune',
        note: '',
      }),
    )
    assert.equal(codeOf(diverted), 'ok')
    assert.equal(codeOf(await asks(receiptCode, 'kin@vidu.vn')), 'follower.matter_closed')
  })

  test('by a program that fills in every field gets the same answer and no mail', async () => {
    const { receiptCode } = await petition()
    assert.equal(codeOf(await asks(receiptCode, 'may.moc@vidu.vn', day, true)), 'ok')
    await reacting.react(day)
    assert.deepEqual(await mailsTo('may.moc@vidu.vn'), [])
  })
})

describe('a follower', () => {
  test('is told once of each step, with a way to stop, and not what it says', async () => {
    const { id, receiptCode } = await petition()
    const follower = await follows(receiptCode, 'theo.doi@vidu.vn')
    await movesOn(id)
    await reacting.react(day)
    await reacting.react(day)
    const [, ...told] = await mailsTo('theo.doi@vidu.vn')
    assert.deepEqual(
      told.map(({ subject }) => subject),
      [`Kiến nghị ${receiptCode} có bước mới`],
    )
    assert.ok(told[0]!.stopUrl?.endsWith(`/theo-doi/bo/${follower}`))
    assert.match(told[0]!.text, new RegExp(`tra-cuu\\?ma=${receiptCode}`))
    assert.doesNotMatch(told[0]!.text, /Phòng Kinh tế|Ghi chú|Việc thứ/)
  })

  test('who stops is told no more, and the address is gone', async () => {
    const { id, receiptCode } = await petition()
    const follower = await follows(receiptCode, 'thoi.nhan@vidu.vn')
    const { commune } = here
    const stop = () =>
      inCommune(councils.db, commune, (tx) => deleteFollower({ tx, commune }, follower))
    assert.deepEqual([await stop(), await stop()], [true, false])
    await movesOn(id)
    await reacting.react(day)
    assert.equal((await mailsTo('thoi.nhan@vidu.vn')).length, 1)
    const left = await inCommune(councils.db, commune, (tx) =>
      sql`select 1 from petition_followers where address = 'thoi.nhan@vidu.vn'`.execute(tx),
    )
    assert.equal(left.rows.length, 0)
  })

  test('confirms within 48 hours, twice without harm, and by no older link', async () => {
    const { receiptCode } = await petition()
    const address = 'xac.nhan@vidu.vn'
    await asks(receiptCode, address)
    await reacting.react(day)
    const old = await idSentTo(address)
    await asks(receiptCode, address, '2026-11-24')
    await reacting.react('2026-11-24')
    const id = await idSentTo(address)
    assert.notEqual(id, old)
    const confirms = (link: string, on: string) =>
      here.act(null, on, (context) => confirmFollower(context, link))
    assert.equal(codeOf(await confirms(old, '2026-11-24')), 'follower.link_over')
    assert.equal(codeOf(await confirms(id, '2026-11-26')), 'follower.link_over')
    assert.equal(codeOf(await confirms(id, '2026-11-25')), 'ok')
    assert.equal(codeOf(await confirms(id, '2026-11-27')), 'ok')
  })

  test('who never confirmed is forgotten after 48 hours', async () => {
    const { receiptCode } = await petition()
    await asks(receiptCode, 'quen@vidu.vn')
    await reacting.react(day)
    const id = await idSentTo('quen@vidu.vn')
    const kept = () => here.read(null, day, (context) => followerById(context, id))
    await reacting.work('2026-11-25', forgetUnconfirmedFollowers)
    assert.ok(await kept())
    await reacting.work('2026-11-26', forgetUnconfirmedFollowers)
    assert.equal(await kept(), null)
  })

  test('stands in the audit log without the address', async () => {
    const { rows } = await inCommune(councils.db, here.commune, (tx) =>
      sql<{ entry: unknown }>`select to_jsonb(e) as entry from audit_entries e`.execute(tx),
    )
    const text = JSON.stringify(rows)
    assert.match(text, /follower\.ask/)
    assert.doesNotMatch(text, /@vidu\.vn/)
    const facts = await inCommune(councils.db, here.commune, (tx) =>
      sql<{ payload: unknown }>`select payload from facts`.execute(tx),
    )
    assert.doesNotMatch(JSON.stringify(facts.rows), /@vidu\.vn/)
  })
})
