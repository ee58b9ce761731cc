import { randomUUIDv7 } from 'node:crypto'
import { foldVietnamese } from '../../kernel/text.ts'
import type { Tx } from '../../platform/db/transaction.server.ts'
import { manageAccount } from '../../platform/identity/accounts.server.ts'
import type { Roster, RosterMembership, RosterTerm } from './roster.ts'

/** Ids given to the roster's keys. */
export type RosterIds = RosterPlaces & { readonly persons: ReadonlyMap<string, string> }

export type RosterPlaces = {
  readonly bodies: ReadonlyMap<string, string>
  readonly hamlets: ReadonlyMap<string, string>
}

/**
 * Writes a whole roster into a commune that has none yet, in the transaction of whoever opens it.
 * Throws when a key points nowhere.
 */
export async function insertRoster(
  tx: Tx,
  commune: string,
  roster: Roster,
  options: { isSample: boolean },
): Promise<RosterIds> {
  const hamlets = idsOf(roster.hamlets)
  const terms = idsOf(roster.terms)
  const bodies = idsOf(roster.bodies)
  const persons = idsOf(roster.persons)
  await insertPlaces(tx, commune, roster, hamlets, terms)
  await insertBodies(tx, commune, roster, bodies, hamlets)
  await insertMany(roster.persons, (rows) =>
    tx
      .insertInto('persons')
      .values(
        rows.map(({ key, name, phone, email }) => ({
          commune,
          id: at(persons, key),
          full_name: name,
          phone: phone ?? '',
          email: email ?? '',
          is_sample: options.isSample,
          search: foldVietnamese(name),
        })),
      )
      .execute(),
  )
  await insertOffices(tx, commune, roster, { persons, bodies, terms })
  return { persons, bodies, hamlets }
}

type Ids = Map<string, string>

async function insertPlaces(tx: Tx, commune: string, roster: Roster, hamlets: Ids, terms: Ids) {
  await insertMany(roster.predecessors, (rows) =>
    tx
      .insertInto('predecessors')
      .values(
        rows.map((row) => ({
          commune,
          name: row.name,
          merged_on: row.mergedOn,
          decided_by: row.decidedBy ?? '',
        })),
      )
      .execute(),
  )
  await insertMany(roster.hamlets, (rows) =>
    tx
      .insertInto('hamlets')
      .values(
        rows.map((row, position) => ({
          commune,
          id: at(hamlets, row.key),
          name: row.name,
          former_unit: row.formerUnit,
          position,
          latitude: row.latitude ?? null,
          longitude: row.longitude ?? null,
        })),
      )
      .execute(),
  )
  await insertMany(roster.terms, (rows) =>
    tx
      .insertInto('council_terms')
      .values(
        rows.map((row) => ({
          commune,
          id: at(terms, row.key),
          name: row.name,
          elected_on: row.electedOn,
          starts_on: row.startsOn,
          ends_on: row.endsOn,
          seats: row.seats,
        })),
      )
      .execute(),
  )
}

async function insertBodies(tx: Tx, commune: string, roster: Roster, bodies: Ids, hamlets: Ids) {
  await insertMany(roster.bodies, (rows) =>
    tx
      .insertInto('bodies')
      .values(
        rows.map((row, position) => ({
          commune,
          id: at(bodies, row.key),
          kind: row.kind,
          name: row.name,
          symbol: row.symbol ?? '',
          parent_id: row.parent ? at(bodies, row.parent) : null,
          hamlet_id: row.hamlet ? at(hamlets, row.hamlet) : null,
          position,
        })),
      )
      .execute(),
  )
  const areas = roster.bodies.flatMap((body) =>
    (body.areas ?? []).map((hamlet) => ({
      commune,
      body_id: at(bodies, body.key),
      hamlet_id: at(hamlets, hamlet),
    })),
  )
  await insertMany(areas, (rows) => tx.insertInto('constituency_areas').values(rows).execute())
}

async function insertOffices(
  tx: Tx,
  commune: string,
  roster: Roster,
  ids: { persons: Ids; bodies: Ids; terms: Ids },
) {
  const termOf = new Map(roster.terms.map((term) => [term.key, term]))
  const memberships = roster.memberships.map((held) => ({
    held,
    row: {
      commune,
      id: randomUUIDv7(),
      person_id: at(ids.persons, held.person),
      body_id: at(ids.bodies, held.body),
      term_id: held.term ? at(ids.terms, held.term) : null,
      office: held.office,
      ...daysOf(held, termOf.get(held.term ?? '')),
      basis: held.basis,
    },
  }))
  await insertMany(memberships, (rows) =>
    tx
      .insertInto('memberships')
      .values(rows.map(({ row }) => row))
      .execute(),
  )
  const deputisings = roster.deputisings.map((wanted) => {
    const membership = memberships.find(
      ({ held, row }) =>
        held.person === wanted.holder &&
        held.body === wanted.body &&
        held.office === wanted.office &&
        row.starts_on <= wanted.startsOn &&
        (row.ends_on === null || row.ends_on >= wanted.endsOn),
    )
    if (!membership) throw new Error(`${wanted.holder} does not hold the office deputised for`)
    return {
      commune,
      id: randomUUIDv7(),
      membership_id: membership.row.id,
      person_id: at(ids.persons, wanted.by),
      starts_on: wanted.startsOn,
      ends_on: wanted.endsOn,
      document: wanted.document,
    }
  })
  await insertMany(deputisings, (rows) => tx.insertInto('deputisings').values(rows).execute())
}

function daysOf(held: RosterMembership, term: RosterTerm | undefined) {
  const starts_on = held.startsOn ?? term?.startsOn
  if (!starts_on) throw new Error(`${held.person} holds ${held.office} since no day`)
  return { starts_on, ends_on: held.endsOn ?? term?.endsOn ?? null }
}

/** A statement carries at most 65,535 values: rows go in by parts. */
async function insertMany<T>(rows: readonly T[], insert: (part: readonly T[]) => Promise<unknown>) {
  for (let from = 0; from < rows.length; from += 1000) await insert(rows.slice(from, from + 1000))
}

function idsOf(rows: readonly { key: string }[]): Ids {
  return new Map(rows.map(({ key }) => [key, randomUUIDv7()]))
}

function at(ids: Ids, key: string): string {
  const id = ids.get(key)
  if (id === undefined) throw new Error(`The roster has no ${key}`)
  return id
}

/** Where the keys of a roster point that was written before: found by the names. */
export async function placesOfRoster(
  tx: Tx,
  commune: string,
  { hamlets, bodies }: Pick<Roster, 'hamlets' | 'bodies'>,
): Promise<RosterPlaces> {
  const named = async (table: 'hamlets' | 'bodies') => {
    const rows = await tx
      .selectFrom(table)
      .select(['id', 'name'])
      .where('commune', '=', commune)
      .execute()
    return new Map(rows.map(({ id, name }) => [name, id]))
  }
  const [hamletIds, bodyIds] = [await named('hamlets'), await named('bodies')]
  // A hamlet and its body share a name; among bodies of a roster names are not repeated.
  const keyed = (rows: readonly { key: string; name: string }[], ids: Map<string, string>) =>
    new Map(rows.map(({ key, name }) => [key, ids.get(name) ?? '']))
  return { hamlets: keyed(hamlets, hamletIds), bodies: keyed(bodies, bodyIds) }
}

/** This account acts as this person in the commune. */
export async function linkAccount(
  tx: Tx,
  commune: string,
  link: { accountId: string; personId: string },
): Promise<void> {
  await tx
    .insertInto('account_persons')
    .values({ commune, account_id: link.accountId, person_id: link.personId })
    .execute()
  await manageAccount(tx, link.accountId, commune)
}
