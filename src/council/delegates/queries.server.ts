import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'

export type Hamlet = { readonly id: string; readonly name: string; readonly formerUnit: string }
export type Body = { readonly id: string; readonly kind: string; readonly name: string }

/** The hamlets of the commune that stand today, in their order. */
export async function hamlets({ tx, commune, today }: ReadContext): Promise<Hamlet[]> {
  const rows = await tx
    .selectFrom('hamlets')
    .select(['id', 'name', 'former_unit'])
    .where('commune', '=', commune)
    .where((where) =>
      where.or([
        where('closed_on', 'is', null),
        where('closed_on', '>', today.toString() as never),
      ]),
    )
    .orderBy('position')
    .orderBy('name')
    .execute()
  return rows.map((row) => ({ id: row.id, name: row.name, formerUnit: row.former_unit }))
}

export async function hamletExists({ tx, commune }: ReadContext, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('hamlets')
    .select('id')
    .where('commune', '=', commune)
    .where('id', '=', id)
    .executeTakeFirst()
  return row !== undefined
}

/** Bodies of these kinds that stand today, in their order. */
export async function openBodies(
  { tx, commune, today }: ReadContext,
  kinds: readonly string[],
): Promise<Body[]> {
  return tx
    .selectFrom('bodies')
    .select(['id', 'kind', 'name'])
    .where('commune', '=', commune)
    .where('kind', 'in', kinds)
    .where((where) =>
      where.or([
        where('closed_on', 'is', null),
        where('closed_on', '>', today.toString() as never),
      ]),
    )
    .orderBy('position')
    .orderBy('name')
    .execute()
}

/** The body when it stands today. */
export async function openBody(
  { tx, commune, today }: ReadContext,
  id: string,
): Promise<Body | undefined> {
  return tx
    .selectFrom('bodies')
    .select(['id', 'kind', 'name'])
    .where('commune', '=', commune)
    .where('id', '=', id)
    .where((where) =>
      where.or([
        where('closed_on', 'is', null),
        where('closed_on', '>', today.toString() as never),
      ]),
    )
    .executeTakeFirst()
}

type Places = { readonly hamlets: readonly Hamlet[]; readonly bodies: readonly Body[] }

/** The hamlets, and the bodies of these kinds, that stand today: what a filter offers, kept until they change. */
export async function placesToChoose(context: ReadContext, bodyKinds: readonly string[]): Promise<Places> {
  const question = `places ${bodyKinds.join(' ')} ${context.today.toString()}`
  const kept = context.kept?.look<Places>(question, context.commune, ['hamlet', 'body', 'roster'])
  if (kept?.known) return kept.known
  const places = await standingPlaces(context, bodyKinds)
  kept?.keep(places)
  return places
}

async function standingPlaces(
  { tx, commune, today }: ReadContext,
  bodyKinds: readonly string[],
): Promise<Places> {
  const day = today.toString()
  const { rows } = await sql<Places>`
    select coalesce((select jsonb_agg(jsonb_build_object('id', h.id, 'name', h.name, 'formerUnit', h.former_unit)
                       order by h.position, h.name)
              from hamlets h where h.commune = ${commune} and (h.closed_on is null or h.closed_on > ${day})), '[]') as hamlets,
           coalesce((select jsonb_agg(jsonb_build_object('id', b.id, 'kind', b.kind, 'name', b.name)
                       order by b.position, b.name)
              from bodies b where b.commune = ${commune} and b.kind = any(${bodyKinds}::text[])
               and (b.closed_on is null or b.closed_on > ${day})), '[]') as bodies`.execute(tx)
  return rows[0] ?? { hamlets: [], bodies: [] }
}

/** Hamlets that elect each delegate group, by the group's id. */
export async function constituencyAreas({
  tx,
  commune,
}: Pick<ReadContext, 'tx' | 'commune'>): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await tx
    .selectFrom('constituency_areas')
    .select(['body_id', 'hamlet_id'])
    .where('commune', '=', commune)
    .execute()
  const areas = Map.groupBy(rows, ({ body_id }) => body_id)
  return new Map([...areas].map(([id, of]) => [id, of.map(({ hamlet_id }) => hamlet_id)]))
}
