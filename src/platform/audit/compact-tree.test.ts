import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  appendLeaves,
  edgePlaces,
  proveConsistency,
  proveInclusion,
  rootAt,
  rootOfEdge,
} from './compact-tree.ts'
import type { NodePlace, ReadNodes, TreeNode } from './compact-tree.ts'
import { verifyConsistency, verifyInclusion } from './merkle-proof.ts'
import { leafHash, rootOf } from './merkle-tree.ts'

const leavesOf = (count: number) =>
  Array.from({ length: count }, (_, i) => leafHash(Buffer.from(`leaf ${i}`)))

/** Rows by place, as a table would hold them; reading what was never stored fails. */
function emptyShelf() {
  const rows = new Map<string, Uint8Array>()
  const key = (place: NodePlace) => `${place.level}/${place.index}`
  const reads: number[] = []
  const read: ReadNodes = async (places) => {
    reads.push(places.length)
    return places.map((place) => rows.get(key(place)) ?? assert.fail(`no node ${key(place)}`))
  }
  const store = (nodes: readonly TreeNode[]) => {
    for (const node of nodes) {
      assert.ok(!rows.has(key(node)), `node ${key(node)} is written twice`)
      rows.set(key(node), node.hash)
    }
  }
  return { rows, reads, read, store }
}

async function growInBatches(leaves: readonly Uint8Array[], batches: readonly number[]) {
  const shelf = emptyShelf()
  let size = 0
  for (const batch of [...batches, leaves.length]) {
    const grown = appendLeaves(
      size,
      await shelf.read(edgePlaces(size)),
      leaves.slice(size, size + batch),
    )
    shelf.store(grown.nodes)
    size = grown.size
    assert.deepEqual(grown.root, rootOf(leaves.slice(0, size)))
  }
  return shelf
}

test('a tree grown in any batches has the root of the same leaves taken at once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: 150 }),
      fc.array(fc.nat({ max: 20 }), { maxLength: 12 }),
      async (count, batches) => {
        const leaves = leavesOf(count)
        const { rows } = await growInBatches(leaves, batches)
        const full = [...Array(8).keys()].map((level) => Math.floor(count / 2 ** level))
        assert.equal(
          rows.size,
          full.reduce((sum, n) => sum + n, 0),
          'every full node, once',
        )
      },
    ),
    { numRuns: 60 },
  )
})

test('stored nodes prove any leaf and any older size at any later size, in one read', async () => {
  const leaves = leavesOf(67)
  const { read, reads } = await growInBatches(leaves, [1, 2, 30, 0, 34])
  for (let size = 1; size <= leaves.length; size += 1) {
    const root = await rootAt(size, read)
    assert.deepEqual(root, rootOf(leaves.slice(0, size)))
    for (let index = 0; index < size; index += 1) {
      reads.length = 0
      const path = await proveInclusion(index, size, read)
      assert.ok(reads.length === 1 && reads[0]! <= 2 * Math.ceil(Math.log2(size + 1)))
      assert.ok(verifyInclusion({ index, size, root, leaf: leaves[index]!, path }))
      const oldSize = index + 1
      const oldRoot = rootOf(leaves.slice(0, oldSize))
      const steps = await proveConsistency(oldSize, size, read)
      assert.ok(verifyConsistency({ oldSize, oldRoot, size, root, path: steps }))
    }
  }
})

test('one more leaf reads no more than the edge, also past 32 bits', () => {
  assert.deepEqual(edgePlaces(0), [])
  assert.deepEqual(edgePlaces(6), [
    { level: 2, index: 0 },
    { level: 1, index: 2 },
  ])
  const size = 2 ** 40 + 1
  const edge = leavesOf(2)
  assert.deepEqual(edgePlaces(size), [
    { level: 40, index: 0 },
    { level: 0, index: 2 ** 40 },
  ])
  const [leaf] = leavesOf(1)
  const grown = appendLeaves(size, edge, [leaf!])
  assert.equal(grown.size, size + 1)
  assert.deepEqual(
    grown.nodes.map(({ level, index }) => [level, index]),
    [
      [0, size],
      [1, 2 ** 39],
    ],
  )
  assert.deepEqual(grown.root, rootOfEdge([edge[0]!, grown.nodes[1]!.hash]))
})

test('an edge of another size is refused', () => {
  assert.throws(() => appendLeaves(3, leavesOf(1), leavesOf(1)), RangeError)
  assert.throws(() => appendLeaves(4, leavesOf(2), leavesOf(1)), RangeError)
})
