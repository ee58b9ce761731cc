import type { SubjectRef } from '../../kernel/subject-ref.ts'

/** A record of the product as the plan shows it: what it is, when it was, and where it is read. */
export type EvidenceRecord = {
  readonly subject: SubjectRef
  readonly onDay: Temporal.PlainDate
  /** A day of the period it counts for, when that is not its own day. */
  readonly countsFor?: Temporal.PlainDate
  /** Said in the open: no personal data. */
  readonly label: string
  readonly publicPath: string | null
  readonly deskPath: string | null
}

/** What one kind of fact is called, and which of them may be chosen by a member of their payload. */
export type CountableFact = {
  readonly words: string
  readonly filter?: {
    readonly key: string
    readonly words: string
    readonly values: Readonly<Record<string, string>>
  }
  /** True when it ends a session: duties done once a session are counted up to it. */
  readonly endsSession?: boolean
}

export type CountableFacts = Readonly<Record<string, CountableFact>>
