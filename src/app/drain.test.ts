import assert from 'node:assert/strict'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import test from 'node:test'
import { drain } from './drain.server.ts'

async function serve(answer: RequestListener): Promise<{ server: Server; url: string }> {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

test('a running request is answered, its kept-alive connection then closed', async () => {
  const { server, url } = await serve((_request, response) => {
    setTimeout(() => response.end('done'), 200)
  })
  const running = fetch(url)
  await new Promise((resolve) => server.once('request', resolve))
  const begun = performance.now()
  await drain(server, 5000)
  assert.ok(performance.now() - begun < 2000)
  assert.equal(await (await running).text(), 'done')
})

test('a request that never ends is cut when the time is over', async () => {
  const { server, url } = await serve(() => {})
  const endless = fetch(url)
  endless.catch(() => {})
  await new Promise((resolve) => server.once('request', resolve))
  await drain(server, 100)
  await assert.rejects(endless)
})

test('a server without requests is gone at once', async () => {
  const { server } = await serve(() => {})
  await drain(server, 5000)
  assert.equal(server.listening, false)
})
