import { longestQuestion } from '../../platform/search/question.ts'

/** What the address of the search page asks for. */
export type Asked = {
  readonly typed: string
  readonly kind: string | null
  readonly year: number | null
  readonly page: number
}

const lastPage = 500

/** Reads the address; what it cannot read it leaves out. */
export function askedOf(query: URLSearchParams, kinds: readonly string[]): Asked {
  const year = Number(query.get('nam') ?? NaN)
  const page = Number(query.get('trang') ?? 1)
  return {
    typed: (query.get('tim') ?? '').slice(0, longestQuestion),
    kind: kinds.find((kind) => kind === query.get('loai')) ?? null,
    year: Number.isInteger(year) && year >= 1900 && year <= 2200 ? year : null,
    page: Number.isInteger(page) && page > 0 && page <= lastPage ? page : 1,
  }
}
