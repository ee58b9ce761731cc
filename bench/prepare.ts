import { randomBytes, randomUUID } from 'node:crypto'
import pg from 'pg'
import { seedInstallation } from '../src/app/seed.server.ts'
import { migrate } from '../src/platform/db/migrate.server.ts'
import { hashPassword } from '../src/platform/identity/password-hash.server.ts'
import { openDatabase, openPool } from '../src/platform/db/pool.server.ts'
import { rebuildIndex } from '../src/platform/search/keep-index.server.ts'
import { petitionFeed } from '../src/council/petitions/search-feed.server.ts'
import { generatePetitions } from './generator.ts'
import type { Load } from './load.ts'

type Server = { host: string; database: string; user: string }

export const commune = '11713'
const username = 'chuyen-vien'
const password = 'mot mat khau dai cho phep do'

/** A commune with its offices, a clerk who can sign in, and so many petitions. */
export async function prepareBench(server: Server, dataFolder: string, petitions: number) {
  const admin = new pg.Client(server)
  await admin.connect()
  await admin.query('create database bench')
  await admin.end()
  const connection = { ...server, database: 'bench' }
  await migrate(connection)
  await seedInstallation(connection)
  const client = new pg.Client(connection)
  await client.connect()
  const hamlets = Array.from({ length: 12 }, () => randomUUID())
  const holders = Array.from({ length: 5 }, () => randomUUID())
  await fillCouncil(client, hamlets, holders)
  await generatePetitions(client, { commune, hamlets, holders }, petitions)
  await makeFindable(connection)
  await client.query('vacuum analyze search_entries')
  await client.end()
  const settings = { database: connection, dataFolder, username, password }
  return { settings, connection, loads: (cookie: string) => loads(cookie) }
}

/** The generator announces no facts: what was generated is read into the search index here. */
async function makeFindable(connection: Server): Promise<void> {
  const pool = openPool(connection, 1)
  const clock = { now: () => Temporal.Now.instant() }
  await rebuildIndex({ db: openDatabase(pool), clock }, commune, [petitionFeed])
  await pool.end()
}

async function fillCouncil(client: pg.Client, hamlets: string[], holders: string[]): Promise<void> {
  const [account, person, office] = [randomUUID(), randomUUID(), randomUUID()]
  const run = (text: string, values: unknown[]) => client.query(text, values)
  await run(`insert into councils (commune, slug, name, set_up_at) values ($1, 'xa', 'HĐND xã', now())`, [commune])
  for (const [i, id] of hamlets.entries()) {
    await run('insert into hamlets (commune, id, name, position) values ($1, $2, $3, $4)', [commune, id, `Thôn ${i + 1}`, i])
  }
  for (const [i, id] of holders.entries()) {
    await run(`insert into bodies (commune, id, kind, name) values ($1, $2, 'agency', $3)`, [commune, id, `Phòng chuyên môn ${i + 1}`])
  }
  await run(`insert into bodies (commune, id, kind, name) values ($1, $2, 'council_office', 'Văn phòng HĐND và UBND')`, [commune, office])
  await run('insert into persons (commune, id, full_name) values ($1, $2, $3)', [commune, person, 'Chuyên viên đo tốc độ'])
  await run(
    `insert into memberships (commune, id, person_id, body_id, office, starts_on) values ($1, $2, $3, $4, 'clerk', '2025-07-01')`,
    [commune, randomUUID(), person, office],
  )
  await run(
    `insert into accounts (id, name, username, display_username, email) values ($1, 'Chuyên viên', $2, $2, $3)`,
    [account, username, `${username}@tai-khoan.invalid`],
  )
  await run(
    `insert into credentials (id, account_id, provider_id, external_id, password) values ($1, $2, 'credential', $2, $3)`,
    [randomUUID(), account, await hashPassword(password)],
  )
  await run('insert into account_persons (commune, account_id, person_id) values ($1, $2, $3)', [commune, account, person])
}

function loads(cookie: string): Load[] {
  const headers = { cookie }
  const list = (name: string, path: string): Load => ({
    name,
    expected: 200,
    request: () => ({ method: 'GET', path, headers, unique: [] }),
  })
  return [
    list('list, signed in', '/xa/ban-lam-viec/kien-nghi'),
    list('list, filtered', '/xa/ban-lam-viec/kien-nghi?buoc=transferred&linh-vuc=infrastructure'),
    list('list, searched', '/xa/ban-lam-viec/kien-nghi?tim=tram+bom+400'),
    list('search, signed in', '/xa/tim-kiem?tim=tram+bom+400'),
    { ...list('list, public', '/xa/kien-nghi'), request: () => ({ method: 'GET', path: '/xa/kien-nghi', headers: {}, unique: [] }) },
    {
      name: 'submit, public',
      expected: 303,
      isNeverRepeated: true,
      request: () => {
        const key = randomUUID()
        const form = new URLSearchParams({
          title: 'Đường trục thôn hư hỏng',
          words: 'Đường trục thôn hư hỏng, mưa là ngập, đề nghị sửa sớm.',
          hamletId: '',
          name: 'Một cử tri',
          phone: '0912345678',
          website: '',
          idempotencyKey: key,
        })
        return {
          method: 'POST',
          path: '/xa/kien-nghi/gui',
          headers: {
            'content-type': 'application/x-www-form-urlencoded',
            'sec-fetch-site': 'same-origin',
            // Each voter has an address of their own: one address alone is slowed down.
            'x-forwarded-for': `10.${[...randomBytes(3)].join('.')}`,
          },
          body: form.toString(),
          unique: [key],
        }
      },
    },
  ]
}
