import { wordsIn } from '../../../../kernel/words-in.ts'
import { needs } from './needs.ts'
import { neutral } from './neutral.ts'
import { things, type Thing } from './things.ts'
import { troubles, type Trouble } from './troubles.ts'

/** What a phrase tells: a need by itself, a thing, or what is wrong. */
export type Role =
  | { readonly need: string }
  | { readonly thing: Thing }
  | { readonly trouble: Trouble }
  | { readonly nothing: true }

/** A phrase of the lexicon, its words as they are compared. */
export type Phrase = {
  readonly words: readonly { folded: string; accented: string; key: string }[]
  /** Counts only with its accents. */
  readonly needsAccents: boolean
  readonly roles: Role[]
}

/**
 * A folded word as it sounds: what the ear does not tell apart the hand writes in either way (l/n, s/x, tr/ch,
 * d/gi/r, y/i, final t/c).
 */
export function soundOf(folded: string): string {
  const known = sounds.get(folded)
  if (known !== undefined) return known
  const sound = heard(folded)
  if (sounds.size < mostSounds) sounds.set(folded, sound)
  return sound
}

// Vietnamese has some seven thousand syllables, without accents far fewer.
const mostSounds = 10_000
const sounds = new Map<string, string>()

function heard(folded: string): string {
  return folded
    .replace(/^ngh/, 'ng')
    .replace(/^gh/, 'g')
    .replace(/^(?:gi|r)(?=[aeiouy])/, 'd')
    .replace(/^n(?=[aeiouy])/, 'l')
    .replace(/^x/, 's')
    .replace(/^tr/, 'ch')
    .replace(/^k(?=[eiy])/, 'c')
    .replace(/y/g, 'i')
    .replace(/(?<=[aeiou])t$/, 'c')
}

function listed(words: string): { phrase: string; needsAccents: boolean }[] {
  return words
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean)
    .map((phrase) => ({ phrase: phrase.replace('!', ''), needsAccents: phrase.startsWith('!') }))
}

function everyPhrase(): readonly Phrase[] {
  const known = new Map<string, Phrase>()
  const add = (words: string, role: Role) => {
    for (const { phrase, needsAccents } of listed(words)) {
      const read = wordsIn(phrase)
      const key = read.map(({ accented }) => accented).join(' ')
      const one = known.get(key)
      if (one) one.roles.push(role)
      else known.set(key, { words: read.map(compared), needsAccents, roles: [role] })
    }
  }
  add(neutral, { nothing: true })
  for (const [thing, words] of Object.entries(things)) add(words, { thing: thing as Thing })
  for (const [trouble, { words }] of Object.entries(troubles)) {
    add(words, { trouble: trouble as Trouble })
  }
  for (const { key, says = '' } of needs) add(says, { need: key })
  return [...known.values()]
}

function compared({ folded, accented }: { folded: string; accented: string }) {
  return { folded, accented, key: soundOf(folded) }
}

/** All phrases of the lexicon. */
export const phrases: readonly Phrase[] = everyPhrase()

/** Every folded word that stands in the lexicon. */
export const knownWords: ReadonlySet<string> = new Set(
  phrases.flatMap(({ words }) => words.map(({ folded }) => folded)),
)
