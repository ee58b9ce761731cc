import { createHmac, timingSafeEqual } from 'node:crypto'
import { fileKinds } from './file-kind.ts'
import type { ReceivedFile } from './received-file.ts'

/**
 * Seals received files into texts that a refused form carries back, so that nobody must choose them
 * again. Knowing a file's hash is not enough to attach it: only what this installation sealed counts.
 */
export type KeptSeal = {
  seal(kept: KeptFile, now: Temporal.Instant): string
  /** What was sealed, or null when the text is not ours, is of another commune or too old. */
  open(text: string, commune: string, now: Temporal.Instant): KeptFile | null
}

export type KeptFile = {
  readonly commune: string
  /** Form field the file was chosen in. */
  readonly field: string
  readonly file: ReceivedFile
}

/** Shorter than bytes without a row are left alone (see the sweep). */
const opensWithin = Temporal.Duration.from({ hours: 12 })

export function openKeptSeal(secret: string): KeptSeal {
  const key = createHmac('sha256', secret).update('kept files').digest()
  const sign = (words: string) => createHmac('sha256', key).update(words).digest()
  return {
    seal(kept, now) {
      const until = now.add(opensWithin).epochMilliseconds
      const words = Buffer.from(JSON.stringify({ ...kept, until })).toString('base64url')
      return `${words}.${sign(words).toString('base64url')}`
    },
    open(text, commune, now) {
      const [words = '', signature = ''] = text.split('.')
      const given = Buffer.from(signature, 'base64url')
      const own = sign(words)
      if (given.length !== own.length || !timingSafeEqual(given, own)) return null
      const { until, ...kept } = JSON.parse(Buffer.from(words, 'base64url').toString()) as Sealed
      const isOpen = kept.commune === commune && until >= now.epochMilliseconds
      return isOpen && kept.file.kind in fileKinds ? kept : null
    },
  }
}

type Sealed = KeptFile & { until: number }
