import { sql } from 'kysely'
import type { Tx } from '../db/transaction.server.ts'
import type { ReadNodes, TreeNode } from './compact-tree.ts'

/** Number of leaves in the commune's tree. */
export async function treeSize(tx: Tx, commune: string): Promise<number> {
  const { rows } = await sql<{ size: number }>`
    select coalesce(max(index) + 1, 0) as size from audit_nodes
     where commune = ${commune} and level = 0`.execute(tx)
  return rows[0]?.size ?? 0
}

/** Reads full nodes of the commune's tree, all of them in one statement. */
export function storedNodes(tx: Tx, commune: string): ReadNodes {
  return async (places) => {
    if (places.length === 0) return []
    const levels = places.map(({ level }) => level)
    const indexes = places.map(({ index }) => index)
    const { rows } = await sql<{ hash: Buffer | null }>`
      select n.hash
        from unnest(${levels}::int[], ${indexes}::bigint[]) with ordinality as p(level, index, place)
        left join audit_nodes n on n.commune = ${commune} and n.level = p.level and n.index = p.index
       order by p.place`.execute(tx)
    return rows.map(({ hash }, i) => {
      if (hash) return hash
      throw new Error(`audit tree of ${commune} lacks node ${levels[i]}/${indexes[i]}`)
    })
  }
}

/** The place in the tree that a waiting entry gets. */
export type NewLeaf = {
  readonly id: string
  readonly index: number
  readonly commitment: Buffer
}

/** Stores new nodes and gives the waiting entries their places: one statement. */
export async function saveLeaves(
  tx: Tx,
  commune: string,
  nodes: readonly TreeNode[],
  leaves: readonly NewLeaf[],
): Promise<void> {
  const { numAffectedRows } = await sql`
    with kept as (
      insert into audit_nodes (commune, level, index, hash)
        select ${commune}, n.* from unnest(
          ${nodes.map(({ level }) => level)}::int[],
          ${nodes.map(({ index }) => index)}::bigint[],
          ${nodes.map(({ hash }) => hash)}::bytea[]) as n(level, index, hash))
    update audit_entries e set leaf_index = p.index, commitment = p.commitment
      from unnest(
        ${leaves.map(({ id }) => id)}::uuid[],
        ${leaves.map(({ index }) => index)}::bigint[],
        ${leaves.map(({ commitment }) => commitment)}::bytea[]) as p(id, index, commitment)
     where e.commune = ${commune} and e.id = p.id and e.leaf_index is null`.execute(tx)
  if (numAffectedRows !== BigInt(leaves.length)) {
    throw new Error(`${numAffectedRows} of ${leaves.length} entries of ${commune} got their place`)
  }
}
