import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { hasIdShape } from '../../kernel/ids.ts'
import type { Cadence, DutyKind } from './duty.ts'

/** A duty of the plan in force as a year's programme sees it: how many are asked for, how many count. */
export type DutyToServe = {
  readonly id: string
  readonly code: string
  readonly subject: string
  readonly kind: DutyKind
  readonly cadence: Cadence | null
  /** Asked for within the year, by the quota in force on its last day; null when no number is set. */
  readonly minimum: number | null
  readonly maximum: number | null
  /** Records that count for the year, by the plan's own evidence rules. */
  readonly counted: number
}

/** Every duty of the plan shown first that holds in a year, in the plan's order. One statement. */
export async function dutiesToServe(
  { tx, commune }: ReadContext,
  year: number,
): Promise<DutyToServe[]> {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`]
  const { rows } = await sql<DutyToServe>`
    select d.id, d.code, d.subject, d.kind, d.per as cadence,
           q.minimum * case d.per when 'quarter' then 4 else 1 end as minimum,
           q.maximum * case d.per when 'quarter' then 4 else 1 end as maximum,
           coalesce((select sum(t.change) from duty_tallies t where t.commune = d.commune and t.duty_id = d.id
              and t.counts_for between ${first} and ${last}), 0)::int as counted
      from duties d
      left join lateral (select minimum, maximum from duty_quotas q
         where q.commune = d.commune and q.duty_id = d.id and q.from_on <= ${last}
         order by q.from_on desc limit 1) q on d.per in ('year', 'quarter')
     where d.commune = ${commune}
       and d.plan_id = (select id from plans where commune = ${commune}
            order by withdrawn_on nulls first, issued_on desc, number desc limit 1)
       and d.starts_on <= ${last} and (d.ends_on is null or d.ends_on >= ${first})
       and (d.retired_on is null or d.retired_on > ${first})
     order by d.position, d.code`.execute(tx)
  return rows
}

/** One duty by its id; null when this commune has none such. */
export async function dutyById(
  { tx, commune }: Pick<ReadContext, 'tx' | 'commune'>,
  id: string,
): Promise<{ readonly id: string; readonly code: string; readonly subject: string } | null> {
  if (!hasIdShape(id)) return null
  const row = await tx
    .selectFrom('duties')
    .select(['id', 'code', 'subject'])
    .where('commune', '=', commune)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? null
}
