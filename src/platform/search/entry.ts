import type { Actor } from '../access/actor.ts'
import type { ReadContext } from '../acts/context.server.ts'
import type { AnnouncedFact } from '../jobs/reaction.ts'

/** Whoever reads the portal may find what is for this audience. */
export const everybody = 'public'

/** What can be found of one matter: under which words, by whom, and where it is read. */
export type SearchEntry = {
  readonly id: string
  /**
   * The portal shows a matter's public words, the desk all of them, at another address. A matter has
   * at most one entry of each; whoever may find the desk's is not led to the public one.
   */
  readonly face: 'public' | 'desk'
  /** Audiences that may find it, as `readersOf` names them; `everybody` alone on the public face. */
  readonly audiences: readonly string[]
  readonly title: string
  /** Everything else it is found by, as it may be shown to those audiences. */
  readonly words: string
  /** Document number or receipt code; empty for none. */
  readonly code: string
  /** The day by which it is put in order and filtered by year. */
  readonly onDay: Temporal.PlainDate | null
  /** Address below the council's own. */
  readonly path: string
}

/** A subject as it was found: on the portal's or on the desk's page of it. */
export type FoundSubject = Pick<SearchEntry, 'id' | 'face'>

/** What a feed reads with: a transaction in the commune, nobody acting. */
export type FeedContext = Pick<ReadContext, 'tx' | 'commune' | 'today'>

/** The one door by which a slice makes its matters findable. */
export type SearchFeed = {
  /** Kind of subject: `petition`. */
  readonly kind: string
  /** What the screen calls one of them: «Kiến nghị». */
  readonly noun: string
  /** Facts after which something is read anew. */
  readonly hears: readonly string[]
  /** Which subjects a fact that it hears is about; the fact's own subject when left out. */
  subjectsOf?(
    context: FeedContext,
    fact: AnnouncedFact,
  ): Promise<readonly string[]> | readonly string[]
  /** True for what all communes share: it is kept once, not for each of them. */
  readonly isEverywhere?: boolean
  /** Entries of these subjects as they stand now; a subject that cannot be found gives none. */
  entriesOf(context: FeedContext, ids: readonly string[]): Promise<readonly SearchEntry[]>
  /** What else the slice keeps of these subjects for finding them, read anew with their entries. */
  alsoKeep?(context: FeedContext, ids: readonly string[]): Promise<void>
  /** What it counts over all of them, when the index has been built anew. */
  countAnew?(context: FeedContext): Promise<void>
  /** Ids of all subjects there are, for building the index anew. */
  idsOf(context: FeedContext): Promise<readonly string[]>
  /** Audiences that this actor belongs to, besides everybody. */
  readersOf(actor: Actor | null): readonly string[]
  /**
   * Of these subjects, those that the actor may read on their face at this moment: what the index
   * says may be a moment old. One statement; left out where no permission ever narrows.
   */
  stillReadable?(
    context: ReadContext,
    found: readonly FoundSubject[],
  ): Promise<readonly FoundSubject[]>
  /** The code as it is kept, when what was typed can be one misread from a slip. */
  readCode?(typed: string): string | null
}

/** Every audience this actor belongs to. */
export function readersAmong(feeds: readonly SearchFeed[], actor: Actor | null): string[] {
  return [everybody, ...(actor ? feeds.flatMap((feed) => feed.readersOf(actor)) : [])]
}
