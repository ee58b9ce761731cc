/** What a follower is told: re-read, still there, or the server is ending. Never what changed. */
export type Word = 'changed' | 'beat' | 'end'

export type Told = (word: Word) => void

/** Open pages by what they follow. */
export type Followers = {
  /** Adds one; the function given back takes it away again. */
  add(key: string, told: Told): () => void
  tell(key: string, word: Word): void
  tellAll(word: Word): void
  count(): number
}

export function openFollowers(): Followers {
  const groups = new Map<string, Set<Told>>()
  return {
    add(key, told) {
      const group = groups.get(key) ?? new Set()
      groups.set(key, group.add(told))
      return () => {
        group.delete(told)
        if (group.size === 0 && groups.get(key) === group) groups.delete(key)
      }
    },
    tell(key, word) {
      for (const told of groups.get(key) ?? []) told(word)
    },
    tellAll(word) {
      for (const group of groups.values()) for (const told of group) told(word)
    },
    count: () => groups.values().reduce((sum, group) => sum + group.size, 0),
  }
}
