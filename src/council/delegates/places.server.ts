import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'

// Writes hamlets and terms; the rest of the slice's tables is in store.server.ts.

type Context = Pick<ReadContext, 'tx' | 'commune'>

/** A place on the earth, in degrees (WGS 84). */
export type Point = { readonly latitude: number; readonly longitude: number }

export type KeptHamlet = {
  id: string
  name: string
  closedOn: Temporal.PlainDate | null
  point: Point | null
}

/** A hamlet by id or by name, open or closed. */
export async function loadHamlet(
  { tx, commune }: Context,
  of: { id?: string; name?: string },
): Promise<KeptHamlet | undefined> {
  const { rows } = await sql<KeptHamlet>`
    select id, name, closed_on as "closedOn",
           case when latitude is not null then jsonb_build_object('latitude', latitude, 'longitude', longitude) end as point
      from hamlets
     where commune = ${commune} and (id = ${of.id ?? null} or name = ${of.name ?? null})
     for update`.execute(tx)
  return rows[0]
}

export async function insertHamlet(
  { tx, commune }: Context,
  hamlet: { id: string; name: string; formerUnit: string },
): Promise<void> {
  await sql`
    insert into hamlets (commune, id, name, former_unit, position)
    values (${commune}, ${hamlet.id}, ${hamlet.name}, ${hamlet.formerUnit},
            (select coalesce(max(position), 0) + 1 from hamlets where commune = ${commune}))`.execute(
    tx,
  )
}

/** Keeps where a hamlet lies; null takes it off the map. */
export async function updatePoint(
  { tx, commune }: Context,
  id: string,
  point: Point | null,
): Promise<void> {
  await tx
    .updateTable('hamlets')
    .set({ latitude: point?.latitude ?? null, longitude: point?.longitude ?? null })
    .where('commune', '=', commune)
    .where('id', '=', id)
    .execute()
}

export type HamletOnMap = {
  readonly id: string
  readonly name: string
  readonly closedOn: Temporal.PlainDate | null
  readonly point: Point | null
}

/** Every hamlet the commune has or had, with its point when one was noted. */
export async function hamletsOnMap({ tx, commune }: Context): Promise<HamletOnMap[]> {
  const { rows } = await sql<HamletOnMap>`
    select id, name, closed_on as "closedOn",
           case when latitude is not null then jsonb_build_object('latitude', latitude, 'longitude', longitude) end as point
      from hamlets where commune = ${commune} order by position, name`.execute(tx)
  return rows
}

export type NewTerm = {
  readonly id: string
  readonly name: string
  readonly electedOn: Temporal.PlainDate | null
  readonly startsOn: Temporal.PlainDate
  readonly seats: number
}

/**
 * Keeps a new term; the term before it, and every office held in it without an end, ends the day
 * before. Gives how many offices ended. One statement.
 */
export async function insertTerm(
  { tx, commune }: Context,
  term: NewTerm,
  previousId: string | null,
): Promise<number> {
  const lastDay = term.startsOn.subtract({ days: 1 }).toString()
  const { rows } = await sql<{ ended: number }>`
    with kept as (
      insert into council_terms (commune, id, name, elected_on, starts_on, seats)
      values (${commune}, ${term.id}, ${term.name}, ${term.electedOn?.toString() ?? null},
              ${term.startsOn.toString()}, ${term.seats})),
    closed as (
      update council_terms set ends_on = ${lastDay}
       where commune = ${commune} and id = ${previousId} and ends_on is null),
    ended as (
      update memberships set ends_on = ${lastDay}, end_basis = ${`Hết nhiệm kỳ; ${term.name} bắt đầu`}
       where commune = ${commune} and term_id = ${previousId} and starts_on <= ${lastDay}
         and (ends_on is null or ends_on > ${lastDay})
      returning 1)
    select count(*) as ended from ended`.execute(tx)
  return rows[0]?.ended ?? 0
}
