import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'

/** Something that a record points at by its id, and how it is called. */
export type Named = {
  readonly id: string
  readonly name: string
  readonly kind: 'person' | 'body' | 'hamlet'
}

/** Every person, body and hamlet that the commune has or had: some hundreds. One statement. */
export async function namesOf({ tx, commune }: ReadContext): Promise<Named[]> {
  const { rows } = await sql<Named>`
    select id, full_name as name, 'person' as kind from persons where commune = ${commune}
    union all select id, name, 'body' from bodies where commune = ${commune}
    union all select id, name, 'hamlet' from hamlets where commune = ${commune}`.execute(tx)
  return rows
}
