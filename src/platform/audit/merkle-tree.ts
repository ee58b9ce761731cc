import { hash } from 'node:crypto'

/** A run of neighbouring leaves: from `start`, up to but not including `end`. */
export type LeafRange = { readonly start: number; readonly end: number }

const leafPrefix = Buffer.of(0)
const nodePrefix = Buffer.of(1)
const hashBytes = 32

/** Root of a tree without leaves: SHA-256 of nothing. RFC 9162, 2.1.1. */
export const emptyRoot: Buffer = hash('sha256', '', 'buffer')

/** Hash of one leaf. The prefix keeps a leaf from passing as a node. RFC 9162, 2.1.1. */
export function leafHash(leaf: Uint8Array): Buffer {
  return hash('sha256', Buffer.concat([leafPrefix, leaf]), 'buffer')
}

/** Hash of a node from the hashes of its two halves. RFC 9162, 2.1.1. */
export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  return hash('sha256', Buffer.concat([nodePrefix, left, right]), 'buffer')
}

/** Root over the leaf hashes, in order. RFC 9162, 2.1.1. */
export function rootOf(leafHashes: readonly Uint8Array[]): Uint8Array {
  const [first] = leafHashes
  if (first === undefined) return emptyRoot
  if (leafHashes.length === 1) return first
  const middle = splitPoint(leafHashes.length)
  return nodeHash(rootOf(leafHashes.slice(0, middle)), rootOf(leafHashes.slice(middle)))
}

/**
 * The runs of leaves whose roots prove that leaf `index` stands in the tree of `size` leaves, from
 * the leaf upwards. RFC 9162, 2.1.3.1. Throws when there is no such leaf.
 */
export function inclusionRanges(index: number, size: number): LeafRange[] {
  if (!isCount(index) || !isCount(size) || index >= size) {
    throw new RangeError(`no leaf ${index} in a tree of ${size}`)
  }
  const path: LeafRange[] = []
  let start = 0
  let end = size
  while (end - start > 1) {
    const middle = start + splitPoint(end - start)
    if (index < middle) {
      path.push({ start: middle, end })
      end = middle
    } else {
      path.push({ start, end: middle })
      start = middle
    }
  }
  return path.reverse()
}

/**
 * The runs of leaves whose roots prove that the tree of `oldSize` leaves is the beginning of the
 * tree of `size` leaves, from below upwards. RFC 9162, 2.1.4.1. Throws when the old tree is empty
 * or the larger one: then there is nothing to prove.
 */
export function consistencyRanges(oldSize: number, size: number): LeafRange[] {
  if (!isCount(oldSize) || !isCount(size) || oldSize === 0 || oldSize > size) {
    throw new RangeError(`a tree of ${oldSize} is not the beginning of a tree of ${size}`)
  }
  const path: LeafRange[] = []
  let start = 0
  let end = size
  while (end !== oldSize) {
    const middle = start + splitPoint(end - start)
    if (oldSize <= middle) {
      path.push({ start: middle, end })
      end = middle
    } else {
      path.push({ start, end: middle })
      start = middle
    }
  }
  // A whole old tree needs no proof of itself: the reader holds its root already.
  if (start > 0) path.push({ start, end })
  return path.reverse()
}

/** Largest power of two below `size`; where RFC 9162 cuts a tree of two or more leaves. */
export function splitPoint(size: number): number {
  // Not 2 ** floor(log2(size)): log2 rounds up just below large powers of two.
  let power = 1
  while (power * 2 < size) power *= 2
  return power
}

/** True for a number that can count leaves: whole, not negative, exact in a double. */
export function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0
}

/** True for something as long as a SHA-256. */
export function isHash(value: Uint8Array): boolean {
  return value.length === hashBytes
}
