import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { councilsForTests, hereCommune } from '../../../tests/support/council.ts'
import { reactingIn } from '../../../tests/support/reacting.ts'
import { inCommune } from '../../platform/db/transaction.server.ts'
import { conveneSession, planSession, sendPapers } from '../sessions/index.ts'
import { sessionReactions } from './session-reactions.server.ts'

const councils = await councilsForTests()
const here = await councils.open(hereCommune)
const reacting = await reactingIn(councils, here, sessionReactions)
after(() => councils.close())

async function told(): Promise<string[]> {
  const { rows } = await inCommune(councils.db, here.commune, (tx) =>
    sql<{ line: string }>`
      select a.name || ': ' || n.title as line from notifications n
        join accounts a on a.id = n.account_id order by n.fact_id, a.name`.execute(tx),
  )
  return rows.map(({ line }) => line)
}

test('delegates are told once when a session is convened and its papers are there; of a plan nobody is', async () => {
  const day = Temporal.PlainDate.from('2026-12-16')
  const planned = await here.act('clerk', '2026-11-24', (context) =>
    planSession(context, {
      number: 3,
      kind: 'ordinary',
      startsOn: day,
      endsOn: day,
      beginsAt: '07:30',
      place: 'Hội trường',
      content: '',
      askedBy: '',
    }),
  )
  assert.ok(planned.ok)
  const { id } = planned.value
  await reacting.react('2026-11-24')
  assert.deepEqual(await told(), [])
  await here.act('chair', '2026-11-25', (context) =>
    conveneSession(context, { id, version: 1, document: '12/QĐ', secretaryId: null }),
  )
  await reacting.react('2026-11-25')
  await reacting.react('2026-11-25')
  const when = 'Kỳ họp thứ 3, Khóa I: 07:30 ngày 16/12/2026, Hội trường'
  assert.deepEqual(await told(), [`delegate: Triệu tập ${when}`])
  await here.act('clerk', '2026-12-10', (context) =>
    sendPapers(context, { id, version: 2, note: '' }),
  )
  await reacting.react('2026-12-10')
  assert.deepEqual((await told()).slice(1), [`delegate: Đã có tài liệu ${when}`])
})
