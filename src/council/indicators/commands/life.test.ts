import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { inCommune } from '../../../platform/db/transaction.server.ts'
import {
  councilsForTests,
  hereCommune,
  thereCommune,
  type Role,
} from '../../../../tests/support/council.ts'
import {
  digestOf,
  figuresOf,
  figuresToCheck,
  indicatorById,
  indicatorSet,
  keptForecasts,
  targetsOf,
} from '../queries.server.ts'
import { xlsxOf } from '../../../platform/tables/xlsx.server.ts'
import { scoresOf } from '../scoring.ts'
import { planSheet } from '../import-plan.ts'
import { digestOfPlan, sheetKnown, waitingSheet } from '../imports.server.ts'
import { checkAll, checkFigure } from './check.server.ts'
import { defineIndicator } from './define.server.ts'
import { enterFigure } from './enter.server.ts'
import { importSheet, uploadSheet } from './import.server.ts'
import { setTarget } from './set-target.server.ts'

const councils = await councilsForTests()
after(() => councils.close())
const here = await councils.open(hereCommune)
const there = await councils.open(thereCommune)

const codeOf = (result: { ok: boolean; refusal?: { code: string } }) =>
  result.ok ? 'ok' : result.refusal?.code

const definition = {
  name: 'Tỷ lệ hộ dùng nước sạch',
  unit: '%',
  direction: 'rise',
  rhythm: 'quarter',
  ownerId: here.bodies.get('agency')!,
  source: 'Nghị quyết 01/NQ-ĐH',
  definition: '',
  method: '',
  baseYear: 2020,
} as const

async function defined(number: number): Promise<string> {
  const result = await here.act('clerk', '2025-08-01', (context) =>
    defineIndicator(context, { ...definition, number }),
  )
  assert.ok(result.ok, JSON.stringify(result))
  return result.value.id
}

const versionOf = async (id: string) =>
  (await here.read('clerk', '2026-11-24', (context) => indicatorById(context, id)))!.version

async function entered(
  id: string,
  by: Role,
  on: string,
  period: { year: number; quarter: number },
  figure: number,
  reason = '',
) {
  const version = await versionOf(id)
  return here.act(by, on, (context) =>
    enterFigure(context, { id, version, ...period, figure, proof: 'Báo cáo', reason, files: [] }),
  )
}

async function checked(
  id: string,
  on: string,
  verdict: 'check' | 'return' = 'check',
  by: Role = 'chair',
) {
  const figures = await here.read('chair', on, (context) => figuresOf(context, id))
  const figureId = figures.find(({ state }) => state === 'entered')?.id ?? id
  return here.act(by, on, (context) =>
    checkFigure(context, { id, figureId, verdict, reason: 'Thiếu thôn 3' }),
  )
}

async function target(id: string, year: number, value: number, reason = '') {
  const version = await versionOf(id)
  return here.act('clerk', '2025-12-01', (context) =>
    setTarget(context, { id, version, year, target: value, basis: 'NQ 12', reason }),
  )
}

test('a figure is entered by its owner, returned, entered again with a reason, accepted by another; only then it counts', async () => {
  const id = await defined(1)
  const third = { year: 2026, quarter: 3 }
  assert.equal(
    codeOf(await entered(id, 'otherAgency', '2026-10-05', third, 90)),
    'indicator_figure.of_another_body',
  )
  assert.equal(codeOf(await entered(id, 'agencyHead', '2026-10-05', third, 90)), 'ok')
  const quarters = async () =>
    (await here.read('clerk', '2026-11-24', (context) => indicatorById(context, id)))!.quarters
  assert.deepEqual(await quarters(), [])
  assert.equal(
    codeOf(await checked(id, '2026-10-06', 'check', 'agencyHead')),
    'indicator_figure.check_not_allowed',
  )
  assert.equal(codeOf(await checked(id, '2026-10-06', 'return')), 'ok')
  assert.equal(
    codeOf(await entered(id, 'agencyHead', '2026-10-07', third, 91)),
    'indicator_figure.changed_without_reason',
  )
  assert.equal(
    codeOf(await entered(id, 'agencyHead', '2026-10-07', third, 91, 'Thêm thôn 3')),
    'ok',
  )
  assert.equal(codeOf(await checked(id, '2026-10-08')), 'ok')
  assert.deepEqual(await quarters(), [{ year: 2026, quarter: 3, figure: 91 }])
  const all = await here.read('clerk', '2026-11-24', (context) => figuresOf(context, id))
  assert.deepEqual(
    all.map(({ edition, figure, state, reason, returnReason }) => [
      edition,
      figure,
      state,
      reason,
      returnReason,
    ]),
    [
      [2, 91, 'checked', 'Thêm thôn 3', ''],
      [1, 90, 'returned', '', 'Thiếu thôn 3'],
    ],
  )
})

test('a clerk may enter and a clerk may check, but the same person never both', async () => {
  const id = await defined(2)
  assert.equal(
    codeOf(await entered(id, 'clerk', '2026-10-05', { year: 2026, quarter: 3 }, 90)),
    'ok',
  )
  assert.equal(
    codeOf(await checked(id, '2026-10-05', 'check', 'clerk')),
    'indicator_figure.own_entry',
  )
  assert.equal(codeOf(await checked(id, '2026-10-05', 'check', 'viceChair')), 'ok')
})

test('a target that is adjusted keeps the one before it, with the reason', async () => {
  const id = await defined(3)
  assert.equal(codeOf(await target(id, 2030, 95)), 'ok')
  assert.equal(codeOf(await target(id, 2030, 98)), 'indicator_target.changed_without_reason')
  assert.equal(codeOf(await target(id, 2030, 98, 'Điều chỉnh giữa nhiệm kỳ')), 'ok')
  const kept = await here.read('clerk', '2026-11-24', (context) => targetsOf(context, id))
  assert.deepEqual(
    kept.map((each) => [each.edition, each.target]),
    [
      [2, 98],
      [1, 95],
    ],
  )
})

test('a page that shows an older version is told so, and two equal numbers are refused', async () => {
  const id = await defined(4)
  await target(id, 2030, 95)
  const stale = await here.act('clerk', '2025-12-02', (context) =>
    setTarget(context, { id, version: 1, year: 2029, target: 1, basis: 'NQ', reason: '' }),
  )
  assert.equal(codeOf(stale), 'indicator.changed_meanwhile')
  const twin = await here.act('clerk', '2025-12-02', (context) =>
    defineIndicator(context, { ...definition, number: 4 }),
  )
  assert.equal(codeOf(twin), 'indicator.number_taken')
})

test('a forecast is kept when its year is still ahead, and scored as it was said when the year is over', async () => {
  const id = await defined(5)
  await target(id, 2025, 91)
  for (const [year, figure] of [
    [2021, 82],
    [2022, 84],
    [2023, 87],
    [2024, 88],
  ] as const) {
    assert.equal(
      codeOf(await entered(id, 'agencyHead', '2025-08-10', { year, quarter: 0 }, figure)),
      'ok',
    )
    assert.equal(codeOf(await checked(id, '2025-08-12')), 'ok')
  }
  const said = (await here.read('clerk', '2026-01-20', keptForecasts)).filter(
    (each) => each.indicatorId === id,
  )
  assert.deepEqual(
    said.map((each) => [each.forYear, each.knownUntil, each.madeOn.toString()]),
    [[2025, 2024, '2025-08-12']],
  )
  await target(id, 2025, 80, 'Hạ mục tiêu')
  await entered(id, 'agencyHead', '2026-01-10', { year: 2025, quarter: 0 }, 90)
  await checked(id, '2026-01-12')
  const scores = await here.read('clerk', '2026-01-20', async (context) =>
    scoresOf(
      (await indicatorSet(context)).filter((each) => each.id === id),
      await keptForecasts(context),
    ),
  )
  // The target of that day was 91: lowering it later makes nobody's forecast come true.
  assert.deepEqual(
    scores.map(({ saying, target: of, isReached, chance }) => [
      saying,
      of,
      isReached,
      chance === said[0]!.chance,
    ]),
    [['kept', 91, false, true]],
  )
})

test('a sheet is looked at first; then all of it is taken in, and its figures wait for another person', async () => {
  const headings = [
    'TT',
    'Tên chỉ tiêu',
    'Đơn vị tính',
    'Chiều tốt lên',
    'Cơ quan',
    'Văn bản giao',
    'Kỳ nhập',
    'Năm gốc',
    'Thực hiện 2024',
    'Thực hiện 2025',
    'Mục tiêu 2030',
  ]
  const sheet = (owner: string) => {
    const rows = [
      [101, 'Tỷ lệ hộ nghèo', '%', 'giảm', owner, 'NQ 01', 'năm', 2024, 2.4, '2,1', 1],
      [
        102,
        'Thu ngân sách',
        'tỷ đồng',
        'tăng',
        'Phòng Kinh tế',
        'NQ 01',
        'quý',
        2024,
        41,
        '1.041,5',
        60,
      ],
    ]
    const columns = headings.map((heading, place) => ({
      heading,
      value: (row: (string | number)[]) => row[place] ?? null,
    }))
    return xlsxOf(columns, rows, { sheet: 'Chỉ tiêu' })
  }
  const send = async (owner: string) => {
    const bytes = await sheet(owner)
    const sent = await here.act('clerk', '2026-11-24', (context) =>
      uploadSheet(context, { fileName: 'ct.xlsx', bytes }),
    )
    assert.ok(sent.ok, JSON.stringify(sent))
    return sent.value.id
  }
  const planOf = (id: string) =>
    here.read('clerk', '2026-11-24', async (context) =>
      planSheet((await waitingSheet(context, id))!.rows, await sheetKnown(context)),
    )
  const take = (id: string, shown: string) =>
    here.act('clerk', '2026-11-24', (context) => importSheet(context, { id, shown }))

  const wrong = await send('Phòng Không Có')
  const faulty = await planOf(wrong)
  assert.deepEqual(
    faulty[0]?.faults.map(({ code }) => code),
    ['indicator.row_owner_unknown'],
  )
  assert.equal(codeOf(await take(wrong, digestOfPlan(faulty))), 'indicator.sheet_with_faults')

  const right = await send('phòng kinh tế')
  assert.equal(codeOf(await take(right, 'other')), 'indicator.sheet_changed_meanwhile')
  assert.equal(codeOf(await take(right, digestOfPlan(await planOf(right)))), 'ok')
  assert.equal(codeOf(await take(right, 'any')), 'indicator.sheet_gone')

  const own = await here.read('clerk', '2026-11-24', figuresToCheck)
  assert.equal(own.filter(({ number }) => number > 100).length, 0)
  const waiting = await here.read('chair', '2026-11-24', figuresToCheck)
  assert.deepEqual(
    waiting.map(({ figure }) => figure),
    [2.4, 2.1, 41, 1041.5],
  )
  const stale = await here.act('chair', '2026-11-24', (context) =>
    checkAll(context, { shown: 'other' }),
  )
  assert.equal(codeOf(stale), 'indicator_figure.waiting_changed')
  const all = await here.act('chair', '2026-11-24', (context) =>
    checkAll(context, { shown: digestOf(waiting) }),
  )
  assert.deepEqual(all, { ok: true, value: { checked: 4 } })
  const taken = (await here.read('clerk', '2026-11-24', indicatorSet)).find(
    ({ number }) => number === 101,
  )
  assert.deepEqual(
    taken?.years.map(({ figure }) => figure),
    [2.4, 2.1],
  )
  assert.deepEqual(taken?.targets, [{ year: 2030, target: 1 }])
})

test('another commune sees none of it', async () => {
  const id = await defined(9)
  assert.equal(
    await there.read('clerk', '2026-11-24', (context) => indicatorById(context, id)),
    undefined,
  )
  assert.deepEqual(await there.read('clerk', '2026-11-24', indicatorSet), [])
})

test('the program itself cannot rewrite a figure, a target or a forecast', async () => {
  const id = await defined(10)
  await target(id, 2030, 95)
  await entered(id, 'agencyHead', '2026-10-05', { year: 2026, quarter: 3 }, 90)
  for (const change of [
    sql`update indicator_figures set figure = 99`,
    sql`delete from indicator_figures`,
    sql`update indicator_targets set target = 1`,
    sql`update indicator_forecasts set chance = 1`,
  ]) {
    await assert.rejects(
      inCommune(councils.db, here.commune, (tx) => change.execute(tx)),
      /permission denied/,
    )
  }
})
