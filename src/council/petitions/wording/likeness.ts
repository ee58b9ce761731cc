import type { Meaning } from './meaning.ts'

/** What of a meaning is compared. */
type Said = Pick<Meaning, 'needs' | 'pairs'>

/** How much a word tells, by how few petitions of the council have it: 1 for a word of ordinary rarity. */
export type WordWeight = (pair: string) => number

export type Likeness = {
  /** From 0, nothing alike, to 1. */
  readonly score: number
  /** Needs of both, the one most in common first. */
  readonly needs: readonly string[]
  /** Words of both, folded: `xe_buyt`. */
  readonly pairs: readonly string[]
}

/** From here on two petitions are shown as asking for the same. */
export const alikeFrom = 0.55

/**
 * How alike two petitions are: the same need in other words counts most; words in common tell the rest, and
 * all where the lexicon knows no need. Symmetric, and 1 for equal meanings.
 */
export function likenessOf(one: Said, other: Said, weightOf: WordWeight = () => 1): Likeness {
  const needs = [...one.needs.keys()]
    .filter((need) => other.needs.has(need))
    .toSorted((a, b) => shareOf(one, other, b) - shareOf(one, other, a))
  const pairs = [...one.pairs].filter((pair) => other.pairs.has(pair))
  const words = cosine(
    sumOf(pairs, weightOf),
    sumOf([...one.pairs], weightOf),
    sumOf([...other.pairs], weightOf),
  )
  if (one.needs.size === 0 && other.needs.size === 0) {
    return { score: Math.min(1, words * 1.4), needs, pairs }
  }
  if (one.needs.size === 0 || other.needs.size === 0) {
    return { score: Math.min(1, words * 1.1), needs, pairs }
  }
  const need = commonNeeds(one, other)
  return { score: 0.85 * need + 0.15 * words, needs, pairs }
}

function shareOf(one: Said, other: Said, need: string): number {
  return one.needs.get(need)! * other.needs.get(need)!
}

const topWeight = 0.5

/** Share of the needs of both that are in common: a second need that only one of them has makes them differ. */
function commonNeeds(one: Said, other: Said): number {
  let [common, all, top] = [0, 0, 0]
  for (const need of new Set([...one.needs.keys(), ...other.needs.keys()])) {
    const shares = [one.needs.get(need) ?? 0, other.needs.get(need) ?? 0]
    common += Math.min(...shares)
    top = Math.max(top, Math.min(...shares))
    all += Math.max(...shares)
  }
  return topWeight * top ** 2 + (1 - topWeight) * (common / all)
}

function sumOf(pairs: readonly string[], weightOf: WordWeight): number {
  return pairs.reduce((sum, pair) => sum + weightOf(pair) ** 2, 0)
}

function cosine(common: number, one: number, other: number): number {
  return common === 0 ? 0 : common / Math.sqrt(one * other)
}
