import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clientFrom } from './client-address.ts'
import { ProxyMalformed, readProxies } from './proxies.ts'

const from = (peer: string | null, headers: Record<string, string>, trusted = '') =>
  clientFrom(peer, (name) => headers[name], readProxies(trusted))

const spoken = { 'x-forwarded-for': '198.51.100.7', 'x-forwarded-proto': 'https' }

test('without a trusted proxy the socket alone counts, whatever the headers say', () => {
  const plain = { address: '203.0.113.1', isSecure: false }
  assert.deepEqual(from('203.0.113.1', spoken), plain)
  assert.deepEqual(from('203.0.113.1', spoken, '127.0.0.1'), plain)
  assert.deepEqual(from(null, spoken, '127.0.0.1'), { address: null, isSecure: false })
})

test('a trusted proxy speaks for the client and for TLS', () => {
  const client = { address: '198.51.100.7', isSecure: true }
  assert.deepEqual(from('127.0.0.1', spoken, '127.0.0.1'), client)
  assert.deepEqual(from('::ffff:127.0.0.1', spoken, '127.0.0.1'), client)
  assert.deepEqual(from('10.9.8.7', spoken, '10.0.0.0/8, ::1'), client)
  assert.deepEqual(from('fd00::5', spoken, 'fd00::/8'), client)
  assert.deepEqual(from('127.0.0.1', {}, '127.0.0.1'), { address: '127.0.0.1', isSecure: false })
})

test('what a client wrote into the header itself stands left of what the proxies wrote', () => {
  const lied = { 'x-forwarded-for': '1.1.1.1, 198.51.100.7, 10.0.0.2' }
  assert.equal(from('10.0.0.1', lied, '10.0.0.0/8').address, '198.51.100.7')
  assert.equal(from('10.0.0.1', { 'x-forwarded-for': "'; drop" }, '10.0.0.0/8').address, '10.0.0.1')
})

test('the last proxy says whether it was TLS', () => {
  const proto = (list: string) =>
    from('10.0.0.1', { 'x-forwarded-proto': list }, '10.0.0.0/8').isSecure
  assert.equal(proto('http, https'), true)
  assert.equal(proto('https, http'), false)
})

test('a proxy that is neither address nor network is refused by its own words', () => {
  for (const setting of ['proxy', '10.0.0.0/33', '10.0.0.0/x', '::1/129', '1.2.3']) {
    assert.throws(() => readProxies(`127.0.0.1, ${setting}`), new ProxyMalformed(setting))
  }
})
