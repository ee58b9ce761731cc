import { orRefuse } from '../../kernel/result.ts'
import { countOf } from '../../law/rule-value.ts'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { hamletsOnMap, namesOf, type HamletOnMap } from '../delegates/index.ts'
import {
  petitionTallies,
  publishedPoints,
  type Face,
  type PetitionTallies,
  type PublishedPoint,
} from '../petitions/index.ts'
import { ruleOn } from '../rules/index.ts'
import { figuresOf, type Figures } from './figures.ts'
import type { ChosenPeriod } from './period.ts'
import { smallestShown } from './small-numbers.ts'

/** The figures of a period, as this face shows them. */
export async function petitionFigures(
  context: ReadContext,
  face: Face,
  period: ChosenPeriod,
): Promise<Figures> {
  const limit = await smallestNumber(context)
  const { tallies, names } = await countedIn(context, face, period)
  return figuresOf(tallies, new Map(names), { face, period, limit, today: context.today })
}

export type HamletFigures = Pick<Figures, 'period' | 'limit' | 'byHamlet'> & {
  readonly hamlets: readonly HamletOnMap[]
  readonly points: readonly PublishedPoint[]
}

/** What the map shows: hamlets with their points, and how many petitions came from each. */
export async function hamletFigures(
  context: ReadContext,
  period: ChosenPeriod,
): Promise<HamletFigures> {
  const { limit, byHamlet } = await petitionFigures(context, 'portal', period)
  const points = await publishedPoints(context, period)
  return { period, limit, byHamlet, hamlets: await hamletsOnMap(context), points }
}

/** From which number on figures are put in order and shares told: the council's own rule. */
async function smallestNumber(context: ReadContext): Promise<number> {
  const { rule } = await ruleOn(context, smallestShown, context.today)
  return orRefuse(countOf(rule))
}

type Counted = {
  readonly tallies: PetitionTallies
  readonly names: readonly (readonly [string, string])[]
}

/** Counted anew only when something changed: everybody sees the same, so it is kept for all. */
async function countedIn(
  context: ReadContext,
  face: Face,
  { from, to }: ChosenPeriod,
): Promise<Counted> {
  if (face === 'desk') return countNow(context, face, { from, to })
  const question = `figures ${[from, to, context.today].join(' ')}`
  const kinds = ['petition', 'hamlet', 'body', 'roster']
  const kept = context.kept?.look<Counted>(question, context.commune, kinds)
  if (kept?.known) return kept.known
  const counted = await countNow(context, face, { from, to })
  kept?.keep(counted)
  return counted
}

async function countNow(
  context: ReadContext,
  face: Face,
  period: Parameters<typeof petitionTallies>[2],
): Promise<Counted> {
  const tallies = await petitionTallies(context, face, period)
  const names = (await namesOf(context)).filter(({ kind }) => kind !== 'person')
  return { tallies, names: names.map(({ id, name }) => [id, name]) }
}
