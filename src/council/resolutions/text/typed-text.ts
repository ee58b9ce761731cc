import { cleanText } from '../../../kernel/text.ts'
import type { Provision, ProvisionKind, ResolutionText, TextAnnex } from './provision.ts'

const articleLine = /^Điều\s+(\d{1,4}\p{L}?)\s*[.:]\s*(.*)$/u
const clauseLine = /^(\d{1,3}\p{L}?)\.\s+(.+)$/u
const pointLine = /^([a-zđ]\d?)\)\s+(.+)$/u
const annexLine = /^(Phụ lục|PHỤ LỤC)\b.*$/u
const enacting = /^QUYẾT NGHỊ\s*:?$/iu

type Open = { kind: ProvisionKind; number: string; lines: string[]; children: Open[] }

/**
 * A text as it is typed or pasted, line by line: what stands before the first Điều are the legal
 * bases; "1. …" is a clause, "a) …" a point, "Phụ lục …" begins an annex; every other line goes on
 * with what it follows. No line is lost but the formula "QUYẾT NGHỊ:", which is printed by itself.
 */
export function readText(typed: string): ResolutionText {
  const lines = cleanText(typed)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !enacting.test(line))
  const annexAt = lines.findIndex((line) => annexLine.test(line))
  const own = annexAt === -1 ? lines : lines.slice(0, annexAt)
  const first = own.findIndex((line) => articleLine.test(line))
  const bases = first === -1 ? own : own.slice(0, first)
  return {
    bases: bases.map((line) => line.replace(/[;.]$/u, '')),
    articles: first === -1 ? [] : closed(readProvisions(own.slice(first), null)),
    annexes: annexAt === -1 ? [] : annexesOf(lines.slice(annexAt)),
  }
}

/** One provision from its own words and the lines below it, as an amendment brings it. */
export function readProvision(kind: ProvisionKind, number: string, typed: string): Provision {
  const lines = cleanText(typed).split('\n').map((line) => line.trim()).filter(Boolean)
  const top: Open = { kind, number, lines: [], children: [] }
  readProvisions(lines, top)
  return closed([top])[0]!
}

function readProvisions(lines: readonly string[], top: Open | null): Open[] {
  const articles: Open[] = top ? [top] : []
  let article = top?.kind === 'article' ? top : null
  let clause = top?.kind === 'clause' ? top : null
  let last = top
  for (const line of lines) {
    const found = startOf(line, { article, clause, top })
    if (!found) {
      last?.lines.push(line)
      continue
    }
    last = found
    if (found.kind === 'article') {
      articles.push(found)
      article = found
      clause = null
    } else if (found.kind === 'clause') {
      article?.children.push(found)
      clause = found
    } else (clause ?? article)?.children.push(found)
  }
  return articles
}

type Within = { article: Open | null; clause: Open | null; top: Open | null }

function startOf(line: string, { article, clause, top }: Within): Open | null {
  const opened = (kind: ProvisionKind, found: RegExpExecArray): Open => ({
    kind,
    number: found[1]!,
    lines: found[2] ? [found[2]] : [],
    children: [],
  })
  const asArticle = top ? null : articleLine.exec(line)
  if (asArticle) return opened('article', asArticle)
  const asClause = article ? clauseLine.exec(line) : null
  if (asClause) return opened('clause', asClause)
  const asPoint = article || clause ? pointLine.exec(line) : null
  return asPoint ? opened('point', asPoint) : null
}

function closed(open: readonly Open[]): Provision[] {
  return open.map(({ kind, number, lines, children }) => ({
    kind,
    number,
    words: lines.join('\n'),
    children: closed(children),
  }))
}

function annexesOf(lines: readonly string[]): TextAnnex[] {
  const annexes: { title: string; lines: string[] }[] = []
  for (const line of lines) {
    if (annexLine.test(line)) annexes.push({ title: line, lines: [] })
    else annexes.at(-1)?.lines.push(line)
  }
  return annexes.map(({ title, lines: own }) => ({ title, words: own.join('\n') }))
}

/** The same text as it is typed; `readText` reads it back. */
export function typeText(text: ResolutionText): string {
  return [
    ...text.bases.map((basis) => `${basis};`),
    ...text.articles.flatMap(linesOf),
    ...text.annexes.flatMap(({ title, words }) => (words ? [title, words] : [title])),
  ].join('\n')
}

/** An article as it is typed in its own form, without "Điều …". */
export function typeProvision({ words, children }: Provision): string {
  return [words, ...children.flatMap(linesOf)].join('\n')
}

function linesOf(provision: Provision): string[] {
  return [`${markOf(provision)} ${provision.words}`.trim(), ...provision.children.flatMap(linesOf)]
}

/** "Điều 1.", "2.", "a)": what stands before a provision's words. */
export function markOf({ kind, number }: Pick<Provision, 'kind' | 'number'>): string {
  if (kind === 'article') return `Điều ${number}.`
  return kind === 'clause' ? `${number}.` : `${number})`
}
