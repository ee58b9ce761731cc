import { canonicalJson } from './canonical-json.ts'
import type { SealedEntry } from './entry.ts'

/**
 * Lines of an export, each one JSON text without a line break, in this order:
 *
 * 1. one `log` line: the commune, the number of entries, and the public keys of the heads;
 * 2. the entries in the order of the tree, each line being exactly the leaf that was hashed; after
 *    an entry may follow one `opened` line with its private part, in exports for inspection;
 * 3. each signed head right after the last entry it covers. The last line is a head: an entry that
 *    no head covers yet is not exported, because nobody could tell whether it was changed.
 *
 * `bin/verify-audit.ts` reads this without sharing code with it.
 */
export const exportFormat = 'nghi-truong-audit/1'

/** First line: whose log it is, how many entries follow, and which keys (base64) signed its heads. */
export function logLine(commune: string, size: number, publicKeys: readonly string[]): string {
  return canonicalJson({ kind: 'log', format: exportFormat, commune, size, publicKeys })
}

/** What the entry before it only commits to; for readers who may see persons and values. */
export function openedLine(id: string, { privatePart, salt }: SealedEntry): string {
  return canonicalJson({
    kind: 'opened',
    id,
    private: privatePart,
    salt: Buffer.from(salt).toString('base64'),
  })
}

/** A signed head, as `signHead` wrote it. */
export function headLine(note: string): string {
  return canonicalJson({ kind: 'head', note })
}
