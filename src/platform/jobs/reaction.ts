import type { SubjectRef } from '../../kernel/subject-ref.ts'
import type { WorkContext } from './task.ts'

/** A fact as it was announced: `petition.transferred`, about which subject, and when. */
export type AnnouncedFact = {
  readonly id: string
  readonly name: string
  readonly subject: SubjectRef
  readonly payload: Readonly<Record<string, unknown>>
  readonly at: Temporal.Instant
}

export type ReactionContext = WorkContext & { readonly fact: AnnouncedFact }

/**
 * "When X happened elsewhere, we …". Runs after the act, in a transaction of its own, at least once:
 * a reaction to the same fact a second time must change nothing.
 */
export type Reaction = {
  /** Names of the facts it hears. */
  readonly hears: readonly string[]
  react(context: ReactionContext): Promise<void>
}
