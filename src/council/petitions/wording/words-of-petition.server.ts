import type { ReadContext } from '../../../platform/acts/context.server.ts'

/** What the voter said, unaltered. */
export type SaidWords = { readonly title: string; readonly words: string }

/** The words of a petition as they were received; null when this commune has none such. */
export async function wordsOfPetition(
  { tx, commune }: Pick<ReadContext, 'tx' | 'commune'>,
  id: string,
): Promise<SaidWords | null> {
  const row = await tx
    .selectFrom('petitions')
    .select(['title', 'words'])
    .where('commune', '=', commune)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? null
}
