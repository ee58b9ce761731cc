import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { isPublic } from './lists.server.ts'
import type { PetitionKind, PetitionOutcome, PetitionState } from './petition.ts'
import { publicText } from './wording/public-text.ts'

/** What became of a petition that was spoken at a meeting; its words only as far as they are public. */
export type HeardPetition = {
  readonly id: string
  readonly receiptCode: string
  readonly state: PetitionState
  readonly kind: PetitionKind | null
  readonly holder: string | null
  readonly dueOn: Temporal.PlainDate | null
  readonly outcome: PetitionOutcome | null
  readonly promisedOn: Temporal.PlainDate | null
  readonly isPublic: boolean
  /** False once the voter, or whoever noted it, asked for it to stay closed. */
  readonly mayPublish: boolean
  /** Words as they were published; null until then. */
  readonly publicWords: string | null
  /** The newest answer, once it is public. */
  readonly answer: string | null
}

/** These petitions by their ids. One statement. */
export async function heardPetitions(
  { tx, commune }: Pick<ReadContext, 'tx' | 'commune'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, HeardPetition>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<HeardPetition>`
    select p.id, p.receipt_code as "receiptCode", p.state, p.kind, b.name as holder, p.due_on as "dueOn",
           p.outcome, p.promised_on as "promisedOn", ${isPublic} as "isPublic", p.may_publish as "mayPublish",
           case when ${isPublic} then coalesce(p.public_words, p.words) end as "publicWords",
           case when ${isPublic} then (
             select a.words from petition_answers a
              where a.commune = p.commune and a.petition_id = p.id
              order by a.answered_at desc, a.id desc limit 1) end as answer
      from petitions p
      left join bodies b on b.commune = p.commune and b.id = p.holder_id
     where p.commune = ${commune} and p.id = any(${ids}::uuid[])`.execute(tx)
  return new Map(
    rows.map((row) => [
      row.id,
      {
        ...row,
        publicWords: row.publicWords && publicText(row.publicWords),
        answer: row.answer && publicText(row.answer),
      },
    ]),
  )
}
