import type { LiveHub } from './hub.ts'

/** Counts kept in this process until something of their kind changes in the commune. */
export type Counts = {
  /** Looks a count up by its question; `kind` is the kind of subject whose changes make it stale. */
  cachedCount(key: string, commune: string, kind: string): CachedCount
}

export type CachedCount = {
  /** The count, when nothing changed since it was made; else it must be made anew. */
  readonly known: number | undefined
  /** Keeps the count that was made anew after this look. */
  keep(count: number): void
}

type Kept = { readonly version: number; readonly until: number; readonly count: number }

const mostKept = 2_000
/** The longest a count may be wrong if the connection that hears changes died without a sign. */
const keptForMs = 30_000

/**
 * Keeps counts by the hub's versions; while the hub hears nothing, none is known. The version is read
 * at the look, before the count is made, so that a change in between makes it stale, never fresh.
 */
export function openCounts(hub: Pick<LiveHub, 'versionOf'>): Counts {
  const kept = new Map<string, Kept>()
  return {
    cachedCount(key, commune, kind) {
      const version = hub.versionOf(commune, kind)
      if (version === null) return { known: undefined, keep: () => {} }
      const place = `${commune}|${kind}|${key}`
      const found = kept.get(place)
      const isFresh = found?.version === version && performance.now() < found.until
      return {
        known: isFresh ? found.count : undefined,
        keep(count) {
          kept.delete(place)
          if (kept.size >= mostKept) kept.delete(kept.keys().next().value!)
          kept.set(place, { version, until: performance.now() + keptForMs, count })
        },
      }
    },
  }
}
