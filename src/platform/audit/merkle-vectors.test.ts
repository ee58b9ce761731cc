import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import {
  verifyConsistency,
  verifyInclusion,
  verifySubtreeConsistency,
  verifySubtreeInclusion,
} from './merkle-proof.ts'

type Vector = Record<string, unknown> & {
  readonly desc: string
  readonly wantErr: boolean
  readonly proof: readonly string[] | null
}

const vectors = new URL('../../../tests/standards/merkle/', import.meta.url)

const bytes = (text: unknown) => Buffer.from(String(text), 'base64')
const path = (v: Vector) => (v.proof ?? []).map(bytes)
const range = (v: Vector) => ({ start: Number(v.start), end: Number(v.end) })

const kinds: Record<string, { count: number; verify: (v: Vector) => boolean }> = {
  inclusion: {
    count: 98,
    verify: (v) =>
      verifyInclusion({
        index: Number(v.leafIdx),
        size: Number(v.treeSize),
        root: bytes(v.root),
        leaf: bytes(v.leafHash),
        path: path(v),
      }),
  },
  consistency: {
    count: 98,
    verify: (v) =>
      verifyConsistency({
        oldSize: Number(v.size1),
        oldRoot: bytes(v.root1),
        size: Number(v.size2),
        root: bytes(v.root2),
        path: path(v),
      }),
  },
  subtreeinclusion: {
    count: 204,
    verify: (v) =>
      verifySubtreeInclusion({
        index: Number(v.leafIdx),
        range: range(v),
        root: bytes(v.root),
        leaf: bytes(v.leafHash),
        path: path(v),
      }),
  },
  subtreeconsistency: {
    count: 118,
    verify: (v) =>
      verifySubtreeConsistency({
        range: range(v),
        rangeRoot: bytes(v.root1),
        size: Number(v.size),
        root: bytes(v.root2),
        path: path(v),
      }),
  },
}

for (const [kind, { count, verify }] of Object.entries(kinds)) {
  test(`every published ${kind} vector gets the published answer`, () => {
    const files = globSync(`${kind}/**/*.json`, { cwd: vectors })
    assert.equal(files.length, count)
    for (const file of files) {
      const vector = JSON.parse(readFileSync(new URL(encodeURI(file), vectors), 'utf8')) as Vector
      assert.equal(verify(vector), !vector.wantErr, `${file}: ${vector.desc}`)
    }
  })
}
