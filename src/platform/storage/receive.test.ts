import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { after, test } from 'node:test'
import sharp from 'sharp'
import { filesForTests } from '../../../tests/support/files.ts'
import { docx, odt, templateAt, xlsx } from '../../../tests/support/office-files.ts'
import { pdf, stream } from '../../../tests/support/pdf-file.ts'
import { picture } from '../../../tests/support/pictures.ts'
import { fileKinds } from './file-kind.ts'
import type { ReceivedFile } from './received-file.ts'
import { receiveFile } from './receive.server.ts'

const { files, sent, incoming, close } = await filesForTests()
after(close)

async function receive(bytes: Buffer, name: string): Promise<ReceivedFile> {
  const received = await receiveFile(files, await sent(bytes, name))
  assert.ok(received.ok, received.ok ? '' : received.refusal.code)
  return received.value
}

async function kept(sha256: string | null): Promise<Buffer> {
  const stored = await files.store.read(sha256!)
  assert.ok(stored)
  return buffer(stored)
}

const sha256Of = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

test('documents are kept byte for byte, under the hash of what came', async () => {
  const documents = [
    ['pdf', pdf()],
    ['docx', docx()],
    ['xlsx', xlsx()],
    ['odt', odt()],
    ['text', Buffer.from('\uFEFFKính gửi Thường trực HĐND,\r\n\tđường thôn hỏng.\n')],
  ] as const
  for (const [kind, bytes] of documents) {
    const received = await receive(bytes, `van-ban.${fileKinds[kind].extension}`)
    assert.equal(received.kind, kind)
    assert.equal(received.sha256, sha256Of(bytes))
    assert.equal(received.thumbnailSha256, null)
    assert.deepEqual(await kept(received.sha256), bytes)
  }
  assert.deepEqual(await incoming(), [])
})

test('a picture is drawn upright and anew: no place, no camera, no name stays in it', async () => {
  for (const kind of ['jpeg', 'png', 'webp'] as const) {
    const bytes = await picture(kind, { orientation: 6 })
    assert.ok((await sharp(bytes).metadata()).exif)
    const received = await receive(bytes, `IMG_1.${kind}`)
    const drawn = await kept(received.sha256)
    assert.equal(received.sha256, sha256Of(drawn))
    assert.equal(received.bytes, drawn.length)
    const metadata = await sharp(drawn).metadata()
    assert.deepEqual(
      [metadata.format, metadata.width, metadata.height, metadata.exif, metadata.orientation],
      [kind, 32, 64, undefined, undefined],
    )
    assert.ok(!drawn.includes('Trần Thị Mẫu'))
    // Turned a quarter to the right, the red left half stands above.
    const { data } = await sharp(drawn)
      .extract({ left: 16, top: 8, width: 1, height: 1 })
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    assert.ok(data[0]! > 200 && data[2]! < 60, `${kind}: ${[...data]}`)
  }
})

test('a large picture is brought to 2560 points, a small one stays as it is', async () => {
  const large = await receive(await picture('jpeg', { width: 4000, height: 3000 }), 'lon.jpg')
  const { width, height } = await sharp(await kept(large.sha256)).metadata()
  assert.deepEqual([width, height], [2560, 1920])
  const small = await sharp(await kept(large.thumbnailSha256)).metadata()
  assert.deepEqual([small.format, small.width, small.height], ['jpeg', 240, 240])
  const tiny = await receive(await picture('png', { width: 10, height: 8 }), 'nho.png')
  assert.equal((await sharp(await kept(tiny.sha256)).metadata()).width, 10)
})

test('what was hidden behind a picture is gone', async () => {
  const bytes = Buffer.concat([await picture('jpeg'), docx([{ name: 'Main.class', bytes: 'x' }])])
  const received = await receive(bytes, 'gifar.jpg')
  assert.ok(!(await kept(received.sha256)).includes('PK\u0003\u0004'))
})

test('the name follows the bytes: extension corrected, path and direction signs gone', async () => {
  assert.equal((await receive(pdf(), 'C:\\Users\\a\\cong-van.docx')).name, 'cong-van.pdf')
  assert.equal((await receive(pdf(), 'anh\u202Egpj.exe')).name, 'anhgpj.pdf')
})

test('a file exactly at its limit is taken, one byte more is not', async () => {
  const limit = files.limits.text
  const exact = await receive(Buffer.alloc(limit, 'a'), 'vua.txt')
  assert.equal(exact.bytes, limit)
  const refused = async (bytes: number) => {
    const over = await receiveFile(files, await sent(Buffer.alloc(bytes, 'a'), 'qua.txt'))
    return over.ok ? null : over.refusal
  }
  const values = { name: 'qua.txt', limit: '2 MB' }
  assert.deepEqual(await refused(limit + 1), { code: 'file.too_large', values })
  assert.deepEqual(await refused(2 * limit), {
    code: 'file.too_large',
    values: { ...values, size: '4 MB' },
  })
})

test('a file that was cut while it came in is refused with the largest limit', async () => {
  const cut = { ...(await sent(pdf(), 'quet.pdf')), isCut: true }
  const received = await receiveFile(files, cut)
  assert.deepEqual(received.ok ? null : received.refusal.values, {
    name: 'quet.pdf',
    limit: '50 MB',
  })
})

test('a scan of 50 MB is taken', async () => {
  const frame = pdf([stream('', Buffer.alloc(0))]).length
  const bytes = pdf([stream('', Buffer.alloc(files.limits.scan - frame - 32, 0x41))])
  assert.ok(bytes.length <= files.limits.scan && bytes.length > files.limits.scan - 100)
  assert.equal((await receive(bytes, 'quet.pdf')).bytes, bytes.length)
})

test('a Word file made from a template on its own disk is no danger', async () => {
  const bytes = docx([templateAt('file:///C:\\Users\\a\\mau.dotx')])
  assert.equal((await receive(bytes, 'a.docx')).kind, 'docx')
})

test('the same content sent twice at once lies once in the store', async () => {
  const bytes = Buffer.from('cùng một nội dung')
  const both = await Promise.all([receive(bytes, 'mot.txt'), receive(bytes, 'hai.txt')])
  assert.equal(both[0]!.sha256, both[1]!.sha256)
  const stored = (await Array.fromAsync(files.store.list())).filter(
    ({ sha256 }) => sha256 === both[0]!.sha256,
  )
  assert.equal(stored.length, 1)
})

test('many pictures at once are drawn two at a time', async () => {
  let most = 0
  let now = 0
  const counted = {
    ...files,
    gate: <T>(work: () => Promise<T>) =>
      files.gate(async () => {
        most = Math.max(most, (now += 1))
        return work().finally(() => (now -= 1))
      }),
  }
  const bytes = await picture('jpeg')
  const all = await Promise.all(
    Array.from({ length: 8 }, async (_, n) => receiveFile(counted, await sent(bytes, `${n}.jpg`))),
  )
  assert.ok(all.every(({ ok }) => ok))
  assert.equal(most, 2)
})
