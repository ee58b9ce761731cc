import { hasIdShape } from '../../../kernel/ids.ts'
import { orRefuse } from '../../../kernel/result.ts'
import { documentFile, documentFormat } from '../../../platform/documents/document-file.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { transferLetter, urgingLetter } from '../documents/letters.ts'
import { letterGround, letterKinds, letterSlugs, lettersFor } from '../documents/letter-ground.ts'
import { petitionForDesk } from '../queries.server.ts'
import { issuingOffice } from '../reports.server.ts'
import { letterText } from '../text.vi.ts'

const letters = { transfer: transferLetter, urging: urgingLetter }

/** An official letter about one petition, as DOCX or PDF. */
export const letter: PageRoute = async (page) => {
  const [id, format] = [page.param('id'), documentFormat(page.param('format'))]
  const kind = letterKinds.find((one) => letterSlugs[one] === page.param('letter'))
  const petition = hasIdShape(id) && kind && format ? await petitionForDesk(page, id) : null
  const ground = petition && letterGround(petition)
  if (!kind || !format || !ground || !lettersFor(petition).includes(kind)) return page.notFound()
  const document = letters[kind](ground, await issuingOffice(page), page)
  const file = orRefuse(
    await documentFile(format, `${letterText[kind]} ${ground.receiptCode}`, document),
  )
  return page.respond(file.body, file.headers)
}
