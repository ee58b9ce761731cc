import assert from 'node:assert/strict'
import { randomUUIDv7 } from 'node:crypto'
import { once } from 'node:events'
import { request, type ClientRequest, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { after, test } from 'node:test'
import { councilsForTests, hereCommune, type Role } from '../../support/council.ts'
import { filesForTests } from '../../support/files.ts'
import { webForTests } from '../../support/web.ts'

const councils = await councilsForTests()
const here = await councils.open(hereCommune)
const { files, incoming, close } = await filesForTests()
const web = await webForTests(councils, { files, on: '2026-09-07' })
after(async () => {
  await web.close()
  await close()
  await councils.close()
})

const megabyte = 1024 * 1024
const boundary = 'vach-ngan'
const fields = {
  title: 'Đường thôn hỏng',
  words: 'Mưa là ngập, xe không qua được.',
  name: '',
  phone: '',
}

const written = (head: string, body: string) =>
  `--${boundary}\r\ncontent-disposition: form-data; ${head}\r\n\r\n${body}\r\n`
const end = `\r\n--${boundary}--\r\n`
const beginning = () =>
  [
    ...Object.entries({ idempotencyKey: randomUUIDv7(), ...fields }).map(([name, value]) =>
      written(`name="${name}"`, value),
    ),
    `--${boundary}\r\ncontent-disposition: form-data; name="photos"; filename="quet.pdf"\r\n\r\n%PDF-1.7\n`,
  ].join('')

/** The voter's form, its file to be written piece by piece. */
function begin(
  headers: Record<string, string | number> = {},
  by: Role | null = null,
): ClientRequest {
  return request(`${web.url}/${here.slug}/kien-nghi/gui`, {
    method: 'POST',
    headers: {
      origin: web.url,
      'content-type': `multipart/form-data; boundary=${boundary}`,
      ...(by ? { 'x-login': here.login(by) } : {}),
      ...headers,
    },
  })
}

/** Sends a file of so many bytes that ends as `ending`, a megabyte at a time. */
async function send(bytes: number, ending = ''): Promise<{ status: number; page: string }> {
  const start = beginning()
  const length = Buffer.byteLength(start) + bytes + Buffer.byteLength(ending + end)
  const sending = begin({ 'content-length': length })
  const answered = once(sending, 'response') as Promise<[IncomingMessage]>
  sending.write(start)
  for (let left = bytes; left > 0; left -= megabyte) {
    const isRoom = sending.write(Buffer.alloc(Math.min(left, megabyte), 0x41))
    if (!isRoom) await once(sending, 'drain')
  }
  sending.end(ending + end)
  const [response] = await answered
  return { status: response.statusCode!, page: await text(response) }
}

async function nothingIncoming(): Promise<void> {
  for (let tries = 0; tries < 100 && (await incoming()).length > 0; tries += 1) await pause(20)
  assert.deepEqual(await incoming(), [])
}

test('a scan of 50 MB is taken', async () => {
  const frame = '%PDF-1.7\n'.length + '\n%%EOF\n'.length
  const { status, page } = await send(50 * megabyte - frame, '\n%%EOF\n')
  assert.equal(status, 303, page)
  await nothingIncoming()
})

test('one byte more is refused on the page, with what was typed', async () => {
  const frame = '%PDF-1.7\n'.length + '\n%%EOF\n'.length
  const { status, page } = await send(50 * megabyte - frame + 1, '\n%%EOF\n')
  assert.equal(status, 422)
  assert.match(page, /Tệp “quet\.pdf”: lớn hơn mức 50 MB cho loại tệp này\. Hãy quét ở 200 dpi/)
  assert.ok(page.includes('Mưa là ngập'))
  await nothingIncoming()
})

test('a body of 70 MB gets a page that says what to do, with what was typed', async () => {
  const { status, page } = await send(70 * megabyte)
  assert.equal(status, 422)
  assert.match(page, /Gửi quá nhiều trong một lần/)
  assert.ok(page.includes('Mưa là ngập'))
  await nothingIncoming()
})

test('a body that announces far more is refused before it is read', async () => {
  const sending = begin({ 'content-length': 300 * megabyte })
  sending.on('error', () => {})
  sending.write(beginning())
  const [response] = (await once(sending, 'response')) as [IncomingMessage]
  assert.equal(response.statusCode, 413)
  assert.match(await text(response), /Tệp quá lớn/)
  sending.destroy()
  await nothingIncoming()
})

test('a connection that is cut in the middle of a file leaves no file and no petition', async () => {
  const before = await petitions()
  for (const bytes of [0, 1000, 3 * megabyte]) {
    const sending = begin({ 'content-length': 20 * megabyte })
    sending.on('error', () => {})
    sending.write(beginning() + 'A'.repeat(bytes))
    for (let tries = 0; tries < 100 && (await incoming()).length === 0; tries += 1) await pause(20)
    sending.destroy()
    await nothingIncoming()
  }
  assert.equal(await petitions(), before)
  assert.deepEqual(
    web.failures.filter((error) => !/abort|terminat|reset|closed/i.test(String(error))),
    [],
  )
})

test('a form without files that is endlessly long is refused', async () => {
  const body = `idempotencyKey=${randomUUIDv7()}&title=a&words=${'x'.repeat(1_100_000)}`
  const response = await fetch(`${web.url}/${here.slug}/kien-nghi/gui`, {
    method: 'POST',
    headers: { origin: web.url, 'content-type': 'application/x-www-form-urlencoded' },
    body,
  })
  assert.equal(response.status, 422)
  assert.match(await response.text(), /Biểu mẫu gửi lên không đọc được/)
})

test('after all this a plain form still works', async () => {
  const response = await web.post(here, '/kien-nghi/gui', null, { fields })
  assert.equal(response.status, 303, await response.text())
})

function petitions(): Promise<number> {
  return here.read('clerk', '2026-09-07', async (c) => {
    const rows = await c.tx
      .selectFrom('petitions')
      .select('id')
      .where('commune', '=', c.commune)
      .execute()
    return rows.length
  })
}
