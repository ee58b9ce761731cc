import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'

/** An office held by a person in a body, from day to day. */
export type OfficeHeld = {
  readonly bodyId: string
  readonly office: string
  readonly personId: string
  readonly personName: string
  readonly startsOn: Temporal.PlainDate
  readonly endsOn: Temporal.PlainDate | null
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
    select coalesce((select jsonb_agg(jsonb_build_object('id', b.id, 'kind', b.kind, 'name', b.name)
                       order by b.position, b.name)
              from bodies b where b.commune = ${commune}), '[]') as bodies,
           coalesce((select jsonb_agg(jsonb_build_object('bodyId', m.body_id, 'office', m.office,
                'personId', m.person_id, 'personName', p.full_name, 'startsOn', m.starts_on,
                'endsOn', m.ends_on) order by m.starts_on, p.full_name)
              from memberships m
              join persons p on p.commune = m.commune and p.id = m.person_id
             where m.commune = ${commune}
               and (${on}::date is null or (m.starts_on <= ${on} and (m.ends_on is null or m.ends_on >= ${on})))
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
