import pg from 'pg'
import { commune, type prepareBench } from './prepare.ts'
import { seeded } from './generator.ts'
import type { Load } from './load.ts'
import { measureLive } from './live.ts'
import { measureExport } from './export.ts'
import { memoryOf, start } from './processes.ts'
import { measureRequests } from './requests.ts'
import { spreadOver } from './spread.ts'

const communes = Number(process.env['BENCH_COMMUNES'] ?? 114)
const petitionsInAll = Number(process.env['BENCH_PETITIONS_IN_ALL'] ?? 1_000_000)

/** One installation of many communes: the same commune among all the others, open pages, a whole export. */
export async function benchInstallation(
  { settings, connection }: Awaited<ReturnType<typeof prepareBench>>,
  seconds: number,
): Promise<void> {
  const began = performance.now()
  const counted = async () => {
    const client = new pg.Client(connection)
    await client.connect()
    const { rows } = await client.query<{ all: number; here: number }>(
      'select count(*)::int as all, (count(*) filter (where commune = $1))::int as here from petitions',
      [commune],
    )
    await client.end()
    return rows[0]!
  }
  const before = await counted()
  const each = Math.min(before.here, Math.ceil((petitionsInAll - before.all) / (communes - 1)))
  await spreadOver(connection, commune, communes - 1, each)
  const now = await counted()
  console.log(
    `\n${now.all} petitions in ${communes} communes, ${now.here} of them here (made in ${((performance.now() - began) / 1000).toFixed(0)} s)\n`,
  )
  const product = await start('./app-process.ts', settings)
  const costs = await measureRequests(product, loads(product.cookie, now.here), connection, seconds)
  console.log(`\n${costs.join('\n')}\n`)
  await measureLive(product, connection)
  await measureExport(product)
  console.log(`memory of the app at the end: ${((await memoryOf(product)) / 2 ** 20).toFixed(0)} MB`)
}

/** Every search asks for a number that stands in one petition only, and never twice for the same. */
function loads(cookie: string, petitions: number): Load[] {
  const random = seeded(5)
  const headers = { cookie }
  const never = (name: string, pathOf: (number: number) => string): Load => ({
    name,
    expected: 200,
    isNeverRepeated: true,
    request: () => {
      const number = Math.floor(random() * petitions)
      return { method: 'GET', path: pathOf(number), headers, unique: [String(number)] }
    },
  })
  return [
    {
      name: 'list, filtered',
      expected: 200,
      request: () => ({
        method: 'GET',
        path: '/xa/ban-lam-viec/kien-nghi?buoc=transferred&linh-vuc=infrastructure',
        headers,
        unique: [],
      }),
    },
    never('search, never the same', (number) => `/xa/tim-kiem?tim=de+nghi+xem+xet+som+ma+${number}`),
    never('similar while typing', (number) => `/xa/ban-lam-viec/kien-nghi/gan-giong?loi=${encodeURIComponent(typed(number))}`),
    never('list, never the same words', (number) => `/xa/ban-lam-viec/kien-nghi?tim=xem+xet+ma+${number}`),
  ]
}

const beginnings = [
  'duong lang hong het ca, mua la lay loi o doan',
  'Đèn đường tắt cả tháng nay không ai sửa, ngõ số',
  'kênh mương tắc không có nước cấy, ruộng số',
  'rac khong ai thu gom boc mui hoi thoi o xom',
  'xin xã cấp lại sổ đỏ cho thửa số',
]

/** What somebody typed so far, in voters' own manner. */
const typed = (number: number) => `${beginnings[number % beginnings.length]} ${number}`
