import { all, child, numberOf, valueOf, xmlTree, type XmlNode } from './xml-tree.ts'

/** How words stand: sizes and gaps in points, indents and margins in millimetres. */
export type WordRun = {
  readonly text: string
  readonly font: string | null
  readonly size: number
  readonly isBold: boolean
  readonly isItalic: boolean
}
export type WordParagraph = {
  readonly text: string
  readonly runs: readonly WordRun[]
  readonly align: string
  readonly firstLine: number
  readonly before: number
  readonly after: number
  /** Height of a line in parts of a single one; null when it is set in points. */
  readonly lines: number | null
  readonly isInTable: boolean
}
export type WordSection = {
  readonly width: number
  readonly height: number
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
  /** The first page has a header of its own. */
  readonly hasTitlePage: boolean
}
type PageNumbers = { readonly where: 'header' | 'footer'; readonly align: string; readonly size: number }

export type WordLayout = {
  readonly paragraphs: readonly WordParagraph[]
  readonly sections: readonly WordSection[]
  readonly pageNumbers: readonly PageNumbers[]
}

type Look = { font?: string; size?: number; isBold?: boolean; isItalic?: boolean }
type Shape = { align?: string; firstLine?: number; before?: number; after?: number; lines?: number | null }
type Style = { readonly look: Look; readonly shape: Shape }
type Styles = { of(id: string | undefined): Style; readonly defaults: Style; readonly usual: string | undefined }

const millimetres = (twips: number) => (twips * 25.4) / 1440
const points = (twips: number) => twips / 20

/** The layout of a Word file from its parts, styles resolved as Word does it. */
export function wordLayout(parts: ReadonlyMap<string, string>): WordLayout {
  const styles = stylesOf(xmlTree(parts.get('word/styles.xml') ?? ''))
  const body = child(xmlTree(parts.get('word/document.xml') ?? ''), 'w:document', 'w:body')
  if (!body) return { paragraphs: [], sections: [], pageNumbers: [] }
  return {
    paragraphs: [...paragraphsIn(body, styles, false)],
    sections: [...all(body, 'w:sectPr')].map(sectionOf),
    pageNumbers: [...parts].flatMap(([name, xml]) => pageNumbersOf(name, xmlTree(xml), styles)),
  }
}

function stylesOf(root: XmlNode): Styles {
  const all = child(root, 'w:styles')?.children ?? []
  const known = new Map(all.filter(({ name }) => name === 'w:style').map((node) => [valueOf(node, 'w:styleId') ?? '', node]))
  const docDefaults = all.find(({ name }) => name === 'w:docDefaults')
  const defaults: Style = {
    look: lookOf(child(docDefaults, 'w:rPrDefault', 'w:rPr')),
    shape: shapeOf(child(docDefaults, 'w:pPrDefault', 'w:pPr')),
  }
  const usual = [...known].find(([, node]) => valueOf(node, 'w:default') === '1' && valueOf(node, 'w:type') === 'paragraph')?.[0]
  const of = (id: string | undefined, depth = 0): Style => {
    const node = id === undefined || depth > 20 ? undefined : known.get(id)
    if (!node) return { look: {}, shape: {} }
    const base = of(valueOf(child(node, 'w:basedOn')), depth + 1)
    return {
      look: { ...base.look, ...lookOf(child(node, 'w:rPr')) },
      shape: { ...base.shape, ...shapeOf(child(node, 'w:pPr')) },
    }
  }
  return { of, defaults, usual }
}

function lookOf(node: XmlNode | undefined): Look {
  const fonts = child(node, 'w:rFonts')
  const font = valueOf(fonts, 'w:ascii') ?? valueOf(fonts, 'w:hAnsi')
  const size = numberOf(child(node, 'w:sz'))
  return {
    ...(font === undefined ? {} : { font }),
    ...(size === undefined ? {} : { size: size / 2 }),
    ...switchOf(node, 'w:b', 'isBold'),
    ...switchOf(node, 'w:i', 'isItalic'),
  }
}

function switchOf(node: XmlNode | undefined, name: string, key: 'isBold' | 'isItalic'): Look {
  const found = child(node, name)
  return found ? { [key]: !['0', 'false', 'off'].includes(valueOf(found) ?? '1') } : {}
}

function shapeOf(node: XmlNode | undefined): Shape {
  const spacing = child(node, 'w:spacing')
  const [before, after, line] = ['w:before', 'w:after', 'w:line'].map((name) => numberOf(spacing, name))
  const isExact = ['exact', 'atLeast'].includes(valueOf(spacing, 'w:lineRule') ?? 'auto')
  const firstLine = numberOf(child(node, 'w:ind'), 'w:firstLine')
  const align = valueOf(child(node, 'w:jc'))
  return {
    ...(align === undefined ? {} : { align }),
    ...(firstLine === undefined ? {} : { firstLine: millimetres(firstLine) }),
    ...(before === undefined ? {} : { before: points(before) }),
    ...(after === undefined ? {} : { after: points(after) }),
    ...(line === undefined ? {} : { lines: isExact ? null : line / 240 }),
  }
}

function* paragraphsIn(node: XmlNode, styles: Styles, isInTable: boolean): Generator<WordParagraph> {
  for (const one of node.children) {
    if (one.name === 'w:p') yield paragraphOf(one, styles, isInTable)
    else yield* paragraphsIn(one, styles, isInTable || one.name === 'w:tbl')
  }
}

function paragraphOf(node: XmlNode, styles: Styles, isInTable: boolean): WordParagraph {
  const properties = child(node, 'w:pPr')
  const style = styles.of(valueOf(child(properties, 'w:pStyle')) ?? styles.usual)
  const shape = { ...styles.defaults.shape, ...style.shape, ...shapeOf(properties) }
  const look = { ...styles.defaults.look, ...style.look }
  const runs = [...all(node, 'w:r')].map((run) => runOf(run, look, styles)).filter(({ text }) => text !== '')
  return {
    text: runs.map(({ text }) => text).join('').normalize('NFC').trim(),
    runs,
    align: shape.align ?? 'left',
    firstLine: shape.firstLine ?? 0,
    before: shape.before ?? 0,
    after: shape.after ?? 0,
    lines: shape.lines === undefined ? 1 : shape.lines,
    isInTable,
  }
}

function runOf(node: XmlNode, base: Look, styles: Styles): WordRun {
  const properties = child(node, 'w:rPr')
  const look = { ...base, ...styles.of(valueOf(child(properties, 'w:rStyle'))).look, ...lookOf(properties) }
  const text = node.children.map((one) => (one.name === 'w:t' ? one.text : one.name === 'w:tab' ? '\t' : '')).join('')
  return { text, font: look.font ?? null, size: look.size ?? 10, isBold: look.isBold ?? false, isItalic: look.isItalic ?? false }
}

function sectionOf(node: XmlNode): WordSection {
  const size = child(node, 'w:pgSz')
  const margin = child(node, 'w:pgMar')
  const side = (name: string) => millimetres(numberOf(margin, name) ?? 0)
  return {
    width: millimetres(numberOf(size, 'w:w') ?? 0),
    height: millimetres(numberOf(size, 'w:h') ?? 0),
    top: side('w:top'),
    bottom: side('w:bottom'),
    left: side('w:left'),
    right: side('w:right'),
    hasTitlePage: child(node, 'w:titlePg') !== undefined,
  }
}

function pageNumbersOf(name: string, root: XmlNode, styles: Styles): PageNumbers[] {
  const where = /^word\/(header|footer)\d*\.xml$/.exec(name)?.[1] as PageNumbers['where'] | undefined
  if (!where) return []
  return [...all(root, 'w:p')].flatMap((node) => {
    const isNumber =
      [...all(node, 'w:instrText')].some(({ text }) => /\bPAGE\b/.test(text)) ||
      [...all(node, 'w:fldSimple')].some((field) => /\bPAGE\b/.test(valueOf(field, 'w:instr') ?? ''))
    if (!isNumber) return []
    const style = styles.of(valueOf(child(node, 'w:pPr', 'w:pStyle')) ?? styles.usual)
    const [run] = [...all(node, 'w:r')]
    const look = { ...styles.defaults.look, ...style.look, ...lookOf(child(run, 'w:rPr')) }
    const align = { ...style.shape, ...shapeOf(child(node, 'w:pPr')) }.align ?? 'left'
    return [{ where, align, size: look.size ?? 10 }]
  })
}
