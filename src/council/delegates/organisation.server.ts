import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import type { BodyKind, OfficeName } from './body.ts'
import { inVietnameseOrder } from './name-order.server.ts'
import type { BodyOnDay, OfficeHolder } from './organisation.ts'

type HolderRow = {
  membership: string
  person: string
  name: string
  office: OfficeName
  starts: string
  ends: string | null
  acting: string | null
  until: string | null
}

type BodyRow = {
  id: string
  kind: BodyKind
  name: string
  symbol: string
  parent_id: string | null
  holders: HolderRow[]
}

/**
 * The bodies that stand on a day, in their order, with whoever holds their offices that day; all of
 * them, or those of some kinds, or one. One statement.
 */
export async function bodiesOn(
  { tx, commune }: Pick<ReadContext, 'tx' | 'commune'>,
  on: Temporal.PlainDate,
  of: { kinds?: readonly BodyKind[]; id?: string } = {},
): Promise<BodyOnDay[]> {
  const day = on.toString()
  const { rows } = await sql<BodyRow>`
    select b.id, b.kind, b.name, b.symbol, b.parent_id, coalesce(h.holders, '[]'::jsonb) as holders
      from bodies b
      left join lateral (
        select jsonb_agg(jsonb_build_object(
                 'membership', m.id, 'person', p.id, 'name', p.full_name, 'office', m.office,
                 'starts', m.starts_on, 'ends', m.ends_on, 'acting', a.full_name, 'until', d.ends_on)
                 order by ${officeOrder}, ${inVietnameseOrder(sql`p.full_name`)}) as holders
          from memberships m
          join persons p on p.commune = m.commune and p.id = m.person_id
          left join deputisings d on d.commune = m.commune and d.membership_id = m.id
           and d.starts_on <= ${day} and d.ends_on >= ${day}
          left join persons a on a.commune = d.commune and a.id = d.person_id
         where m.commune = b.commune and m.body_id = b.id
           and m.starts_on <= ${day} and (m.ends_on is null or m.ends_on >= ${day})) h on true
     where b.commune = ${commune}
       and (${of.id ?? null}::uuid is null or b.id = ${of.id ?? null})
       and (${of.kinds ?? null}::text[] is null or b.kind = any(${of.kinds ?? null}))
       and (b.opened_on is null or b.opened_on <= ${day})
       and (b.closed_on is null or b.closed_on > ${day})
     order by b.position, b.name`.execute(tx)
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    name: row.name,
    symbol: row.symbol,
    parentId: row.parent_id,
    holders: row.holders.map(holderOfRow),
  }))
}

/** From the chair down. */
const officeOrder = sql`array_position(
  array['chair', 'head', 'vice_chair', 'deputy_head', 'member', 'delegate', 'clerk', 'officer'], m.office)`

function holderOfRow(row: HolderRow): OfficeHolder {
  return {
    membershipId: row.membership,
    personId: row.person,
    personName: row.name,
    office: row.office,
    startsOn: Temporal.PlainDate.from(row.starts),
    endsOn: row.ends === null ? null : Temporal.PlainDate.from(row.ends),
    acting:
      row.acting === null || row.until === null
        ? null
        : { personName: row.acting, until: Temporal.PlainDate.from(row.until) },
  }
}

/**
 * Who holds an office of a body on a day, the first when several do; null when it is vacant. A duty
 * that points at an office passes by itself from one holder to the next.
 */
export async function holderOf(
  context: Pick<ReadContext, 'tx' | 'commune'>,
  office: OfficeName,
  bodyId: string,
  on: Temporal.PlainDate,
): Promise<OfficeHolder | null> {
  const [body] = await bodiesOn(context, on, { id: bodyId })
  return body?.holders.find((holder) => holder.office === office) ?? null
}

export type BodyRecord = {
  readonly id: string
  readonly kind: BodyKind
  readonly name: string
  readonly symbol: string
  readonly openedOn: Temporal.PlainDate | null
  readonly closedOn: Temporal.PlainDate | null
  readonly parentName: string | null
  readonly hamletName: string | null
  /** Names of the hamlets that elect this group. */
  readonly areas: readonly string[]
}

/** One body, whether it stands or not; null when this commune has none such. */
export async function bodyRecord(
  { tx, commune }: ReadContext,
  id: string,
): Promise<BodyRecord | null> {
  const { rows } = await sql<BodyRecord>`
    select b.id, b.kind, b.name, b.symbol, b.opened_on as "openedOn", b.closed_on as "closedOn",
           up.name as "parentName", h.name as "hamletName",
           coalesce((select array_agg(x.name order by x.position, x.name)
              from constituency_areas c
              join hamlets x on x.commune = c.commune and x.id = c.hamlet_id
             where c.commune = b.commune and c.body_id = b.id), '{}') as areas
      from bodies b
      left join bodies up on up.commune = b.commune and up.id = b.parent_id
      left join hamlets h on h.commune = b.commune and h.id = b.hamlet_id
     where b.commune = ${commune} and b.id = ${id}`.execute(tx)
  return rows[0] ?? null
}

export type HeldOffice = {
  readonly membershipId: string
  readonly personId: string
  readonly personName: string
  readonly bodyId: string
  readonly bodyKind: BodyKind
  readonly bodyName: string
  readonly office: OfficeName
  readonly startsOn: Temporal.PlainDate
  readonly endsOn: Temporal.PlainDate | null
  readonly basis: string
  readonly endBasis: string
}

/** All offices ever held in a body, or by a person, or the one of this id; the newest first. */
export async function officeHistory(
  { tx, commune }: ReadContext,
  of: { bodyId?: string; personId?: string; membershipId?: string },
): Promise<HeldOffice[]> {
  const { rows } = await sql<HeldOffice>`
    select m.id as "membershipId", m.person_id as "personId", p.full_name as "personName",
           m.body_id as "bodyId", b.kind as "bodyKind", b.name as "bodyName", m.office,
           m.starts_on as "startsOn", m.ends_on as "endsOn", m.basis, m.end_basis as "endBasis"
      from memberships m
      join persons p on p.commune = m.commune and p.id = m.person_id
      join bodies b on b.commune = m.commune and b.id = m.body_id
     where m.commune = ${commune}
       and (m.body_id = ${of.bodyId ?? null} or m.person_id = ${of.personId ?? null}
            or m.id = ${of.membershipId ?? null})
     order by m.starts_on desc, ${officeOrder}, ${inVietnameseOrder(sql`p.full_name`)}`.execute(tx)
  return rows
}

export type GivenDeputising = {
  readonly id: string
  readonly membershipId: string
  readonly office: OfficeName
  readonly bodyId: string
  readonly bodyKind: BodyKind
  readonly bodyName: string
  readonly holderName: string
  readonly actingId: string
  readonly actingName: string
  readonly startsOn: Temporal.PlainDate
  readonly endsOn: Temporal.PlainDate
  readonly document: string
}

/** Authorisations in a body, to or from a person, or the one of this id; the newest first. */
export async function deputisingsGiven(
  { tx, commune }: ReadContext,
  of: { bodyId?: string; personId?: string; id?: string },
): Promise<GivenDeputising[]> {
  const { rows } = await sql<GivenDeputising>`
    select d.id, d.membership_id as "membershipId", m.office, m.body_id as "bodyId",
           b.kind as "bodyKind", b.name as "bodyName", holder.full_name as "holderName",
           acting.id as "actingId", acting.full_name as "actingName",
           d.starts_on as "startsOn", d.ends_on as "endsOn", d.document
      from deputisings d
      join memberships m on m.commune = d.commune and m.id = d.membership_id
      join bodies b on b.commune = m.commune and b.id = m.body_id
      join persons holder on holder.commune = m.commune and holder.id = m.person_id
      join persons acting on acting.commune = d.commune and acting.id = d.person_id
     where d.commune = ${commune}
       and (m.body_id = ${of.bodyId ?? null} or d.id = ${of.id ?? null}
            or ${of.personId ?? null}::uuid in (d.person_id, m.person_id))
     order by d.starts_on desc, d.id`.execute(tx)
  return rows
}
