import { unknownPlace, type CountedOutcome, type Face, type Period } from '../petitions/index.ts'

/** Addresses of the lists on which each face shows what a figure counts. */
export const listPaths: Record<Face, string> = {
  portal: '/kien-nghi',
  desk: '/ban-lam-viec/kien-nghi',
}

export const figurePaths: Record<Face, string> = {
  portal: '/kien-nghi/so-lieu',
  desk: '/ban-lam-viec/kien-nghi/so-lieu',
}

export const mapPath = '/kien-nghi/ban-do'
export const feedPath = '/kien-nghi/tin.atom'
export const openDataPath = '/kien-nghi/du-lieu-mo'
export const openDataFile = '/kien-nghi/du-lieu.json'

/** What of the petitions a figure counts, besides its period. */
export type FigurePart = {
  /** `linh-vuc`, `thon` or `co-quan`, and its value; null for those that have none. */
  readonly place?: { readonly by: PlaceKind; readonly key: string | null }
  readonly outcome?: CountedOutcome
  readonly answered?: 'in_time' | 'late'
  readonly isContested?: boolean
  readonly isPublished?: boolean
  readonly isOverdue?: boolean
}
export type PlaceKind = 'linh-vuc' | 'thon' | 'co-quan'

/** Address of the list that shows exactly what a figure counts, below the council's base. */
export function listOfFigure(face: Face, { from, to }: Period, part: FigurePart = {}): string {
  const query = new URLSearchParams({ 'pham-vi': 'so-lieu', tu: from.toString(), den: to.toString() })
  if (part.place) query.set(part.place.by, part.place.key ?? unknownPlace)
  if (part.outcome) query.set('ket-qua', part.outcome)
  if (part.answered) query.set('tra-loi', part.answered)
  if (part.isContested) query.set('chua-dong-y', 'co')
  if (part.isPublished) query.set('cong-khai', 'co')
  if (part.isOverdue) query.set('han', 'overdue')
  return `${listPaths[face]}?${query.toString()}`
}

/** The same page for another place and time: `?tu=…&den=…`, nothing for the year that it opens with. */
export function withPeriod(path: string, { from, to }: Period): string {
  return `${path}?${new URLSearchParams({ tu: from.toString(), den: to.toString() }).toString()}`
}
