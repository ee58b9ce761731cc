import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import type { BodyKind } from './body.ts'
import type { RosterKnown } from './roster-plan.ts'
import type { SheetRow } from './roster-sheet.ts'
import { knownMemberships, loadTerms } from './store.server.ts'

/** Days a list waits to be looked at. */
const keptDays = 7

export type WaitingRoster = {
  readonly id: string
  readonly fileName: string
  readonly rows: readonly SheetRow[]
  readonly sentAt: Temporal.Instant
}

/** Keeps a list to be looked at; lists that waited a week go. */
export async function insertRosterImport(
  { tx, commune, now, actor }: ReadContext,
  waiting: Pick<WaitingRoster, 'id' | 'fileName' | 'rows'>,
): Promise<void> {
  const oldest = now.subtract({ hours: keptDays * 24 }).toString()
  await sql`
    with gone as (delete from roster_imports where commune = ${commune} and sent_at < ${oldest})
    insert into roster_imports (commune, id, file_name, rows, sent_at, sent_by)
    values (${commune}, ${waiting.id}, ${waiting.fileName}, ${JSON.stringify(waiting.rows)}::jsonb,
            ${now.toString()}, ${actor?.personId ?? null})`.execute(tx)
}

export async function waitingRoster(
  { tx, commune }: ReadContext,
  id: string,
): Promise<WaitingRoster | null> {
  const { rows } = await sql<WaitingRoster>`
    select id, file_name as "fileName", rows, sent_at as "sentAt" from roster_imports
     where commune = ${commune} and id = ${id}`.execute(tx)
  return rows[0] ?? null
}

/** Takes the list out, so that it can be imported once; null when it is gone. */
export async function takeRosterImport(
  { tx, commune }: ReadContext,
  id: string,
): Promise<WaitingRoster | null> {
  const { rows } = await sql<WaitingRoster>`
    delete from roster_imports where commune = ${commune} and id = ${id}
    returning id, file_name as "fileName", rows, sent_at as "sentAt"`.execute(tx)
  return rows[0] ?? null
}

type KnownRow = {
  people: RosterKnown['people']
  bodies: {
    id: string
    kind: BodyKind
    name: string
    openedOn: string | null
    closedOn: string | null
  }[]
}

/** All that a list is judged against. Three statements. */
export async function rosterKnown(context: ReadContext): Promise<RosterKnown> {
  const { tx, commune, actor } = context
  const { rows } = await sql<KnownRow>`
    select coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'fullName', p.full_name, 'phone', p.phone)
                       order by p.id) from persons p where p.commune = ${commune}), '[]') as people,
           coalesce((select jsonb_agg(jsonb_build_object('id', b.id, 'kind', b.kind, 'name', b.name,
                         'openedOn', b.opened_on, 'closedOn', b.closed_on) order by b.position, b.name)
              from bodies b where b.commune = ${commune}), '[]') as bodies`.execute(tx)
  const { people, bodies } = rows[0] ?? { people: [], bodies: [] }
  const bodyIds = bodies.map(({ id }) => id)
  const [terms, memberships] = await Promise.all([
    loadTerms(context),
    knownMemberships(context, { bodyIds }),
  ])
  const day = (text: string | null) => (text === null ? null : Temporal.PlainDate.from(text))
  return {
    people,
    bodies: bodies.map((body) => ({
      ...body,
      openedOn: day(body.openedOn),
      closedOn: day(body.closedOn),
    })),
    terms,
    memberships,
    actorPersonId: actor?.personId ?? null,
  }
}
