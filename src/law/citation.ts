import type { Basis } from '../kernel/basis.ts'

/**
 * A basis as Vietnamese papers cite it: "Luật 72/2025/QH15, Điều 91, khoản 3". Where several texts
 * are named, the article belongs to the first.
 */
export function citation({ document, article }: Basis): string {
  const [first = '', ...others] = document.split(';').map((part) => documentInWords(part.trim()))
  return [article ? `${first}, ${article}` : first, ...others].join('; ')
}

/**
 * A place in a text, in words: "91.3" → "Điều 91, khoản 3"; "112.1.đ, 112.3" → "Điều 112, khoản 1,
 * điểm đ và khoản 3"; "PL I, II.1" → "Phụ lục I, mục II.1". What is not understood stays as written.
 */
export function placeInText(article: string): string {
  const parts = article
    .normalize('NFC')
    .split(/[,;]/)
    .map((part) => part.trim())
  return inOneSentence(gather(parts.filter((part) => part !== '')))
}

type Place = { head: string; tails: string[] }

// "148.1, 148.6" names its article once; "PL I, II.1" is one place written in two parts.
function gather(parts: string[]): Place[] {
  const places: Place[] = []
  for (const part of parts) {
    const { head, tail } = placeOf(part)
    const last = places.at(-1)
    const joins = last && (head === last.head || (head === '' && last.head.startsWith('Phụ lục')))
    if (joins && tail !== '') last.tails.push(tail)
    else places.push({ head: head || tail, tails: head && tail ? [tail] : [] })
  }
  return places
}

function placeOf(part: string): { head: string; tail: string } {
  const article = /^(\d+)(?:\.(\d+))?(?:\.([a-zđ]))?( \(.+\))?$/u.exec(part)
  if (article) {
    const [, number, clause, point, remark = ''] = article
    const tail = [clause && `khoản ${clause}`, point && `điểm ${point}`].filter(Boolean).join(', ')
    return tail
      ? { head: `Điều ${number}`, tail: tail + remark }
      : { head: `Điều ${number}${remark}`, tail: '' }
  }
  const appendix = /^PL ([IVX]+)$/.exec(part)
  if (appendix) return { head: `Phụ lục ${appendix[1]}`, tail: '' }
  return { head: '', tail: /^[IVX]+(\.\d+)*$/.test(part) ? `mục ${part}` : part }
}

function inOneSentence(places: Place[]): string {
  const phrases = places.map(({ head, tails }) =>
    tails.length === 0 ? head : `${head}, ${listed(tails)}`,
  )
  return listed(phrases)
}

function listed(phrases: string[]): string {
  const last = phrases.at(-1) ?? ''
  return phrases.length < 2 ? last : `${phrases.slice(0, -1).join(', ')} và ${last}`
}

// The register shortens: "NQLT 72/2025", and an article inside the name of a document.
function documentInWords(document: string): string {
  return document
    .replace(/\bNQLT (?=\d)/, 'Nghị quyết liên tịch ')
    .replace(/ Điều (\d[\d.a-zđ]*)/u, (_, place: string) => `, ${placeInText(place)}`)
}
