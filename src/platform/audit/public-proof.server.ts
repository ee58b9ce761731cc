import { sql } from 'kysely'
import type { ReadContext } from '../acts/context.server.ts'
import { proveInclusion } from './compact-tree.ts'
import { leafOf } from './entry.ts'
import { publicColumns, publicEntryOf, type PublicRow } from './entry-rows.server.ts'
import { storedNodes } from './tree-store.server.ts'

/** A signed head, as anybody may read and keep it. */
export type PublicHead = {
  readonly day: Temporal.PlainDate
  readonly size: number
  readonly note: string
  /** Ed25519 public key, base64. */
  readonly publicKey: string
  readonly at: Temporal.Instant
}

/** The newest heads, the last signed first. */
export async function newestHeads(
  { tx, commune }: ReadContext,
  count: number,
): Promise<PublicHead[]> {
  return tx
    .selectFrom('audit_heads')
    .select(['day', 'size', 'note', 'public_key as publicKey', 'at'])
    .where('commune', '=', commune)
    .orderBy('at', 'desc')
    .limit(count)
    .execute()
}

/**
 * Proof that one entry stands in the tree that a head covers (RFC 9162, 2.1.3): whoever keeps the
 * head needs no other entry to check it.
 */
export type InclusionProof = {
  readonly leaf: string
  readonly index: number
  readonly path: readonly Uint8Array[]
  readonly head: Pick<PublicHead, 'note' | 'publicKey'>
}

type ProvenRow = PublicRow & {
  leaf_index: number
  commitment: Buffer
  note: string | null
  public_key: string
  size: number
}

/** The proof under the newest head; `unsealed` until one covers the entry, `unknown` when there is none. */
export async function proofOf(
  { tx, commune }: ReadContext,
  id: string,
): Promise<InclusionProof | 'unsealed' | 'unknown'> {
  const { rows } = await sql<ProvenRow>`
    select ${publicColumns}, e.leaf_index, e.commitment, h.note, h.public_key, h.size
      from audit_entries e
      left join lateral (
        select * from audit_heads h where h.commune = e.commune order by h.at desc limit 1) h
        on h.size > e.leaf_index
     where e.commune = ${commune} and e.id = ${id}`.execute(tx)
  const row = rows[0]
  if (!row) return 'unknown'
  if (row.note === null) return 'unsealed'
  return {
    leaf: leafOf(publicEntryOf(row), row.commitment),
    index: row.leaf_index,
    path: await proveInclusion(row.leaf_index, row.size, storedNodes(tx, commune)),
    head: { note: row.note, publicKey: row.public_key },
  }
}
