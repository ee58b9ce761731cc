/**
 * Lower case without marks, letter for letter: what a rule finds at a place stands at the same place in
 * the text it was found in. The text is NFC already.
 */
export function plainLetters(text: string): string {
  let plain = ''
  for (const letter of text) plain += plainOf(letter)
  return plain
}

// Ð (eth) stands for Đ in texts of old keyboards.
const others: Readonly<Record<string, string>> = { đ: 'd', ð: 'd', '–': '-', '—': '-', '−': '-', '\u00A0': ' ' }

function plainOf(letter: string): string {
  const lower = letter.toLowerCase()
  const known = others[lower]
  if (known) return known
  const bare = lower.normalize('NFD').replace(/\p{M}+/gu, '')
  // What has no single plain letter keeps its length.
  return bare.length === letter.length ? bare : letter
}

/** How many letters must change to make one word of the other; stops counting above `most`. */
export function lettersApart(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let row = Array.from({ length: other.length + 1 }, (_, place) => place)
  for (let place = 1; place <= one.length; place += 1) {
    const next = [place]
    for (let column = 1; column <= other.length; column += 1) {
      const change = one[place - 1] === other[column - 1] ? 0 : 1
      next.push(Math.min(row[column]! + 1, next[column - 1]! + 1, row[column - 1]! + change))
    }
    row = next
  }
  return row[other.length]!
}

/** Does a line say this, as far as a scan may have misread one letter in ten of it? */
export function readsAs(line: string, phrase: string): boolean {
  const most = Math.floor(phrase.length / 9)
  return lettersApart(line, phrase, most) <= most
}
