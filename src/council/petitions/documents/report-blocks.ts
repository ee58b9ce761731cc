import type { Block } from '../../../platform/documents/content.ts'

/** A paragraph of a report. */
export const text = (words: string): Block => ({ kind: 'paragraph', words })

/** phần: I, II, … in capitals */
export const part = (number: string, words: string): Block => ({
  kind: 'heading',
  level: 1,
  number,
  words: words.toLocaleUpperCase('vi'),
})

/** mục: 1, 2, … */
export const section = (number: string, words: string): Block => ({
  kind: 'heading',
  level: 2,
  number,
  words,
})
