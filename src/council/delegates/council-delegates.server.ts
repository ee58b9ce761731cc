import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { inVietnameseOrder } from './name-order.server.ts'

/** A delegate in office on a day. */
export type CouncilDelegate = { readonly personId: string; readonly name: string }

/** Delegates in office on a day, by given name: tổng số đại biểu is their number. One statement. */
export async function councilDelegatesOn(
  { tx, commune }: Pick<ReadContext, 'tx' | 'commune'>,
  day: Temporal.PlainDate,
): Promise<CouncilDelegate[]> {
  const on = day.toString()
  const { rows } = await sql<CouncilDelegate>`
    select p.id as "personId", p.full_name as name
      from persons p
     where p.commune = ${commune} and exists (
       select from memberships m
         join bodies b on b.commune = m.commune and b.id = m.body_id and b.kind = 'council'
        where m.commune = p.commune and m.person_id = p.id and m.office = 'delegate'
          and m.starts_on <= ${on} and (m.ends_on is null or m.ends_on >= ${on}))
     order by ${inVietnameseOrder(sql`p.full_name`)}`.execute(tx)
  return rows
}

/** The term in force on a day; undefined between terms. */
export async function councilTermOn(
  { tx, commune }: Pick<ReadContext, 'tx' | 'commune'>,
  day: Temporal.PlainDate,
): Promise<{ readonly id: string; readonly name: string } | undefined> {
  const on = day.toString() as never
  return tx
    .selectFrom('council_terms')
    .select(['id', 'name'])
    .where('commune', '=', commune)
    .where('starts_on', '<=', on)
    .where((where) => where.or([where('ends_on', 'is', null), where('ends_on', '>=', on)]))
    .orderBy('starts_on', 'desc')
    .executeTakeFirst()
}
