import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { openS3StandIn } from '../../../tests/support/s3-stand-in.ts'
import { DamagedBytes, openVerifier, verifiedBytes } from './bytes.server.ts'
import { openFolderStore } from './folder-store.server.ts'
import { openS3Store } from './s3-store.server.ts'
import type { FileStore } from './store.ts'

const folder = await mkdtemp(join(tmpdir(), 'nghi-truong-store-'))
const aside = join(folder, 'aside')
await mkdir(aside)
const bucket = await openS3StandIn()
after(async () => {
  await bucket.close()
  await rm(folder, { recursive: true, force: true })
})

const kept = join(folder, 'kept')
const placeOf = (sha256: string) => join(kept, sha256.slice(0, 2), sha256.slice(2, 4), sha256)
const keyOf = (sha256: string) => `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`

type Kind = {
  store: FileStore
  /** Bytes as they lie there, past the store. */
  change(sha256: string, bytes: Buffer): Promise<void>
  age(sha256: string, at: Temporal.Instant): Promise<void>
}

const kinds: Record<string, Kind> = {
  folder: {
    store: await openFolderStore(kept, aside),
    change: (sha256, bytes) => writeFile(placeOf(sha256), bytes),
    age: (sha256, at) =>
      utimes(placeOf(sha256), at.epochMilliseconds / 1000, at.epochMilliseconds / 1000),
  },
  bucket: {
    store: openS3Store(bucket.settings),
    change: async (sha256, bytes) => void (bucket.objects.get(keyOf(sha256))!.bytes = bytes),
    age: async (sha256, at) => void (bucket.objects.get(keyOf(sha256))!.at = at),
  },
}

async function fresh(bytes: Buffer): Promise<{ path: string; sha256: string; bytes: Buffer }> {
  const path = join(aside, randomBytes(8).toString('hex'))
  await writeFile(path, bytes)
  return { path, sha256: createHash('sha256').update(bytes).digest('hex'), bytes }
}

const read = async (store: FileStore, sha256: string) => {
  const stored = await store.read(sha256)
  return stored && buffer(stored)
}
const now = () => Temporal.Now.instant()
const hours = (count: number) => Temporal.Duration.from({ hours: count })

for (const [name, { store, change, age }] of Object.entries(kinds)) {
  test(`${name}: what is kept is read back whole and in part`, async () => {
    const file = await fresh(randomBytes(300_000))
    await store.keep(file.path, file.sha256)
    assert.deepEqual(await read(store, file.sha256), file.bytes)
    const part = await store.read(file.sha256, { start: 10, end: 19 })
    assert.deepEqual(await buffer(part!), file.bytes.subarray(10, 20))
  })

  test(`${name}: what was never kept is null`, async () => {
    assert.equal(await store.read('0'.repeat(64)), null)
  })

  test(`${name}: keeping the same twice, also at once, keeps it once`, async () => {
    const bytes = randomBytes(1000)
    const files = await Promise.all([fresh(bytes), fresh(bytes), fresh(bytes)])
    await Promise.all(files.map(({ path, sha256 }) => store.keep(path, sha256)))
    const all = await Array.fromAsync(store.list())
    assert.equal(all.filter(({ sha256 }) => sha256 === files[0]!.sha256).length, 1)
  })

  test(`${name}: the list holds everything, with the time it was last kept`, async () => {
    const files = await Promise.all(Array.from({ length: 5 }, () => fresh(randomBytes(10))))
    const before = now().subtract({ seconds: 2 })
    for (const { path, sha256 } of files) await store.keep(path, sha256)
    const all = new Map(
      (await Array.fromAsync(store.list())).map((stored) => [stored.sha256, stored.keptAt]),
    )
    for (const { sha256 } of files)
      assert.ok(Temporal.Instant.compare(all.get(sha256)!, before) > 0)
  })

  test(`${name}: only what was last kept before the given time is removed`, async () => {
    const bytes = randomBytes(50)
    const first = await fresh(bytes)
    await store.keep(first.path, first.sha256)
    const yesterday = now().subtract(hours(24))
    assert.equal(await store.removeIfKeptBefore(first.sha256, yesterday), false)
    await age(first.sha256, yesterday.subtract({ seconds: 1 }))
    const again = await fresh(bytes)
    await store.keep(again.path, again.sha256)
    assert.equal(await store.removeIfKeptBefore(first.sha256, yesterday), false)
    assert.deepEqual(await read(store, first.sha256), bytes)
    await age(first.sha256, yesterday.subtract({ seconds: 1 }))
    assert.equal(await store.removeIfKeptBefore(first.sha256, yesterday), true)
    assert.equal(await store.removeIfKeptBefore(first.sha256, yesterday), false)
    assert.equal(await read(store, first.sha256), null)
  })

  test(`${name}: changed or missing bytes never arrive complete`, async () => {
    const file = await fresh(randomBytes(200_000))
    await store.keep(file.path, file.sha256)
    const verify = openVerifier(store)
    await verify(file.sha256)
    assert.deepEqual(await buffer(verifiedBytes(store, file.sha256) as never), file.bytes)
    const changed = Buffer.from(file.bytes)
    changed[199_999]! ^= 1
    await change(file.sha256, changed)
    const chunks: number[] = []
    await assert.rejects(async () => {
      for await (const chunk of verifiedBytes(
        store,
        file.sha256,
      ) as never as AsyncIterable<Uint8Array>) {
        chunks.push(chunk.byteLength)
      }
    }, DamagedBytes)
    assert.ok(chunks.reduce((sum, bytes) => sum + bytes, 0) < 200_000)
    await assert.rejects(openVerifier(store)(file.sha256), DamagedBytes)
    await assert.rejects(openVerifier(store)('0'.repeat(64)), DamagedBytes)
  })
}

test('folder: bytes lie under aa/bb, readable by the owner alone, and nothing is left aside', async () => {
  const { store } = kinds['folder']!
  const file = await fresh(randomBytes(10))
  await store.keep(file.path, file.sha256)
  assert.equal((await stat(placeOf(file.sha256))).isFile(), true)
  assert.equal((await stat(join(kept, file.sha256.slice(0, 2)))).mode & 0o077, 0)
  assert.deepEqual(
    (await readdir(aside)).filter((name) => name.startsWith('leaving') || file.path.endsWith(name)),
    [],
  )
})

test('folder: what cannot be written is an error, and the bytes do not appear', async () => {
  const store = await openFolderStore(join(folder, 'other'), aside)
  const file = await fresh(randomBytes(10))
  // A file where a folder should be stops every user, also root.
  await writeFile(join(folder, 'other', file.sha256.slice(0, 2)), '')
  await assert.rejects(store.keep(file.path, file.sha256), { code: /ENOTDIR|EEXIST/ })
  await rm(file.path)
})

test('bucket: other bytes than the address says are refused by the bucket itself', async () => {
  const { store } = kinds['bucket']!
  const file = await fresh(randomBytes(10))
  await assert.rejects(store.keep(file.path, '1'.repeat(64)), /S3 answered PUT with 403/)
  await rm(file.path)
})

test('bucket: a passing failure is tried again, a lasting one is an error without secrets', async () => {
  const { store } = kinds['bucket']!
  const file = await fresh(randomBytes(10))
  bucket.failNext(2)
  await store.keep(file.path, file.sha256)
  assert.deepEqual(await read(store, file.sha256), file.bytes)
  bucket.failNext(20)
  await assert.rejects(store.read(file.sha256), { message: 'S3 answered GET with 503' })
  bucket.failNext(0)
  await rm(file.path)
})
