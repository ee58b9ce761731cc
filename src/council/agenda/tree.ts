/** An item's place: under which other, and where among its brothers. */
export type Placed = {
  readonly id: string
  readonly parentId: string | null
  readonly position: number
}

export type Numbered<T> = { readonly item: T; readonly number: string; readonly depth: number }

/** Deepest level: "1.2.3" is the smallest part of a programme that people still find. */
export const deepest = 3

const byPosition = (a: Placed, b: Placed) => a.position - b.position || (a.id < b.id ? -1 : 1)

/** The tree in the order it is read, each item with its number: "2", "2.1". */
export function inOrder<T extends Placed>(items: readonly T[]): Numbered<T>[] {
  const children = Map.groupBy(items, ({ parentId }) => parentId)
  const under = (parentId: string | null, prefix: string, depth: number): Numbered<T>[] =>
    (children.get(parentId) ?? []).toSorted(byPosition).flatMap((item, place) => {
      const number = `${prefix}${place + 1}`
      return [{ item, number, depth }, ...under(item.id, `${number}.`, depth + 1)]
    })
  return under(null, '', 1)
}

export type Direction = 'up' | 'down'

/**
 * The brothers of an item in their new order when it is moved one place; null when it already stands
 * first or last.
 */
export function moved<T extends Placed>(
  items: readonly T[],
  id: string,
  direction: Direction,
): string[] | null {
  const item = items.find((each) => each.id === id)
  const brothers = items
    .filter(({ parentId }) => parentId === item?.parentId)
    .toSorted(byPosition)
    .map((each) => each.id)
  const from = brothers.indexOf(id)
  const to = direction === 'up' ? from - 1 : from + 1
  if (from < 0 || to < 0 || to >= brothers.length) return null
  return brothers.toSpliced(from, 1).toSpliced(to, 0, id)
}

/** How deep an item stands under the first level: 1 for the first level itself. */
export function depthOf(items: readonly Placed[], id: string | null): number {
  const parent = items.find((each) => each.id === id)
  return parent ? 1 + depthOf(items, parent.parentId) : 0
}
