import { hasIdShape } from '../../kernel/ids.ts'
import type { PageContext, PageRoute } from '../web/page.server.ts'
import { rangeOf } from './byte-range.ts'
import { partOfBytes, verifiedBytes } from './bytes.server.ts'
import { contentDisposition } from './file-name.ts'
import type { Files } from './files.server.ts'
import { fileById, type StoredFile } from './kept-files.server.ts'

/** Kind of matter → may whoever asks read this one, and so its files? Each slice answers for its own. */
export type FileReaders = Readonly<
  Record<string, (page: PageContext, subjectId: string) => Promise<boolean>>
>

// A file is never a page of ours: no script, no form, an origin of its own.
// Why no frame-ancestors: the browser's own reader of PDFs stands in a frame of the browser's.
const sandbox =
  "default-src 'none'; img-src 'self'; object-src 'self'; style-src 'unsafe-inline'; sandbox"

/** GET /tep/:id/:name: a file to whoever may read its matter; to anybody else it is not there. */
export function downloadFile(readers: FileReaders): PageRoute {
  return async (page, { files }) => {
    const file = await fileFor(page, readers)
    return file ? give(page, files, file) : page.notFound()
  }
}

/** GET /anh-nho/:id: the small picture of a picture, under the same rule. */
export function showThumbnail(readers: FileReaders): PageRoute {
  return async (page, { files }) => {
    const file = await fileFor(page, readers)
    if (!file?.thumbnailSha256) return page.notFound()
    const headers = {
      ...cached(file, file.thumbnailSha256),
      'content-type': 'image/jpeg',
      'content-security-policy': sandbox,
    }
    if (isKnown(page, file.thumbnailSha256)) return page.respond(null, headers, 304)
    return page.respond(verifiedBytes(files.store, file.thumbnailSha256), headers)
  }
}

async function fileFor(page: PageContext, readers: FileReaders): Promise<StoredFile | null> {
  const id = page.param('id')
  const file = hasIdShape(id) ? await fileById(page, id) : null
  if (!file || file.isPublic) return file
  const mayRead = readers[file.subject.kind]
  return mayRead && (await mayRead(page, file.subject.id)) ? file : null
}

function give(page: PageContext, files: Files, file: StoredFile): Response {
  const mayBeShown = file.isPicture || file.mediaType === 'application/pdf'
  const isShown = mayBeShown && !page.query.has('tai-ve')
  const headers: Record<string, string> = {
    ...cached(file, file.sha256),
    'content-type': file.mediaType + (file.mediaType === 'text/plain' ? '; charset=utf-8' : ''),
    'content-disposition': contentDisposition(isShown ? 'inline' : 'attachment', file.name),
    'content-security-policy': sandbox,
    'accept-ranges': 'bytes',
  }
  if (isKnown(page, file.sha256)) return page.respond(null, headers, 304)
  const range = isUnchanged(page, file.sha256)
    ? rangeOf(page.headers.get('range'), file.bytes)
    : null
  if (range === 'unsatisfiable') {
    return page.respond(null, { ...headers, 'content-range': `bytes */${file.bytes}` }, 416)
  }
  if (!range) {
    headers['content-length'] = String(file.bytes)
    return page.respond(verifiedBytes(files.store, file.sha256, file.bytes), headers)
  }
  headers['content-length'] = String(range.end - range.start + 1)
  headers['content-range'] = `bytes ${range.start}-${range.end}/${file.bytes}`
  return page.respond(partOfBytes(files, file.sha256, range), headers, 206)
}

// A file may stop being public and its reader may lose the office: whoever kept it asks again.
function cached(file: StoredFile, sha256: string): Record<string, string> {
  return {
    etag: `"${sha256}"`,
    'cache-control': file.isPublic ? 'public, max-age=600' : 'private, no-cache',
    'x-content-type-options': 'nosniff',
  }
}

function isKnown(page: PageContext, sha256: string): boolean {
  const known = page.headers.get('if-none-match') ?? ''
  return (
    known === '*' ||
    known.split(',').some((tag) => tag.trim().replace(/^W\//, '') === `"${sha256}"`)
  )
}

function isUnchanged(page: PageContext, sha256: string): boolean {
  const condition = page.headers.get('if-range')
  return condition === null || condition === `"${sha256}"`
}
