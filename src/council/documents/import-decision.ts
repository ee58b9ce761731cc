import type { DocumentKind } from './document-kind.ts'

type Sure<T> = { readonly value: T | null; readonly confidence: number }

/** What recognition says of a file, as far as deciding asks. */
export type HeadAtHand = {
  readonly documentNumber: Sure<string>
  readonly documentOn: Sure<string>
  readonly kind: Sure<DocumentKind>
  readonly title: Sure<string>
}

/** From here on the clerk may confirm many at once. */
const sureFrom = 0.8

/** Is every part that the register needs read, and surely? */
export function isSure(head: HeadAtHand | null): boolean {
  if (!head) return false
  return [head.documentNumber, head.documentOn, head.kind, head.title].every(
    ({ value, confidence }) => value !== null && confidence >= sureFrom,
  )
}

/** How sure a part is, in the three words people see. */
export function sureness(confidence: number): 'sure' | 'likely' | 'doubtful' {
  if (confidence >= sureFrom) return 'sure'
  return confidence >= 0.6 ? 'likely' : 'doubtful'
}

/** "06/KH-TTHĐND" → KH-TTHĐND; a legal document's year is no part of it. */
function symbolOf(documentNumber: string): string {
  return documentNumber.replace(/^\d+[a-c]?\/(\d{4}\/)?/u, '')
}

/** The body of the council whose symbols this number has; null for a paper of another issuer. */
export function bodyOfNumber(
  documentNumber: string | null,
  bodies: readonly { readonly id: string; readonly symbols: readonly string[] }[],
): string | null {
  if (documentNumber === null) return null
  const symbol = symbolOf(documentNumber)
  return bodies.find(({ symbols }) => symbols.includes(symbol))?.id ?? null
}
