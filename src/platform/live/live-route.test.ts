import assert from 'node:assert/strict'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { sql } from 'kysely'
import pg from 'pg'
import {
  bareCouncil,
  type BareCouncil,
  type Somebody,
} from '../../../tests/support/bare-council.ts'
import { followEvents } from '../../../tests/support/events.ts'
import { changeChannel, listenTo } from '../db/listen.server.ts'
import type { Access, WebEnv } from '../web/page.server.ts'
import { openHub } from './hub.ts'
import { mountLive, type LiveTopic } from './live-route.server.ts'
import { openSeats, type SeatLimits } from './seats.ts'

const everybody: Access = () => 'allowed'
const signedIn: Access = (actor) => (actor ? 'allowed' : 'sign-in')
const nobody: Access = (actor) => (actor ? 'forbidden' : 'sign-in')
const topics: Record<string, LiveTopic> = {
  petition: { kind: 'petition', of: 'one', access: everybody },
  petitions: { kind: 'petition', of: 'all', access: signedIn },
  notices: { kind: 'notice', of: 'own', access: signedIn },
  secrets: { kind: 'secret', of: 'all', access: nobody },
}

let council: BareCouncil
let clerk: Somebody
const processes: { stop(): Promise<void> }[] = []

before(async () => {
  council = await bareCouncil()
  clerk = await council.somebody('Chuyên viên Thử')
})

after(async () => {
  for (const running of processes) await running.stop()
  await council.close()
})

/** As one process of the product: its hub, its connection to the database, its socket. */
async function startProcess(limits?: SeatLimits, beatEveryMs?: number) {
  const clock = { now: () => Temporal.Now.instant() }
  const hub = openHub({ clock, beatEveryMs })
  const listener = listenTo(council.database.connection, changeChannel, hub.hearing)
  while (hub.versionOf(council.commune, 'petition') === null) await pause(5)
  const app = new Hono<WebEnv>()
  app.use((c, next) => {
    c.set('council', council.council)
    return next()
  })
  mountLive(app, {
    db: council.db,
    clock,
    hub,
    seats: openSeats(limits),
    topics,
    loginOf: (c) => c.req.header('x-login') ?? null,
    clientOf: () => ({ address: '203.0.113.7', isSecure: false }),
  })
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }) as Server
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  let isRunning = true
  const running = {
    hub,
    follow: (topic: string, headers?: Record<string, string>, more = '', method = 'GET') =>
      followEvents(`http://127.0.0.1:${port}/truc-tiep?chu-de=${topic}${more}`, headers, method),
    async stop() {
      if (!isRunning) return
      isRunning = false
      hub.stop()
      await listener.stop()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  processes.push(running)
  return running
}

const announce = (subject: string, commune = council.commune) =>
  sql`select pg_notify('nghi_truong_changed', ${`${commune}|${subject}`})`.execute(council.db)

test('a change told by the database reaches the pages of every process, and only those concerned', async () => {
  const one = await startProcess()
  const two = await startProcess()
  const here = await one.follow('petition:p-1')
  const there = await two.follow('petition:p-1')
  const other = await two.follow('petition:p-2')
  assert.equal(here.status, 200)
  assert.equal(here.headers.get('content-type'), 'text/event-stream; charset=utf-8')
  assert.equal(here.headers.get('cache-control'), 'no-store, no-transform')
  await announce('petition:p-1', '99999')
  await announce('petition:p-1')
  await Promise.all([here.heard(1), there.heard(1)])
  await announce('petition:p-2')
  await other.heard(1)
  assert.deepEqual([here.names, there.names, other.names], [['changed'], ['changed'], ['changed']])
  for (const page of [here, there, other]) page.leave()
})

test('when the connection that hears was cut, every open page reads again after it is back', async () => {
  const running = await startProcess()
  const page = await running.follow('petition:p-1')
  await cutListeners()
  await page.heard(1)
  await announce('petition:p-1')
  await page.heard(2)
  page.leave()
})

test('a topic of the desk is followed by a signed-in reader who may, an unknown one by nobody', async () => {
  const running = await startProcess()
  const statusOf = async (topic: string, login?: string) => {
    const page = await running.follow(topic, login ? { 'x-login': login } : {})
    page.leave()
    return page.status
  }
  assert.equal(await statusOf('petitions'), 401)
  assert.equal(await statusOf('petitions', 'not-a-login'), 401)
  assert.equal(await statusOf('petitions', clerk.login), 200)
  assert.equal(await statusOf('secrets', clerk.login), 403)
  for (const topic of ['', 'petition', 'petition:', 'petitions:p-1', 'constructor', 'unknown:1']) {
    assert.equal(await statusOf(topic, clerk.login), 404, topic)
  }
})

test('the list hears of any petition of the commune, and the bell of one’s own notices only', async () => {
  const running = await startProcess()
  const list = await running.follow('petitions', { 'x-login': clerk.login })
  const bell = await running.follow('notices', { 'x-login': clerk.login })
  await announce('notice:somebody-else')
  await announce('petition:p-3')
  await announce(`notice:${clerk.accountId}`)
  await Promise.all([list.heard(1), bell.heard(1)])
  assert.deepEqual(bell.names, ['changed'])
  list.leave()
  bell.leave()
})

test('a page that was read before the change is told as soon as it follows', async () => {
  const running = await startProcess()
  const readAt = Temporal.Now.instant().epochMilliseconds
  const first = await running.follow('petition:p-4')
  await announce('petition:p-4')
  await first.heard(1)
  const late = await running.follow('petition:p-4', {}, `&tu=${readAt}`)
  await late.heard(1)
  const fresh = await running.follow('petition:p-4', {}, `&tu=${Date.now() + 1}`)
  const odd = await running.follow('petition:p-4', {}, '&tu=1e400')
  await pause(50)
  assert.deepEqual([fresh.names, odd.names], [[], []])
  for (const page of [first, late, fresh, odd]) page.leave()
})

test('a quiet stream says from time to time that it is still there', async () => {
  const running = await startProcess(undefined, 20)
  const page = await running.follow('petition:p-5')
  await page.heard(2)
  assert.deepEqual(page.names.slice(0, 2), [':', ':'])
  page.leave()
})

test('the seats of an address are limited, and one that is left is free again', async () => {
  const running = await startProcess({ inAll: 10, ofAnAddress: 1, ofAnAccount: 1 })
  const page = await running.follow('petition:p-6')
  const refused = await running.follow('petition:p-6')
  assert.equal(refused.status, 503)
  assert.equal(refused.headers.get('retry-after'), '30')
  page.leave()
  while (running.hub.following() > 0) await pause(5)
  const again = await running.follow('petition:p-6')
  assert.equal(again.status, 200)
  again.leave()
})

test('a question for the headers only opens no stream', async () => {
  const running = await startProcess()
  const { status } = await running.follow('petition:p-8', {}, '', 'HEAD')
  assert.equal(status, 405)
  assert.equal(running.hub.following(), 0)
})

test('when the server ends its streams end, so that it need not be cut', async () => {
  const running = await startProcess()
  const page = await running.follow('petition:p-7')
  await Promise.all([running.stop(), page.closed])
})

async function cutListeners(): Promise<void> {
  const client = new pg.Client(council.database.connection)
  await client.connect()
  await client.query(`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and application_name = 'nghi-truong-listen'`)
  await client.end()
}
