import { createHash } from 'node:crypto'

/** The same key for the same move of a sample, in the shape of a UUID. */
export function sampleKey(commune: string, name: string): string {
  const digest = createHash('sha256').update(`sample ${commune} ${name}`).digest('hex')
  const group = (from: number, to: number) => digest.slice(from, to)
  return `${group(0, 8)}-${group(8, 12)}-8${group(13, 16)}-8${group(17, 20)}-${group(20, 32)}`
}
