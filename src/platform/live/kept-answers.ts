import type { LiveHub } from './hub.ts'

/** Answers kept in this process until something of their kinds changes in the commune. */
export type KeptAnswers = {
  /** Looks an answer up by its question; `kinds` are the kinds of subject whose changes make it stale. */
  look<Answer>(question: string, commune: string, kinds: readonly string[]): KeptAnswer<Answer>
}

export type KeptAnswer<Answer> = {
  /** The answer, when nothing changed since it was made; else it must be made anew. */
  readonly known: Answer | undefined
  /** Keeps the answer that was made anew after this look. */
  keep(answer: Answer): void
}

type Kept = { readonly version: string; readonly until: number; readonly answer: unknown }

const mostKept = 2_000
/** The longest an answer may be wrong if the connection that hears changes died without a sign. */
const keptForMs = 30_000

const unknown = { known: undefined, keep: () => {} }

/**
 * Keeps answers by the hub's versions; while the hub hears nothing, none is known. The version is read
 * at the look, before the answer is made, so that a change in between makes it stale, never fresh.
 */
export function openKeptAnswers(hub: Pick<LiveHub, 'versionOf'>): KeptAnswers {
  const kept = new Map<string, Kept>()
  return {
    look<Answer>(question: string, commune: string, kinds: readonly string[]): KeptAnswer<Answer> {
      const versions = kinds.map((kind) => hub.versionOf(commune, kind))
      if (versions.includes(null)) return unknown
      const version = versions.join(' ')
      const place = `${commune}|${kinds.join(' ')}|${question}`
      const found = kept.get(place)
      const isFresh = found?.version === version && performance.now() < found.until
      return {
        known: isFresh ? (found.answer as Answer) : undefined,
        keep(answer) {
          kept.delete(place)
          if (kept.size >= mostKept) kept.delete(kept.keys().next().value!)
          kept.set(place, { version, until: performance.now() + keptForMs, answer })
        },
      }
    },
  }
}
