import { sql } from 'kysely'
import { hasIdShape } from '../../kernel/ids.ts'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { mostPicked } from './many-forms.ts'
import { readableBy } from './lists.server.ts'
import type { PetitionRequest, PetitionState } from './petition.ts'

/** A petition that was ticked in a list. */
export type PickedPetition = {
  readonly id: string
  readonly version: number
  readonly receiptCode: string
  readonly title: string
  readonly state: PetitionState
  readonly holderId: string | null
  readonly holder: string | null
  readonly outcome: string | null
  readonly asked: PetitionRequest | null
}

/** Those of these petitions that this actor may read, in the order they came: one statement. */
export async function pickedPetitions(
  context: ReadContext,
  ids: readonly string[],
): Promise<PickedPetition[]> {
  const known = ids.filter(hasIdShape).slice(0, mostPicked)
  if (known.length === 0) return []
  const { rows } = await sql<PickedPetition>`
    select p.id, p.version, p.receipt_code as "receiptCode", p.title, p.state, p.holder_id as "holderId",
           b.name as holder, p.outcome, p.asked
      from petitions p
      left join bodies b on b.commune = p.commune and b.id = p.holder_id
     where p.commune = ${context.commune} and p.id = any(${known}::uuid[]) and ${readableBy(context)}
     order by p.received_on, p.id`.execute(context.tx)
  return rows
}
