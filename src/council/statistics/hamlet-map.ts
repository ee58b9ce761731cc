import type { HamletOnMap, Point } from '../delegates/index.ts'
import { noPetitions, type FigureRow } from './figures.ts'
import { layOutMap, type MapLayout } from './map-layout.ts'
import { shareOf } from './ranking.ts'
import type { Ranked } from './ranking.ts'

/** How much of a hamlet's petitions is not finished; `few` where the number is too small for a share. */
export type OpenShade = 'few' | 'none_open' | 'under_half' | 'over_half' | 'mostly_open'

export type HamletOnPage = FigureRow & {
  readonly key: string
  readonly point: Point | null
  readonly isClosed: boolean
  readonly openShare: number | null
  readonly shade: OpenShade
}

/** Hamlets of today in their order, and those of yesterday from which petitions came in the period. */
export function hamletsOfPage(
  hamlets: readonly HamletOnMap[],
  { inOrder, few }: Ranked<FigureRow>,
  limit: number,
): HamletOnPage[] {
  const tallies = new Map([...inOrder, ...few].map(({ key, tally }) => [key, tally]))
  return hamlets
    .map(({ id, name, closedOn, point }): HamletOnPage => {
      const tally = tallies.get(id) ?? noPetitions
      const openShare = shareOf(tally.open, tally.received, limit)
      return { key: id, name, point, tally, openShare, isClosed: closedOn !== null, shade: shadeOf(openShare) }
    })
    .filter(({ isClosed, tally }) => !isClosed || tally.received > 0)
}

function shadeOf(openShare: number | null): OpenShade {
  if (openShare === null) return 'few'
  if (openShare === 0) return 'none_open'
  if (openShare < 50) return 'under_half'
  return openShare < 75 ? 'over_half' : 'mostly_open'
}

/** Where to draw the hamlets that have a point; null when none has one. */
export function layOutHamlets(
  hamlets: readonly HamletOnPage[],
  dots: readonly Point[],
): MapLayout | null {
  const placed = hamlets.flatMap(({ key, name, tally, point }) =>
    point ? [{ id: key, label: `${name}: ${tally.received}`, count: tally.received, point }] : [],
  )
  return placed.length === 0 ? null : layOutMap(placed, dots)
}
