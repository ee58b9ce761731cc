import type { Basis } from './basis.ts'

/**
 * Why an act was not done: a stable code (`noun.reason_as_adjective`), the legal basis, and the
 * values its Vietnamese sentence needs. The words themselves live in the slice's `text.vi.ts`.
 */
export type Refusal = {
  readonly code: string
  readonly basis?: Basis
  /** The form field at which the sentence belongs, when there is one. */
  readonly field?: string
  readonly values?: Readonly<Record<string, string | number>>
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal }

export function ok<T>(value: T): Result<T> {
  return { ok: true, value }
}

export function refuse(
  code: string,
  more: { basis?: Basis; field?: string; values?: Refusal['values'] } = {},
): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: { code, ...more } }
}

/** A refusal met deep inside an act or a page: ends the work, and is answered with its sentence. */
export class Refused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

/** The value of a result where a refusal can only end the whole act. Throws `Refused`. */
export function orRefuse<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new Refused(result.refusal)
}
