import { sql } from 'kysely'
import type { Database } from '../db/pool.server.ts'
import { inCommune } from '../db/transaction.server.ts'
import { leafOf } from './entry.ts'
import { publicColumns, publicEntryOf, type PublicRow } from './entry-rows.server.ts'
import { headLine, logLine } from './export-lines.ts'
import { sealUnsealed, type SealDeps } from './seal.server.ts'

const rowsAtOnce = 1000

/**
 * The commune's whole public log as text in pieces, in the form `bin/verify-audit.ts` reads. Seals
 * what no head covers yet, so that the last act is in it. Reads a piece when the reader asks for it,
 * each in a short transaction: what is in the tree does not change meanwhile.
 */
export async function* exportLog(deps: SealDeps, commune: string): AsyncGenerator<string> {
  await sealUnsealed(deps, commune)
  const heads = await headsOf(deps.db, commune)
  const size = heads.at(-1)?.size ?? 0
  const keys = [...new Set(heads.map((head) => head.publicKey))]
  const headsUpTo = (count: number) => {
    const covered = heads.findIndex((head) => head.size > count)
    return heads
      .splice(0, covered === -1 ? heads.length : covered)
      .map(({ note }) => headLine(note))
  }
  yield text([logLine(commune, size, keys), ...headsUpTo(0)])
  for (let from = 0; from < size; from += rowsAtOnce) {
    const entries = await entriesBetween(deps.db, commune, from, Math.min(from + rowsAtOnce, size))
    yield text(entries.flatMap(({ leaf, index }) => [leaf, ...headsUpTo(index + 1)]))
  }
}

function text(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('')
}

type StoredHead = { readonly size: number; readonly note: string; readonly publicKey: string }

function headsOf(db: Database, commune: string): Promise<StoredHead[]> {
  return inCommune(db, commune, (tx) =>
    tx
      .selectFrom('audit_heads')
      .select(['size', 'note', 'public_key as publicKey'])
      .where('commune', '=', commune)
      .orderBy('at')
      .execute(),
  )
}

type LeafRow = PublicRow & { leaf_index: number; commitment: Buffer }

function entriesBetween(db: Database, commune: string, from: number, to: number) {
  return inCommune(db, commune, async (tx) => {
    const { rows } = await sql<LeafRow>`
      select ${publicColumns}, e.leaf_index, e.commitment from audit_entries e
       where e.commune = ${commune} and e.leaf_index >= ${from} and e.leaf_index < ${to}
       order by e.leaf_index`.execute(tx)
    return rows.map((row) => ({
      index: row.leaf_index,
      leaf: leafOf(publicEntryOf(row), row.commitment),
    }))
  })
}
