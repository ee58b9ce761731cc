import type { Line, SetParagraph } from './typeset.ts'

/** Millimetres and points in twentieths of a point, as WordprocessingML counts. */
export const fromMillimetres = (millimetres: number) => Math.round((millimetres * 1440) / 25.4)
export const fromPoints = (points: number) => Math.round(points * 20)

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Text as XML 1.0 takes it; what it does not take is gone already (see `paperText`). */
export function xml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)
}

/** How a paragraph stands, in points, millimetres and letters of its own. */
export type Standing = {
  readonly align?: SetParagraph['align']
  readonly style?: string
  readonly size?: number
  readonly isBold?: boolean
  readonly isItalic?: boolean
  readonly before?: number
  readonly after?: number
  /** Indents in millimetres. */
  readonly left?: number
  readonly right?: number
  readonly firstLine?: number
  /** A rule below, or nothing. */
  readonly hasRule?: boolean
  readonly staysWithNext?: boolean
}

/** A paragraph of these runs (ECMA-376, Part 1, 17.3.1). */
export function paragraph(runs: Line, standing: Standing, more = ''): string {
  return `<w:p><w:pPr>${standingXml(standing)}${more}</w:pPr>${runs.map((run) => runXml(run, standing)).join('')}</w:p>`
}

/** A paragraph of words in one look. */
export function words(text: string, standing: Standing): string {
  return paragraph([{ text, isBold: false, isItalic: false }], standing)
}

// The order of the members is the schema's.
function standingXml(standing: Standing): string {
  const {
    style,
    staysWithNext,
    hasRule,
    before = 0,
    after = 0,
    left = 0,
    right = 0,
    firstLine = 0,
    align = 'left',
  } = standing
  return [
    style ? `<w:pStyle w:val="${style}"/>` : '',
    staysWithNext ? '<w:keepNext/>' : '',
    hasRule
      ? '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:pBdr>'
      : '',
    hasRule
      ? `<w:spacing w:before="${fromPoints(before)}" w:after="${fromPoints(after)}" w:line="40" w:lineRule="exact"/>`
      : `<w:spacing w:before="${fromPoints(before)}" w:after="${fromPoints(after)}"${style === bodyStyle || style?.startsWith('Heading') ? '' : ' w:line="240" w:lineRule="auto"'}/>`,
    `<w:ind w:left="${fromMillimetres(left)}" w:right="${fromMillimetres(right)}" w:firstLine="${fromMillimetres(firstLine)}"/>`,
    `<w:jc w:val="${align}"/>`,
  ].join('')
}

/** Style of the body's paragraphs, whose lines are set apart. */
export const bodyStyle = 'BodyText'

function runXml(run: Line[number], { size, isBold, isItalic }: Standing): string {
  const look = [
    run.isBold || isBold ? '<w:b/><w:bCs/>' : '',
    run.isItalic || isItalic ? '<w:i/><w:iCs/>' : '',
    size ? `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>` : '',
  ].join('')
  const properties = look === '' ? '' : `<w:rPr>${look}</w:rPr>`
  return `<w:r>${properties}<w:t xml:space="preserve">${xml(run.text)}</w:t></w:r>`
}

/** A short rule of this width in the middle of a place of that width, both in millimetres. */
export function ruleIn(place: number, width: number): string {
  const side = Math.max(0, (place - width) / 2)
  return paragraph([], { hasRule: true, left: side, right: side, after: 2 })
}

/** A table of fixed widths in millimetres; with `isRuled` its cells have borders and inner margins. */
export function table(
  widths: readonly number[],
  rows: readonly { cells: readonly string[]; isHeading?: boolean; staysWhole?: boolean }[],
  { isRuled = false }: { isRuled?: boolean } = {},
): string {
  const total = widths.reduce((sum, width) => sum + width, 0)
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map(
      (edge) =>
        `<w:${edge} w:val="${isRuled ? 'single' : 'nil'}" w:sz="4" w:space="0" w:color="000000"/>`,
    )
    .join('')
  const margin = fromMillimetres(isRuled ? 1.5 : 0)
  const rowsXml = rows.map(({ cells, isHeading, staysWhole }) => {
    const marks = (staysWhole ? '<w:cantSplit/>' : '') + (isHeading ? '<w:tblHeader/>' : '')
    const cellsXml = cells.map((content, place) => {
      const middle = isHeading ? '<w:vAlign w:val="center"/>' : ''
      return `<w:tc><w:tcPr><w:tcW w:w="${fromMillimetres(widths[place] ?? 0)}" w:type="dxa"/>${middle}</w:tcPr>${content}</w:tc>`
    })
    return `<w:tr>${marks ? `<w:trPr>${marks}</w:trPr>` : ''}${cellsXml.join('')}</w:tr>`
  })
  return `<w:tbl><w:tblPr><w:tblW w:w="${fromMillimetres(total)}" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblBorders>${edges}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="${margin}" w:type="dxa"/><w:right w:w="${margin}" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${fromMillimetres(width)}"/>`).join('')}</w:tblGrid>${rowsXml.join('')}</w:tbl>`
}
