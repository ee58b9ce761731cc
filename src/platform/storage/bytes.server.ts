import { createHash } from 'node:crypto'
import type { ByteRange, FileStore } from './store.ts'

/** The store gave other bytes than were kept, or none: the disk or the bucket is damaged. */
export class DamagedBytes extends Error {
  constructor(sha256: string, what: 'missing' | 'changed') {
    super(`Bytes ${sha256} are ${what}`)
  }
}

/**
 * The bytes of a kept file as a body, opened only when somebody reads it. All of it is hashed on the
 * way and the last piece is held back until the hash is right: damaged bytes never arrive complete.
 * @param length the length announced, when one is: more would be cut there and look complete
 */
export function verifiedBytes(
  store: FileStore,
  sha256: string,
  length = Number.POSITIVE_INFINITY,
): ReadableStream<Uint8Array> {
  return lazily(verified(store, sha256, length))
}

/** Part of a kept file; before its first byte the whole is verified (see `openVerifier`). */
export function partOfBytes(
  { store, verify }: { store: FileStore; verify(sha256: string): Promise<void> },
  sha256: string,
  range: ByteRange,
): ReadableStream<Uint8Array> {
  return lazily(
    (async function* () {
      await verify(sha256)
      yield* part(store, sha256, range)
    })(),
  )
}

const verifiedFor = Temporal.Duration.from({ hours: 1 })
const mostRemembered = 1000

/**
 * Verifies a whole file before parts of it are given out: a part cannot be hashed. What was right an
 * hour ago is not read again, since a reader of a document asks for many parts.
 */
export function openVerifier(store: FileStore): (sha256: string) => Promise<void> {
  const right = new Map<string, Temporal.Instant>()
  return async (sha256) => {
    const now = Temporal.Now.instant()
    const until = right.get(sha256)
    if (until && Temporal.Instant.compare(now, until) < 0) return
    for await (const _ of verified(store, sha256));
    if (right.size >= mostRemembered) right.clear()
    right.set(sha256, now.add(verifiedFor))
  }
}

async function* verified(
  store: FileStore,
  sha256: string,
  length = Number.POSITIVE_INFINITY,
): AsyncGenerator<Uint8Array> {
  const bytes = await store.read(sha256)
  if (!bytes) throw new DamagedBytes(sha256, 'missing')
  const hash = createHash('sha256')
  let held: Uint8Array | undefined
  let seen = 0
  for await (const chunk of bytes) {
    seen += (chunk as Uint8Array).byteLength
    if (seen > length) throw new DamagedBytes(sha256, 'changed')
    hash.update(chunk as Uint8Array)
    if (held) yield held
    held = chunk as Uint8Array
  }
  if (hash.digest('hex') !== sha256) throw new DamagedBytes(sha256, 'changed')
  if (held) yield held
}

async function* part(
  store: FileStore,
  sha256: string,
  range: ByteRange,
): AsyncGenerator<Uint8Array> {
  const bytes = await store.read(sha256, range)
  if (!bytes) throw new DamagedBytes(sha256, 'missing')
  yield* bytes as AsyncIterable<Uint8Array>
}

// Nothing is opened before the first pull: an answer to HEAD has a body that nobody reads.
function lazily(source: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await source.next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      async cancel() {
        await source.return(undefined)
      },
    },
    { highWaterMark: 0 },
  )
}
