import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { dossierOf, type PetitionDossier } from './dossier.server.ts'
import { isPublic, readableBy } from './lists.server.ts'
import { readsClosedMatters } from './policy.ts'
import { readReceiptCode } from './receipt-code.ts'
import { publicPetition } from './wording/public-petition.ts'

export type {
  PetitionAnswer,
  PetitionDossier,
  PetitionEvidence,
  PetitionStep,
} from './dossier.server.ts'

/** Everything of one petition that this actor may read; null when that is nothing. */
export async function petitionForDesk(
  context: ReadContext,
  id: string,
): Promise<PetitionDossier | null> {
  return dossierOf(context, sql`p.id = ${id} and ${readableBy(context)}`, {
    withVoter: readsClosedMatters(context.actor),
  })
}

/** What anybody may read of a published petition. */
export async function petitionForPortal(
  context: ReadContext,
  receiptCode: string,
): Promise<PetitionDossier | null> {
  const which = sql`p.receipt_code = ${receiptCode} and ${isPublic}`
  const petition = await dossierOf(context, which, { withVoter: false })
  return petition && publicPetition(petition)
}

/** What whoever holds the receipt may read: their own petition at any step, without the notes. */
export async function petitionByReceipt(
  context: ReadContext,
  typed: string,
): Promise<PetitionDossier | null> {
  const receiptCode = readReceiptCode(typed)
  if (!receiptCode) return null
  const which = sql`p.receipt_code = ${receiptCode}`
  const petition = await dossierOf(context, which, { withVoter: false })
  return petition && publicPetition(petition)
}

/** The id behind a receipt code as somebody typed it; null when there is no such petition here. */
export async function petitionIdOf(
  { tx, commune }: ReadContext,
  typed: string,
): Promise<string | null> {
  const receiptCode = readReceiptCode(typed)
  if (!receiptCode) return null
  const row = await tx
    .selectFrom('petitions')
    .select('id')
    .where('commune', '=', commune)
    .where('receipt_code', '=', receiptCode)
    .executeTakeFirst()
  return row?.id ?? null
}
