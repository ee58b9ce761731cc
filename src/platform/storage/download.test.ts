import assert from 'node:assert/strict'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { councilsForTests, hereCommune } from '../../../tests/support/council.ts'
import { filesForTests } from '../../../tests/support/files.ts'
import { docx } from '../../../tests/support/office-files.ts'
import { pdf, stream } from '../../../tests/support/pdf-file.ts'
import { picture } from '../../../tests/support/pictures.ts'
import { webForTests } from '../../../tests/support/web.ts'
import { ok } from '../../kernel/result.ts'
import { rangeOf } from './byte-range.ts'
import { choosePublicFiles, filesOf, recordFiles } from './kept-files.server.ts'
import { receiveFile } from './receive.server.ts'

const on = '2026-09-07'
const councils = await councilsForTests()
const here = await councils.open(hereCommune)
const kept = await filesForTests()
const web = await webForTests(councils, { files: kept.files, on })
after(async () => {
  await web.close()
  await kept.close()
  await councils.close()
})

const scan = pdf([stream('', Buffer.alloc(300_000, 'x'))])
let matters = 0

/** A file of some matter, for everybody to fetch. */
async function published(name: string, bytes: Buffer): Promise<{ path: string; sha256: string }> {
  const received = await receiveFile(kept.files, await kept.sent(bytes, name))
  assert.ok(received.ok)
  const subject = { kind: 'matter_of_test', id: String((matters += 1)) }
  const result = await here.act('clerk', on, async (c) => {
    await recordFiles(c, subject, [received.value])
    const [file] = await filesOf(c, [subject])
    await choosePublicFiles(c, [subject], [file!.id])
    return ok(file!.id)
  })
  assert.ok(result.ok)
  return { path: `/tep/${result.value}/${name}`, sha256: received.value.sha256 }
}

const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer())

test('a PDF is shown, a Word file is given to save; each with its name, length and type', async () => {
  const shown = await web.get(here, (await published('Công văn.pdf', scan)).path)
  assert.equal(shown.status, 200)
  assert.equal(shown.headers.get('content-type'), 'application/pdf')
  assert.equal(shown.headers.get('content-length'), String(scan.length))
  assert.match(
    shown.headers.get('content-disposition')!,
    /^inline; .*filename\*=UTF-8''C%C3%B4ng%20v%C4%83n\.pdf$/,
  )
  assert.equal(shown.headers.get('x-content-type-options'), 'nosniff')
  assert.match(shown.headers.get('content-security-policy')!, /default-src 'none'.*; sandbox$/)
  assert.deepEqual(await bytesOf(shown), scan)
  const saved = await web.get(here, (await published('don.docx', docx())).path)
  assert.match(saved.headers.get('content-disposition')!, /^attachment; /)
  assert.match(saved.headers.get('content-security-policy')!, /sandbox/)
  assert.deepEqual(await bytesOf(saved), docx())
})

test('a picture is shown in a sandbox, text is given to save, and everything can be saved', async () => {
  const photo = await published('a.jpg', await picture('jpeg'))
  const shown = await web.get(here, photo.path)
  assert.match(shown.headers.get('content-disposition')!, /^inline/)
  assert.match(shown.headers.get('content-security-policy')!, /sandbox/)
  const saved = await web.get(here, `${photo.path}?tai-ve`)
  assert.match(saved.headers.get('content-disposition')!, /^attachment/)
  const text = await web.get(here, (await published('a.txt', Buffer.from('chữ'))).path)
  assert.equal(text.headers.get('content-type'), 'text/plain; charset=utf-8')
  assert.match(text.headers.get('content-disposition')!, /^attachment/)
})

test('who has the bytes already gets 304, by the hash of the content', async () => {
  const { path, sha256 } = await published('b.pdf', scan)
  const first = await web.get(here, path)
  assert.equal(first.headers.get('etag'), `"${sha256}"`)
  await first.body?.cancel()
  for (const known of [`"${sha256}"`, `W/"${sha256}"`, `"x", "${sha256}"`, '*']) {
    const again = await web.get(here, path, null, { 'if-none-match': known })
    assert.deepEqual([again.status, await again.text()], [304, ''], known)
  }
  const other = await web.get(here, path, null, { 'if-none-match': '"khac"' })
  assert.equal(other.status, 200)
  await other.body?.cancel()
})

test('parts of a file are given, exactly', async () => {
  const { path, sha256 } = await published('c.pdf', scan)
  const part = async (range: string, more: Record<string, string> = {}) => {
    const response = await web.get(here, path, null, { range, ...more })
    return [
      response.status,
      response.headers.get('content-range'),
      await bytesOf(response),
    ] as const
  }
  const all = scan.length
  assert.deepEqual(await part('bytes=0-0'), [206, `bytes 0-0/${all}`, scan.subarray(0, 1)])
  assert.deepEqual(await part('bytes=100-199'), [
    206,
    `bytes 100-199/${all}`,
    scan.subarray(100, 200),
  ])
  assert.deepEqual(await part('bytes=-10'), [
    206,
    `bytes ${all - 10}-${all - 1}/${all}`,
    scan.subarray(-10),
  ])
  assert.deepEqual(await part(`bytes=${all - 1}-`), [
    206,
    `bytes ${all - 1}-${all - 1}/${all}`,
    scan.subarray(-1),
  ])
  assert.deepEqual(await part(`bytes=${all}-`), [416, `bytes */${all}`, Buffer.alloc(0)])
  assert.deepEqual(await part('bytes=0-1,5-6'), [200, null, scan])
  assert.deepEqual(await part('bytes=0-9', { 'if-range': `"${sha256}"` }), [
    206,
    `bytes 0-9/${all}`,
    scan.subarray(0, 10),
  ])
  assert.deepEqual(await part('bytes=0-9', { 'if-range': '"khac"' }), [200, null, scan])
})

test('ranges are read as RFC 9110 says', () => {
  const cases: [string | null, ReturnType<typeof rangeOf>][] = [
    [null, null],
    ['bytes=0-', { start: 0, end: 9 }],
    ['bytes=3-5', { start: 3, end: 5 }],
    ['bytes=3-500', { start: 3, end: 9 }],
    ['bytes=-3', { start: 7, end: 9 }],
    ['bytes=-30', { start: 0, end: 9 }],
    ['bytes=10-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=5-3', null],
    ['bytes=-', null],
    ['bytes=a-b', null],
    ['lines=0-1', null],
    ['bytes=0-1,3-4', null],
  ]
  for (const [header, range] of cases) assert.deepEqual(rangeOf(header, 10), range, String(header))
})

test('a question for the head alone opens no file', async () => {
  const { path } = await published('d.pdf', scan)
  const openFiles = async () => (await readdir('/proc/self/fd')).length
  const before = await openFiles()
  for (let n = 0; n < 20; n += 1) {
    const head = await fetch(`${web.url}/${here.slug}${path}`, { method: 'HEAD' })
    assert.deepEqual([head.status, head.headers.get('content-length')], [200, String(scan.length)])
  }
  assert.ok((await openFiles()) < before + 10)
})

test('damaged bytes break the answer off instead of arriving whole', async () => {
  const whole = pdf([stream('', Buffer.alloc(200_000, 'y'))])
  const { path, sha256 } = await published('e.pdf', whole)
  const place = join(kept.folder, 'files', 'kept', sha256.slice(0, 2), sha256.slice(2, 4), sha256)
  for (const length of [
    0,
    10,
    whole.length - 1,
    whole.length,
    whole.length + 1,
    whole.length * 2,
  ]) {
    await writeFile(place, Buffer.alloc(length, 'z'))
    await assert.rejects(web.get(here, path).then(bytesOf))
    await assert.rejects(web.get(here, path, null, { range: 'bytes=0-9' }).then(bytesOf))
  }
})

test('a file of a matter that no slice answers for is not there until it is public', async () => {
  const received = await receiveFile(kept.files, await kept.sent(pdf(), 'f.pdf'))
  assert.ok(received.ok)
  const subject = { kind: 'matter_of_nobody', id: '1' }
  await here.act('clerk', on, async (c) => ok(await recordFiles(c, subject, [received.value])))
  const [file] = await here.read('clerk', on, (c) => filesOf(c, [subject]))
  assert.equal((await web.get(here, `/tep/${file!.id}/f.pdf`, 'chair')).status, 404)
})
