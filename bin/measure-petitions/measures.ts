import { likenessOf, alikeFrom } from '../../src/council/petitions/wording/likeness.ts'
import { meaningOf, type Meaning } from '../../src/council/petitions/wording/meaning.ts'
import { privatePartsOf } from '../../src/council/petitions/wording/redact.ts'
import {
  byWords,
  suggestionsFor,
  type Neighbour,
} from '../../src/council/petitions/wording/suggest.ts'
import { answerParts, weighAnswer } from '../../src/council/petitions/wording/weigh-answer.ts'
import type { Labelled } from './labelled.ts'

/** How many were found rightly, how many wrongly, how many were missed. */
export type Counted = { readonly right: number; readonly wrong: number; readonly missed: number }

/** Of what was found the share that is right; 1 when nothing was found. */
export function precisionOf({ right, wrong }: Counted): number {
  return right + wrong === 0 ? 1 : right / (right + wrong)
}

/** Of what there is the share that was found; 1 when there is nothing. */
export function recallOf({ right, missed }: Counted): number {
  return right + missed === 0 ? 1 : right / (right + missed)
}

/** Every measure by its name, over one half of the labelled texts. */
export function measure(labelled: Labelled): ReadonlyMap<string, Counted> {
  const meanings = new Map(labelled.petitions.map(({ id, text }) => [id, meaningOf(text)]))
  return new Map([
    ['Cặp cùng nhu cầu', pairs(labelled, meanings)],
    ...byWordsAlone(labelled),
    ...learnt(labelled, meanings),
    ...answers(labelled),
    ['Số riêng tư được ẩn', privateNumbers(labelled)],
  ])
}

function counted(found: readonly { isFound: boolean; isThere: boolean }[]): Counted {
  const count = (isFound: boolean, isThere: boolean) =>
    found.filter((one) => one.isFound === isFound && one.isThere === isThere).length
  return { right: count(true, true), wrong: count(true, false), missed: count(false, true) }
}

function pairs({ pairs }: Labelled, meanings: ReadonlyMap<string, Meaning>): Counted {
  return counted(
    pairs.map(({ one, other, isSameNeed }) => ({
      isFound: likenessOf(meanings.get(one)!, meanings.get(other)!).score >= alikeFrom,
      isThere: isSameNeed,
    })),
  )
}

/** A choice among many: what is suggested wrongly is also missed. */
function chosen<T>(labels: readonly T[], suggested: readonly (T | null)[]): Counted {
  const right = labels.filter((label, at) => suggested[at] === label).length
  const wrong = suggested.filter((one, at) => one !== null && one !== labels[at]).length
  return { right, wrong, missed: labels.length - right }
}

function byWordsAlone({ petitions }: Labelled): [string, Counted][] {
  const said = petitions.map(({ text }) => byWords(text))
  const of = <K extends 'field' | 'level' | 'kind' | 'holder'>(key: K) =>
    chosen<string>(
      petitions.map((one) => one[key]),
      said.map((one) => one[key]),
    )
  const isClosed = (kind: string | null) => kind === 'complaint' || kind === 'denunciation'
  return [
    ['Lĩnh vực (theo lời)', of('field')],
    ['Cấp (theo lời)', of('level')],
    ['Loại (theo lời)', of('kind')],
    [
      'Khiếu nại, tố cáo',
      counted(
        petitions.map(({ kind }, at) => ({
          isFound: isClosed(said[at]!.kind),
          isThere: isClosed(kind),
        })),
      ),
    ],
    ['Cơ quan (theo lời)', of('holder')],
  ]
}

const mostNeighbours = 15

/** As the desk suggests it: each petition with all others of the half as already classified. */
function learnt(
  { petitions }: Labelled,
  meanings: ReadonlyMap<string, Meaning>,
): [string, Counted][] {
  const suggested = petitions.map((asked) => {
    const neighbours = petitions
      .filter(({ id }) => id !== asked.id)
      .map((one): Neighbour => ({
        likeness: likenessOf(meanings.get(asked.id)!, meanings.get(one.id)!).score,
        kind: one.kind,
        field: one.field,
        level: one.level,
        holderId: one.holder,
      }))
      .filter(({ likeness }) => likeness >= alikeFrom)
      .toSorted((a, b) => b.likeness - a.likeness)
      .slice(0, mostNeighbours)
    return suggestionsFor(asked.text, neighbours, (kind) => kind)
  })
  const of = <K extends 'field' | 'level' | 'kind' | 'holder'>(key: K) =>
    chosen<string>(
      petitions.map((one) => one[key]),
      suggested.map((one) => one[key]?.value ?? null),
    )
  return [
    ['Lĩnh vực (học)', of('field')],
    ['Cấp (học)', of('level')],
    ['Loại (học)', of('kind')],
    ['Cơ quan (học)', of('holder')],
  ]
}

/** The labels were set as of this day. */
export const measuredOn = Temporal.PlainDate.from('2026-11-25')

const partNames: Record<(typeof answerParts)[number], string> = {
  date: 'ngày',
  owner: 'ai làm',
  money: 'tiền',
  legal_basis: 'căn cứ',
  works: 'việc làm',
}

function answers({ answers }: Labelled): [string, Counted][] {
  const weights = answers.map(({ text }) => weighAnswer(text, { today: measuredOn }))
  const parts = answerParts.map((part): [string, Counted] => [
    `Trả lời: ${partNames[part]}`,
    counted(
      answers.map(({ says }, at) => ({
        isFound: weights[at]!.found[part].length > 0,
        isThere: says.includes(part),
      })),
    ),
  ])
  const general = counted(
    answers.map(({ isGeneral }, at) => ({
      isFound: weights[at]!.general.length > 0,
      isThere: isGeneral,
    })),
  )
  return [...parts, ['Trả lời: lời chung chung', general]]
}

/** Every number that had to be hidden, whole, and every other that was hidden. */
function privateNumbers({ privateNumbers }: Labelled): Counted {
  let [right, wrong, missed] = [0, 0, 0]
  for (const { text, hidden } of privateNumbers) {
    const parts = privatePartsOf(text)
    let from = 0
    const places = hidden.map(({ words }) => {
      const start = text.indexOf(words, from)
      from = start + words.length
      return { start, end: from }
    })
    const isHidden = (place: { start: number; end: number }) =>
      parts.some(({ start, end }) => start <= place.start && end >= place.end)
    right += places.filter(isHidden).length
    missed += places.filter((place) => !isHidden(place)).length
    wrong += parts.filter(
      (part) => !places.some(({ start, end }) => start < part.end && end > part.start),
    ).length
  }
  return { right, wrong, missed }
}
