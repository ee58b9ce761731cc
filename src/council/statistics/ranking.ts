/** Rows of one table of figures: those that are put in order, and those too small for it. */
export type Ranked<Row> = { readonly inOrder: readonly Row[]; readonly few: readonly Row[] }

/**
 * The largest first; what counts fewer than `limit` follows by name and takes no place. One petition more
 * or less would turn the order of small numbers round, and a share of three says nothing.
 */
export function ranked<Row extends { readonly name: string }>(
  rows: readonly Row[],
  countOf: (row: Row) => number,
  limit: number,
): Ranked<Row> {
  const byName = (one: Row, other: Row) => one.name.localeCompare(other.name, 'vi', { numeric: true })
  return {
    inOrder: rows
      .filter((row) => countOf(row) >= limit)
      .toSorted((one, other) => countOf(other) - countOf(one) || byName(one, other)),
    few: rows.filter((row) => countOf(row) < limit).toSorted(byName),
  }
}

/** A part in whole percent; null for a whole below the limit, of which no share is told. */
export function shareOf(part: number, whole: number, limit: number): number | null {
  return whole === 0 || whole < limit ? null : Math.round((part / whole) * 100)
}
