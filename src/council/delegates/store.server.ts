import { sql } from 'kysely'
import { foldVietnamese } from '../../kernel/text.ts'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import type { BodyKind, OfficeName } from './body.ts'
import type { Deputising } from './deputising.ts'
import type { CouncilTerm, Membership } from './membership.ts'

// The only writer of this slice's tables, but for a whole roster (roster.server.ts).

type Context = Pick<ReadContext, 'tx' | 'commune'>

export type KeptPerson = {
  readonly id: string
  readonly fullName: string
  readonly phone: string
  readonly email: string
  readonly version: number
}

export async function loadPerson(
  { tx, commune }: Context,
  id: string,
): Promise<KeptPerson | undefined> {
  return tx
    .selectFrom('persons')
    .select(['id', 'full_name as fullName', 'phone', 'email', 'version'])
    .where('commune', '=', commune)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

/** How many persons already bear this name, however it is accented. */
export async function personsNamed({ tx, commune }: Context, fullName: string): Promise<number> {
  const { count } = await tx
    .selectFrom('persons')
    .select((all) => all.fn.countAll<number>().as('count'))
    .where('commune', '=', commune)
    .where('search', '=', foldVietnamese(fullName))
    .executeTakeFirstOrThrow()
  return count
}

export type NewPerson = Pick<KeptPerson, 'id' | 'fullName' | 'phone' | 'email'>

export async function insertPersons(
  { tx, commune }: Context,
  persons: readonly NewPerson[],
): Promise<void> {
  if (persons.length === 0) return
  const rows = persons.map(({ id, fullName, phone, email }) => ({
    id,
    full_name: fullName,
    phone,
    email,
    search: foldVietnamese(fullName),
  }))
  await sql`
    insert into persons (commune, id, full_name, phone, email, search)
    select ${commune}, r.id, r.full_name, r.phone, r.email, r.search
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r(id uuid, full_name text, phone text, email text, search text)`.execute(tx)
}

export async function updatePerson({ tx, commune }: Context, person: KeptPerson): Promise<void> {
  await tx
    .updateTable('persons')
    .set({
      full_name: person.fullName,
      phone: person.phone,
      email: person.email,
      search: foldVietnamese(person.fullName),
      version: person.version + 1,
    })
    .where('commune', '=', commune)
    .where('id', '=', person.id)
    .execute()
}

export type KeptBody = {
  readonly id: string
  readonly kind: BodyKind
  readonly name: string
  readonly openedOn: Temporal.PlainDate | null
  readonly closedOn: Temporal.PlainDate | null
}

/** The body, locked until the act ends, so that of two who take its single office one comes late. */
export async function loadBody(
  { tx, commune }: Context,
  id: string,
): Promise<KeptBody | undefined> {
  const row = await tx
    .selectFrom('bodies')
    .select(['id', 'kind', 'name', 'opened_on', 'closed_on'])
    .where('commune', '=', commune)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return (
    row && {
      id: row.id,
      kind: row.kind as BodyKind,
      name: row.name,
      openedOn: row.opened_on,
      closedOn: row.closed_on,
    }
  )
}

export type NewBody = {
  readonly id: string
  readonly kind: BodyKind
  readonly name: string
  readonly symbol: string
  readonly parentId: string | null
  readonly hamletId: string | null
  readonly openedOn: Temporal.PlainDate | null
  /** Ids of the hamlets that elect a delegate group. */
  readonly areas: readonly string[]
}

/** Keeps a new body after its sisters. */
export async function insertBody({ tx, commune }: Context, body: NewBody): Promise<void> {
  await sql`
    with kept as (
      insert into bodies (commune, id, kind, name, symbol, parent_id, hamlet_id, opened_on, position)
      values (${commune}, ${body.id}, ${body.kind}, ${body.name}, ${body.symbol}, ${body.parentId},
              ${body.hamletId}, ${body.openedOn?.toString() ?? null},
              (select coalesce(max(position), 0) + 1 from bodies where commune = ${commune})))
    insert into constituency_areas (commune, body_id, hamlet_id)
    select ${commune}, ${body.id}, unnest(${body.areas}::uuid[])`.execute(tx)
}

export async function updateClosedOn(
  { tx, commune }: Context,
  what: 'bodies' | 'hamlets',
  id: string,
  closedOn: Temporal.PlainDate,
): Promise<void> {
  await tx
    .updateTable(what)
    .set({ closed_on: closedOn.toString() })
    .where('commune', '=', commune)
    .where('id', '=', id)
    .execute()
}

type MembershipRow = {
  id: string
  person_id: string
  person_name: string
  body_id: string
  body_kind: BodyKind
  body_name: string
  term_id: string | null
  office: OfficeName
  starts_on: Temporal.PlainDate
  ends_on: Temporal.PlainDate | null
}

/** Offices of these persons, and of these bodies: what an appointment is judged against. */
export async function knownMemberships(
  { tx, commune }: Context,
  of: { personIds?: readonly string[]; bodyIds?: readonly string[]; membershipId?: string },
): Promise<Membership[]> {
  const { rows } = await sql<MembershipRow>`
    select m.id, m.person_id, p.full_name as person_name, m.body_id, b.kind as body_kind,
           b.name as body_name, m.term_id, m.office, m.starts_on, m.ends_on
      from memberships m
      join persons p on p.commune = m.commune and p.id = m.person_id
      join bodies b on b.commune = m.commune and b.id = m.body_id
     where m.commune = ${commune}
       and (m.person_id = any(${of.personIds ?? []}::uuid[])
            or m.body_id = any(${of.bodyIds ?? []}::uuid[])
            or m.id = ${of.membershipId ?? null}
            or m.person_id = (select o.person_id from memberships o
                               where o.commune = ${commune} and o.id = ${of.membershipId ?? null}))
     order by m.starts_on, m.id`.execute(tx)
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    personName: row.person_name,
    bodyId: row.body_id,
    bodyKind: row.body_kind,
    bodyName: row.body_name,
    termId: row.term_id,
    office: row.office,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
  }))
}

export type NewMembership = {
  readonly id: string
  readonly personId: string
  readonly bodyId: string
  readonly termId: string | null
  readonly office: OfficeName
  readonly startsOn: Temporal.PlainDate
  readonly endsOn: Temporal.PlainDate | null
  readonly basis: string
}

export async function insertMemberships(
  { tx, commune }: Context,
  memberships: readonly NewMembership[],
): Promise<void> {
  if (memberships.length === 0) return
  const rows = memberships.map((held) => ({
    id: held.id,
    person_id: held.personId,
    body_id: held.bodyId,
    term_id: held.termId,
    office: held.office,
    starts_on: held.startsOn.toString(),
    ends_on: held.endsOn?.toString() ?? null,
    basis: held.basis,
  }))
  await sql`
    insert into memberships (commune, id, person_id, body_id, term_id, office, starts_on, ends_on, basis)
    select ${commune}, r.id, r.person_id, r.body_id, r.term_id, r.office, r.starts_on, r.ends_on, r.basis
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r(id uuid, person_id uuid, body_id uuid, term_id uuid, office text, starts_on date,
             ends_on date, basis text)`.execute(tx)
}

export async function updateEnd(
  { tx, commune }: Context,
  id: string,
  end: { endsOn: Temporal.PlainDate; basis: string },
): Promise<void> {
  await tx
    .updateTable('memberships')
    .set({ ends_on: end.endsOn.toString(), end_basis: end.basis })
    .where('commune', '=', commune)
    .where('id', '=', id)
    .execute()
}

type DeputisingRow = {
  id: string
  membership_id: string
  person_id: string
  starts_on: Temporal.PlainDate
  ends_on: Temporal.PlainDate
}

/** Authorisations given for an office, or the one of this id. */
export async function loadDeputisings(
  { tx, commune }: Context,
  of: { membershipId?: string; id?: string },
): Promise<Deputising[]> {
  const { rows } = await sql<DeputisingRow>`
    select id, membership_id, person_id, starts_on, ends_on from deputisings
     where commune = ${commune}
       and (membership_id = ${of.membershipId ?? null} or id = ${of.id ?? null})
     order by starts_on for update`.execute(tx)
  return rows.map((row) => ({
    id: row.id,
    membershipId: row.membership_id,
    personId: row.person_id,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
  }))
}

export async function insertDeputising(
  { tx, commune }: Context,
  given: Deputising & { document: string },
): Promise<void> {
  await tx
    .insertInto('deputisings')
    .values({
      commune,
      id: given.id,
      membership_id: given.membershipId,
      person_id: given.personId,
      starts_on: given.startsOn.toString(),
      ends_on: given.endsOn.toString(),
      document: given.document,
    })
    .execute()
}

export async function updateDeputisingEnd(
  { tx, commune }: Context,
  id: string,
  endsOn: Temporal.PlainDate,
): Promise<void> {
  await tx
    .updateTable('deputisings')
    .set({ ends_on: endsOn.toString() })
    .where('commune', '=', commune)
    .where('id', '=', id)
    .execute()
}

/** Every term of the council, the newest first. */
export async function loadTerms({ tx, commune }: Context): Promise<CouncilTerm[]> {
  const rows = await tx
    .selectFrom('council_terms')
    .select(['id', 'name', 'starts_on as startsOn', 'ends_on as endsOn', 'seats'])
    .where('commune', '=', commune)
    .orderBy('starts_on', 'desc')
    .execute()
  return rows
}
