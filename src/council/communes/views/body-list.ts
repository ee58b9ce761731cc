import type { StandardBody } from '../standard-bodies.ts'

/** "HĐND xã, Thường trực HĐND xã, …": the names in one line. */
export function bodyListWords(bodies: readonly StandardBody[]): string {
  return bodies.map(({ name }) => name).join(', ')
}
