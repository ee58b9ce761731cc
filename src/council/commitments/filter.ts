import { hasIdShape } from '../../kernel/ids.ts'

/** Which part of the ledger: all open, come due, soon due, at a step, ended. */
export const commitmentViews = ['tat-ca', 'den-han', 'sap-den-han', 'cho-xac-nhan', 'cho-xet', 'da-thuc-hien', 'da-doi-ngay', 'thoi-theo-doi'] as const
export type CommitmentView = (typeof commitmentViews)[number]

/** What a list of commitments shows; empty members ask for nothing. */
export type CommitmentFilter = {
  readonly view: CommitmentView
  readonly bodyId: string | null
  readonly topic: string
  readonly words: string
  readonly page: number
}

/** Reads a list's filter from its address; what it cannot read it leaves out. */
export function filterOf(query: URLSearchParams): CommitmentFilter {
  const body = query.get('co-quan') ?? ''
  const page = Number(query.get('trang') ?? 1)
  return {
    view: commitmentViews.find((view) => view === query.get('xem')) ?? 'tat-ca',
    bodyId: hasIdShape(body) ? body : null,
    topic: (query.get('nhom') ?? '').slice(0, 100),
    words: (query.get('tim') ?? '').trim().slice(0, 100),
    page: Number.isInteger(page) && page > 0 && page <= 100_000 ? page : 1,
  }
}
