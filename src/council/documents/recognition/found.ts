/** What a rule read, and how sure it is, from 0 to 1; null when it read nothing. */
export type Found<T = string> = { readonly value: T | null; readonly confidence: number }

export function nothing<T>(): Found<T> {
  return { value: null, confidence: 0 }
}
