import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import { after, test } from 'node:test'
import {
  councilsForTests,
  hereCommune,
  statementsOf,
  thereCommune,
  type Role,
} from '../../../../tests/support/council.ts'
import { day } from '../../../../tests/support/law-seeds.ts'
import { makeOperator } from '../../../../tests/support/operator.ts'
import { followInstallation } from '../../../app/installation-news.server.ts'
import type { Result } from '../../../kernel/result.ts'
import { dayStatus } from '../../../law/working-calendar.ts'
import { openCouncils } from '../../../platform/tenancy/councils.server.ts'
import { openCalendars } from '../calendar.server.ts'
import { countsSaturday } from '../working-week.ts'
import { addDay } from './add-day.server.ts'
import { confirmDay } from './confirm-day.server.ts'
import { setWorkingWeek } from './set-working-week.server.ts'
import { unconfirmDay } from './unconfirm-day.server.ts'

const tested = await councilsForTests()
const here = await tested.open(hereCommune)
await tested.open(thereCommune)
await makeOperator(tested.db, hereCommune, 'officeless')
const operator: Role = 'officeless'

/** Another process of the same installation: its own memory, told by the database alone. */
const councils = await openCouncils(tested.db)
const calendars = await openCalendars(tested.db, (commune) =>
  countsSaturday(councils.byCommune(commune)?.settings),
)
const news = followInstallation({
  connection: tested.database.connection,
  reloads: { councils: councils.reload, law_days: calendars.reload },
  log: () => {},
})
await pause(300)
after(async () => {
  await news.stop()
  await tested.close()
})

const today = '2026-11-01'
const code = (result: Result<unknown>) => (result.ok ? 'ok' : result.refusal.code)
const isWorked = (on: string, commune: string = hereCommune) =>
  dayStatus(calendars.of(commune), day(on)).working

async function soon(claim: () => boolean): Promise<void> {
  for (let tries = 0; !claim(); tries += 1) {
    assert.ok(tries < 100, 'The other process was not told')
    await pause(20)
  }
}

const culture = day('2026-11-24')
const document = 'Luật 200/2026/QH16'
const confirm = (by: Role | null) =>
  here.act(by, today, (context) =>
    confirmDay(context, { on: culture, name: 'Ngày Văn hóa Việt Nam', document }),
  )
const unconfirm = (by: Role | null) =>
  here.act(by, today, (context) =>
    unconfirmDay(context, { on: culture, document, reason: 'Luật chưa thông qua' }),
  )

test('only the operator touches the days of the whole installation', async () => {
  for (const by of ['chair', 'clerk', null] as const) {
    assert.equal(code(await confirm(by)), 'law_day.confirm_not_allowed')
    assert.equal(code(await unconfirm(by)), 'law_day.unconfirm_not_allowed')
    const added = await here.act(by, today, (context) =>
      addDay(context, { on: day('2027-08-21'), name: 'Làm bù', kind: 'swap_working', document }),
    )
    assert.equal(code(added), 'law_day.add_not_allowed')
  }
})

test('24/11/2026 confirmed and struck out: another process counts it so within two seconds', async () => {
  assert.equal(isWorked('2026-11-24'), true)
  assert.equal(code(await confirm(operator)), 'ok')
  await soon(() => !isWorked('2026-11-24'))
  assert.equal(code(await confirm(operator)), 'law_day.already_confirmed')
  assert.equal(code(await unconfirm(operator)), 'ok')
  await soon(() => isWorked('2026-11-24'))
})

test('a day that is not listed is not confirmed', async () => {
  const result = await here.act(operator, today, (context) =>
    confirmDay(context, { on: day('2026-11-25'), name: 'x', document }),
  )
  assert.equal(code(result), 'law_day.not_found')
})

test('a Saturday worked in exchange and its Friday off', async () => {
  const add = (on: string, kind: 'swap_working' | 'compensatory') =>
    here.act(operator, today, (context) =>
      addDay(context, {
        on: day(on),
        name: 'Hoán đổi 30/4/2027',
        kind,
        document: 'Thông báo 77/TB-BNV',
      }),
    )
  assert.equal(code(await add('2027-04-24', 'swap_working')), 'ok')
  assert.equal(code(await add('2027-04-29', 'compensatory')), 'ok')
  await soon(() => isWorked('2027-04-24') && !isWorked('2027-04-29'))
  assert.equal(code(await add('2027-04-29', 'compensatory')), 'law_day.already_listed')
})

test('Saturday mornings count in the council that chose so, and in no other', async () => {
  const choose = (saturdayCounts: boolean, by: Role, words = 'Thông báo 12/TB-HĐND') =>
    here.act(by, today, (context) => setWorkingWeek(context, { saturdayCounts, document: words }))
  assert.equal(code(await choose(true, 'clerk')), 'working_week.set_not_allowed')
  assert.equal(code(await choose(true, 'chair', 'thông báo')), 'law_day.document_missing')
  assert.equal(code(await choose(false, 'chair')), 'working_week.unchanged')
  assert.equal(code(await choose(true, 'chair')), 'ok')
  await soon(() => isWorked('2026-11-07'))
  assert.equal(isWorked('2026-11-07', thereCommune), false)
  assert.equal(isWorked('2026-11-08'), false)
  assert.equal(code(await choose(false, 'chair')), 'ok')
  await soon(() => !isWorked('2026-11-07'))
})

test('each change of a day stands in the log of the council it was made in, with what was before', async () => {
  const entries = await here.read(null, today, ({ tx, commune }) =>
    tx
      .selectFrom('audit_entries')
      .select(['act', 'before', 'after', 'reason'])
      .where('commune', '=', commune)
      .where('subject_id', '=', '2026-11-24')
      .orderBy('at')
      .execute(),
  )
  assert.deepEqual(
    entries.map(({ act, after }) => [act, (after as { isInForce: boolean }).isInForce]),
    [
      ['law_day.confirm', true],
      ['law_day.unconfirm', false],
    ],
  )
  const [confirmed, struck] = entries
  assert.ok(confirmed && struck)
  assert.match((confirmed.before as { name: string }).name, /phải xác nhận/)
  assert.equal(struck.reason, 'Luật chưa thông qua')
})

test('an act on a day costs at most eight statements', async () => {
  const sent = await statementsOf(() => confirm(operator))
  assert.ok(sent <= 8, String(sent))
})
