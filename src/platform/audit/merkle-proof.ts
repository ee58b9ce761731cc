import { emptyRoot, isCount, isHash, nodeHash } from './merkle-tree.ts'
import type { LeafRange } from './merkle-tree.ts'

export type Inclusion = {
  readonly index: number
  readonly size: number
  readonly root: Uint8Array
  readonly leaf: Uint8Array
  readonly path: readonly Uint8Array[]
}

export type Consistency = {
  readonly oldSize: number
  readonly oldRoot: Uint8Array
  readonly size: number
  readonly root: Uint8Array
  readonly path: readonly Uint8Array[]
}

/**
 * True when `path` proves that the leaf with hash `leaf` stands at `index` in the tree with this
 * size and root. RFC 9162, 2.1.3.2.
 */
export function verifyInclusion({ index, size, root, leaf, path }: Inclusion): boolean {
  if (!isCount(index) || !isCount(size) || index >= size) return false
  if (!isHash(leaf) || !path.every(isHash)) return false
  let place = index
  let last = size - 1
  let found = leaf
  for (const sibling of path) {
    if (last === 0) return false
    if (isOdd(place) || place === last) {
      found = nodeHash(sibling, found)
      const levels = trailingZeros(place)
      place = above(place, levels)
      last = above(last, levels)
    } else {
      found = nodeHash(found, sibling)
    }
    place = above(place, 1)
    last = above(last, 1)
  }
  return last === 0 && sameHash(found, root)
}

/**
 * True when `path` proves that the older tree is the beginning of the newer one: nothing was
 * changed, taken out or put in between. RFC 9162, 2.1.4.2. An empty older tree proves nothing and
 * is refused.
 */
export function verifyConsistency({ oldSize, oldRoot, ...newer }: Consistency): boolean {
  if (oldSize === 0) return false
  return verifySubtreeConsistency({
    ...newer,
    range: { start: 0, end: oldSize },
    rangeRoot: oldRoot,
  })
}

/** As `verifyInclusion`, in the subtree over `range`. `index` counts from the whole tree's start. */
export function verifySubtreeInclusion(
  proof: Omit<Inclusion, 'size'> & { readonly range: LeafRange },
): boolean {
  const { range, index, ...rest } = proof
  if (!isSubtree(range) || !isCount(index) || index < range.start) return false
  return verifyInclusion({ ...rest, index: index - range.start, size: range.end - range.start })
}

/**
 * True when `path` proves that `rangeRoot` is the root over the leaves of `range` in the tree with
 * this size and root. A tree's own beginning is the range that starts at 0. Follows
 * draft-ietf-plants-merkle-tree-certs, 4.4.3, which is RFC 9162, 2.1.4.2 with a starting point.
 */
export function verifySubtreeConsistency(
  proof: Omit<Consistency, 'oldSize' | 'oldRoot'> & {
    readonly range: LeafRange
    readonly rangeRoot: Uint8Array
  },
): boolean {
  const { range, rangeRoot, size, root, path } = proof
  if (!isCount(size) || range.end > size || !path.every(isHash)) return false
  if (range.start === range.end) return isCount(range.start) && isEmptyProof(rangeRoot, path)
  if (!isSubtree(range)) return false

  let [first, last, end] = [range.start, range.end - 1, size - 1]
  const climb = (levels: number) => {
    first = above(first, levels)
    last = above(last, levels)
    end = above(end, levels)
  }
  while (first !== last && (last === end || isOdd(last))) climb(1)
  const [seed, ...siblings] = first === last ? [rangeRoot, ...path] : path
  if (seed === undefined) return false

  let [foundRange, found] = [seed, seed]
  for (const sibling of siblings) {
    if (end === 0) return false
    if (isOdd(last) || last === end) {
      if (first < last) foundRange = nodeHash(sibling, foundRange)
      found = nodeHash(sibling, found)
      climb(trailingZeros(last))
    } else {
      found = nodeHash(found, sibling)
    }
    climb(1)
  }
  return end === 0 && sameHash(foundRange, rangeRoot) && sameHash(found, root)
}

/** A range that is a tree of its own in every tree that holds it: it starts where its size fits. */
function isSubtree({ start, end }: LeafRange): boolean {
  if (!isCount(start) || !isCount(end) || start >= end) return false
  let fit = 1
  while (fit < end - start) fit *= 2
  return start % fit === 0
}

function isEmptyProof(rangeRoot: Uint8Array, path: readonly Uint8Array[]): boolean {
  return path.length === 0 && sameHash(rangeRoot, emptyRoot)
}

function sameHash(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0
}

// Not bit operators: they cut a number to 32 bits, and a tree may hold more leaves than that.
function isOdd(n: number): boolean {
  return n % 2 === 1
}

function above(place: number, levels: number): number {
  return Math.floor(place / 2 ** levels)
}

/** How often `n` halves evenly; 0 for 0, which has nothing left to climb. */
function trailingZeros(n: number): number {
  let levels = 0
  for (let rest = n; rest > 0 && !isOdd(rest); rest /= 2) levels += 1
  return levels
}
