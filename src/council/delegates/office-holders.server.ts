import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'

/** An office held by a person in a body, or exercised for its holder, from day to day. */
export type OfficeHeld = {
  readonly bodyId: string
  readonly office: string
  readonly personId: string
  readonly personName: string
  readonly startsOn: Temporal.PlainDate
  readonly endsOn: Temporal.PlainDate | null
  /** Name of the holder for whom this person acts by a dated authorisation; null for the holder. */
  readonly actingFor: string | null
}

/** Bodies of the commune, and the offices held in them on one day, or ever when no day is given. */
export type Offices = {
  readonly bodies: readonly { readonly id: string; readonly kind: string; readonly name: string }[]
  readonly held: readonly OfficeHeld[]
}

type Row = Omit<OfficeHeld, 'startsOn' | 'endsOn'> & { startsOn: string; endsOn: string | null }

/** Every body, standing or closed, and who holds which office in it. One statement. */
export async function officesHeld(
  { tx, commune }: Pick<ReadContext, 'tx' | 'commune'>,
  day: Temporal.PlainDate | null,
): Promise<Offices> {
  const on = day?.toString() ?? null
  const { rows } = await sql<{ bodies: Offices['bodies']; held: Row[] }>`
    with offices as (
      select m.body_id, m.office, m.person_id, m.starts_on, m.ends_on, null::uuid as acting_for
        from memberships m where m.commune = ${commune}
      union all
      select m.body_id, m.office, d.person_id, greatest(d.starts_on, m.starts_on),
             least(d.ends_on, coalesce(m.ends_on, d.ends_on)), m.person_id
        from deputisings d
        join memberships m on m.commune = d.commune and m.id = d.membership_id
       where d.commune = ${commune})
    select coalesce((select jsonb_agg(jsonb_build_object('id', b.id, 'kind', b.kind, 'name', b.name)
                       order by b.position, b.name)
              from bodies b where b.commune = ${commune}), '[]') as bodies,
           coalesce((select jsonb_agg(jsonb_build_object('bodyId', o.body_id, 'office', o.office,
                'personId', o.person_id, 'personName', p.full_name, 'startsOn', o.starts_on,
                'endsOn', o.ends_on, 'actingFor', h.full_name)
                order by o.acting_for nulls first, o.starts_on, p.full_name)
              from offices o
              join persons p on p.commune = ${commune} and p.id = o.person_id
              left join persons h on h.commune = ${commune} and h.id = o.acting_for
             where ${on}::date is null or (o.starts_on <= ${on} and (o.ends_on is null or o.ends_on >= ${on}))
           ), '[]') as held`.execute(tx)
  const found = rows[0] ?? { bodies: [], held: [] }
  return {
    bodies: found.bodies,
    held: found.held.map((row) => ({
      ...row,
      startsOn: Temporal.PlainDate.from(row.startsOn),
      endsOn: row.endsOn === null ? null : Temporal.PlainDate.from(row.endsOn),
    })),
  }
}
