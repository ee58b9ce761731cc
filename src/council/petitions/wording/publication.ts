import { namesIn } from './names-in.ts'
import { privatePartsOf, redact, type PrivateKind } from './redact.ts'
import type { SaidWords } from './words-of-petition.server.ts'

/** What whoever publishes wrote and chose; empty for the voter's own words. */
export type ChosenForPublic = {
  readonly publicTitle?: string
  readonly publicWords?: string
  /** Words to hide besides, a line each. */
  readonly hideAlso?: string
  /** Names that were ticked. */
  readonly hideNames?: readonly string[]
}

/** What is hidden of a petition: of which kind, or which words were chosen. */
export type Redaction = { readonly kind: PrivateKind; readonly words: string }

export type Publication = SaidWords & { readonly redactions: readonly Redaction[] }

/**
 * Title and words as they are published. What `redact` finds is always hidden, whatever was typed; whoever
 * publishes may hide more and never less. The original is not touched.
 */
export function publicationOf(said: SaidWords, chosen: ChosenForPublic): Publication {
  const also = [
    ...(chosen.hideNames ?? []),
    ...(chosen.hideAlso ?? '').split('\n').map((line) => line.trim()),
  ].filter(Boolean)
  const found = [said.title, said.words].flatMap((text) =>
    privatePartsOf(text).map(({ kind, start, end }) => ({ kind, words: text.slice(start, end) })),
  )
  return {
    title: redact(chosen.publicTitle || said.title, also),
    words: redact(chosen.publicWords || said.words, also),
    redactions: [...found, ...also.map((words): Redaction => ({ kind: 'chosen', words }))],
  }
}

/** Names in a voter's words, each once, for whoever publishes to choose from. */
export function namesToChoose({ title, words }: SaidWords): string[] {
  return [...new Set([...namesIn(title), ...namesIn(words)].map((name) => name.words))]
}
