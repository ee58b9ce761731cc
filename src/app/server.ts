import { serve } from '@hono/node-server'
import { legalDay, type Clock } from '../kernel/clock.ts'
import { readCalendar } from '../council/rules/index.ts'
import { migrate } from '../platform/db/migrate.server.ts'
import { openDatabase, openPool } from '../platform/db/pool.server.ts'
import { openIdentity } from '../platform/identity/identity.server.ts'
import { openCouncils } from '../platform/tenancy/councils.server.ts'
import { createApp } from './app.server.ts'
import { drain } from './drain.server.ts'
import { frames } from './frames.tsx'
import { openRequestLog } from './request-log.server.ts'
import { loadSamples } from './samples.server.ts'
import { openSecret } from './secret.server.ts'
import { seedInstallation } from './seed.server.ts'
import type { RunningServer, ServerSettings } from './startup.ts'

const realClock: Clock = { now: () => Temporal.Now.instant() }

/** Brings the whole product up over a database that answers: shape, seeds, pages, jobs. */
export async function startServer(settings: ServerSettings): Promise<RunningServer> {
  const ran = await migrate(settings.database)
  if (ran.length > 0) await seedInstallation(settings.database)
  const pool = openPool(settings.database)
  const db = openDatabase(pool)
  const samples = settings.empty ? [] : await loadSamples(db, legalDay(realClock.now()))
  const [councils, calendar, secret] = await Promise.all([
    openCouncils(db),
    readCalendar(db),
    openSecret(settings.dataFolder),
  ])
  const identity = openIdentity({ pool, secret, isSecure: false, clock: realClock })
  const log = openRequestLog()
  const app = createApp({
    db,
    clock: realClock,
    frames,
    councils,
    log,
    calendarOf: () => calendar,
    loginOf: (headers) => identity.tokenOf(headers),
  })
  const server = serve({ fetch: app.fetch, port: settings.port, hostname: settings.host })
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve)
    server.once('error', reject)
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : settings.port
  return {
    url: `http://${settings.host === '0.0.0.0' ? 'localhost' : settings.host}:${port}/`,
    greeting: samples,
    async stop() {
      await drain(server as never, 10_000)
      await pool.end()
    },
  }
}
