import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { verifyConsistency, verifyInclusion } from './merkle-proof.ts'
import type { Consistency, Inclusion } from './merkle-proof.ts'
import {
  consistencyRanges,
  emptyRoot,
  inclusionRanges,
  leafHash,
  rootOf,
  splitPoint,
} from './merkle-tree.ts'
import type { LeafRange } from './merkle-tree.ts'

const leavesOf = (count: number) =>
  Array.from({ length: count }, (_, i) => leafHash(Buffer.from(`leaf ${i}`)))

const rootsOver = (leaves: readonly Uint8Array[], ranges: readonly LeafRange[]) =>
  ranges.map(({ start, end }) => rootOf(leaves.slice(start, end)))

function inclusionOf(count: number, index: number): Inclusion {
  const leaves = leavesOf(count)
  const path = rootsOver(leaves, inclusionRanges(index, count))
  return { index, size: count, root: rootOf(leaves), leaf: leaves[index]!, path }
}

function consistencyOf(oldSize: number, size: number): Consistency {
  const leaves = leavesOf(size)
  const path = rootsOver(leaves, consistencyRanges(oldSize, size))
  return { oldSize, oldRoot: rootOf(leaves.slice(0, oldSize)), size, root: rootOf(leaves), path }
}

/** The same bytes with one bit turned; `bit` counts from the first. */
function flip(bytes: Uint8Array, bit: number): Uint8Array {
  const copy = Uint8Array.from(bytes)
  copy[Math.floor(bit / 8)]! ^= 1 << (bit % 8)
  return copy
}

const sizes = fc.integer({ min: 1, max: 130 })
const bits = fc.integer({ min: 0, max: 255 })
const leafOfTree = sizes.chain((count) => fc.tuple(fc.constant(count), fc.nat({ max: count - 1 })))
const twoSizes = sizes.chain((size) =>
  fc.tuple(fc.integer({ min: 1, max: size }), fc.constant(size)),
)

test('the eight first trees of the Certificate Transparency samples have their known roots', () => {
  const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657']
  const leaves = [...inputs, '606162636465666768696a6b6c6d6e6f'].map((hex) =>
    leafHash(Buffer.from(hex, 'hex')),
  )
  const roots = leaves.map((_, i) => Buffer.from(rootOf(leaves.slice(0, i + 1))).toString('hex'))
  assert.deepEqual(roots, [
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
    '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
    'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  ])
  assert.deepEqual(emptyRoot, createHash('sha256').digest())
})

test('the path of every leaf proves it', () => {
  fc.assert(
    fc.property(leafOfTree, ([count, index]) => {
      assert.ok(verifyInclusion(inclusionOf(count, index)))
    }),
  )
})

test('a turned bit anywhere in an inclusion proof is refused', () => {
  fc.assert(
    fc.property(leafOfTree, bits, fc.nat(), ([count, index], bit, step) => {
      const proof = inclusionOf(count, index)
      assert.ok(!verifyInclusion({ ...proof, root: flip(proof.root, bit) }))
      assert.ok(!verifyInclusion({ ...proof, leaf: flip(proof.leaf, bit) }))
      if (proof.path.length === 0) return
      const path = proof.path.map((h, i) => (i === step % proof.path.length ? flip(h, bit) : h))
      assert.ok(!verifyInclusion({ ...proof, path }))
    }),
  )
})

test('a path one step short, one step long, or of another leaf is refused', () => {
  fc.assert(
    fc.property(leafOfTree, fc.nat({ max: 129 }), ([count, index], other) => {
      const proof = inclusionOf(count, index)
      assert.ok(!verifyInclusion({ ...proof, path: [...proof.path, emptyRoot] }))
      if (proof.path.length > 0) {
        assert.ok(!verifyInclusion({ ...proof, path: proof.path.slice(1) }))
        assert.ok(!verifyInclusion({ ...proof, path: proof.path.slice(0, -1) }))
      }
      if (other !== index) assert.ok(!verifyInclusion({ ...proof, index: other }))
    }),
  )
})

test('every older tree is proved to be the beginning of every later one', () => {
  for (let size = 1; size <= 40; size += 1) {
    for (let oldSize = 1; oldSize <= size; oldSize += 1) {
      assert.ok(verifyConsistency(consistencyOf(oldSize, size)), `${oldSize} in ${size}`)
    }
  }
})

test('a turned bit anywhere in a consistency proof is refused', () => {
  fc.assert(
    fc.property(twoSizes, bits, fc.nat(), ([oldSize, size], bit, step) => {
      const proof = consistencyOf(oldSize, size)
      assert.ok(!verifyConsistency({ ...proof, oldRoot: flip(proof.oldRoot, bit) }))
      assert.ok(!verifyConsistency({ ...proof, root: flip(proof.root, bit) }))
      if (proof.path.length === 0) return
      const path = proof.path.map((h, i) => (i === step % proof.path.length ? flip(h, bit) : h))
      assert.ok(!verifyConsistency({ ...proof, path }))
    }),
  )
})

test('a tree in which an old leaf was rewritten cannot be passed off as the longer tree', () => {
  fc.assert(
    fc.property(twoSizes, fc.nat(), ([oldSize, size], at) => {
      const honest = consistencyOf(oldSize, size)
      const leaves = leavesOf(size)
      leaves[at % oldSize] = leafHash(Buffer.from('rewritten'))
      const path = rootsOver(leaves, consistencyRanges(oldSize, size))
      assert.ok(!verifyConsistency({ ...honest, root: rootOf(leaves), path }))
    }),
  )
})

test('there is no proof of a leaf one past the end, nor from an empty or a larger old tree', () => {
  assert.deepEqual(inclusionRanges(0, 1), [])
  assert.throws(() => inclusionRanges(1, 1), RangeError)
  assert.throws(() => inclusionRanges(-1, 1), RangeError)
  assert.throws(() => consistencyRanges(0, 1), RangeError)
  assert.deepEqual(consistencyRanges(1, 1), [])
  assert.throws(() => consistencyRanges(2, 1), RangeError)
})

test('a tree is cut at the power of two below its size, also past 32 bits', () => {
  assert.deepEqual([2, 3, 4, 5, 8, 9].map(splitPoint), [1, 2, 2, 4, 4, 8])
  assert.equal(splitPoint(2 ** 49 - 1), 2 ** 48)
  assert.equal(splitPoint(2 ** 49), 2 ** 48)
  assert.equal(splitPoint(2 ** 49 + 1), 2 ** 49)
})
