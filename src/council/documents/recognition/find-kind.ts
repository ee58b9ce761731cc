import type { DocumentKind } from '../document-kind.ts'
import { nothing, type Found } from './found.ts'
import type { HeadLine } from './head-lines.ts'
import { readsAs } from './plain-letters.ts'

/** Longer names first: "báo cáo thẩm tra" before "báo cáo". */
const names: readonly (readonly [string, DocumentKind])[] = [
  ['bao cao tham tra', 'examination_report'],
  ['giay trieu tap', 'summons'],
  ['chuong trinh', 'programme'],
  ['quyet dinh', 'decision'],
  ['nghi quyet', 'resolution'],
  ['thong bao', 'announcement'],
  ['ke hoach', 'plan'],
  ['giay moi', 'invitation'],
  ['bien ban', 'minutes'],
  ['ket luan', 'conclusion'],
  ['to trinh', 'submission_paper'],
  ['bao cao', 'report'],
  ['quy che', 'other'],
  ['huong dan', 'other'],
  ['de an', 'other'],
]

const ofSymbol: Readonly<Record<string, DocumentKind>> = {
  NQ: 'resolution',
  TTR: 'submission_paper',
  BC: 'report',
  KH: 'plan',
  TB: 'announcement',
  GM: 'invitation',
  GTT: 'summons',
  BB: 'minutes',
  KL: 'conclusion',
  QĐ: 'decision',
  CTR: 'programme',
  HD: 'other',
  QC: 'other',
  ĐA: 'other',
}

/** The kind, the line that says so, and what follows its name on that line. */
export type KindFound = Found<DocumentKind> & { readonly line: number; readonly rest: string }

const mostLines = 45

/** Loại văn bản: its name on a line of its own, else what the symbol stands for, else "V/v". */
export function findKind(lines: readonly HeadLine[], documentNumber: string | null): KindFound {
  const bySymbol = kindOfSymbol(documentNumber)
  const letter = lines.findIndex(({ plain }) => /^v\s?\/\s?v\b/.test(plain))
  const candidates = candidatesOf(lines, bySymbol).filter(({ line }) => letter === -1 || line < letter)
  // "NGHỊ QUYẾT" alone on its line is the title's; "Nghị quyết số: …" above it only numbers the paper.
  const best = candidates.find(({ isAlone }) => isAlone) ?? candidates[0]
  if (best) {
    const agrees = bySymbol === null || sameFamily(bySymbol, best.kind)
    return { value: best.kind, confidence: agrees ? 0.95 : 0.7, line: best.line, rest: best.rest }
  }
  if (letter !== -1) {
    const rest = lines[letter]!.text.replace(/^v\s?\/\s?v\s*:?\s*/iu, '')
    return { value: 'official_letter', confidence: 0.9, line: letter, rest }
  }
  return bySymbol ? { value: bySymbol, confidence: 0.8, line: -1, rest: '' } : { ...nothing<DocumentKind>(), line: -1, rest: '' }
}

type Candidate = { readonly kind: DocumentKind; readonly line: number; readonly rest: string; readonly isAlone: boolean }

function candidatesOf(lines: readonly HeadLine[], bySymbol: DocumentKind | null): Candidate[] {
  const candidates: Candidate[] = []
  for (const [line, { text, plain }] of lines.slice(0, mostLines).entries()) {
    if (/^(can cu|xet |quyet (nghi|dinh) ?:|kinh gui)/.test(plain)) break
    const found = kindAtStart(text, plain, bySymbol)
    if (found) candidates.push({ ...found, line, isAlone: found.rest === '' && text === text.toLocaleUpperCase('vi') })
  }
  return candidates
}

function kindAtStart(text: string, plain: string, bySymbol: DocumentKind | null): { kind: DocumentKind; rest: string } | null {
  for (const [name, kind] of names) {
    const start = plain.slice(0, name.length)
    if (!readsAs(start, name) || /^[\p{L}]/u.test(plain.slice(name.length))) continue
    const rest = text.slice(name.length).trim()
    // A sentence that begins so ("Kế hoạch thực hiện phải …") is none: the name stands in capitals or alone.
    const isRaised = text.slice(0, name.length) === text.slice(0, name.length).toLocaleUpperCase('vi')
    const isLine = rest === '' || /^(số|so)\b/iu.test(rest)
    if (!isRaised && !isLine && !(bySymbol && sameFamily(bySymbol, kind) && rest.length < 200)) continue
    return { kind, rest: rest.replace(/^[:.\-–]\s*/u, '') }
  }
  return null
}

function sameFamily(one: DocumentKind, other: DocumentKind): boolean {
  const family = (kind: DocumentKind) => (kind === 'examination_report' ? 'report' : kind)
  return family(one) === family(other)
}

function kindOfSymbol(documentNumber: string | null): DocumentKind | null {
  const first = documentNumber?.split('/').at(-1)?.split('-')[0]?.toLocaleUpperCase('vi') ?? ''
  return ofSymbol[first] ?? (documentNumber && first.startsWith('UBTVQH') ? 'resolution' : null)
}
