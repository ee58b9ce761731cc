import { foldVietnamese } from '../../kernel/text.ts'
import type { PersonAccount } from '../delegates/index.ts'
import { accountState, accountStates, heldBy, type AccountState } from './account.ts'

export const pageSize = 50

export type PeopleFilter = {
  readonly words: string
  readonly state: AccountState | null
  readonly page: number
}

/** Reads the list's filter from its address; what it cannot read it leaves out. */
export function filterOf(query: URLSearchParams): PeopleFilter {
  const page = Number(query.get('trang') ?? 1)
  return {
    words: (query.get('tim') ?? '').slice(0, 200),
    state: accountStates.find((state) => state === query.get('tai-khoan')) ?? null,
    page: Number.isInteger(page) && page > 0 && page <= 10_000 ? page : 1,
  }
}

/** The part of the people that the filter asks for: a commune has some hundreds, all at hand. */
export function chosenPeople(
  people: readonly PersonAccount[],
  { words, state, page }: PeopleFilter,
): { rows: readonly PersonAccount[]; total: number } {
  const sought = foldVietnamese(words).split(' ').filter(Boolean)
  const chosen = people.filter((person) => {
    if (state !== null && accountState(heldBy(person)) !== state) return false
    return sought.every(
      (word) => person.search.includes(word) || person.account?.username.includes(word),
    )
  })
  return { rows: chosen.slice((page - 1) * pageSize, page * pageSize), total: chosen.length }
}
