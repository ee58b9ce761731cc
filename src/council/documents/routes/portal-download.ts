import { hasIdShape } from '../../../kernel/ids.ts'
import { orRefuse } from '../../../kernel/result.ts'
import { documentFile, documentFormat } from '../../../platform/documents/document-file.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { faceOf, fileNameOf } from '../face.server.ts'
import { documentForPortal } from '../queries.server.ts'

/** A published paper as DOCX or PDF. */
export const portalDownload: PageRoute = async (page) => {
  const format = documentFormat(page.param('format'))
  const id = page.param('id')
  const document = format && hasIdShape(id) ? await documentForPortal(page, id) : null
  const face = document ? await faceOf(page, document) : null
  if (!format || !document || !face) return page.notFound()
  const file = orRefuse(await documentFile(format, fileNameOf(document), face))
  return page.respond(file.body, file.headers)
}
