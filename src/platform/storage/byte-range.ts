import type { ByteRange } from './store.ts'

/**
 * The one range that a Range header asks of `length` bytes (RFC 9110, 14.2): null when the whole is
 * to be given (no header, another unit, several ranges, a malformed one), 'unsatisfiable' when the
 * range lies outside.
 */
export function rangeOf(header: string | null, length: number): ByteRange | 'unsatisfiable' | null {
  const asked = /^bytes=\s*(\d*)-(\d*)\s*$/.exec(header ?? '')
  if (!asked) return null
  const [, first = '', last = ''] = asked
  if (first === '' && last === '') return null
  if (first === '') {
    const suffix = Math.min(Number(last), length)
    return suffix === 0 ? 'unsatisfiable' : { start: length - suffix, end: length - 1 }
  }
  const start = Number(first)
  if (start >= length) return 'unsatisfiable'
  if (last !== '' && Number(last) < start) return null
  return { start, end: last === '' ? length - 1 : Math.min(Number(last), length - 1) }
}
