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
      where.or([where('closed_on', 'is', null), where('closed_on', '>', today.toString() as never)]),
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
      where.or([where('closed_on', 'is', null), where('closed_on', '>', today.toString() as never)]),
    )
    .orderBy('position')
    .orderBy('name')
    .execute()
}

export async function openBody({ tx, commune }: ReadContext, id: string): Promise<Body | undefined> {
  return tx
    .selectFrom('bodies')
    .select(['id', 'kind', 'name'])
    .where('commune', '=', commune)
    .where('id', '=', id)
    .where('closed_on', 'is', null)
    .executeTakeFirst()
}
