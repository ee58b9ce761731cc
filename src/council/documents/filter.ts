import { hasIdShape } from '../../kernel/ids.ts'
import { documentKinds, type DocumentKind } from './document-kind.ts'
import { documentStates, type DocumentState } from './official-document.ts'

/** Which papers a register shows; empty members ask for nothing. */
export type DocumentFilter = {
  readonly bodyId: string | null
  readonly kind: DocumentKind | null
  readonly state: DocumentState | null
  readonly year: number | null
  readonly words: string
  readonly page: number
}

/** Reads a register's filter from its address; what it cannot read it leaves out. */
export function filterOf(query: URLSearchParams): DocumentFilter {
  const body = query.get('co-quan') ?? ''
  const year = Number(query.get('nam') ?? '')
  const page = Number(query.get('trang') ?? 1)
  return {
    bodyId: hasIdShape(body) ? body : null,
    kind: documentKinds.find((kind) => kind === query.get('loai')) ?? null,
    state: documentStates.find((state) => state === query.get('buoc')) ?? null,
    year: Number.isInteger(year) && year >= 1900 && year <= 2200 ? year : null,
    words: (query.get('tim') ?? '').slice(0, 200),
    page: Number.isInteger(page) && page > 0 && page <= 100_000 ? page : 1,
  }
}
