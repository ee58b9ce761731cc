import type { SubjectRef } from '../../kernel/subject-ref.ts'

/** What an act did to one subject: becomes a row of the audit log. */
export type AuditEntry = {
  /** The permission used: `petition.classify`. */
  readonly act: string
  readonly subject: SubjectRef
  readonly office?: string
  readonly onBehalfOf?: string
  readonly before?: unknown
  readonly after?: unknown
  readonly reason?: string
}

/** A fact announced to the rest of the product: `petition.classified`. */
export type Fact = {
  readonly name: string
  readonly subject: SubjectRef
  readonly payload?: Readonly<Record<string, unknown>>
}
