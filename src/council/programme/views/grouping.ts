import type { ActivityRow } from '../queries.server.ts'

/** How a programme is looked at, and how each group is called. */
export const groupings = {
  thang: { label: 'Theo tháng', of: ({ startsOn }: ActivityRow) => `Tháng ${startsOn.month}` },
  nguoi: { label: 'Theo người', of: ({ person }: ActivityRow) => person },
  'co-quan': { label: 'Theo cơ quan', of: ({ body }: ActivityRow) => body },
} as const
export type Grouping = keyof typeof groupings

export function groupingAsked(query: URLSearchParams): Grouping {
  const asked = query.get('xem')
  return asked === 'nguoi' || asked === 'co-quan' ? asked : 'thang'
}

/** Activities in their groups; months in their order, names in theirs. */
export function grouped(rows: readonly ActivityRow[], by: Grouping): [string, ActivityRow[]][] {
  const groups = [...Map.groupBy(rows, groupings[by].of)]
  return by === 'thang' ? groups : groups.toSorted(([a], [b]) => a.localeCompare(b, 'vi'))
}
