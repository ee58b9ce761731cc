import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { legalDay, type Clock } from '../../kernel/clock.ts'
import type { Database } from '../db/pool.server.ts'
import { inCommune, type Tx } from '../db/transaction.server.ts'
import { rootAt } from './compact-tree.ts'
import type { HeadKey } from './head-key.server.ts'
import { sequenceBatch } from './sequence.server.ts'
import { publicKeyText, signHead } from './signed-head.ts'
import { storedNodes, treeSize } from './tree-store.server.ts'

export type SealDeps = {
  readonly db: Database
  readonly clock: Clock
  readonly headKey: HeadKey
}

/** Any constant will do: one head of a commune is signed at a time. */
const sealLock = 7_420_132
const busyMs = 50
const busyTries = 200

/**
 * Niêm: signs the head that closes a legal day, over every entry committed by then. Does nothing
 * when the day, or a later one, is sealed and nothing was added since.
 */
export function sealDay(deps: SealDeps, commune: string, day: Temporal.PlainDate): Promise<void> {
  return seal(deps, commune, day, (last, size) => {
    const isClosed = Temporal.PlainDate.compare(last.day, day) >= 0
    return isClosed && last.size === size
  })
}

/** Signs a head now, unless the last one covers every entry: before the log is handed out. */
export function sealUnsealed(deps: SealDeps, commune: string): Promise<void> {
  const today = legalDay(deps.clock.now())
  return seal(deps, commune, today, (last, size) => last.size === size)
}

type LastHead = { day: Temporal.PlainDate; size: number; at: Temporal.Instant }

async function seal(
  { db, clock, headKey }: SealDeps,
  commune: string,
  day: Temporal.PlainDate,
  isSealed: (last: LastHead, size: number) => boolean,
): Promise<void> {
  await sequenceAll(db, commune)
  await inCommune(db, commune, async (tx) => {
    await sql`select pg_advisory_xact_lock(${sealLock}, hashtext(${commune}))`.execute(tx)
    const last = await lastHead(tx, commune)
    const size = await treeSize(tx, commune)
    const at = clock.now()
    if (last && (isSealed(last, size) || !isAfter(day, at, last))) return
    const root = await rootAt(size, storedNodes(tx, commune))
    await tx
      .insertInto('audit_heads')
      .values({
        commune,
        day: day.toString(),
        size,
        note: signHead({ commune, day, size, root, at }, headKey.privateKey),
        public_key: publicKeyText(headKey.publicKey),
        at: at.toString({ smallestUnit: 'microsecond' }),
      })
      .execute()
  })
}

async function lastHead(tx: Tx, commune: string): Promise<LastHead | undefined> {
  return tx
    .selectFrom('audit_heads')
    .select(['day', 'size', 'at'])
    .where('commune', '=', commune)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Heads go forward in time: a clock that was put back signs nothing until it has caught up. */
function isAfter(day: Temporal.PlainDate, at: Temporal.Instant, last: LastHead): boolean {
  return Temporal.Instant.compare(at, last.at) > 0 && Temporal.PlainDate.compare(day, last.day) >= 0
}

async function sequenceAll(db: Database, commune: string): Promise<void> {
  let tries = 0
  for (;;) {
    const taken = await sequenceBatch(db, commune)
    if (taken === 'none') return
    if (taken === 'more') continue
    tries += 1
    if (tries === busyTries) throw new Error(`the tree of ${commune} stays locked`)
    await pause(busyMs)
  }
}
