import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { isPublic } from './lists.server.ts'
import type { PetitionState } from './petition.ts'
import { readReceiptCode } from './receipt-code.ts'
import { publicText } from './wording/public-text.ts'

/** A petition as the voter who left their telephone number finds it again. */
export type VoterPetition = {
  readonly receiptCode: string
  readonly title: string
  readonly state: PetitionState
  readonly receivedOn: Temporal.PlainDate
  readonly dueOn: Temporal.PlainDate | null
}

const most = 200

/**
 * Petitions that carry this number (+84…), newest first. Complaints and denunciations are not among
 * them: who holds a telephone is not proof enough for what the law keeps closed
 * (Luật Tố cáo 25/2018/QH14, điều 56), and a number may have gone to somebody else.
 */
export async function petitionsOfPhone(
  { tx, commune }: Pick<ReadContext, 'tx' | 'commune'>,
  phone: string,
): Promise<VoterPetition[]> {
  const { rows } = await sql<VoterPetition>`
    select p.receipt_code as "receiptCode", p.title, p.state, p.received_on as "receivedOn", p.due_on as "dueOn"
      from petition_voters v
      join petitions p on p.commune = v.commune and p.id = v.petition_id
     where v.commune = ${commune} and v.phone_number = ${phone}
       and p.state <> 'diverted' and coalesce(p.kind, '') not in ('complaint', 'denunciation')
     order by p.received_on desc, p.id desc limit ${most}`.execute(tx)
  return rows
}

/** A petition that whoever holds its code may ask to be told of. */
export type FollowablePetition = {
  readonly id: string
  readonly receiptCode: string
  readonly title: string
  readonly isPublic: boolean
  /** A complaint or a denunciation: told of to nobody by mail. */
  readonly isClosedMatter: boolean
}

/** The petition behind a code as somebody typed it; null when there is none such here. */
export async function petitionToFollow(
  { tx, commune }: Pick<ReadContext, 'tx' | 'commune'>,
  typed: string,
): Promise<FollowablePetition | null> {
  const receiptCode = readReceiptCode(typed)
  if (!receiptCode) return null
  const { rows } = await sql<FollowablePetition>`
    select p.id, p.receipt_code as "receiptCode", coalesce(p.public_title, p.title) as title, coalesce(${isPublic}, false) as "isPublic",
           p.state = 'diverted' or coalesce(p.kind, '') in ('complaint', 'denunciation') as "isClosedMatter"
      from petitions p
     where p.commune = ${commune} and p.receipt_code = ${receiptCode}`.execute(tx)
  const [petition] = rows
  return petition ? { ...petition, title: publicText(petition.title) } : null
}
