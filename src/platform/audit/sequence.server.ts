import { sql } from 'kysely'
import type { Database } from '../db/pool.server.ts'
import { inCommune, type Tx } from '../db/transaction.server.ts'
import { appendLeaves, edgePlaces } from './compact-tree.ts'
import { sealEntry } from './entry.ts'
import {
  committedEntryOf,
  privateColumns,
  publicColumns,
  type PrivateRow,
  type PublicRow,
} from './entry-rows.server.ts'
import { saveLeaves, storedNodes, treeSize } from './tree-store.server.ts'

/** Any constant will do: it keeps these locks apart from others of the product. */
const sequenceLock = 7_420_131

/** Waiting entries taken by one transaction. */
export const batchSize = 500

/**
 * `none`: nothing waits any more. `more`: a full batch was taken. `busy`: another process is at it.
 */
export type Taken = 'none' | 'more' | 'busy'

/**
 * Takes waiting entries of one commune into its tree, a batch in one transaction: whatever kills the
 * process, a batch is in the tree as a whole or not at all. Acts never wait for this: they insert,
 * and only then does the entry get its place.
 */
export function sequenceBatch(db: Database, commune: string, limit = batchSize): Promise<Taken> {
  return inCommune(db, commune, async (tx) => {
    if (!(await hasWaiting(tx, commune))) return 'none'
    if (!(await lockTree(tx, commune))) return 'busy'
    const waiting = await waitingEntries(tx, commune, limit)
    if (waiting.length > 0) await append(tx, commune, waiting)
    return waiting.length === limit ? 'more' : 'none'
  })
}

/** Communes in which an entry waits for its place. */
export async function communesWithWaitingEntries(db: Database): Promise<string[]> {
  return db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ commune: string }>`
      select commune from communes_with_waiting_entries() as commune`.execute(tx)
    return rows.map(({ commune }) => commune)
  })
}

// Asked before the lock is tried, because every process of the installation is woken by every act.
async function hasWaiting(tx: Tx, commune: string): Promise<boolean> {
  const { rows } = await sql<{ waits: boolean }>`
    select exists (select from audit_entries where commune = ${commune} and leaf_index is null)
      as waits`.execute(tx)
  return rows[0]?.waits ?? false
}

// A statement of its own: what is read after it sees all that the lock's last holder committed.
async function lockTree(tx: Tx, commune: string): Promise<boolean> {
  const { rows } = await sql<{ locked: boolean }>`
    select pg_try_advisory_xact_lock(${sequenceLock}, hashtext(${commune})) as locked`.execute(tx)
  return rows[0]?.locked ?? false
}

type EntryRow = PublicRow & PrivateRow & { salt: Buffer }

async function waitingEntries(tx: Tx, commune: string, limit: number): Promise<EntryRow[]> {
  const { rows } = await sql<EntryRow>`
    select ${publicColumns}, ${privateColumns} from audit_entries e
     where e.commune = ${commune} and e.leaf_index is null
     order by e.at, e.id limit ${limit}`.execute(tx)
  return rows
}

async function append(tx: Tx, commune: string, waiting: readonly EntryRow[]): Promise<void> {
  const size = await treeSize(tx, commune)
  const edge = await storedNodes(tx, commune)(edgePlaces(size))
  const sealed = waiting.map((row) => sealEntry(committedEntryOf(row), row.salt))
  const leafHashes = sealed.map(({ leafHash }) => leafHash)
  const { nodes } = appendLeaves(size, edge, leafHashes)
  const leaves = sealed.map(({ commitment }, i) => ({
    id: waiting[i]!.id,
    index: size + i,
    commitment,
  }))
  await saveLeaves(tx, commune, nodes, leaves)
}
