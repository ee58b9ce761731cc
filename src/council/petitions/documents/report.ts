import { writeDay } from '../../../kernel/clock.ts'
import type { CountedOutcome } from '../counted-outcome.ts'
import type { PetitionField, PetitionLevel, PetitionState } from '../petition.ts'
import type { Period, PetitionTallies, Tally } from '../public-figures.server.ts'
import { countedOutcomeText, stateText } from '../text.vi.ts'

/** báo cáo tổng hợp ý kiến, kiến nghị; báo cáo giám sát việc giải quyết kiến nghị */
export const reportKinds = ['synthesis', 'supervision'] as const
export type ReportKind = (typeof reportKinds)[number]

/** A petition as reports list it: in the words that the public may read, without who sent it. */
export type ReportPetition = {
  readonly id: string
  readonly receiptCode: string
  readonly title: string
  readonly words: string
  readonly receivedOn: Temporal.PlainDate
  readonly hamlet: string | null
  readonly field: PetitionField | null
  readonly level: PetitionLevel | null
  readonly state: PetitionState
  readonly outcome: CountedOutcome
  readonly isContested: boolean
  /** A body of the commune, or the authority above it to which it was sent. */
  readonly holder: string | null
  readonly dueOn: Temporal.PlainDate | null
  readonly promisedOn: Temporal.PlainDate | null
  readonly answer: {
    readonly words: string
    readonly documentNumber: string
    readonly answeredOn: Temporal.PlainDate
  } | null
}

/** Figures of a period and the names they need, without the petitions themselves. */
export type ReportFigures = {
  readonly period: Period
  readonly tallies: PetitionTallies
  readonly byLevel: readonly { readonly level: PetitionLevel | null; readonly count: number }[]
  /** Merged into others, sent to the channel of complaints: not among the figures. */
  readonly merged: number
  /** Received before the period and not finished. */
  readonly earlierCount: number
  readonly hamletNames: ReadonlyMap<string, string>
  readonly holderNames: ReadonlyMap<string, string>
}

/** Everything a report is written from. */
export type ReportGround = ReportFigures & {
  /** "kỳ họp thứ 3": what the report is for; empty when it is for none. */
  readonly session: string
  /** Of the period, in the order received; at most `mostListed`. */
  readonly petitions: readonly ReportPetition[]
  /** Received before the period and not finished; at most `mostListed`. */
  readonly earlier: readonly ReportPetition[]
}

/** More petitions than these are listed in the spreadsheet only: a paper of hundreds of pages helps nobody. */
export const mostListed = 1_000

/** "từ ngày 01/7/2026 đến ngày 25/11/2026" */
export function periodWords({ from, to }: Period): string {
  return `từ ngày ${writeDay(from)} đến ngày ${writeDay(to)}`
}

/** How the figures of an office or hamlet are called, and its share in words: "12 (40,0%)". */
export function share(part: number, whole: number): string {
  if (whole === 0) return String(part)
  const percent = ((100 * part) / whole).toFixed(1).replace('.', ',')
  return `${part} (${percent}%)`
}

/** The result of a petition in a list: its outcome when it has one, else its step. */
export function resultWords({ outcome, state, promisedOn }: ReportPetition): string {
  if (outcome === 'waiting' || outcome === 'ended') return stateText[state]
  if (outcome === 'dated_promise' && promisedOn) {
    return `${countedOutcomeText[outcome]}: ${writeDay(promisedOn)}`
  }
  return countedOutcomeText[outcome]
}

/** Answered with a result that stands, whichever of the outcomes it is. */
export function answeredOf({ outcomes }: Tally): number {
  const { settled, told_settled, dated_promise, explained, refused_with_basis } = outcomes
  return settled + told_settled + dated_promise + explained + refused_with_basis
}

/** Petitions whose day has passed while somebody owes a step. */
export function isOverdue(
  { dueOn }: ReportPetition,
  today: Temporal.PlainDate,
  waits: boolean,
): boolean {
  return waits && dueOn !== null && Temporal.PlainDate.compare(dueOn, today) < 0
}
