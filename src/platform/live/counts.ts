import type { LiveHub } from './hub.ts'

/** Counts kept in this process until something of their kind changes in the commune. */
export type Counts = {
  /** The count under `key`, computed now or since the last change of `kind` in the commune. */
  cachedCount(
    key: string,
    commune: string,
    kind: string,
    compute: () => Promise<number>,
  ): Promise<number>
}

type Kept = { readonly version: number; readonly until: number; readonly count: number }

const mostKept = 2_000
/** The longest a count may be wrong if the connection that hears changes died without a sign. */
const keptForMs = 30_000

/**
 * Keeps counts by the hub's versions; while the hub hears nothing, each is computed anew. The version
 * is read before the count is, so that a change in between makes the kept count stale, never fresh.
 */
export function openCounts(hub: Pick<LiveHub, 'versionOf'>): Counts {
  const kept = new Map<string, Kept>()
  return {
    async cachedCount(key, commune, kind, compute) {
      const version = hub.versionOf(commune, kind)
      if (version === null) return compute()
      const place = `${commune}|${kind}|${key}`
      const found = kept.get(place)
      if (found?.version === version && performance.now() < found.until) return found.count
      const count = await compute()
      kept.delete(place)
      if (kept.size >= mostKept) kept.delete(kept.keys().next().value!)
      kept.set(place, { version, until: performance.now() + keptForMs, count })
      return count
    },
  }
}
