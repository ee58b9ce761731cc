import { consistencyRanges, emptyRoot, inclusionRanges, nodeHash } from './merkle-tree.ts'
import type { LeafRange } from './merkle-tree.ts'

/**
 * Where a node stands: `level` 0 holds the leaf hashes, and node `index` of a level covers the
 * leaves from `index * 2 ** level` on, `2 ** level` of them. Only full nodes are ever stored, so a
 * stored node never changes, and every older size of the tree can be proved from the same rows.
 */
export type NodePlace = { readonly level: number; readonly index: number }

export type TreeNode = NodePlace & { readonly hash: Uint8Array }

/** Reads stored nodes: one hash for each place, in the order asked. */
export type ReadNodes = (places: readonly NodePlace[]) => Promise<readonly Uint8Array[]>

export type GrownTree = {
  readonly size: number
  readonly root: Uint8Array
  /** The nodes to store: the new leaf hashes and every node that became full. */
  readonly nodes: readonly TreeNode[]
}

/** The full nodes that make up a tree of `size` leaves, left to right: at most log2(size) + 1. */
export function edgePlaces(size: number): NodePlace[] {
  return placesOf({ start: 0, end: size })
}

/** Root of the tree whose edge nodes have these hashes, in the order of `edgePlaces`. */
export function rootOfEdge(edge: readonly Uint8Array[]): Uint8Array {
  return edge.length === 0 ? emptyRoot : edge.reduceRight((right, left) => nodeHash(left, right))
}

/**
 * Adds leaves, in order, to a tree of `size` leaves of which only the edge hashes are at hand.
 * Costs about two hashes a leaf, whatever the size of the tree.
 */
export function appendLeaves(
  size: number,
  edge: readonly Uint8Array[],
  leafHashes: readonly Uint8Array[],
): GrownTree {
  const places = edgePlaces(size)
  if (places.length !== edge.length) {
    throw new RangeError(`a tree of ${size} has ${places.length} edge nodes, not ${edge.length}`)
  }
  const hashes = [...edge]
  const nodes: TreeNode[] = []
  leafHashes.forEach((leaf, offset) => {
    let node: TreeNode = { level: 0, index: size + offset, hash: leaf }
    nodes.push(node)
    while (node.index % 2 === 1) {
      const left = hashes.pop()
      if (left === undefined) throw new RangeError('the edge ends before the tree does')
      node = {
        level: node.level + 1,
        index: (node.index - 1) / 2,
        hash: nodeHash(left, node.hash),
      }
      nodes.push(node)
    }
    hashes.push(node.hash)
  })
  return { size: size + leafHashes.length, root: rootOfEdge(hashes), nodes }
}

/** Root of the tree as it was at `size` leaves. One read. */
export async function rootAt(size: number, read: ReadNodes): Promise<Uint8Array> {
  return rootOfEdge(await read(edgePlaces(size)))
}

/** The path proving that leaf `index` stands in the tree of `size` leaves. One read. */
export function proveInclusion(
  index: number,
  size: number,
  read: ReadNodes,
): Promise<Uint8Array[]> {
  return rootsOf(inclusionRanges(index, size), read)
}

/** The path proving that the tree of `oldSize` is the beginning of that of `size`. One read. */
export function proveConsistency(
  oldSize: number,
  size: number,
  read: ReadNodes,
): Promise<Uint8Array[]> {
  return rootsOf(consistencyRanges(oldSize, size), read)
}

async function rootsOf(ranges: readonly LeafRange[], read: ReadNodes): Promise<Uint8Array[]> {
  const places = ranges.map(placesOf)
  const hashes = await read(places.flat())
  let taken = 0
  return places.map(({ length }) => rootOfEdge(hashes.slice(taken, (taken += length))))
}

/** The full nodes under a run of leaves that the tree's own cuts make, left to right. */
function placesOf({ start, end }: LeafRange): NodePlace[] {
  const places: NodePlace[] = []
  let level = 0
  while (2 ** (level + 1) <= end - start) level += 1
  for (let from = start; from < end; level -= 1) {
    const width = 2 ** level
    if (width > end - from) continue
    places.push({ level, index: from / width })
    from += width
  }
  return places
}
