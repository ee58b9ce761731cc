import { bodyStyle, fromMillimetres, paragraph, ruleIn, table, words } from './docx-text.ts'
import { officialLayout as l } from './layout.ts'
import type { SetAnnex, SetBlock, SetDocument, SetTable } from './typeset.ts'

const { page, textWidth } = l
const headRight = textWidth - l.headLeft
const gap = { before: 0, after: l.betweenParagraphs }

/** The body of word/document.xml: the same pieces in the same order as the PDF. */
export function documentBody(document: SetDocument): string {
  const sections = [
    [
      head(document),
      named(document),
      recipients(document),
      body(document.body, textWidth),
      signed(document),
    ].join(''),
    ...document.annexes.map(annex),
  ]
  const shapes = [false, ...document.annexes.map(({ isLandscape }) => isLandscape)]
  return sections
    .map((content, place) => {
      const properties = section(shapes[place] ?? false, place > 0)
      const isLast = place === sections.length - 1
      // All sections but the last end in a paragraph that carries their properties.
      return (
        content +
        (isLast
          ? properties
          : `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>${properties}</w:pPr></w:p>`)
      )
    })
    .join('')
}

// Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I, III.1: A4, no number on the first page, each annex counted anew.
function section(isLandscape: boolean, isAnnex: boolean): string {
  const [width, height] = isLandscape ? [page.height, page.width] : [page.width, page.height]
  const mm = fromMillimetres
  return [
    '<w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:headerReference w:type="first" r:id="rId2"/>',
    '<w:type w:val="nextPage"/>',
    `<w:pgSz w:w="${mm(width)}" w:h="${mm(height)}"${isLandscape ? ' w:orient="landscape"' : ''}/>`,
    `<w:pgMar w:top="${mm(page.top)}" w:right="${mm(page.right)}" w:bottom="${mm(page.bottom)}" w:left="${mm(page.left)}" w:header="${mm(10)}" w:footer="${mm(10)}" w:gutter="0"/>`,
    isAnnex ? '<w:pgNumType w:start="1"/>' : '',
    '<w:titlePg/></w:sectPr>',
  ].join('')
}

function head({ head: h }: SetDocument): string {
  const centred =
    (size: number, look: { isBold?: boolean; isItalic?: boolean } = {}) =>
    (text: string) =>
      words(text, { align: 'center', size, ...look })
  const left = [
    ...h.superior.map(centred(l.issuer)),
    ...h.issuer.map(centred(l.issuer, { isBold: true })),
    ruleIn(l.headLeft, h.issuerRule),
  ]
  const right = [
    centred(l.countryName, { isBold: true })(h.countryName),
    centred(l.motto, { isBold: true })(h.motto),
    ruleIn(headRight, h.mottoRule),
  ]
  const about =
    h.about === '' ? '' : words(h.about, { align: 'center', size: l.letterSubject, before: 6 })
  return table(
    [l.headLeft, headRight],
    [
      { cells: [left.join(''), right.join('')] },
      {
        cells: [
          words(h.number, { align: 'center', size: l.number, before: 4 }) + about,
          words(h.placeAndDay, { align: 'center', size: l.placeAndDay, isItalic: true, before: 4 }),
        ],
      },
    ],
  )
}

function named({ named: title }: SetDocument): string {
  if (!title) return ''
  const subject = title.subject.map((line) =>
    words(line, { align: 'center', size: l.subject, isBold: true, staysWithNext: true }),
  )
  return [
    words(title.type, {
      align: 'center',
      size: l.type,
      isBold: true,
      before: 14,
      staysWithNext: true,
    }),
    ...subject,
    ruleIn(textWidth, title.rule),
  ].join('')
}

function recipients({ recipients: lines, named: title }: SetDocument): string {
  const before = title ? 10 : 14
  if (lines.length === 1)
    return words(lines[0] ?? '', { align: 'center', before, after: 10, size: l.body })
  return (
    lines
      .map((line, place) =>
        words(line, {
          ...gap,
          size: l.body,
          left: place === 0 ? 25 : 40,
          ...(place === 0 ? { before } : {}),
          ...(place === lines.length - 1 ? { after: 10 } : {}),
        }),
      )
      .join('') || words('', { after: 4, size: 6 })
  )
}

function body(blocks: readonly SetBlock[], width: number): string {
  return blocks.map((block) => piece(block, width)).join('')
}

function piece(block: SetBlock, width: number): string {
  if (block.kind === 'page_break') return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
  if (block.kind === 'table') return listing(block, width)
  const { level, align, isIndented, runs } = block
  return paragraph(runs, {
    ...gap,
    align,
    style: level === 0 ? bodyStyle : `Heading${level}`,
    firstLine: isIndented ? l.firstLine : 0,
    staysWithNext: level > 0,
  })
}

function listing({ shares, headings, rows }: SetTable, width: number): string {
  const heading = headings.map((text) =>
    words(text, { align: 'center', size: l.table, isBold: true, before: 2, after: 2 }),
  )
  const ruled = table(
    shares.map((share) => share * width),
    [
      { cells: heading, isHeading: true, staysWhole: true },
      ...rows.map(({ cells, isWhole }) => ({
        staysWhole: isWhole,
        cells: cells.map(({ align, lines }) =>
          (lines.length === 0 ? [[]] : lines)
            .map((runs) => paragraph(runs, { align, size: l.table, before: 2, after: 2 }))
            .join(''),
        ),
      })),
    ],
    { isRuled: true },
  )
  // Two tables that touch would be one; and a document never ends in a table.
  return ruled + words('', { size: 4, after: 2 })
}

function signed({ signatures, sentTo }: SetDocument): string {
  const places = signatures.map(({ authority, name }) =>
    [
      ...authority.map((line) => words(line, { align: 'center', size: l.signature, isBold: true })),
      words(name ?? '', { align: 'center', size: l.signature, isBold: true, before: 68 }),
    ].join(''),
  )
  const list = sentToList(sentTo)
  const empty = words('', {})
  const before = words('', { size: 4, after: 6, staysWithNext: true })
  if (places.length === 2) {
    const half = textWidth / 2
    return (
      before +
      table([half, half], [{ cells: places, staysWhole: true }]) +
      words('', { size: 8 }) +
      list
    )
  }
  const row = [list || empty, places[0] ?? empty]
  const widths = [l.sentToWidth, textWidth - l.sentToWidth]
  return before + table(widths, [{ cells: row, staysWhole: true }]) + words('', { size: 2 })
}

function sentToList(lines: readonly string[]): string {
  if (lines.length === 0) return ''
  return [
    words('Nơi nhận:', { size: l.sentToTitle, isBold: true, isItalic: true }),
    ...lines.map((line) => words(line, { size: l.sentTo })),
  ].join('')
}

function annex({ name, title, comesWith, isLandscape, body: blocks }: SetAnnex): string {
  const width = isLandscape ? page.height - page.left - page.right : textWidth
  const heading = (text: string) =>
    words(text, { align: 'center', size: l.annex, isBold: true, staysWithNext: true })
  return [
    heading(name),
    heading(title),
    words(comesWith, {
      align: 'center',
      size: l.annex,
      isItalic: true,
      after: 10,
      staysWithNext: true,
    }),
    body(blocks, width),
  ].join('')
}
