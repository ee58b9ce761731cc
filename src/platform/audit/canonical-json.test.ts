import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { canonicalJson } from './canonical-json.ts'

test('keys stand in order at every depth and absent ones are left out', () => {
  const value = { b: [{ z: null, a: true }], a: undefined, ả: 1, A: -0, '10': 2, '9': 3 }
  assert.equal(canonicalJson(value), '{"10":2,"9":3,"A":0,"b":[{"a":true,"z":null}],"ả":1}')
})

test('text typed with combining marks is the same text', () => {
  const typed = 'Kiến nghị'
  assert.notEqual(typed.normalize('NFD'), typed)
  assert.equal(canonicalJson(typed.normalize('NFD')), JSON.stringify(typed))
  assert.equal(canonicalJson({ [typed.normalize('NFD')]: 1 }), canonicalJson({ [typed]: 1 }))
})

test('days and instants become their ISO text', () => {
  const day = Temporal.PlainDate.from('2026-02-17')
  const at = Temporal.Instant.from('2026-02-16T17:00:00.000001Z')
  assert.equal(canonicalJson([day, at]), '["2026-02-17","2026-02-16T17:00:00.000001Z"]')
})

test('what JSON would change or drop in silence is refused', () => {
  const refused = [
    undefined,
    () => 1,
    Symbol('x'),
    1n,
    NaN,
    Infinity,
    new Date(0),
    new Map(),
    '\ud800',
  ]
  for (const value of refused) assert.throws(() => canonicalJson([value]), TypeError)
  assert.throws(() => canonicalJson({ ['é']: 1, ['e\u0301']: 2 }), /stands twice/)
})

test('order of writing and a round trip through JSON change nothing', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      const text = canonicalJson(value)
      assert.equal(canonicalJson(JSON.parse(text)), text)
      assert.equal(canonicalJson(reversed(value)), text)
    }),
  )
})

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, member]) => [key, reversed(member)] as const)
  return Object.fromEntries(entries.reverse())
}
