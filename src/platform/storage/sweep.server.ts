import { opendir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { inCommune } from '../db/transaction.server.ts'
import type { Database } from '../db/pool.server.ts'
import type { Files } from './files.server.ts'

/** Bytes may wait this long for their row: an act that records them has long ended by then. */
const waits = Temporal.Duration.from({ hours: 24 })
/** Bytes older than this were looked at by every sweep since: only newer ones are asked for again. */
const lookedAt = Temporal.Duration.from({ hours: 24 * 14 })
const askedAtOnce = 1000

export type Swept = { readonly bytesRemoved: number; readonly incomingRemoved: number }

/**
 * Removes what no act recorded: bytes without a row in any commune after a day, and files that never
 * finished coming in. Run each night; running it twice, or from two processes, is harmless.
 */
export async function sweepFiles(options: {
  files: Files
  db: Database
  communes: readonly string[]
  now: Temporal.Instant
}): Promise<Swept> {
  const { files, db, communes, now } = options
  const before = now.subtract(waits)
  const since = now.subtract(lookedAt)
  let bytesRemoved = 0
  let candidates: string[] = []
  const flush = async () => {
    const orphans = await withoutRow(db, communes, candidates)
    for (const sha256 of orphans) {
      if (await files.store.removeIfKeptBefore(sha256, before)) bytesRemoved += 1
    }
    candidates = []
  }
  for await (const { sha256, keptAt } of files.store.list()) {
    const isYoung = Temporal.Instant.compare(keptAt, before) >= 0
    if (isYoung || Temporal.Instant.compare(keptAt, since) < 0) continue
    candidates.push(sha256)
    if (candidates.length === askedAtOnce) await flush()
  }
  await flush()
  return { bytesRemoved, incomingRemoved: await sweepIncoming(files.incoming, before) }
}

// Commune by commune, as their walls demand: no role of the program reads over all of them.
async function withoutRow(
  db: Database,
  communes: readonly string[],
  candidates: readonly string[],
): Promise<Set<string>> {
  const orphans = new Set(candidates)
  for (const commune of communes) {
    if (orphans.size === 0) break
    const rows = await inCommune(db, commune, (tx) =>
      tx
        .selectFrom('files')
        .select(['sha256', 'thumbnail_sha256'])
        .where('commune', '=', commune)
        .where((where) =>
          where.or([
            where('sha256', 'in', [...orphans]),
            where('thumbnail_sha256', 'in', [...orphans]),
          ]),
        )
        .execute(),
    )
    for (const row of rows) {
      orphans.delete(row.sha256)
      if (row.thumbnail_sha256) orphans.delete(row.thumbnail_sha256)
    }
  }
  return orphans
}

async function sweepIncoming(folder: string, before: Temporal.Instant): Promise<number> {
  let removed = 0
  for await (const entry of await opendir(folder)) {
    const path = join(folder, entry.name)
    const found = await stat(path).catch(() => null)
    if (!found || found.mtimeMs >= before.epochMilliseconds) continue
    await rm(path, { force: true })
    removed += 1
  }
  return removed
}
