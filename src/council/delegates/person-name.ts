import { cleanText } from '../../kernel/text.ts'

// Grave, acute, tilde, hook above, dot below: the five tone marks, apart from the marks of letters.
const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/gu

/**
 * A name as it is compared: "Hoà" and "Hòa" are one name, "Hoa" is another. The tone of each word
 * stands at its end, so that it does not matter over which vowel it was typed.
 */
export function nameKey(name: string): string {
  return cleanText(name).toLowerCase().split(/\s+/).map(withToneLast).join(' ')
}

function withToneLast(word: string): string {
  const parts = word.normalize('NFD')
  return parts.replace(toneMarks, '').normalize('NFC') + (parts.match(toneMarks) ?? []).join('')
}
