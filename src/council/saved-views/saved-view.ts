import { ok, refuse, type Result } from '../../kernel/result.ts'

/** As many as a person can still tell apart above one list. */
export const mostViews = 12

export type SavedView = { readonly id: string; readonly name: string; readonly query: string }

/** Keeps a filter under a name: one name once a list, and not too many. */
export function decideKeeping(
  kept: readonly SavedView[],
  wanted: { name: string; query: string },
): Result<void> {
  if (wanted.query === '') return refuse('saved_view.filter_missing', { field: 'name' })
  if (kept.some(({ name }) => name.toLowerCase() === wanted.name.toLowerCase())) {
    return refuse('saved_view.name_taken', { field: 'name' })
  }
  if (kept.length >= mostViews) return refuse('saved_view.too_many', { values: { most: mostViews } })
  return ok(undefined)
}
