// Zero-width and bidirectional controls can make a text read otherwise than it is stored.
const invisible = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/gu
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/gu

/** Text as it is kept: NFC, line ends as \n, no invisible or control characters, trimmed. */
export function cleanText(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .replace(controls, '')
    .replace(invisible, '')
    .normalize('NFC')
    .trim()
}

/**
 * Text as it is searched: lower case, no accents, đ as d, one space between words. Either placement
 * of the tone mark (hòa, hoà) folds to the same letters.
 */
export function foldVietnamese(text: string): string {
  return cleanText(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}/-]+/gu, ' ')
    .trim()
}

/** Words of a text as a path segment: "Thôn Một" → thon-mot. */
export function slugOf(text: string): string {
  return foldVietnamese(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}
