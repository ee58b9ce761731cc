import { hasIdShape } from '../../kernel/ids.ts'
import { questionStates, type QuestionState } from './formal-question.ts'

/** Which questions a list shows; empty members ask for nothing. */
export type QuestionFilter = {
  readonly state: QuestionState | null
  readonly bodyId: string | null
  readonly topic: string
  readonly page: number
}

/** Reads a list's filter from its address; what it cannot read it leaves out. */
export function filterOf(query: URLSearchParams): QuestionFilter {
  const body = query.get('co-quan') ?? ''
  const page = Number(query.get('trang') ?? 1)
  return {
    state: questionStates.find((state) => state === query.get('buoc')) ?? null,
    bodyId: hasIdShape(body) ? body : null,
    topic: (query.get('nhom') ?? '').slice(0, 100),
    page: Number.isInteger(page) && page > 0 && page <= 100_000 ? page : 1,
  }
}
