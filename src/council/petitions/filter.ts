import { hasIdShape } from '../../kernel/ids.ts'
import {
  petitionFields,
  petitionStates,
  type PetitionField,
  type PetitionState,
} from './petition.ts'

/** Which petitions a list shows; empty members ask for nothing. */
export type PetitionFilter = {
  readonly state: PetitionState | null
  readonly field: PetitionField | null
  readonly hamletId: string | null
  readonly holderId: string | null
  readonly due: 'overdue' | 'due_soon' | null
  readonly words: string
  readonly sort: 'newest' | 'due'
  readonly page: number
}

/** Reads a list's filter from its address; what it cannot read it leaves out. */
export function filterOf(query: URLSearchParams): PetitionFilter {
  const chosen = <V extends string>(name: string, values: readonly V[]): V | null =>
    values.find((value) => value === query.get(name)) ?? null
  const idOf = (name: string) => (hasIdShape(query.get(name) ?? '') ? query.get(name) : null)
  const page = Number(query.get('trang') ?? 1)
  return {
    state: chosen('buoc', petitionStates),
    field: chosen('linh-vuc', petitionFields),
    hamletId: idOf('thon'),
    holderId: idOf('co-quan'),
    due: chosen('han', ['overdue', 'due_soon'] as const),
    words: (query.get('tim') ?? '').slice(0, 200),
    sort: query.get('xep') === 'han' ? 'due' : 'newest',
    page: Number.isInteger(page) && page > 0 && page <= 100_000 ? page : 1,
  }
}
