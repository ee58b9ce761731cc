import type { Block, OfficialDocument, Signature, Words } from './content.ts'
import { setHead, type SetHead } from './head.ts'
import { officialLayout, type Layout } from './layout.ts'
import { setSubject, type SetTitle } from './title.ts'
import type { Measure } from './line-breaks.ts'
import { paperText } from './printable-text.ts'

export type SetRun = { readonly text: string; readonly isBold: boolean; readonly isItalic: boolean }
export type Line = readonly SetRun[]

export type SetParagraph = {
  readonly kind: 'paragraph'
  /** Place in the outline; 0 for plain text. */
  readonly level: 0 | 1 | 2 | 3
  readonly align: 'both' | 'left' | 'center' | 'right'
  readonly isIndented: boolean
  readonly runs: Line
}
export type SetCell = {
  readonly align: 'left' | 'center' | 'right'
  readonly lines: readonly Line[]
}
export type SetRow = {
  readonly cells: readonly SetCell[]
  /** Not parted by the end of a page: so short that it fits on any. */
  readonly isWhole: boolean
}
export type SetTable = {
  readonly kind: 'table'
  readonly shares: readonly number[]
  readonly headings: readonly string[]
  readonly rows: readonly SetRow[]
}
export type SetBlock = SetParagraph | SetTable | { readonly kind: 'page_break' }

export type SetAnnex = {
  readonly name: string
  readonly title: string
  readonly comesWith: string
  readonly isLandscape: boolean
  readonly body: readonly SetBlock[]
}

/** A document set in type: every sign, number and line break that both formats show is in it. */
export type SetDocument = {
  readonly layout: Layout
  readonly title: string
  readonly madeOn: string
  readonly head: SetHead
  /** Absent for a letter, whose subject stands in the head. */
  readonly named: SetTitle | null
  readonly recipients: readonly string[]
  readonly body: readonly SetBlock[]
  readonly signatures: readonly Signature[]
  readonly sentTo: readonly string[]
  readonly annexes: readonly SetAnnex[]
}

/** How a format shows texts: `show` puts a text into signs it has, `bold(size)` measures bold letters. */
export type Setting = { show(text: string): string; bold(size: number): Measure }

/** Sets an official document in type for one format. */
export function setDocument(document: OfficialDocument, setting: Setting): SetDocument {
  const text = (words: string) => setting.show(paperText(words).trim())
  return {
    layout: officialLayout,
    title: text([document.type, document.subject].filter(Boolean).join(' ').replaceAll('\n', ' ')),
    madeOn: document.madeOn,
    head: setHead(document, { text, bold: setting.bold }),
    named: document.type
      ? setSubject(document.type, document.subject, { text, bold: setting.bold })
      : null,
    recipients: recipientLines(document.recipients ?? []).map(text),
    body: [...baseLines(document.bases ?? []), ...document.body].flatMap((block) =>
      setBlock(block, setting),
    ),
    signatures: document.signatures.map(({ authority, name }) => ({
      authority: authority.map(text),
      name: name === null ? null : text(name),
    })),
    sentTo: sentToLines(document.sentTo ?? []).map(text),
    annexes: (document.annexes ?? []).map((annex) => ({
      name: text(`Phụ lục ${annex.number}`),
      title: text(annex.title).toLocaleUpperCase('vi'),
      comesWith: text(`(${annex.comesWith})`),
      isLandscape: annex.isLandscape ?? false,
      body: annex.body.flatMap((block) => setBlock(block, setting)),
    })),
  }
}

// Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9: one name on the line of "Kính gửi:", several below it.
function recipientLines(recipients: readonly string[]): string[] {
  if (recipients.length === 0) return []
  if (recipients.length === 1) return [`Kính gửi: ${recipients[0]}`]
  return ['Kính gửi:', ...listed(recipients)]
}

// Mục II.9: "Lưu" last, with a full stop.
function sentToLines(sentTo: readonly string[]): string[] {
  return listed(sentTo)
}

function listed(names: readonly string[]): string[] {
  return names.map((name, place) => `- ${name}${place === names.length - 1 ? '.' : ';'}`)
}

// Mục II.6: each basis on its own line in italics, ";" at its end, "." after the last.
function baseLines(bases: readonly string[]): Block[] {
  return bases.map((basis, place) => ({
    kind: 'paragraph',
    words: [{ text: basis + (place === bases.length - 1 ? '.' : ';'), isItalic: true }],
  }))
}

function setBlock(block: Block, setting: Setting): SetBlock[] {
  const lines = (words: Words, isBold = false) => linesOf(words, setting, isBold)
  const paragraphs = (words: Words, more: Partial<SetParagraph> = {}): SetParagraph[] =>
    lines(words, (more.level ?? 0) > 0).map((runs) => ({ ...plain, ...more, runs }))
  switch (block.kind) {
    case 'paragraph':
      return paragraphs(block.words, {
        align: block.align ?? 'both',
        isIndented: !block.align || block.align === 'both',
      })
    case 'heading': {
      const sign = block.level === 3 ? ')' : '.'
      return paragraphs(`${block.number}${sign} ${block.words}`, { level: block.level })
    }
    case 'article':
      return paragraphs(`Điều ${block.number}. ${block.words}`, { level: 2 })
    case 'clause':
      return paragraphs(led(`${block.number}. `, block.words))
    case 'point':
      return paragraphs(led(`${block.letter}) `, block.words))
    case 'list':
      return block.items.flatMap((item) => paragraphs(led('- ', item)))
    case 'table':
      return [setTable(block, setting)]
    case 'page_break':
      return [block]
  }
}

const plain = { kind: 'paragraph', level: 0, align: 'both', isIndented: true } as const

function led(sign: string, words: Words): Words {
  return [{ text: sign }, ...(typeof words === 'string' ? [{ text: words }] : words)]
}

function setTable(table: Extract<Block, { kind: 'table' }>, setting: Setting): SetTable {
  const all = table.columns.reduce((sum, { share }) => sum + share, 0)
  return {
    kind: 'table',
    shares: table.columns.map(({ share }) => share / all),
    headings: table.columns.map(({ heading }) => setting.show(paperText(heading).trim())),
    rows: table.rows.map((row) => {
      const cells = table.columns.map(({ align = 'left' }, place) => ({
        align,
        lines: linesOf(row[place] ?? '', setting, false),
      }))
      return { cells, isWhole: cells.every(isShort) }
    }),
  }
}

/** A cell of so few letters and lines fits on a page of any shape, however narrow its column. */
const mostLetters = 600
const mostLines = 6

function isShort({ lines }: SetCell): boolean {
  const letters = lines.flat().reduce((sum, { text }) => sum + text.length, 0)
  return letters <= mostLetters && lines.length <= mostLines
}

/** The words as lines of runs; a line end in any run begins a new line. */
function linesOf(words: Words, setting: Setting, isBold: boolean): SetRun[][] {
  const runs = typeof words === 'string' ? [{ text: words }] : words
  const lines: SetRun[][] = [[]]
  for (const run of runs) {
    const look = { isBold: isBold || run.isBold === true, isItalic: run.isItalic === true }
    paperText(run.text)
      .split('\n')
      .forEach((text, place) => {
        if (place > 0) lines.push([])
        if (text !== '') lines.at(-1)?.push({ text: setting.show(text), ...look })
      })
  }
  return lines.filter((line) => line.some(({ text }) => text.trim() !== ''))
}
