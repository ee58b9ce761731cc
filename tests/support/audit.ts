import { randomUUIDv7 } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { openDatabase, openPool, type Database } from '../../src/platform/db/pool.server.ts'
import { inCommune } from '../../src/platform/db/transaction.server.ts'
import { databaseForTests, type TestDatabase } from './database.ts'

/** What a test says of an entry; the rest is filled in. */
export type EntryWords = {
  id?: string
  act?: string
  subject?: { kind: string; id: string }
  office?: string
  account?: string | null
  person?: string | null
  before?: unknown
  after?: unknown
  reason?: string
}

export type AuditBench = {
  connection: TestDatabase['connection']
  db: Database
  /** Two councils of the sample kind: five-digit codes. */
  communes: readonly [string, string]
  /** Writes entries as an act does, in one transaction; gives their ids. */
  record(commune: string, entries: readonly EntryWords[]): Promise<string[]>
  /** Writes `count` plain entries. */
  recordMany(commune: string, count: number): Promise<string[]>
  /** Entries of the commune that wait for their place. */
  waiting(commune: string): Promise<number>
  /** Waits until none waits, and says how long that took (ms). */
  settled(commune: string, withinMs: number): Promise<number>
  close(): Promise<void>
}

export async function auditBench(): Promise<AuditBench> {
  const database = await databaseForTests()
  const db = openDatabase(openPool(database.connection, 8))
  const codes = await db
    .selectFrom('units')
    .select('code')
    .where('level', '=', 'commune')
    .orderBy('code')
    .limit(2)
    .execute()
  const communes = [codes[0]!.code, codes[1]!.code] as const
  await db
    .insertInto('councils')
    .values(
      communes.map((commune) => ({ commune, slug: `xa-${commune}`, name: `HĐND ${commune}` })),
    )
    .execute()
  const waiting = (commune: string) => countWaiting(db, commune)
  return {
    connection: database.connection,
    db,
    communes,
    waiting,
    record: (commune, entries) => record(db, commune, entries),
    recordMany: (commune, count) =>
      record(
        db,
        commune,
        Array.from({ length: count }, (_, i) => ({ after: { state: 'classified', number: i } })),
      ),
    async settled(commune, withinMs) {
      const start = performance.now()
      while ((await waiting(commune)) > 0) {
        if (performance.now() - start > withinMs) throw new Error(`still waiting in ${commune}`)
        await pause(20)
      }
      return performance.now() - start
    },
    async close() {
      await db.destroy()
      await database.close()
    },
  }
}

async function record(db: Database, commune: string, entries: readonly EntryWords[]) {
  const rows = entries.map((entry) => ({
    id: entry.id ?? randomUUIDv7(),
    act: entry.act ?? 'petition.classify',
    subject_kind: entry.subject?.kind ?? 'petition',
    subject_id: entry.subject?.id ?? randomUUIDv7(),
    account_id: entry.account ?? null,
    person_id: entry.person ?? null,
    office: entry.office ?? 'chair@Thường trực HĐND',
    before: entry.before ?? null,
    after: entry.after ?? null,
    reason: entry.reason ?? '',
  }))
  await inCommune(db, commune, (tx) =>
    sql`select record_act(${JSON.stringify(rows)}::jsonb, '[]', 'test.act', null, null, 'null')`.execute(
      tx,
    ),
  )
  return rows.map(({ id }) => id)
}

function countWaiting(db: Database, commune: string): Promise<number> {
  return inCommune(db, commune, async (tx) => {
    const { rows } = await sql<{ count: number }>`
      select count(*) from audit_entries where commune = ${commune} and leaf_index is null`.execute(
      tx,
    )
    return rows[0]!.count
  })
}
