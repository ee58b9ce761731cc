import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { councilsForTests, hereCommune } from '../../../tests/support/council.ts'
import { reactingIn } from '../../../tests/support/reacting.ts'
import { inCommune } from '../../platform/db/transaction.server.ts'
import { checkFigure, defineIndicator, enterFigure } from '../indicators/index.ts'
import { indicatorReactions } from './indicator-reactions.server.ts'

const councils = await councilsForTests()
const here = await councils.open(hereCommune)
const reacting = await reactingIn(councils, here, indicatorReactions)
after(() => councils.close())

async function told(): Promise<string[]> {
  const { rows } = await inCommune(councils.db, here.commune, (tx) =>
    sql<{ line: string }>`
      select a.name || ': ' || n.title as line from notifications n
        join accounts a on a.id = n.account_id order by a.name`.execute(tx),
  )
  return rows.map(({ line }) => line)
}

test('the owner of an indicator is told once of a figure that came back, nobody of one that was entered', async () => {
  const defined = await here.act('clerk', '2026-10-01', (context) =>
    defineIndicator(context, {
      number: 7,
      name: 'Hộ nghèo',
      unit: '%',
      direction: 'fall',
      rhythm: 'quarter',
      ownerId: here.bodies.get('agency')!,
      source: 'NQ 01',
      definition: '',
      method: '',
      baseYear: 2020,
    }),
  )
  assert.ok(defined.ok)
  const { id } = defined.value
  const period = { year: 2026, quarter: 3 }
  const entered = await here.act('agencyHead', '2026-10-02', (context) =>
    enterFigure(context, {
      id,
      version: 1,
      ...period,
      figure: 2,
      proof: 'BC 1',
      reason: '',
      files: [],
    }),
  )
  assert.ok(entered.ok)
  await reacting.react('2026-10-02')
  assert.deepEqual(await told(), [])
  await here.act('chair', '2026-10-03', (context) =>
    checkFigure(context, {
      id,
      figureId: entered.value.figureId,
      verdict: 'return',
      reason: 'Thiếu',
    }),
  )
  await reacting.react('2026-10-03')
  await reacting.react('2026-10-03')
  assert.deepEqual(await told(), [
    'agencyHead: Số liệu Quý III/2026 bị trả lại để sửa: Chỉ tiêu 7. Hộ nghèo',
  ])
})
