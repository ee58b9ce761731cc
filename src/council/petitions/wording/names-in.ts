import type { Passage } from './weigh-answer.ts'

const called =
  /(?<!\p{L})(?:ông|bà|anh|chị|cụ|em|cô|chú|bác|cháu|nhà ông|nhà bà|hộ ông|hộ bà|Ông|Bà|Anh|Chị|Cụ|Em|Cô|Chú|Bác|Cháu|gia đình)((?:\s+\p{Lu}[\p{L}\p{M}]*\.?){1,4})/gu

/**
 * Names of people as they are called ("ông Nguyễn Văn A"), in a text. They are marked for whoever publishes,
 * never hidden by themselves: the chairman's name in an answer is no secret.
 */
export function namesIn(text: string): Passage[] {
  return Array.from(text.matchAll(called), ({ 0: words, index }) => ({
    words,
    start: index,
    end: index + words.length,
  }))
}
