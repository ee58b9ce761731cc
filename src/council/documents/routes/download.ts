import { orRefuse } from '../../../kernel/result.ts'
import { documentFile, documentFormat } from '../../../platform/documents/document-file.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { faceOf, fileNameOf } from '../face.server.ts'
import { documentOfPage } from '../views/document-of-page.tsx'

/** The paper as DOCX or PDF, made from its content at this moment. */
export const download: PageRoute = async (page) => {
  const format = documentFormat(page.param('format'))
  const document = format ? await documentOfPage(page) : null
  const face = document ? await faceOf(page, document) : null
  if (!format || !document || !face) return page.notFound()
  const file = orRefuse(await documentFile(format, fileNameOf(document), face))
  return page.respond(file.body, file.headers)
}
