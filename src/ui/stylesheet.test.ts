import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { stylesheet } from './stylesheet.server.ts'

const { body, hash } = stylesheet()

test('the style sheet holds every css file as a layer, tokens first and print last', () => {
  const files = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.css'))
  const order = /^@layer ([^;]+);/.exec(body)?.[1]?.split(',') ?? []
  assert.deepEqual([...order].sort(), files.map((name) => name.slice(0, -4)).sort())
  assert.equal(order[0], 'tokens')
  assert.equal(order.at(-1), 'print')
})

test('the style sheet stays under 30 KB and asks for nothing else', () => {
  assert.ok(Buffer.byteLength(body) <= 30 * 1024, `${Buffer.byteLength(body)} bytes`)
  assert.doesNotMatch(body, /url\(|@import/)
})

test('braces balance after the slack is taken out', () => {
  assert.equal(body.split('{').length, body.split('}').length)
  assert.match(hash, /^[0-9a-f]{16}$/)
})
