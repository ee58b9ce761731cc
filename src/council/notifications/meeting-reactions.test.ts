import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { councilsForTests, hereCommune } from '../../../tests/support/council.ts'
import { reactingIn } from '../../../tests/support/reacting.ts'
import { announcedMeeting, valueOf } from '../../../tests/support/voter-meetings.ts'
import { inCommune } from '../../platform/db/transaction.server.ts'
import { cancelMeeting, moveMeeting } from '../voter-meetings/commands/change.server.ts'
import { meetingReactions } from './meeting-reactions.server.ts'

const councils = await councilsForTests()
const here = await councils.open(hereCommune)
const reacting = await reactingIn(councils, here, meetingReactions)
after(() => councils.close())

async function told(): Promise<string[]> {
  const { rows } = await inCommune(councils.db, here.commune, (tx) =>
    sql<{ line: string }>`
      select a.name || ': ' || n.title as line from notifications n
        join accounts a on a.id = n.account_id order by n.fact_id, a.name`.execute(tx),
  )
  return rows.map(({ line }) => line)
}

test('delegates, chair and secretary are told once when a meeting is planned, moved and cancelled, others are not', async () => {
  const { id } = await announcedMeeting(here)
  await reacting.react('2026-11-24')
  await reacting.react('2026-11-24')
  const name = 'Thôn 1: 19:30, Thứ Hai ngày 30/11/2026'
  const planned = ['chair', 'delegate', 'front'].map(
    (role) => `${role}: Ông/bà dự tiếp xúc cử tri ${name}`,
  )
  assert.deepEqual(await told(), planned)
  const to = {
    onDay: Temporal.PlainDate.from('2026-12-02'),
    startsAt: '08:00',
    mode: 'in_person',
    place: 'Đình',
    onlineUrl: '',
  } as const
  valueOf(
    await here.act('clerk', '2026-11-25', (context) =>
      moveMeeting(context, { id, version: 2, reason: 'Bão', ...to }),
    ),
  )
  await reacting.react('2026-11-25')
  assert.deepEqual(
    (await told()).slice(3),
    ['chair', 'delegate', 'front'].map(
      (role) => `${role}: Cuộc tiếp xúc cử tri Thôn 1 dời lịch: 08:00, Thứ Tư ngày 02/12/2026`,
    ),
  )
  valueOf(
    await here.act('clerk', '2026-11-26', (context) =>
      cancelMeeting(context, { id, version: 3, reason: 'Lũ' }),
    ),
  )
  await reacting.react('2026-11-26')
  assert.equal((await told()).filter((line) => line.includes('đã hủy')).length, 3)
})
