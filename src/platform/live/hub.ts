import type { Clock } from '../../kernel/clock.ts'
import { followedKey, readChange, type Followed } from './change.ts'
import { openChangeMemory } from './change-memory.ts'
import { openFollowers, type Told } from './followers.ts'

/** Where the open pages of this process wait for changes. */
export type LiveHub = {
  /** Tells of each change until the function it gives back is called. */
  follow(followed: Followed, told: Told): () => void
  /** True when it changed at or after this instant, or when that cannot be known any more. */
  hasChangedSince(followed: Followed, since: Temporal.Instant): boolean
  /** Rises with every change of this kind in the commune; null while changes are not heard. */
  versionOf(commune: string, kind: string): number | null
  /** Followers at this moment. */
  following(): number
  /** What to do with the database's notices: for `listenTo`. */
  readonly hearing: { notice(payload: string): void; connected(): void; lost(): void }
  /** Tells every follower that the server is ending: they connect again, elsewhere or later. */
  stop(): void
}

/** Opens a hub that hears nothing yet: give its `hearing` to `listenTo`. */
export function openHub(options: { clock: Clock; beatEveryMs?: number }): LiveHub {
  const { clock, beatEveryMs = 25_000 } = options
  const followers = openFollowers()
  const memory = openChangeMemory()
  const now = () => clock.now().epochMilliseconds
  let isStopped = false
  const beating = setInterval(() => {
    memory.forget(now())
    followers.tellAll('beat')
  }, beatEveryMs).unref()
  return {
    follow(followed, told) {
      if (!isStopped) return followers.add(followedKey(followed), told)
      told('end')
      return () => {}
    },
    hasChangedSince: (followed, since) =>
      memory.hasChangedSince(followedKey(followed), since.epochMilliseconds, now()),
    versionOf: (commune, kind) => memory.versionOf(followedKey({ commune, kind })),
    following: followers.count,
    hearing: {
      notice(payload) {
        const change = readChange(payload)
        if (!change) return
        const kind = followedKey({ commune: change.commune, kind: change.kind })
        const subject = followedKey(change)
        memory.note(kind, subject, now())
        followers.tell(kind, 'changed')
        followers.tell(subject, 'changed')
      },
      connected() {
        memory.restart(now())
        followers.tellAll('changed')
      },
      lost: memory.lose,
    },
    stop() {
      isStopped = true
      clearInterval(beating)
      followers.tellAll('end')
    },
  }
}
