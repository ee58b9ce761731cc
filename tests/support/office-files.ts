import { zipOf, type ZipEntry } from './zip.ts'

const types = (main: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/main.xml" ContentType="${main}"/></Types>`

export const docxType =
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'
export const docmType = 'application/vnd.ms-word.document.macroEnabled.main+xml'

/** A Word file of a few bytes with further entries. */
export function docx(more: readonly ZipEntry[] = [], mainType = docxType): Buffer {
  return zipOf([
    { name: '[Content_Types].xml', bytes: types(mainType) },
    {
      name: 'word/document.xml',
      bytes: '<w:document><w:body><w:p>Công văn trả lời cử tri</w:p></w:body></w:document>',
    },
    ...more,
  ])
}

export function xlsx(more: readonly ZipEntry[] = []): Buffer {
  return zipOf([
    { name: '[Content_Types].xml', bytes: types(xlsxType) },
    { name: 'xl/workbook.xml', bytes: '<workbook/>' },
    ...more,
  ])
}

export function odt(more: readonly ZipEntry[] = []): Buffer {
  return zipOf([
    { name: 'mimetype', bytes: 'application/vnd.oasis.opendocument.text', isStored: true },
    { name: 'content.xml', bytes: '<office:document-content/>' },
    ...more,
  ])
}

/** Relations of a Word file to the template it was made from. */
export function templateAt(target: string): ZipEntry {
  const type =
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate'
  return {
    name: 'word/_rels/settings.xml.rels',
    bytes: `<Relationships><Relationship Id="rId1" Type="${type}" Target="${target}" TargetMode="External"/></Relationships>`,
  }
}
