/** A change of one subject of a commune, as the database tells it: `commune|kind:id`. */
export type Change = { readonly commune: string; readonly kind: string; readonly id: string }

/** Reads what the database tells; null when it is nothing of ours. */
export function readChange(payload: string): Change | null {
  const [, commune, kind, id] = /^([^|]+)\|([^:]+):(.+)$/.exec(payload) ?? []
  return commune && kind && id ? { commune, kind, id } : null
}

/** What a page follows: one subject, or every subject of a kind in the commune (no id). */
export type Followed = { readonly commune: string; readonly kind: string; readonly id?: string }

/** Key under which followers of the same thing stand together. */
export function followedKey({ commune, kind, id }: Followed): string {
  return id === undefined ? `${commune}|${kind}` : `${commune}|${kind}:${id}`
}
