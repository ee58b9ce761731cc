import type { DocumentKind } from '../document-kind.ts'
import { nothing, type Found } from './found.ts'
import type { HeadLine } from './head-lines.ts'

const starts =
  /^(can cu|xet |theo de nghi|kinh gui|quyet (nghi|dinh) ?:?$|dieu \d|[ivx]+\. |\d+\. |noi nhan|nhan dan|kinh moi|tran trong|hom nay|trien khai|ngay \d|de [a-z]+ .*:$|[a-z ]{0,12}s[o0] ?: ?\d)/
/** The body's own name once more, between title and grounds. */
const bodyAgain = /^(uy ban|hoi dong nhan dan|thuong truc|chu tich|khoa |ky hop)/

const beforeDay = /^[^,]{0,40},\s*ng[a-z]y\s*[0-9oli]{1,2}\s*th[a-z]ng/

const longestLine = 260
const mostLines = 9

/** Trích yếu: what follows the name of the kind, line by line, until the paper's words begin. */
export function findTitle(
  lines: readonly HeadLine[],
  kind: { readonly value: DocumentKind | null; readonly line: number; readonly rest: string },
): Found {
  if (kind.line < 0) return nothing()
  const parts: string[] = []
  const own = ownWords(kind.rest)
  if (own !== '') parts.push(own)
  const isLetter = kind.value === 'official_letter'
  for (const [place, line] of lines.slice(kind.line + 1, kind.line + 1 + mostLines).entries()) {
    if (parts.length === 0 && line.plain.startsWith('cua ') && line.text === line.text.toLocaleUpperCase('vi')) continue
    if (ends(line, parts, isLetter) || isPlaceOfDay(line, lines[kind.line + 2 + place])) break
    parts.push(line.text)
  }
  const value = parts.join(' ').replace(/\s+/g, ' ').trim()
  return value === '' ? nothing() : { value, confidence: sureOf(value, parts.length) }
}

/** What follows the kind on its own line, without number and day: "số 06/2012/NQ-HĐND về …" */
function ownWords(rest: string): string {
  return rest
    .replace(/^s[ốo0ó]\s*:?\s*\S*\d\S*(?:\s*[/–-]\s*\S+)*\s*/iu, '')
    .replace(/^ngày\s+\S+(\s+tháng\s+\d+\s+năm\s+\d+)?\s*/iu, '')
    .trim()
}

function ends(line: HeadLine, parts: readonly string[], isLetter: boolean): boolean {
  const { plain, text, followsBlank } = line
  if (starts.test(plain) || text.length > longestLine) return true
  // "Thực hiện Thông tư số …" opens the paper; "thực hiện Chương trình …" in small letters is its title.
  if (text.startsWith('Thực hiện ') && (parts.length > 0 || text.length > 150)) return true
  if (/^[^,]{0,40},\s*ng[a-z]y(\s|$)/.test(plain)) return true
  if (parts.length === 0) return false
  if (bodyAgain.test(plain) && text === text.toLocaleUpperCase('vi')) return true
  // After a gap a title goes on only in small letters, or as long as all of it stands in capitals.
  if (followsBlank && (isLetter || !goesOn(text, parts))) return true
  return /[.:;]$/u.test(text) && text.length > 120
}

/** The first word of a place whose name and day stand on the next line: "Vân⏎Đình, ngày 3 tháng 5 …". */
function isPlaceOfDay({ plain }: HeadLine, next: HeadLine | undefined): boolean {
  return plain.split(' ').length <= 3 && next !== undefined && beforeDay.test(next.plain)
}

function goesOn(text: string, parts: readonly string[]): boolean {
  const isRaised = (words: string) => words === words.toLocaleUpperCase('vi')
  if (parts.every(isRaised)) return isRaised(text)
  return /^[\p{Ll}(“"]/u.test(text)
}

function sureOf(value: string, lines: number): number {
  if (value.length < 8) return 0.4
  return lines <= 4 ? 0.85 : 0.65
}
