import type { Found } from './found.ts'
import type { HeadLine } from './head-lines.ts'

/** Signs that a scan takes for digits. */
const digit = '[0-9oOlI]'
const symbolPart = '[\\p{L}][\\p{L}0-9]{0,11}'
// Số: 06/KH-TTHĐND · Nghị quyết số 06/2012/NQ-HĐND · Số 62 /2017/ QĐ – UBND · 104/2025/UBTVQH15
const cited = new RegExp(
  `(${digit}{1,5}[a-c]?)\\s*/\\s*((?:(?:19|20)\\d{2})\\s*/\\s*)?(${symbolPart}(?:\\s*[-–—]\\s*${symbolPart}){0,4})`,
  'u',
)
const label = /\bs[o0ốó6]\s*[:.;]?\s*/u

const mostLines = 40

/** Số, ký hiệu: the first that stands in the head, before the grounds of the paper name others. */
export function findNumber(lines: readonly HeadLine[]): Found & { readonly line: number } {
  for (const [line, { text, plain }] of lines.slice(0, mostLines).entries()) {
    if (endsHead(lines[line]!)) break
    const found = cited.exec(text)
    if (!found || isOfAnother(plain, found.index)) continue
    const [, number, year, symbol] = found as unknown as [string, string, string | undefined, string]
    const isLabelled = label.test(plain.slice(0, found.index))
    const mended = mendSymbol(symbol)
    const digits = mendDigits(number)
    const value = `${digits}/${year ? `${year.replace(/\s|\//g, '')}/` : ''}${mended}`
    const isMended = digits !== number || mended !== symbol.replace(/\s*[-–—]\s*/gu, '-')
    if (!isLabelled && !/-|\d$/u.test(mended)) continue
    return { value, confidence: (isLabelled ? 0.95 : 0.75) - (isMended ? 0.2 : 0), line }
  }
  return { value: null, confidence: 0, line: -1 }
}

/** From here on the paper speaks of others. */
export function endsHead({ plain, text }: HeadLine): boolean {
  // "thực hiện …" in small letters goes on with a title.
  if (text.startsWith('Thực hiện ')) return true
  return /^(can cu|xet |theo de nghi|quyet (nghi|dinh) ?:|kinh gui|dieu 1\b|i\. )/.test(plain)
}

/** A number inside a sentence about another paper: "thực hiện Kế hoạch số …". */
function isOfAnother(plain: string, at: number): boolean {
  return /(thuc hien|can cu|theo|kem theo|ban hanh kem|cua|tai|tra loi) [^.]{0,60}$/.test(plain.slice(0, at))
}

function mendDigits(number: string): string {
  const plain = number.replace(/[oO]/g, '0').replace(/[lI]/g, '1')
  return plain.length === 1 ? `0${plain}` : plain
}

/** Abbreviations as Phụ lục III of the decree writes them; a scan loses the stroke of Đ and small letters. */
const known: Readonly<Record<string, string>> = {
  HDND: 'HĐND', TTHDND: 'TTHĐND', QD: 'QĐ', TTR: 'TTr', CTR: 'CTr', DA: 'ĐA', UBND: 'UBND', TRS: 'TrS',
}

function mendSymbol(symbol: string): string {
  return symbol
    .normalize('NFC')
    .replace(/Ð/g, 'Đ')
    .split(/\s*[-–—]\s*/u)
    .map((part) => {
      const raised = part.toLocaleUpperCase('vi').replace(/0/g, 'O')
      return known[raised.replace(/Đ/g, 'D')] ?? (/^[A-ZĐ]/u.test(part) && /[a-zđ]/u.test(part.slice(1)) ? part : part.toLocaleUpperCase('vi'))
    })
    .join('-')
}
