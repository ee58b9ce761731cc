import { zipOf } from '../tables/zip-file.server.ts'
import { bodyStyle, fromPoints, xml } from './docx-text.ts'
import { documentBody } from './docx-document.ts'
import { officialLayout as l } from './layout.ts'
import type { SetDocument } from './typeset.ts'

/**
 * An official document as Office Open XML (ECMA-376, WordprocessingML): letters, headings, tables and
 * signatures as a word processor has them, so that a clerk can go on writing. Equal documents give
 * equal bytes.
 */
export async function docxOf(document: SetDocument): Promise<Uint8Array> {
  return zipOf([
    { name: '[Content_Types].xml', text: contentTypes },
    { name: '_rels/.rels', text: packageRelations },
    { name: 'docProps/core.xml', text: coreProperties(document) },
    {
      name: 'word/document.xml',
      text: `${declaration}<w:document xmlns:w="${main}" xmlns:r="${office}"><w:body>${documentBody(document)}</w:body></w:document>`,
    },
    { name: 'word/styles.xml', text: styles },
    { name: 'word/settings.xml', text: settings },
    { name: 'word/header1.xml', text: pageNumberHeader },
    { name: 'word/header2.xml', text: emptyHeader },
    { name: 'word/_rels/document.xml.rels', text: documentRelations },
  ])
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaging = 'http://schemas.openxmlformats.org/package/2006'
const wordprocessing = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const coreType = 'application/vnd.openxmlformats-package.core-properties+xml'

const overrides = [
  ['document', 'document.main'],
  ['styles', 'styles'],
  ['settings', 'settings'],
  ['header1', 'header'],
  ['header2', 'header'],
]
  .map(
    ([part, type]) =>
      `<Override PartName="/word/${part}.xml" ContentType="${wordprocessing}.${type}+xml"/>`,
  )
  .join('')

const contentTypes = `${declaration}<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides}<Override PartName="/docProps/core.xml" ContentType="${coreType}"/></Types>`

const packageRelations = `${declaration}<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${packaging}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`

const documentRelations = `${declaration}<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${office}/header" Target="header1.xml"/><Relationship Id="rId2" Type="${office}/header" Target="header2.xml"/><Relationship Id="rId3" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId4" Type="${office}/settings" Target="settings.xml"/></Relationships>`

function coreProperties({ title, madeOn }: SetDocument): string {
  const moment = `${madeOn}T00:00:00Z`
  const stamp = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`
  return `${declaration}<cp:coreProperties xmlns:cp="${packaging}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xml(title)}</dc:title><dc:language>vi-VN</dc:language>${stamp('created')}${stamp('modified')}</cp:coreProperties>`
}

const face =
  '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>'
const size = `<w:sz w:val="${l.body * 2}"/><w:szCs w:val="${l.body * 2}"/>`
const lineHeight = `<w:spacing w:before="0" w:after="${fromPoints(l.betweenParagraphs)}" w:line="${Math.round(240 * l.lines)}" w:lineRule="auto"/>`

const heading = (level: number) =>
  `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:next w:val="${bodyStyle}"/><w:qFormat/><w:pPr><w:keepNext/>${lineHeight}<w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:bCs/><w:color w:val="000000"/></w:rPr></w:style>`

const styles = `${declaration}<w:styles xmlns:w="${main}"><w:docDefaults><w:rPrDefault><w:rPr>${face}<w:color w:val="000000"/>${size}<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="paragraph" w:styleId="${bodyStyle}"><w:name w:val="Body Text"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${lineHeight}</w:pPr></w:style>${[1, 2, 3].map(heading).join('')}</w:styles>`

const settings = `${declaration}<w:settings xmlns:w="${main}"><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="vi-VN"/></w:settings>`

const pageNumberHeader = `${declaration}<w:hdr xmlns:w="${main}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:sz w:val="${l.pageNumber * 2}"/></w:rPr><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:rPr><w:sz w:val="${l.pageNumber * 2}"/></w:rPr><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:rPr><w:sz w:val="${l.pageNumber * 2}"/></w:rPr><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>`

const emptyHeader = `${declaration}<w:hdr xmlns:w="${main}"><w:p/></w:hdr>`
