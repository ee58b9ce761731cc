import { phrases, soundOf, type Phrase, type Role } from './lexicon/phrases.ts'
import type { VoterText } from './voters-writing.ts'

/** A phrase of the lexicon as it stands in a text: its words from `from` up to `to`, not included. */
export type Found = {
  readonly roles: readonly Role[]
  readonly from: number
  readonly to: number
  /** Without accents it may be a commoner word: it counts only beside what bears it out. */
  readonly isDoubtful: boolean
}

type Branch = { readonly next: Map<string, Branch>; readonly ends: Phrase[] }

const root = grown(phrases)

function grown(all: readonly Phrase[]): Branch {
  const trunk: Branch = { next: new Map(), ends: [] }
  for (const phrase of all) {
    let branch = trunk
    for (const { key } of phrase.words) {
      let next = branch.next.get(key)
      if (!next) branch.next.set(key, (next = { next: new Map(), ends: [] }))
      branch = next
    }
    branch.ends.push(phrase)
  }
  return trunk
}

/**
 * Phrases of the lexicon in their order. Where two overlap the longer one counts; of two as long the one that
 * names a need or a thing, then the first.
 */
export function findPhrases(text: VoterText): Found[] {
  const sounds = text.words.map(({ folded }) => soundOf(folded))
  const all = sounds.flatMap((_, from) => longestAt(text, sounds, from) ?? [])
  const taken = new Set<number>()
  const kept: Found[] = []
  for (const one of all.toSorted((a, b) => rankOf(b) - rankOf(a) || a.from - b.from)) {
    const places = Array.from({ length: one.to - one.from }, (_, at) => one.from + at)
    if (places.some((place) => taken.has(place))) continue
    for (const place of places) taken.add(place)
    kept.push(one)
  }
  return kept.toSorted((a, b) => a.from - b.from)
}

function rankOf({ from, to, roles, isDoubtful }: Found): number {
  const isMatter = roles.some((role) => !('trouble' in role))
  return (to - from) * 4 + (isMatter ? 2 : 0) + (isDoubtful ? 0 : 1)
}

function longestAt(text: VoterText, sounds: readonly string[], from: number): Found | null {
  let branch: Branch | undefined = root
  let best: Found | null = null
  for (let to = from; to < sounds.length; to += 1) {
    if (to > from && text.endsBefore.has(to)) break
    branch = branch.next.get(sounds[to]!)
    if (!branch) break
    const here = nearestSpelled(branch.ends, text, from)
    if (here) best = { ...here, from, to: to + 1 }
  }
  return best
}

/** Roles of the phrases spelled most like the text; null when none is like enough. */
function nearestSpelled(
  ends: readonly Phrase[],
  text: VoterText,
  from: number,
): Pick<Found, 'roles' | 'isDoubtful'> | null {
  let least = Infinity
  let roles: Role[] = []
  let isDoubtful = false
  for (const phrase of ends) {
    const distance = spellingDistance(phrase, text, from)
    if (distance > mostDistance(phrase.words.length) || distance > least) continue
    roles = distance === least ? [...roles, ...phrase.roles] : [...phrase.roles]
    isDoubtful = distance === doubt
    least = distance
  }
  return roles.length > 0 ? { roles, isDoubtful } : null
}

// One word may stand with another accent or as it sounds, in a phrase whose other words make it plain.
function mostDistance(length: number): number {
  return length === 1 ? doubt : length === 2 ? 1 : length === 3 ? 1.3 : 2
}

const doubt = 0.01

function spellingDistance(phrase: Phrase, { words, isPlain }: VoterText, from: number): number {
  let sum = 0
  for (const [at, asked] of phrase.words.entries()) {
    const word = words[from + at]!
    if (word.folded !== asked.folded) sum += 1
    else if (word.accented === asked.accented) continue
    else if (word.accented !== word.folded) sum += accentDistance(word.accented, asked.accented)
    else if (phrase.needsAccents) sum += isPlain ? doubt : Infinity
    else if (!isPlain) sum += phrase.words.length === 1 ? 1 : 0.3
  }
  return sum
}

const tone = /[\u0300\u0301\u0303\u0309\u0323]/gu

// Hỏi for ngã is a slip that many make; a mark on the vowel makes another word.
function accentDistance(one: string, other: string): number {
  return one.replace(tone, '') === other.replace(tone, '') ? 1 : 1.2
}
