import type { ReadContext } from '../../platform/acts/context.server.ts'

/** The id of the commune's plan of this number. */
export async function planIdNumbered(
  { tx, commune }: ReadContext,
  number: string,
): Promise<string | undefined> {
  const row = await tx
    .selectFrom('plans')
    .select('id')
    .where('commune', '=', commune)
    .where('number', '=', number)
    .executeTakeFirst()
  return row?.id
}
