import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { returnPath } from './return-path.ts'

test('leads to the page that was asked for, with its query', () => {
  assert.equal(
    returnPath('/ban-lam-viec/kien-nghi?buoc=received&trang=2'),
    '/ban-lam-viec/kien-nghi?buoc=received&trang=2',
  )
  assert.equal(returnPath('/kien-nghi/7Q2M-9XKD-40TB'), '/kien-nghi/7Q2M-9XKD-40TB')
})

test('anything but a path of this council leads to the desk', () => {
  const elsewhere = [
    null,
    '',
    'ban-lam-viec',
    'https://example.org/',
    '//example.org',
    '/\\example.org',
    '/\t/example.org',
    '/..//example.org',
    '/%2e%2e//example.org',
    'javascript:alert(1)',
    '/dang-nhap',
    '/dang-nhap/ma?x=1',
    '/dang-xuat',
    `/${'a'.repeat(2000)}`,
  ]
  for (const asked of elsewhere) assert.equal(returnPath(asked), '/ban-lam-viec', String(asked))
})

test('whatever is asked for, the browser stays on this host', () => {
  const pieces = fc.constantFrom(
    '/',
    '\\',
    '.',
    '..',
    '//',
    'example.org',
    '@',
    ':',
    '%2f',
    '%5c',
    '?',
    '#',
    '\t',
    '\n',
    'a',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const path = returnPath(parts.join(''))
      for (const base of ['', '/xa']) {
        assert.equal(new URL(base + path, 'https://here.vn').origin, 'https://here.vn')
      }
    }),
    { numRuns: 5000 },
  )
})
