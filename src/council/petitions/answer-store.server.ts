import type { ReadContext } from '../../platform/acts/context.server.ts'
import type { Petition, PetitionOutcome } from './petition.ts'

export type NewAnswer = {
  readonly id: string
  /** The body of this council that answers; null when the answer comes from above. */
  readonly bodyId: string | null
  readonly answeringBody?: string
  readonly documentOn?: Temporal.PlainDate
  readonly outcome: PetitionOutcome
  readonly words: string
  readonly documentNumber: string
  readonly legalBasis: string
  readonly promisedOn: Temporal.PlainDate | null
}

/** Keeps one answer to one petition. */
export async function insertAnswer(
  { tx, commune, actor, today, now }: ReadContext,
  petition: Petition,
  answer: NewAnswer,
): Promise<void> {
  await tx
    .insertInto('petition_answers')
    .values({
      commune,
      id: answer.id,
      petition_id: petition.id,
      body_id: answer.bodyId,
      answering_body: answer.answeringBody ?? '',
      document_on: answer.documentOn?.toString() ?? null,
      outcome: answer.outcome,
      words: answer.words,
      document_number: answer.documentNumber,
      legal_basis: answer.legalBasis,
      promised_on: answer.promisedOn?.toString() ?? null,
      answered_on: today.toString(),
      answered_at: now.toString(),
      person_id: actor?.personId ?? null,
    })
    .execute()
}

export type AnswerGiven = {
  readonly id: string
  readonly personId: string | null
  readonly words: string
  readonly legalBasis: string
  readonly promisedOn: Temporal.PlainDate | null
}

/** The answers a petition was given, the last one last: who gave that one may not check or publish it. */
export async function answersGiven(
  { tx, commune }: ReadContext,
  petition: Petition,
): Promise<AnswerGiven[]> {
  const rows = await tx
    .selectFrom('petition_answers')
    .select(['id', 'person_id', 'words', 'legal_basis', 'promised_on'])
    .where('commune', '=', commune)
    .where('petition_id', '=', petition.id)
    .orderBy('answered_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    words: row.words,
    legalBasis: row.legal_basis,
    promisedOn: row.promised_on,
  }))
}
