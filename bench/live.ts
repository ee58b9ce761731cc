import { Agent, get, type IncomingMessage } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { commune } from './prepare.ts'
import { memoryOf, type Started } from './processes.ts'

const pages = Number(process.env['BENCH_PAGES'] ?? 1_500)
const changesASecond = 60
const seconds = 10

/**
 * So many open pages, each following a petition, while changes come: how long from a change
 * to the page that follows it having read itself again. A change is the database's own notice.
 */
export async function measureLive(product: Started, connection: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(connection)
  client.on('error', () => {})
  await client.connect()
  const { rows } = await client.query<{ id: string }>(
    'select id from petitions where commune = $1 order by id limit $2',
    [commune, pages],
  )
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const changedAt = new Map<string, number>()
  const times: number[] = []
  const streams = rows.map(({ id }, place) =>
    follow(product, id, `10.1.${place >> 8}.${place & 255}`, async () => {
      const since = changedAt.get(id)
      if (since === undefined) return
      changedAt.delete(id)
      await read(product, agent, `/xa/ban-lam-viec/kien-nghi/${id}`)
      times.push(performance.now() - since)
    }),
  )
  const open = await Promise.all(streams)
  await pause(500)
  let missed = 0
  for (let tick = 0; tick < seconds * changesASecond; tick += 1) {
    const { id } = rows[(tick * 7) % rows.length]!
    if (changedAt.has(id)) missed += 1
    changedAt.set(id, performance.now())
    void client.query(`select pg_notify('nghi_truong_changed', $1)`, [`${commune}|petition:${id}`])
    await pause(1000 / changesASecond)
  }
  await pause(2_000)
  missed += changedAt.size
  const sorted = times.toSorted((a, b) => a - b)
  const at = (part: number) => (sorted[Math.floor(sorted.length * part)] ?? Number.NaN).toFixed(0)
  const memory = ((await memoryOf(product)) / 2 ** 20).toFixed(0)
  console.log(
    `${open.length} open pages, ${changesASecond} changes/s: ${times.length} read again, ${missed} not; p50 ${at(0.5)} ms, p95 ${at(0.95)} ms; app ${memory} MB`,
  )
  for (const stream of open) stream.destroy()
  agent.destroy()
  await client.end()
}

/** Opens the stream of one petition as a browser of its own address would. */
function follow(product: Started, id: string, address: string, told: () => Promise<void>): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = get(
      {
        port: product.port,
        path: `/xa/truc-tiep?chu-de=petition:${id}`,
        headers: { 'x-forwarded-for': address },
        agent: false,
      },
      (response) => {
        if (response.statusCode !== 200) return reject(new Error(`stream: status ${response.statusCode}`))
        response.setEncoding('utf8').on('data', (text: string) => {
          if (text.includes('changed')) void told()
        })
        response.on('error', () => {})
        resolve(response)
      },
    )
    request.on('error', reject)
  })
}

function read(product: Started, agent: Agent, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    get({ port: product.port, path, agent, headers: { cookie: product.cookie } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${path}: status ${response.statusCode}`))
      response.resume().on('end', resolve)
    }).on('error', reject)
  })
}
