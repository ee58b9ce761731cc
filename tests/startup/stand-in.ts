// The program with a web server of a few lines in the product's place: `node stand-in.ts`.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { drain } from '../../src/app/drain.server.ts'
import { main, type RunningServer, type ServerSettings } from '../../src/app/startup.ts'
import { connectionConfig } from '../../src/platform/db/pool.server.ts'

/** Answers `/count` with a row of its own added, `/slow` after a second, `/empty` with the choice. */
async function startServer(settings: ServerSettings): Promise<RunningServer> {
  const refusal = process.env.STAND_IN_REFUSES
  if (refusal) throw Object.assign(new Error(refusal), { code: refusal })
  const pool = new pg.Pool(connectionConfig(settings.database))
  pool.on('error', () => {})
  await pool.query('create table if not exists visits (id int generated always as identity)')
  const server = createServer(async (request, response) => {
    try {
      response.end(await answer(pool, request.url ?? '/', settings.empty))
    } catch (error) {
      response.writeHead(503).end((error as Error).message)
    }
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(settings.port, settings.host, resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://${settings.host}:${port}`,
    greeting: ['Tài khoản mẫu: không có'],
    stop: async () => {
      await drain(server, 10_000)
      await pool.end()
    },
  }
}

async function answer(pool: pg.Pool, path: string, empty: boolean): Promise<string> {
  if (path === '/slow') await pause(1000)
  if (path === '/empty') return String(empty)
  await pool.query('insert into visits default values')
  const { rows } = await pool.query<{ count: string }>('select count(*) from visits')
  return rows[0]?.count ?? ''
}

await main(async () => startServer)
