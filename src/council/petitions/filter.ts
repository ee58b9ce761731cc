import { readDay } from '../../kernel/clock.ts'
import { hasIdShape } from '../../kernel/ids.ts'
import { countedOutcomes, type CountedOutcome } from './counted-outcome.ts'
import {
  petitionFields,
  petitionStates,
  type PetitionField,
  type PetitionState,
} from './petition.ts'

/** In the address, for what has no hamlet, field or holder. */
export const unknownPlace = 'khong-ro'

/** Which petitions a list shows; empty members ask for nothing. */
export type PetitionFilter = {
  readonly state: PetitionState | null
  readonly field: PetitionField | typeof unknownPlace | null
  readonly hamletId: string | null
  readonly holderId: string | null
  readonly due: 'overdue' | 'due_soon' | null
  readonly outcome: CountedOutcome | null
  /** Whether the holder's last answer came by its day. */
  readonly answered: 'in_time' | 'late' | null
  readonly isContested: boolean
  readonly isPublished: boolean
  /** Received from and to these days, both included. */
  readonly from: Temporal.PlainDate | null
  readonly to: Temporal.PlainDate | null
  /** Only what figures count: no merged petition twice, no complaint. */
  readonly isCounted: boolean
  readonly words: string
  readonly sort: 'newest' | 'due'
  readonly page: number
}

/** Reads a list's filter from its address; what it cannot read it leaves out. */
export function filterOf(query: URLSearchParams): PetitionFilter {
  const chosen = <V extends string>(name: string, values: readonly V[]): V | null =>
    values.find((value) => value === query.get(name)) ?? null
  const idOf = (name: string) => {
    const text = query.get(name) ?? ''
    return hasIdShape(text) || text === unknownPlace ? text : null
  }
  const page = Number(query.get('trang') ?? 1)
  return {
    state: chosen('buoc', petitionStates),
    field: chosen('linh-vuc', [...petitionFields, unknownPlace]),
    hamletId: idOf('thon'),
    holderId: idOf('co-quan'),
    due: chosen('han', ['overdue', 'due_soon'] as const),
    outcome: chosen('ket-qua', countedOutcomes),
    answered: chosen('tra-loi', ['in_time', 'late'] as const),
    isPublished: query.get('cong-khai') === 'co',
    isContested: query.get('chua-dong-y') === 'co',
    from: readDay(query.get('tu') ?? ''),
    to: readDay(query.get('den') ?? ''),
    isCounted: query.get('pham-vi') === 'so-lieu',
    words: (query.get('tim') ?? '').slice(0, 200),
    sort: query.get('xep') === 'han' ? 'due' : 'newest',
    page: Number.isInteger(page) && page > 0 && page <= 100_000 ? page : 1,
  }
}
