import {
  countedOutcomes,
  fieldText,
  type CountedOutcome,
  type Face,
  type LateAnswer,
  type PetitionTallies,
  type Tally,
  type TallyOf,
} from '../petitions/index.ts'
import type { ChosenPeriod } from './period.ts'
import { stretchesOf } from './period.ts'
import { ranked, type Ranked } from './ranking.ts'
import { unknownText } from './text.vi.ts'

/** A row of a table of figures; `key` is null for what has no field, hamlet or holder. */
export type FigureRow = { readonly key: string | null; readonly name: string; readonly tally: Tally }
export type HolderRow = FigureRow & { readonly lateAnswers: readonly LateAnswer[] }
/** A month or a year, with the days that its link asks for. */
export type StretchRow = FigureRow & { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate }

/** What the page of figures shows. */
export type Figures = {
  readonly face: Face
  readonly period: ChosenPeriod
  /** Below this number nothing is put in order and no share is told. */
  readonly limit: number
  readonly all: Tally
  readonly byStretch: readonly StretchRow[]
  readonly byField: Ranked<FigureRow>
  readonly byHamlet: Ranked<FigureRow>
  readonly byHolder: Ranked<HolderRow>
}

type Asked = { face: Face; period: ChosenPeriod; limit: number; today: Temporal.PlainDate }

/** Counts with their names, in the order in which they are shown. */
export function figuresOf(
  tallies: PetitionTallies,
  names: ReadonlyMap<string, string>,
  { face, period, limit, today }: Asked,
): Figures {
  const shown = ({ tally }: FigureRow) => tally.shown
  const nameOf = (key: string) => names.get(key) ?? key
  const rowsOf = <Of extends TallyOf<string>>(of: readonly Of[], unknown: string, name = nameOf) =>
    of.map((row) => ({ ...row, name: row.key === null ? unknown : name(row.key) }))
  return {
    face,
    period,
    limit,
    all: tallies.all,
    byStretch: stretchRows(tallies.byMonth, period, today),
    byField: ranked(
      rowsOf(tallies.byField as readonly TallyOf<string>[], unknownText.field, fieldName),
      shown,
      limit,
    ),
    byHamlet: ranked(rowsOf(tallies.byHamlet, unknownText.hamlet), shown, limit),
    byHolder: ranked(rowsOf(tallies.byHolder, unknownText.holder), shown, limit),
  }
}

const fieldName = (key: string) => fieldText[key as keyof typeof fieldText] ?? key

function stretchRows(
  byMonth: PetitionTallies['byMonth'],
  period: ChosenPeriod,
  today: Temporal.PlainDate,
): StretchRow[] {
  return stretchesOf(period, today).map(({ name, unit, from, to }) => ({
    key: null,
    name,
    from,
    to,
    tally: byMonth
      .filter(({ key }) => key?.startsWith(from.toString().slice(0, unit === 'year' ? 4 : 7)))
      .reduce((sum, { tally }) => addTallies(sum, tally), noPetitions),
  }))
}

/** Counted apart, always, also where there is none. */
export const fourOutcomes: readonly CountedOutcome[] = [
  'settled',
  'dated_promise',
  'explained',
  'refused_with_basis',
]

/** The four outcomes always; what is none of them only where there is some. */
export function outcomesShown({ all }: Figures): readonly CountedOutcome[] {
  return countedOutcomes.filter((outcome) => fourOutcomes.includes(outcome) || all.outcomes[outcome] > 0)
}

const countsOf = <Key extends string>(keys: readonly Key[], of: (key: Key) => number) =>
  Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, number>

const plainCounts = [
  'received',
  'open',
  'overdue',
  'shown',
  'published',
  'inTime',
  'late',
  'contested',
] as const

export const noPetitions: Tally = {
  ...countsOf(plainCounts, () => 0),
  outcomes: countsOf<CountedOutcome>(countedOutcomes, () => 0),
}

function addTallies(one: Tally, other: Tally): Tally {
  return {
    ...countsOf(plainCounts, (key) => one[key] + other[key]),
    outcomes: countsOf<CountedOutcome>(
      countedOutcomes,
      (key) => one.outcomes[key] + other.outcomes[key],
    ),
  }
}
