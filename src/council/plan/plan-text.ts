/** A run of a plan's text: its own words, with the duties whose sentence it is part of. */
export type TextRun = { readonly words: string; readonly duty: string | null }

export type TextLine = { readonly number: number; readonly runs: readonly TextRun[] }

export type Quoted = { readonly code: string; readonly line: number; readonly quote: string }

/** Headings of a plan by the code they stand for: `II` and `II.2`, from lines «II. …» and «2. …». */
export function headingsOf(text: string): Map<string, string> {
  const headings = new Map<string, string>()
  let part = ''
  for (const line of text.split('\n')) {
    const [, roman] = /^([IVXLC]+)\. \S/.exec(line) ?? []
    const [, number] = /^(\d{1,2})\. \S/.exec(line) ?? []
    if (roman) {
      part = roman
      headings.set(part, line.trim())
    } else if (number && part) {
      headings.set(`${part}.${number}`, line.trim())
    }
  }
  return headings
}

/** The section a duty stands in: `II.2.i` → `II.2`; `III.7`, which has none of its own, → `III`. */
export function sectionOf(code: string): string {
  const parts = code.split('.')
  return parts.length > 2 ? parts.slice(0, 2).join('.') : (parts[0] ?? code)
}

/** A section as people say it: `II.2` → «II.2. Thực hiện tốt công tác giám sát»; its code when it has no heading. */
export function titleOf(section: string, headings: ReadonlyMap<string, string>): string {
  const heading = headings.get(section)
  if (!heading) return section
  return section.includes('.') ? `${section.split('.')[0]}.${heading}` : heading
}

/** The text line by line, each duty's sentence marked where it stands. Overlaps keep the earlier one. */
export function markedLines(text: string, duties: readonly Quoted[]): TextLine[] {
  return text.split('\n').map((words, place) => {
    const number = place + 1
    const quotes = duties
      .filter((duty) => duty.line === number)
      .map(({ code, quote }) => ({ code, from: words.indexOf(quote), length: quote.length }))
      .filter(({ from }) => from !== -1)
      .toSorted((one, other) => one.from - other.from)
    return { number, runs: runsOf(words, quotes) }
  })
}

function runsOf(
  words: string,
  quotes: readonly { code: string; from: number; length: number }[],
): TextRun[] {
  const runs: TextRun[] = []
  let at = 0
  for (const { code, from, length } of quotes) {
    if (from < at) continue
    if (from > at) runs.push({ words: words.slice(at, from), duty: null })
    runs.push({ words: words.slice(from, from + length), duty: code })
    at = from + length
  }
  if (at < words.length) runs.push({ words: words.slice(at), duty: null })
  return runs
}

/** The line (from 1) on which an exact sentence stands; null when the text has no such words on one line. */
export function lineOfQuote(text: string, quote: string): number | null {
  const place = text.split('\n').findIndex((line) => line.includes(quote))
  return place === -1 ? null : place + 1
}

/**
 * Where a sentence leaves the plan's words: the longest beginning of it that the text has, and what
 * the text says next. Null when it is exact.
 */
export function differenceOf(
  text: string,
  quote: string,
): { same: string; typed: string; inText: string } | null {
  if (text.includes(quote)) return null
  let [known, unknown] = [0, quote.length]
  while (unknown - known > 1) {
    const middle = (known + unknown) >> 1
    if (text.includes(quote.slice(0, middle))) known = middle
    else unknown = middle
  }
  const same = quote.slice(0, known)
  const after = known === 0 ? 0 : text.indexOf(same) + known
  const shown = 40
  return {
    same: same.slice(-shown),
    typed: quote.slice(known, known + shown),
    inText: known === 0 ? '' : text.slice(after, after + shown).split('\n')[0]!,
  }
}
