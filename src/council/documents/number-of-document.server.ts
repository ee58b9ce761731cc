import type { ReadContext } from '../../platform/acts/context.server.ts'

export type NumberOfDocument = {
  readonly series: string
  readonly year: number
  readonly number: number
  readonly symbol: string
  readonly documentNumber: string
  readonly documentOn: Temporal.PlainDate
  /** Name below the paper, as it was typed or read. */
  readonly signer: string
}

/** Writes number, day and signer of a paper that came with them. */
export async function saveNumberOf(
  { tx, commune }: ReadContext,
  id: string,
  given: NumberOfDocument,
): Promise<void> {
  const day = given.documentOn.toString()
  await tx
    .updateTable('official_documents')
    .set({
      series: given.series,
      year: given.year,
      number: given.number,
      symbol: given.symbol,
      document_number: given.documentNumber,
      document_on: day,
      issued_on: day,
      signature: given.signer === '' ? null : JSON.stringify({ authority: [], name: given.signer }),
    })
    .where('commune', '=', commune)
    .where('id', '=', id)
    .execute()
}
