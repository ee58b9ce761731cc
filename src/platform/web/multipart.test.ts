import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { readMultipart, type BodyLimits } from './multipart.server.ts'

const folder = await mkdtemp(join(tmpdir(), 'nghi-truong-multipart-'))
after(() => rm(folder, { recursive: true, force: true }))

const megabyte = 1024 * 1024
const limits: BodyLimits = { file: megabyte, body: 4 * megabyte }
const boundary = '----vach'

type Part = { head: string; body: Buffer | string }
const textPart = (name: string, body: string): Part => ({ head: `name="${name}"`, body })
const filePart = (name: string, file: string, body: Buffer | string): Part => ({
  head: `name="${name}"; filename="${file}"`,
  body,
})

function written(parts: readonly Part[], end = `--${boundary}--\r\n`): Buffer {
  const pieces = parts.flatMap(({ head, body }) => [
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`),
    Buffer.from(body as string),
    Buffer.from('\r\n'),
  ])
  return Buffer.concat([...pieces, Buffer.from(end)])
}

function request(
  body: Buffer | ReadableStream<Uint8Array>,
  type = `multipart/form-data; boundary=${boundary}`,
): Request {
  return new Request('http://localhost/', {
    method: 'POST',
    headers: { 'content-type': type },
    body: body as never,
    duplex: 'half',
  } as RequestInit)
}

const emptied = async () => {
  for (const name of await readdir(folder)) await rm(join(folder, name))
}
const read = (body: Parameters<typeof request>[0], own = limits) =>
  readMultipart(request(body), folder, own)

test('texts come in their order, files lie on disk under names of ours', async () => {
  const body = written([
    textPart('tieu-de', 'Đường hỏng'),
    textPart('chon', 'a'),
    textPart('chon', 'b'),
    filePart('anh', 'Ảnh “1”; x.jpg', 'ảnh'),
  ])
  const { texts, files, isOverfull } = await read(body)
  assert.deepEqual(texts, [
    ['tieu-de', 'Đường hỏng'],
    ['chon', 'a'],
    ['chon', 'b'],
  ])
  assert.equal(files.length, 1)
  const [{ field, sent }] = files as [(typeof files)[0]]
  assert.deepEqual(
    [field, sent.name, sent.isCut, isOverfull],
    ['anh', 'Ảnh “1”; x.jpg', false, false],
  )
  assert.equal(await readFile(sent.path, 'utf8'), 'ảnh')
  assert.match(sent.path.slice(folder.length), /^\/[0-9a-f-]{36}$/)
  assert.equal((await stat(sent.path)).mode & 0o077, 0)
  await emptied()
})

test('a file field in which nothing was chosen is no file; an empty file is one', async () => {
  const { files } = await read(written([filePart('anh', '', ''), filePart('anh', 'rong.txt', '')]))
  assert.deepEqual(
    files.map(({ sent }) => sent.name),
    ['rong.txt'],
  )
  await emptied()
})

test('a file exactly at its limit is whole; one byte more is cut, and what stands after it is read', async () => {
  const at = (bytes: number) =>
    read(written([filePart('a', 'a', Buffer.alloc(bytes)), textPart('sau', 'còn')]))
  const exact = await at(megabyte)
  assert.deepEqual([exact.files[0]!.sent.isCut, exact.texts], [false, [['sau', 'còn']]])
  const over = await at(megabyte + 1)
  assert.deepEqual([over.files[0]!.sent.isCut, over.texts], [true, [['sau', 'còn']]])
  assert.equal(over.isOverfull, false)
  await emptied()
})

test('of a body past its limit the texts before stay, and the rest is read to its end', async () => {
  let given = 0
  const start = written([textPart('tieu-de', 'Đường hỏng'), filePart('a', 'a', '')], '')
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (given === 0) controller.enqueue(start.subarray(0, -2))
      else controller.enqueue(Buffer.alloc(megabyte))
      given += 1
      if (given === 20) controller.close()
    },
  })
  const { texts, files, isOverfull } = await read(body)
  assert.deepEqual(texts, [['tieu-de', 'Đường hỏng']])
  assert.equal(isOverfull, true)
  assert.equal(given, 20)
  const left = await readdir(folder)
  assert.equal(left.length, files.length)
  await emptied()
})

test('a body that breaks off leaves nothing, wherever it breaks', async () => {
  const whole = written([
    textPart('a', 'b'),
    filePart('f', 'f.pdf', Buffer.alloc(5000, 'x')),
    filePart('g', 'g', 'y'),
  ])
  for (const length of [10, 90, 200, 3000, whole.length - 40, whole.length - 6]) {
    await assert.rejects(read(whole.subarray(0, length)))
    assert.deepEqual(await readdir(folder), [], `${length}`)
  }
})

test('a connection that is cut leaves nothing', async () => {
  let given = 0
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      given += 1
      if (given === 1)
        controller.enqueue(
          written([filePart('f', 'f.pdf', Buffer.alloc(200_000))], '').subarray(0, -2),
        )
      else controller.error(new Error('aborted'))
    },
  })
  await assert.rejects(read(body), /aborted/)
  assert.deepEqual(await readdir(folder), [])
})

test('what is no multipart body is an error and no form', async () => {
  const other = [
    request(Buffer.from('a=b'), 'multipart/form-data'),
    request(Buffer.from('not a body at all')),
    request(Buffer.from('')),
  ]
  for (const one of other) await assert.rejects(readMultipart(one, folder, limits))
})

test('more texts, files or signs than a form has are left out, and it is said', async () => {
  const many = <T>(count: number, part: (n: number) => T) =>
    Array.from({ length: count }, (_, n) => part(n))
  assert.equal((await read(written(many(300, (n) => textPart(`t${n}`, ''))))).isOverfull, false)
  assert.equal((await read(written(many(301, (n) => textPart(`t${n}`, ''))))).isOverfull, true)
  assert.equal((await read(written(many(20, (n) => filePart('f', `${n}`, ''))))).isOverfull, false)
  const files = await read(written(many(21, (n) => filePart('f', `${n}`, ''))))
  assert.deepEqual([files.isOverfull, files.files.length], [true, 20])
  const long = await read(written([textPart('a', 'x'.repeat(300_000)), textPart('b', 'c')]))
  assert.deepEqual([long.isOverfull, long.texts], [true, [['b', 'c']]])
  await emptied()
})

test('where there is no room the texts are read and the files let go', async () => {
  const body = written([
    textPart('a', 'b'),
    filePart('f', 'f', 'x'.repeat(200_000)),
    textPart('c', 'd'),
  ])
  const { texts, files, isDiskFull } = await readMultipart(request(body), null, limits)
  assert.deepEqual([texts.length, files.length, isDiskFull], [2, 0, true])
  const none = await readMultipart(request(written([filePart('f', '', '')])), null, limits)
  assert.equal(none.isDiskFull, false)
})

test('a folder that cannot be written is an error', async () => {
  const body = written([
    filePart('f', 'f', Buffer.alloc(900_000)),
    filePart('g', 'g', Buffer.alloc(900_000)),
  ])
  const gone = join(folder, 'khong-co')
  await assert.rejects(readMultipart(request(body), gone, limits), { code: 'ENOENT' })
})
