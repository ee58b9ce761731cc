import type { FileKind } from '../../../platform/storage/file-kind.ts'
import { docxParts } from './docx-parts.server.ts'
import { pdfPages } from './pdf-pages.server.ts'
import { paragraphsOf } from './word-xml.ts'

/** What a file says, page by page; a scan has pages without words and is read otherwise. */
export type FileText = { readonly pages: readonly string[]; readonly isScan: boolean }

/** Fewer letters on a page than this is no text: a stamp or a page number at most. */
const fewestLetters = 30

/** The words of a Word, PDF or text file. Throws when the file is broken. */
export async function textOfFile(bytes: Buffer, kind: FileKind): Promise<FileText> {
  if (kind === 'text') return ofPages([bytes.toString('utf8').normalize('NFC')])
  if (kind === 'docx') {
    const xml = (await docxParts(bytes, ['word/document.xml'])).get('word/document.xml')
    if (xml === undefined) throw new Error('word/document.xml is missing')
    return ofPages([paragraphsOf(xml).join('\n')])
  }
  if (kind === 'pdf') return ofPages(await pdfPages(bytes))
  return { pages: [], isScan: true }
}

function ofPages(pages: readonly string[]): FileText {
  const letters = pages.join('').replace(/[^\p{L}]/gu, '').length
  return { pages, isScan: letters < fewestLetters * Math.max(1, pages.length) }
}

/** Kinds whose words can be read at all. */
export const readableKinds: readonly FileKind[] = ['docx', 'pdf', 'text', 'jpeg', 'png', 'webp']
