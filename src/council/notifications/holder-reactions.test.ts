import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { councilsForTests, hereCommune } from '../../../tests/support/council.ts'
import { petitionLife } from '../../../tests/support/petition-life.ts'
import { reactingIn } from '../../../tests/support/reacting.ts'
import { inCommune } from '../../platform/db/transaction.server.ts'
import { askExtension, urgePetition } from '../petitions/index.ts'
import { declineRequest } from '../petitions/commands/ask.server.ts'
import { extendPetition } from '../petitions/commands/extend.server.ts'
import { notificationReactions } from './reactions.server.ts'

const councils = await councilsForTests()
const here = await councils.open(hereCommune)
const reacting = await reactingIn(councils, here, notificationReactions)
after(() => councils.close())

const life = petitionLife(here)
const day = (text: string) => Temporal.PlainDate.from(text)

/** Who was told what since the last look. */
async function told(on: string): Promise<Record<string, string[]>> {
  await reacting.react(on)
  const rows = await inCommune(councils.db, here.commune, async (tx) => {
    const found = await sql<{ role: string; title: string }>`
      select a.name as role, n.title from notifications n join accounts a on a.id = n.account_id
       where n.read_at is null order by n.id`.execute(tx)
    await sql`update notifications set read_at = now()`.execute(tx)
    return found.rows
  })
  const byRole = Map.groupBy(rows, ({ role }) => role)
  return Object.fromEntries([...byRole].map(([role, group]) => [role, group.map(({ title }) => title)]))
}

test('what the holder asks for goes to the Standing body, and what is decided back to the holder only', async () => {
  let petition = await life.transferred()
  const { receiptCode: code } = petition
  await told('2026-09-03')
  const until = day('2026-10-15')
  const asks = () =>
    life.act(petition, 'agencyHead', '2026-09-10', (c) =>
      askExtension(c, { ...petition, until, reason: 'Chờ vốn' }),
    )
  petition = await asks()
  const asked = [`Phòng Kinh tế đề nghị gia hạn kiến nghị ${code}`]
  assert.deepEqual(await told('2026-09-10'), { chair: asked, viceChair: asked })
  petition = await life.act(petition, 'chair', '2026-09-11', (c) =>
    declineRequest(c, { ...petition, reason: 'Còn đủ ngày' }),
  )
  assert.deepEqual(await told('2026-09-11'), {
    agencyHead: [`Đề nghị của cơ quan về kiến nghị ${code} không được chấp thuận`],
  })
  petition = await life.act(petition, 'chair', '2026-09-14', (c) =>
    extendPetition(c, { ...petition, until, reason: 'Khối lượng phát sinh' }),
  )
  assert.deepEqual(await told('2026-09-14'), {
    agencyHead: [`Kiến nghị ${code} được gia hạn đến 15/10/2026`],
  })
})

test('whoever holds it is urged by name of the petition and its day, never by its words', async () => {
  const petition = await life.transferred()
  await told('2026-09-03')
  await life.act(petition, 'clerk', '2026-09-20', (c) =>
    urgePetition(c, { ...petition, note: 'Cử tri đã hỏi ba lần' }),
  )
  assert.deepEqual(await told('2026-09-20'), {
    agencyHead: [
      `Thường trực HĐND đôn đốc giải quyết kiến nghị ${petition.receiptCode}, hạn 05/10/2026`,
    ],
  })
})
