import { sql } from 'kysely'
import { foldVietnamese } from '../../kernel/text.ts'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import type { BodyKind, OfficeName } from './body.ts'
import { inVietnameseOrder } from './name-order.server.ts'

export const pageSize = 50

/** Which persons a list shows on which day; empty members ask for nothing. */
export type PeopleFilter = {
  readonly words: string
  readonly bodyId: string | null
  readonly holding: 'some' | 'none' | null
  readonly on: Temporal.PlainDate
  readonly page: number
}

export type PersonRow = {
  readonly id: string
  readonly fullName: string
  readonly phone: string
  readonly email: string
  readonly username: string | null
  readonly offices: readonly { office: OfficeName; kind: BodyKind; body: string }[]
}

export type PeopleList = { readonly rows: readonly PersonRow[]; readonly total: number }

/** One page of the persons with the offices they hold on the day; `pageSize` null gives all. */
export async function peopleForDesk(
  { tx, commune }: ReadContext,
  filter: PeopleFilter,
  size: number | null = pageSize,
): Promise<PeopleList> {
  const day = filter.on.toString()
  const likes = likesOf(filter.words)
  const isHeld = sql`m.commune = p.commune and m.person_id = p.id and m.starts_on <= ${day}
    and (m.ends_on is null or m.ends_on >= ${day})`
  const { rows } = await sql<PersonRow & { total: number }>`
    select p.id, p.full_name as "fullName", p.phone, p.email, a.username,
           coalesce((select jsonb_agg(jsonb_build_object('office', m.office, 'kind', b.kind, 'body', b.name)
                              order by b.position, b.name)
              from memberships m join bodies b on b.commune = m.commune and b.id = m.body_id
             where ${isHeld}), '[]'::jsonb) as offices,
           count(*) over () as total
      from persons p
      left join account_persons ap on ap.commune = p.commune and ap.person_id = p.id
      left join accounts a on a.id = ap.account_id and a.closed_at is null
     where p.commune = ${commune}
       and p.search like all(${likes}::text[])
       and (${filter.bodyId}::uuid is null or exists (
             select from memberships m where ${isHeld} and m.body_id = ${filter.bodyId}))
       and (${filter.holding}::text is null
            or (${filter.holding} = 'some') = exists (select from memberships m where ${isHeld}))
     order by ${inVietnameseOrder(sql`p.full_name`)}, p.id
     limit ${size} offset ${(filter.page - 1) * pageSize}`.execute(tx)
  return { rows, total: rows[0]?.total ?? 0 }
}

export type PersonRecord = {
  readonly id: string
  readonly fullName: string
  readonly phone: string
  readonly email: string
  readonly version: number
  readonly username: string | null
}

/** One person; null when this commune has none such. */
export async function personRecord(
  { tx, commune }: ReadContext,
  id: string,
): Promise<PersonRecord | null> {
  const { rows } = await sql<PersonRecord>`
    select p.id, p.full_name as "fullName", p.phone, p.email, p.version, a.username
      from persons p
      left join account_persons ap on ap.commune = p.commune and ap.person_id = p.id
      left join accounts a on a.id = ap.account_id and a.closed_at is null
     where p.commune = ${commune} and p.id = ${id}`.execute(tx)
  return rows[0] ?? null
}

export type PersonChoice = { readonly id: string; readonly name: string; readonly note: string }

/** Choices shown at once: longer lists are narrowed by words first. */
export const mostChoices = 200

/**
 * Persons to choose from in a form, each with the bodies they sit in today so that namesakes differ;
 * one more than `mostChoices` when there are more. `id` is among them whatever the words.
 */
export async function personChoices(
  { tx, commune, today }: ReadContext,
  { words, id }: { words: string; id: string | null },
): Promise<PersonChoice[]> {
  const day = today.toString()
  const likes = likesOf(words)
  const { rows } = await sql<PersonChoice>`
    select p.id, p.full_name as name,
           coalesce((select string_agg(b.name, ', ' order by b.position)
              from memberships m join bodies b on b.commune = m.commune and b.id = m.body_id
             where m.commune = p.commune and m.person_id = p.id and m.starts_on <= ${day}
               and (m.ends_on is null or m.ends_on >= ${day})), '') as note
      from persons p
     where p.commune = ${commune} and (p.id = ${id} or p.search like all(${likes}::text[]))
     order by ${inVietnameseOrder(sql`p.full_name`)}, p.id limit ${mostChoices + 1}`.execute(tx)
  return rows
}

/** Each word anywhere in the folded name, in any order. */
function likesOf(words: string): string[] {
  const folded = foldVietnamese(words).split(' ').filter(Boolean).slice(0, 8)
  return folded.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)
}

export type Seat = {
  readonly personId: string
  readonly personName: string
  readonly groupId: string | null
  readonly groupOffice: OfficeName | null
  /** Offices in the Standing body and the boards on the day. */
  readonly offices: readonly { office: OfficeName; kind: BodyKind; body: string }[]
  readonly startsOn: Temporal.PlainDate
  readonly endsOn: Temporal.PlainDate | null
}

/** The delegates of the council on a day, each with group and offices, by name. Public: no contacts. */
export async function delegatesOn(
  { tx, commune }: ReadContext,
  on: Temporal.PlainDate,
): Promise<Seat[]> {
  const day = on.toString()
  const { rows } = await sql<Seat>`
    select p.id as "personId", p.full_name as "personName", g.body_id as "groupId",
           g.office as "groupOffice", m.starts_on as "startsOn", m.ends_on as "endsOn",
           coalesce((select jsonb_agg(jsonb_build_object('office', o.office, 'kind', b.kind, 'body', b.name)
                              order by b.position)
              from memberships o join bodies b on b.commune = o.commune and b.id = o.body_id
               and b.kind in ('standing_body', 'board')
             where o.commune = p.commune and o.person_id = p.id and o.starts_on <= ${day}
               and (o.ends_on is null or o.ends_on >= ${day})), '[]'::jsonb) as offices
      from memberships m
      join bodies c on c.commune = m.commune and c.id = m.body_id and c.kind = 'council'
      join persons p on p.commune = m.commune and p.id = m.person_id
      left join lateral (
        select o.body_id, o.office from memberships o
          join bodies b on b.commune = o.commune and b.id = o.body_id and b.kind = 'delegate_group'
         where o.commune = m.commune and o.person_id = m.person_id and o.starts_on <= ${day}
           and (o.ends_on is null or o.ends_on >= ${day}) limit 1) g on true
     where m.commune = ${commune} and m.office = 'delegate' and m.starts_on <= ${day}
       and (m.ends_on is null or m.ends_on >= ${day})
     order by ${inVietnameseOrder(sql`p.full_name`)}, p.id`.execute(tx)
  return rows
}

export type GroupWithAreas = {
  readonly id: string
  readonly name: string
  readonly areas: readonly string[]
}

/** The delegate groups that stand on a day, each with the hamlets that elect it. */
export async function groupsOn(
  { tx, commune }: ReadContext,
  on: Temporal.PlainDate,
): Promise<GroupWithAreas[]> {
  const day = on.toString()
  const { rows } = await sql<GroupWithAreas>`
    select b.id, b.name,
           coalesce((select array_agg(h.name order by h.position, h.name)
              from constituency_areas c
              join hamlets h on h.commune = c.commune and h.id = c.hamlet_id
             where c.commune = b.commune and c.body_id = b.id), '{}') as areas
      from bodies b
     where b.commune = ${commune} and b.kind = 'delegate_group'
       and (b.opened_on is null or b.opened_on <= ${day}) and (b.closed_on is null or b.closed_on > ${day})
     order by b.position, b.name`.execute(tx)
  return rows
}

export type PastUnit = {
  readonly name: string
  readonly mergedOn: Temporal.PlainDate
  readonly decidedBy: string
  readonly hamlets: readonly string[]
}

/** The communes that were merged into this one, with the hamlets that came from each. */
export async function predecessors({ tx, commune }: ReadContext): Promise<PastUnit[]> {
  const { rows } = await sql<PastUnit>`
    select p.name, p.merged_on as "mergedOn", p.decided_by as "decidedBy",
           coalesce((select array_agg(h.name order by h.position, h.name) from hamlets h
             where h.commune = p.commune and h.former_unit = p.name), '{}') as hamlets
      from predecessors p where p.commune = ${commune}
     order by p.merged_on, p.name`.execute(tx)
  return rows
}

export type TermRecord = {
  readonly id: string
  readonly name: string
  readonly electedOn: Temporal.PlainDate | null
  readonly startsOn: Temporal.PlainDate
  readonly endsOn: Temporal.PlainDate | null
  readonly seats: number
}

/** Every term of the council, the newest first. */
export async function councilTerms({ tx, commune }: ReadContext): Promise<TermRecord[]> {
  const rows = await tx
    .selectFrom('council_terms')
    .select(['id', 'name', 'elected_on', 'starts_on', 'ends_on', 'seats'])
    .where('commune', '=', commune)
    .orderBy('starts_on', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    electedOn: row.elected_on,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    seats: row.seats,
  }))
}

export type HamletRecord = {
  readonly id: string
  readonly name: string
  readonly formerUnit: string
  readonly closedOn: Temporal.PlainDate | null
  readonly latitude: number | null
  readonly longitude: number | null
}

/** Every hamlet, those that stand no more as well. */
export async function hamletRecords({ tx, commune }: ReadContext): Promise<HamletRecord[]> {
  const rows = await tx
    .selectFrom('hamlets')
    .select(['id', 'name', 'former_unit as formerUnit', 'closed_on as closedOn', 'latitude', 'longitude'])
    .where('commune', '=', commune)
    .orderBy('position')
    .orderBy('name')
    .execute()
  return rows
}
