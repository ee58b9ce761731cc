import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { readableBy } from './lists.server.ts'
import type { PetitionOutcome, PetitionRequest, PetitionState } from './petition.ts'
import { bodiesAnsweredFor } from './policy.ts'

/** A petition as the office that holds it sees it on its desk. */
export type OwedPetition = {
  readonly id: string
  readonly receiptCode: string
  readonly title: string
  readonly state: PetitionState
  readonly outcome: PetitionOutcome | null
  readonly hamlet: string | null
  readonly holderId: string
  readonly holder: string
  readonly dueOn: Temporal.PlainDate | null
  readonly promisedOn: Temporal.PlainDate | null
  readonly asked: PetitionRequest | null
  readonly askedOn: Temporal.PlainDate | null
  readonly askedDueOn: Temporal.PlainDate | null
  readonly askedHolder: string | null
  /** How often this body was urged since it holds the petition. */
  readonly urged: number
}

/** What an office owes: each part in the order of its days, the oldest first. */
export type OfficeDesk = {
  readonly owed: readonly OwedPetition[]
  readonly promised: readonly OwedPetition[]
  readonly asked: readonly OwedPetition[]
  readonly awaitingCheck: readonly OwedPetition[]
  /** How many there are beyond those shown. */
  readonly more: number
}

/** Rows an office's desk shows at most; the register has the rest. */
export const mostOnDesk = 200

/** What the bodies that this actor answers for owe today: one statement. */
export async function officeDesk(context: ReadContext): Promise<OfficeDesk> {
  const { tx, commune, actor } = context
  const { rows } = await sql<OwedPetition & { total: number }>`
    select p.id, p.receipt_code as "receiptCode", p.title, p.state, p.outcome, h.name as hamlet,
           p.holder_id as "holderId", b.name as holder, p.due_on as "dueOn", p.promised_on as "promisedOn",
           p.asked, p.asked_on as "askedOn", p.asked_due_on as "askedDueOn", a.name as "askedHolder",
           (select count(*) from petition_steps s
             where s.commune = p.commune and s.petition_id = p.id and s.verb = 'urge'
               and s.holder_id = p.holder_id) as urged,
           count(*) over () as total
      from petitions p
      join bodies b on b.commune = p.commune and b.id = p.holder_id
      left join bodies a on a.commune = p.commune and a.id = p.asked_holder_id
      left join hamlets h on h.commune = p.commune and h.id = p.hamlet_id
     where p.commune = ${commune} and p.holder_id = any(${bodiesAnsweredFor(actor)}::uuid[])
       and p.state in ('transferred', 'followed', 'answered', 'checked') and ${readableBy(context)}
     order by p.due_on nulls last, p.received_on, p.id
     limit ${mostOnDesk}`.execute(tx)
  const waiting = rows.filter(({ state }) => state === 'transferred')
  return {
    owed: waiting.filter(({ asked }) => asked === null),
    asked: waiting.filter(({ asked }) => asked !== null),
    promised: rows.filter(({ state }) => state === 'followed'),
    awaitingCheck: rows.filter(({ state }) => state === 'answered' || state === 'checked'),
    more: Math.max(0, (rows[0]?.total ?? 0) - rows.length),
  }
}
