/** How long a change is remembered for pages that were read before it and begin to follow after it. */
export const rememberedForMs = 60_000

/** What this process knows of past changes, as long as it hears them; times in milliseconds. */
export type ChangeMemory = {
  /** One subject changed, and with it its kind. */
  note(kind: string, subject: string, at: number): void
  /** Begins anew: what was told before this moment was not heard. */
  restart(at: number): void
  /** Changes are not heard any more. */
  lose(): void
  /** Rises with each change of the kind; null while changes are not heard. */
  versionOf(kind: string): number | null
  /** True when the key changed at or after `since`, or when that is not known any more. */
  hasChangedSince(key: string, since: number, now: number): boolean
  /** Forgets what is too long ago. */
  forget(now: number): void
}

export function openChangeMemory(): ChangeMemory {
  const versions = new Map<string, number>()
  const changedAt = new Map<string, number>()
  let serial = 0
  let floor = 0
  let heardSince: number | null = null
  return {
    note(kind, subject, at) {
      serial += 1
      versions.set(kind, serial)
      for (const key of [kind, subject]) {
        // Taken out first, so that the map keeps its keys in the order of their last change.
        changedAt.delete(key)
        changedAt.set(key, at)
      }
    },
    restart(at) {
      versions.clear()
      changedAt.clear()
      serial += 1
      floor = serial
      heardSince = at
    },
    lose() {
      heardSince = null
    },
    versionOf: (kind) => (heardSince === null ? null : (versions.get(kind) ?? floor)),
    hasChangedSince(key, since, now) {
      if (heardSince === null || since < heardSince || since < now - rememberedForMs) return true
      return (changedAt.get(key) ?? -Infinity) >= since
    },
    forget(now) {
      for (const [key, at] of changedAt) {
        if (at >= now - rememberedForMs) break
        changedAt.delete(key)
      }
    },
  }
}
