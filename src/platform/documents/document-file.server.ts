import { ok, type Result } from '../../kernel/result.ts'
import { fileKinds } from '../storage/file-kind.ts'
import { cleanFileName, contentDisposition } from '../storage/file-name.ts'
import type { OfficialDocument, Poster, SlipSheet } from './content.ts'
import type { PrintOrder } from './order.ts'
import { openPrinting } from './printing.server.ts'

export type DocumentFormat = 'docx' | 'pdf'

/** A file for `page.respond(file.body, file.headers)`. */
export type DocumentFile = {
  readonly body: Uint8Array<ArrayBuffer>
  readonly headers: Record<string, string>
}

/** The one press of the process: it works without state, as a function does that takes its time. */
const { print } = openPrinting()

/** The format an address asks for; null for any other word. */
export function documentFormat(text: string): DocumentFormat | null {
  return text === 'docx' || text === 'pdf' ? text : null
}

/** An official document as a file to be saved. `name` is its name without ending, in Vietnamese. */
export function documentFile(
  format: DocumentFormat,
  name: string,
  document: OfficialDocument,
): Promise<Result<DocumentFile>> {
  return fileOf({ kind: 'document', format, document }, format, name)
}

/** A poster as a PDF to be saved. */
export function posterFile(name: string, poster: Poster): Promise<Result<DocumentFile>> {
  return fileOf({ kind: 'poster', poster }, 'pdf', name)
}

/** A sheet of slips as a PDF to be saved. */
export function slipsFile(name: string, sheet: SlipSheet): Promise<Result<DocumentFile>> {
  return fileOf({ kind: 'slips', sheet }, 'pdf', name)
}

async function fileOf(
  order: PrintOrder,
  format: DocumentFormat,
  name: string,
): Promise<Result<DocumentFile>> {
  const printed = await print(order)
  if (!printed.ok) return printed
  return ok({
    body: printed.value,
    headers: {
      'content-type': fileKinds[format].mediaType,
      'content-disposition': contentDisposition(
        'attachment',
        cleanFileName(`${name.replaceAll('/', '-')}.${format}`, format),
      ),
      'content-length': String(printed.value.length),
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
