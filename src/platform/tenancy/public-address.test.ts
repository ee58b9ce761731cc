import assert from 'node:assert/strict'
import { test } from 'node:test'
import { publicAddress } from './public-address.ts'

test('a council without a host of its own stands below the installation by its path name', () => {
  const council = { host: null, slug: 'xa-thu' }
  assert.equal(
    publicAddress('https://hdnd.vidu.vn', council, '/thong-bao?trang=2'),
    'https://hdnd.vidu.vn/xa-thu/thong-bao?trang=2',
  )
})

test('a council with a host of its own is reached there, by the same scheme and port', () => {
  const council = { host: 'xa-thu.vidu.vn', slug: 'xa-thu' }
  assert.equal(publicAddress('https://hdnd.vidu.vn', council, '/'), 'https://xa-thu.vidu.vn/')
  assert.equal(
    publicAddress('http://127.0.0.1:3000', council, '/x'),
    'http://xa-thu.vidu.vn:3000/x',
  )
})
