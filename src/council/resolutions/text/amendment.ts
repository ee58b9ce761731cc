import { ok, refuse, type Result } from '../../../kernel/result.ts'
import {
  compareNumbers,
  kindAt,
  numbersOf,
  provisionAt,
  type Place,
  type Provision,
  type ResolutionText,
} from './provision.ts'
import { readProvision } from './typed-text.ts'

/** bổ sung · sửa đổi, thay thế · bãi bỏ */
export const amendmentKinds = ['insert', 'replace', 'repeal'] as const
export type AmendmentKind = (typeof amendmentKinds)[number]

/** One change of one provision, from a day on. */
export type Amendment = {
  readonly kind: AmendmentKind
  readonly place: Place
  /** The new words and what stands below them; empty for a repeal. */
  readonly typed: string
  readonly inForceFrom: Temporal.PlainDate
}

/** The text in force on a day: amendments in the order of their days, equal days in the given order. */
export function textOn(
  text: ResolutionText,
  amendments: readonly Amendment[],
  day: Temporal.PlainDate,
): ResolutionText {
  return amendments
    .filter(({ inForceFrom }) => Temporal.PlainDate.compare(inForceFrom, day) <= 0)
    .toSorted((one, other) => Temporal.PlainDate.compare(one.inForceFrom, other.inForceFrom))
    .reduce(amend, text)
}

/** Whether the change fits the text as it stands on the day it comes into force. */
export function decideAmendment(text: ResolutionText, { kind, place, typed }: Amendment): Result<void> {
  const numbers = numbersOf(place)
  const found = provisionAt(text, place)
  if (kind === 'insert') {
    if (found) return refuse('amendment.place_taken', { field: 'place' })
    if (numbers.length > 1 && !provisionAt(text, parentOf(place))) {
      return refuse('amendment.place_unknown', { field: 'place' })
    }
  } else if (!found || found.isRepealed) return refuse('amendment.place_unknown', { field: 'place' })
  return kind !== 'repeal' && typed.trim() === ''
    ? refuse('amendment.words_missing', { field: 'typed' })
    : ok(undefined)
}

function parentOf({ article, clause, point }: Place): Place {
  return point !== undefined && clause !== undefined ? { article, clause } : { article }
}

/** The text after one change; a change that finds no place leaves it as it was. */
export function amend(text: ResolutionText, amendment: Amendment): ResolutionText {
  return { ...text, articles: changed(text.articles, numbersOf(amendment.place), amendment) }
}

function changed(
  among: readonly Provision[],
  [number = '', ...below]: readonly string[],
  amendment: Amendment,
): readonly Provision[] {
  if (below.length === 0) return changedHere(among, number, amendment)
  return among.map((one) =>
    one.number === number ? { ...one, children: changed(one.children, below, amendment) } : one,
  )
}

function changedHere(
  among: readonly Provision[],
  number: string,
  { kind, place, typed }: Amendment,
): readonly Provision[] {
  const isThere = among.some((one) => one.number === number)
  if (kind === 'insert') {
    if (isThere) return among
    const added = readProvision(kindAt(place), number, typed)
    return [...among, added].toSorted((one, other) => compareNumbers(one.number, other.number))
  }
  return among.map((one) => {
    if (one.number !== number) return one
    // A repealed number stays, so that what cites the ones behind it stays true.
    if (kind === 'repeal') return { ...one, words: '', children: [], isRepealed: true }
    return readProvision(one.kind, number, typed)
  })
}

/** "điểm a khoản 2 Điều 3", read into a place; null when it cannot be read. */
export function readPlace(written: string): Place | null {
  const article = /điều\s+(\d{1,4}\p{L}?)/iu.exec(written)?.[1]
  const clause = /khoản\s+(\d{1,3}\p{L}?)/iu.exec(written)?.[1]
  const point = /điểm\s+([a-zđ]\d?)(?![\p{L}\d])/iu.exec(written)?.[1]
  if (article === undefined || (point !== undefined && clause === undefined)) return null
  return {
    article,
    ...(clause === undefined ? {} : { clause }),
    ...(point === undefined ? {} : { point }),
  }
}

export function writePlace({ article, clause, point }: Place): string {
  return [point && `điểm ${point}`, clause && `khoản ${clause}`, `Điều ${article}`].filter(Boolean).join(' ')
}
