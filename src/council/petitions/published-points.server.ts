import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { isCounted } from './counting.server.ts'
import { isPublic } from './lists.server.ts'
import type { Period } from './public-figures.server.ts'

/** A place of published petitions, never more exact than about a hundred metres. */
export type PublishedPoint = { readonly latitude: number; readonly longitude: number; readonly count: number }

/** More dots than this are a stain. */
const mostPoints = 1_000

/**
 * Where published petitions of a period are. Rounded to a thousandth of a degree before it leaves the
 * database: who wrote from home must not be found by it (Luật 91/2025/QH15 on personal data).
 */
export async function publishedPoints(
  { tx, commune }: ReadContext,
  { from, to }: Period,
): Promise<PublishedPoint[]> {
  const { rows } = await sql<PublishedPoint>`
    select round(p.latitude::numeric, 3)::float8 as latitude, round(p.longitude::numeric, 3)::float8 as longitude,
           count(*) as count
      from petitions p
     where p.commune = ${commune} and p.latitude is not null and ${isPublic} and ${isCounted}
       and p.received_on between ${from.toString()} and ${to.toString()}
     group by 1, 2 order by 1, 2 limit ${mostPoints}`.execute(tx)
  return rows
}
