// Lists that people paste, one thing a line.

/** "Thôn 1; Xã Ngũ Phúc" → the hamlet and the commune it belonged to; numbers before a name go. */
export function hamletLines(text: string): { name: string; formerUnit: string }[] {
  return linesOf(text).map((line) => {
    const [name = '', ...rest] = line.split(';')
    return { name: withoutNumber(name), formerUnit: rest.join(';').trim() }
  })
}

export function predecessorLines(text: string): string[] {
  return linesOf(text).map(withoutNumber)
}

/** The first text that comes a second time, letter case apart; null when all differ. */
export function repeated(texts: readonly string[]): string | null {
  const seen = new Set<string>()
  for (const text of texts) {
    const key = text.toLowerCase()
    if (seen.has(key)) return text
    seen.add(key)
  }
  return null
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
}

// "1. Thôn Đông", "- Thôn Đông": how such lists are numbered; "3 Tháng 2" keeps its number.
function withoutNumber(line: string): string {
  return line.replace(/^(?:\d{1,3}[.)]|[-–•+*])\s*/, '').trim()
}
