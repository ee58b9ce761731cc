import { sql } from 'kysely'
import { inCommune } from '../../src/platform/db/transaction.server.ts'
import type { TestProduct } from './product.ts'

export type KeptLine = { position: number; kind: string; words: string; petitions: number }

const commune = '11713'

/** The sample meeting of a day, by its path at the desk. */
export async function meetingOn(
  { product }: TestProduct,
  day: string,
): Promise<{ id: string; path: string }> {
  const { rows } = await inCommune(product.db, commune, (tx) =>
    sql<{ id: string }>`select id from voter_meetings where on_day = ${day}`.execute(tx),
  )
  const id = rows[0]!.id
  return { id, path: `/ban-lam-viec/tiep-xuc/${id}` }
}

/** What the database keeps of a meeting, in order, with how many petitions hold the very words. */
export async function keptLines({ product }: TestProduct, meetingId: string): Promise<KeptLine[]> {
  const { rows } = await inCommune(product.db, commune, (tx) =>
    sql<KeptLine>`
      select l.position, l.kind, l.words, (select count(*)::int from petitions p where p.words = l.words) as petitions
        from spoken_lines l where l.meeting_id = ${meetingId} and l.withdrawn_at is null
       order by l.position`.execute(tx),
  )
  return rows
}
