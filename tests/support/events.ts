// A reader of server-sent events, written apart from the product's own.
export type HeardEvents = {
  /** Names of the events heard so far; a heartbeat is ':'. */
  readonly names: readonly string[]
  readonly status: number
  readonly headers: Headers
  /** Resolves when so many have been heard; rejects after `withinMs`. */
  heard(count: number, withinMs?: number): Promise<void>
  /** Resolves when the server has closed the stream. */
  readonly closed: Promise<void>
  leave(): void
}

/** Follows an address until it is left or closed. */
export async function followEvents(
  url: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<HeardEvents> {
  const leaving = new AbortController()
  const response = await fetch(url, { method, headers, signal: leaving.signal })
  const names: string[] = []
  const wake = new Set<() => void>()
  const closed = readEvents(response, (name) => {
    names.push(name)
    for (const call of wake) call()
  })
  return {
    names,
    closed,
    status: response.status,
    headers: response.headers,
    leave: () => leaving.abort(),
    heard(count, withinMs = 5_000) {
      return new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`heard ${names.join(', ')}`)), withinMs)
        const look = () => {
          if (names.length < count) return
          clearTimeout(late)
          wake.delete(look)
          resolve()
        }
        wake.add(look)
        look()
      })
    },
  }
}

async function readEvents(response: Response, heard: (name: string) => void): Promise<void> {
  let text = ''
  if (!response.body) return
  try {
    for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
      text += chunk
      const blocks = text.split('\n\n')
      text = blocks.pop()!
      for (const block of blocks) {
        const name = /^event: (.+)$/m.exec(block)?.[1] ?? (block.startsWith(':') ? ':' : undefined)
        if (name) heard(name)
      }
    }
  } catch {
    // Left by us, or cut by the server: either way it is over.
  }
}
