import type { Block } from '../../platform/documents/content.ts'
import { cleanText } from '../../kernel/text.ts'

const article = /^Điều\s+(\d{1,4})\s*[.:]\s*(.*)$/u
const roman = /^([IVXLC]{1,7})\.\s+(.+)$/u
const numbered = /^(\d{1,3})\.\s+(.+)$/u
const lettered = /^([a-zđ])\)\s+(.+)$/u
const dash = /^[-–•+]\s+(.+)$/u
const row = /^\|(.+)\|$/u

/** A heading is short and does not end as a sentence does. */
const longestHeading = 120

/**
 * The body of a paper as it is typed, line by line: "I. …", "1. …", "a) …", "Điều 1. …", "- …",
 * "| ô | ô |" for tables; any other line is a paragraph. Empty lines only separate.
 */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  let isInArticle = false
  for (const line of cleanText(text).split('\n').map((one) => one.trim())) {
    if (line === '') continue
    const block = blockOf(line, isInArticle)
    if (block.kind === 'article') isInArticle = true
    if (block.kind === 'heading' && block.level === 1) isInArticle = false
    append(blocks, block)
  }
  return blocks
}

function blockOf(line: string, isInArticle: boolean): Block {
  const found = article.exec(line)
  if (found) return { kind: 'article', number: Number(found[1]), words: found[2]! }
  return headingOf(line, isInArticle) ?? pointOf(line) ?? { kind: 'paragraph', words: line }
}

function headingOf(line: string, isInArticle: boolean): Block | null {
  const major = roman.exec(line)
  if (major) return { kind: 'heading', level: 1, number: major[1]!, words: major[2]! }
  const minor = numbered.exec(line)
  if (!minor) return null
  const [, number, words] = minor as unknown as [string, string, string]
  const isHeading = !isInArticle && words.length <= longestHeading && !/[.;:,]$/u.test(words)
  return isHeading
    ? { kind: 'heading', level: 2, number, words }
    : { kind: 'clause', number: Number(number), words }
}

function pointOf(line: string): Block | null {
  const letter = lettered.exec(line)
  if (letter) return { kind: 'point', letter: letter[1]!, words: letter[2]! }
  const item = dash.exec(line)
  if (item) return { kind: 'list', items: [item[1]!] }
  const cells = row.exec(line)?.[1]?.split('|').map((cell) => cell.trim())
  if (!cells) return null
  return { kind: 'table', columns: cells.map((heading) => ({ heading, share: 1 })), rows: [] }
}

/** Items of one list and rows of one table stand together. */
function append(blocks: Block[], block: Block): void {
  const last = blocks.at(-1)
  if (block.kind === 'list' && last?.kind === 'list') {
    blocks[blocks.length - 1] = { kind: 'list', items: [...last.items, ...block.items] }
  } else if (block.kind === 'table' && last?.kind === 'table') {
    const cells = block.columns.map(({ heading }) => heading)
    const even = last.columns.map((_, place) => cells[place] ?? '')
    blocks[blocks.length - 1] = { ...last, rows: [...last.rows, even] }
  } else blocks.push(block)
}

const plain = (words: string | readonly { readonly text: string }[]): string =>
  typeof words === 'string' ? words : words.map(({ text }) => text).join('')

/** The same body as it is typed; `blocksOf` reads it back. */
export function textOf(blocks: readonly Block[]): string {
  return blocks.map(linesOf).join('\n')
}

function linesOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${block.number}. ${block.words}`
    case 'article':
      return `Điều ${block.number}. ${block.words}`
    case 'clause':
      return `${block.number}. ${plain(block.words)}`
    case 'point':
      return `${block.letter}) ${plain(block.words)}`
    case 'list':
      return block.items.map((item) => `- ${plain(item)}`).join('\n')
    case 'table':
      return [block.columns.map(({ heading }) => heading), ...block.rows.map((cells) => cells.map(plain))]
        .map((cells) => `| ${cells.join(' | ')} |`)
        .join('\n')
    case 'paragraph':
      return plain(block.words)
    case 'page_break':
      return ''
  }
}

/** Lines of a list typed one a line, without their dashes and signs at the end. */
export function itemsOf(text: string): string[] {
  return cleanText(text)
    .split('\n')
    .map((line) => line.trim().replace(/^[-–•+]\s*/u, '').replace(/[;.]\s*$/u, '').trim())
    .filter((line) => line !== '')
}
