import assert from 'node:assert/strict'
import { readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { councilsForTests, hereCommune, thereCommune } from '../../../tests/support/council.ts'
import { filesForTests } from '../../../tests/support/files.ts'
import { pdf } from '../../../tests/support/pdf-file.ts'
import { picture } from '../../../tests/support/pictures.ts'
import { ok } from '../../kernel/result.ts'
import { recordFiles } from './kept-files.server.ts'
import { receiveFile } from './receive.server.ts'
import type { ReceivedFile } from './received-file.ts'
import { sweepFiles } from './sweep.server.ts'

const councils = await councilsForTests()
const here = await councils.open(hereCommune)
const there = await councils.open(thereCommune)
const { files, folder, sent, close } = await filesForTests()
after(async () => {
  await close()
  await councils.close()
})

const communes = [here.commune, there.commune]
const in25Hours = () => Temporal.Now.instant().add({ hours: 25 })
const sweep = (now: Temporal.Instant) => sweepFiles({ files, db: councils.db, communes, now })
const stored = async () =>
  new Set((await Array.fromAsync(files.store.list())).map(({ sha256 }) => sha256))

async function received(bytes: Buffer): Promise<ReceivedFile> {
  const result = await receiveFile(files, await sent(bytes, 'a'))
  assert.ok(result.ok)
  return result.value
}

test('after a day bytes without a row go; bytes of any commune, and small pictures, stay', async () => {
  const photo = await received(await picture('jpeg'))
  const letter = await received(pdf(['(kept)']))
  const orphan = await received(pdf(['(refused)']))
  const orphanPhoto = await received(await picture('png'))
  await here.act('clerk', '2026-09-07', async (c) =>
    ok(await recordFiles(c, { kind: 'x', id: '1' }, [photo])),
  )
  await there.act('clerk', '2026-09-07', async (c) =>
    ok(await recordFiles(c, { kind: 'x', id: '2' }, [letter])),
  )

  assert.deepEqual(await sweep(Temporal.Now.instant().add({ hours: 23 })), {
    bytesRemoved: 0,
    incomingRemoved: 0,
  })
  assert.deepEqual(await sweep(in25Hours()), { bytesRemoved: 3, incomingRemoved: 0 })
  assert.deepEqual(await stored(), new Set([photo.sha256, photo.thumbnailSha256, letter.sha256]))
  assert.ok(!(await stored()).has(orphan.sha256) && !(await stored()).has(orphanPhoto.sha256))
  assert.deepEqual(await sweep(in25Hours()), { bytesRemoved: 0, incomingRemoved: 0 })
})

test('bytes kept again just before the sweep stay for whoever is about to record them', async () => {
  const bytes = pdf(['(again)'])
  const { sha256 } = await received(bytes)
  const place = join(folder, 'files', 'kept', sha256.slice(0, 2), sha256.slice(2, 4), sha256)
  await utimes(place, Date.now() / 1000 - 90_000, Date.now() / 1000 - 90_000)
  const list = files.store.list
  // The sweep has read the old time from the list when the same bytes are kept again.
  const late = {
    ...files,
    store: {
      ...files.store,
      async *list() {
        for await (const found of list()) yield found
        await received(bytes)
      },
    },
  }
  const swept = await sweepFiles({
    files: late,
    db: councils.db,
    communes,
    now: Temporal.Now.instant(),
  })
  assert.equal(swept.bytesRemoved, 0)
  assert.ok((await stored()).has(sha256))
})

test('files that never finished coming in go after a day', async () => {
  const path = join(files.incoming, 'half')
  await writeFile(path, 'x')
  assert.equal((await sweep(Temporal.Now.instant())).incomingRemoved, 0)
  assert.equal((await sweep(in25Hours())).incomingRemoved, 1)
  assert.deepEqual(await readdir(files.incoming), [])
})
