import type { Told, Word } from './followers.ts'

const encoder = new TextEncoder()
/** The browser's wait before it connects again by itself (ms). */
const opening = encoder.encode('retry: 2000\n\n')
const changed = encoder.encode('event: changed\ndata: 1\n\n')
const beat = encoder.encode(':\n\n')

export type StreamOptions = {
  /** The page was rendered before the last change: it is told so at once. */
  readonly isStale: boolean
  follow(told: Told): () => void
  /** Called once, when the stream has ended from either side. */
  ended(): void
}

/**
 * A stream of server-sent events that says "changed" and nothing else. A reader who is slow gets one
 * word for many changes: it re-reads the page anyway.
 */
export function eventStream({ isStale, follow, ended }: StreamOptions): ReadableStream<Uint8Array> {
  let unfollow = () => {}
  let owesWord = false
  const end = () => {
    unfollow()
    unfollow = () => {}
    ended()
  }
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const told = (word: Word) => {
        if (word === 'end') {
          end()
          controller.close()
        } else if ((controller.desiredSize ?? 0) > 0) {
          controller.enqueue(word === 'changed' ? changed : beat)
        } else if (word === 'changed') owesWord = true
      }
      controller.enqueue(opening)
      if (isStale) controller.enqueue(changed)
      unfollow = follow(told)
    },
    pull(controller) {
      if (owesWord) controller.enqueue(changed)
      owesWord = false
    },
    cancel: end,
  })
}
