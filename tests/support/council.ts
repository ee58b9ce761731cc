import { randomUUIDv7, randomBytes } from 'node:crypto'
import type pg from 'pg'
import { insertCouncil, markSetUp } from '../../src/council/communes/index.ts'
import { insertRoster, linkAccount, type Roster } from '../../src/council/delegates/index.ts'
import { readCalendar } from '../../src/council/rules/index.ts'
import type { Result } from '../../src/kernel/result.ts'
import type { WorkingCalendar } from '../../src/law/working-calendar.ts'
import { performAct, type Command } from '../../src/platform/acts/act.server.ts'
import { enterCommune, type ReadContext } from '../../src/platform/acts/context.server.ts'
import { openDatabase, openPool, statementCounter, type Database } from '../../src/platform/db/pool.server.ts'
import { inCommune } from '../../src/platform/db/transaction.server.ts'
import { createAccount } from '../../src/platform/identity/accounts.server.ts'
import { databaseForTests, type TestDatabase } from './database.ts'

/** Who acts in tests: an office each, and nobody. */
export const roles = [
  'chair',
  'viceChair',
  'clerk',
  'delegate',
  'agencyHead',
  'otherAgency',
  'front',
  'officeless',
] as const
export type Role = (typeof roles)[number]

type Seat = { body: string; office: string }

const seats: Record<Role, Seat | null> = {
  chair: { body: 'standing', office: 'chair' },
  viceChair: { body: 'standing', office: 'vice_chair' },
  clerk: { body: 'office', office: 'clerk' },
  delegate: { body: 'council', office: 'delegate' },
  agencyHead: { body: 'agency', office: 'head' },
  otherAgency: { body: 'other', office: 'head' },
  front: { body: 'front', office: 'chair' },
  officeless: null,
}

const bodies = [
  { key: 'council', kind: 'council', name: 'Hội đồng nhân dân' },
  { key: 'standing', kind: 'standing_body', name: 'Thường trực HĐND' },
  { key: 'office', kind: 'council_office', name: 'Văn phòng HĐND và UBND' },
  { key: 'agency', kind: 'agency', name: 'Phòng Kinh tế' },
  { key: 'other', kind: 'agency', name: 'Phòng Văn hóa - Xã hội' },
  { key: 'front', kind: 'fatherland_front', name: 'Ủy ban MTTQ' },
] as const

/** One council of a test: its places, and acts done by a role on a day. */
export type TestCouncil = {
  readonly commune: string
  readonly slug: string
  readonly bodies: ReadonlyMap<string, string>
  readonly hamlets: ReadonlyMap<string, string>
  /** Login token of a role, as its cookie would prove it. */
  login(role: Role): string
  /** Does one act as a role (null: a stranger) at noon of a day. */
  act<T>(by: Role | null, on: string, command: Command<T>, more?: { key?: string; act?: string }): Promise<Result<T>>
  /** Reads as a role on a day. */
  read<T>(by: Role | null, on: string, query: (context: ReadContext) => Promise<T>): Promise<T>
}

export type TestCouncils = {
  readonly database: TestDatabase
  readonly db: Database
  readonly pool: pg.Pool
  readonly calendar: WorkingCalendar
  /** Opens a council in a commune of the country's list. */
  open(commune: string): Promise<TestCouncil>
  close(): Promise<void>
}

const communeCodes = ['00004', '00008', '00025'] as const
/** Two communes for tests about what must not be seen of one another. */
export const [hereCommune, thereCommune] = communeCodes

export async function councilsForTests(): Promise<TestCouncils> {
  const database = await databaseForTests()
  const pool = openPool(database.connection, 12)
  const db = openDatabase(pool)
  const calendar = await readCalendar(db)
  return {
    database,
    db,
    pool,
    calendar,
    open: (commune) => openCouncil(db, calendar, commune),
    close: async () => {
      await pool.end()
      await database.close()
    },
  }
}

function rosterOf(): Roster {
  const occupied = roles.flatMap((role) => {
    const seat = seats[role]
    return seat ? [{ person: role, ...seat, startsOn: '2025-07-01', basis: 'Nghị quyết 01/NQ-HĐND' }] : []
  })
  return {
    predecessors: [],
    terms: [{ key: 't', name: 'Khóa I', electedOn: null, startsOn: '2025-07-01', endsOn: null, seats: 28 }],
    hamlets: [1, 2, 3].map((n) => ({ key: `h${n}`, name: `Thôn ${n}`, formerUnit: '' })),
    bodies,
    persons: roles.map((role) => ({ key: role, name: `Người giữ vai ${role}` })),
    memberships: occupied,
    deputisings: [],
  }
}

async function openCouncil(db: Database, calendar: WorkingCalendar, commune: string): Promise<TestCouncil> {
  const slug = `xa-${commune}`
  const tokens = new Map<Role, string>()
  const places = await inCommune(db, commune, async (tx) => {
    await insertCouncil(tx, { commune, slug, name: `HĐND xã ${commune}`, isSample: false })
    const ids = await insertRoster(tx, commune, rosterOf(), { isSample: false })
    await markSetUp(tx, commune, Temporal.Instant.from('2025-07-01T00:00:00Z'))
    for (const role of roles) {
      const account = await createAccount(tx, { name: role, username: `${role.toLowerCase()}-${commune}` })
      if (!account.ok) throw new Error(account.refusal.code)
      await linkAccount(tx, commune, { accountId: account.value.id, personId: ids.persons.get(role)! })
      const token = randomBytes(32).toString('base64url')
      await tx
        .insertInto('logins')
        .values({ id: randomUUIDv7(), token, account_id: account.value.id, expires_at: '2099-01-01T00:00:00Z' })
        .execute()
      tokens.set(role, token)
    }
    return ids
  })
  const login = (role: Role) => tokens.get(role)!
  const noon = (on: string) => Temporal.Instant.from(`${on}T12:00:00+07:00`)
  return {
    commune,
    slug,
    bodies: places.bodies,
    hamlets: places.hamlets,
    login,
    act: (by, on, command, { key = randomUUIDv7(), act = 'test' } = {}) =>
      performAct(
        {
          db,
          calendar,
          commune,
          clock: { now: () => noon(on) },
          login: by ? login(by) : null,
          act,
          key,
          requestId: 'test',
        },
        command,
      ),
    read: (by, on, query) =>
      db.transaction().execute(async (tx) => {
        const today = Temporal.PlainDate.from(on)
        const { actor } = await enterCommune(tx, commune, by ? login(by) : null, today, null)
        return query({ tx, commune, actor, today, now: noon(on), calendar })
      }),
  }
}

/** How many statements a piece of work sends, BEGIN and COMMIT apart. */
export async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const count = { statements: 0 }
  await statementCounter.run(count, work)
  return count.statements
}
