import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { MessageRefused, type MessageGateway } from './gateway.ts'
import { openHttpGateway } from './http-gateway.server.ts'
import { openMessageLog } from './message-log.server.ts'
import { MessageSettingError, readMessageSettings } from './message-settings.ts'

type Taken = { to: string; words: string }
const taken: (Taken & { headers: Record<string, unknown>; sender: string })[] = []
let status = 200
const server = createServer((request, response) => {
  let body = ''
  request.on('data', (part) => (body += part))
  request.on('end', () => {
    const { to, text: words, sender } = JSON.parse(body)
    if (status === 200) taken.push({ to: `+${to}`, words, sender, headers: request.headers })
    const headers = status === 307 ? { location: 'http://127.0.0.1:1/' } : {}
    response.writeHead(status, headers).end('{}')
  })
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/send`
const folder = await mkdtemp(join(tmpdir(), 'nghi-truong-messages-'))
const path = join(folder, 'messages.log')
after(async () => {
  server.close()
  server.closeAllConnections()
  await rm(folder, { recursive: true })
})

const http = openHttpGateway({ url, token: 'of-the-test', sender: 'HDND' })
const ways: { name: string; gateway: MessageGateway; arrived(): Promise<Taken[]> }[] = [
  { name: 'HTTP', gateway: http, arrived: async () => taken },
  {
    name: 'a file',
    gateway: openMessageLog(path),
    arrived: async () =>
      (await readFile(path, 'utf8'))
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
  },
]

const message = {
  id: '0b8f3c52-6a1d-4d1e-9f0a-000000000001',
  to: '+84912345678',
  words: 'Ma: 123456',
}

for (const { name, gateway, arrived } of ways) {
  test(`a message goes out by ${name} as it is`, async () => {
    await gateway.send(message)
    const [last] = (await arrived()).slice(-1)
    assert.deepEqual([last?.to, last?.words], [message.to, message.words])
  })
}

test('the file is for its owner alone', async () => {
  assert.equal((await stat(path)).mode & 0o777, 0o600)
})

test('the gateway gets our token, and the id by which it knows a second try', () => {
  const [first] = taken
  assert.match(String(first?.headers['authorization']), /^Bearer /)
  assert.equal(first?.headers['idempotency-key'], message.id)
  assert.equal(first?.sender, 'HDND')
})

describe('a gateway that does not take it', () => {
  const sent = async (answer: number) => {
    status = answer
    return http.send(message).then(
      () => 'sent',
      (error: Error) => error.name,
    )
  }
  test('for good is not asked again, in a moment of trouble it is', async () => {
    for (const answer of [400, 401]) assert.equal(await sent(answer), 'MessageRefused')
    for (const answer of [429, 500, 503]) assert.equal(await sent(answer), 'Error', String(answer))
    assert.equal(new MessageRefused(400).code, 'GATEWAY_400')
  })
  test('and sends us elsewhere is not followed', async () => {
    assert.equal(await sent(307), 'TypeError')
  })
})

describe('settings', () => {
  const sample = { hasSamples: true }
  test('a sample installation writes into a file, any other sends nothing', () => {
    assert.deepEqual(readMessageSettings({}, sample), { way: 'log' })
    assert.deepEqual(readMessageSettings({ NODE_ENV: 'production' }, sample), { way: 'off' })
    assert.deepEqual(readMessageSettings({}, { hasSamples: false }), { way: 'off' })
  })
  test('a gateway needs an address over TLS and a token', () => {
    const read = (address: string, token?: string) => () =>
      readMessageSettings({ MESSAGE_GATEWAY_URL: address, MESSAGE_GATEWAY_TOKEN: token }, sample)
    assert.equal(read('https://tin-nhan.vidu.vn/gui', 'x')().way, 'gateway')
    for (const wrong of [
      read('http://tin-nhan.vidu.vn/', 'x'),
      read('tin nhan', 'x'),
      read('https://a.vn'),
    ]) {
      assert.throws(wrong, MessageSettingError)
    }
  })
})
