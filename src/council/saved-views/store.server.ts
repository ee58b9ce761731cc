import type { ReadContext } from '../../platform/acts/context.server.ts'
import type { SavedView } from './saved-view.ts'

/** The filters this person keeps for a list, by name. */
export async function savedViews(
  { tx, commune, actor }: ReadContext,
  list: string,
): Promise<SavedView[]> {
  return tx
    .selectFrom('saved_views')
    .select(['id', 'name', 'query'])
    .where('commune', '=', commune)
    .where('account_id', '=', actor?.accountId ?? '')
    .where('list', '=', list)
    .orderBy('name')
    .execute()
}

export async function insertSavedView(
  { tx, commune, actor }: ReadContext,
  view: SavedView & { list: string },
): Promise<void> {
  await tx
    .insertInto('saved_views')
    .values({ commune, account_id: actor?.accountId ?? '', ...view })
    .execute()
}

/** Forgets one of this person's own filters; false when there is none such. */
export async function deleteSavedView(
  { tx, commune, actor }: ReadContext,
  id: string,
): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('saved_views')
    .where('commune', '=', commune)
    .where('account_id', '=', actor?.accountId ?? '')
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
