import { hasIdShape } from '../../../kernel/ids.ts'
import { orRefuse } from '../../../kernel/result.ts'
import { documentFile, documentFormat } from '../../../platform/documents/document-file.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { transferLetter, urgingLetter } from '../documents/letters.ts'
import { letterGround, letterKinds, letterSlugs, lettersFor } from '../documents/letter-ground.ts'
import { transferListLetter, urgingListLetter } from '../documents/list-letters.ts'
import { readReportQuestion } from '../documents/report-question.ts'
import { petitionForDesk } from '../queries.server.ts'
import { issuingOffice } from '../issuing-office.server.ts'
import { petitionsHeld } from '../reports.server.ts'
import { letterText } from '../text.vi.ts'

/** An official letter to one office about all it holds of a period, as DOCX or PDF. */
export const holderLetter: PageRoute = async (page) => {
  const [holderId, format] = [page.param('holder'), documentFormat(page.param('format'))]
  const kind = letterKinds.find((one) => letterSlugs[one] === page.param('letter'))
  const { period, problems } = readReportQuestion(page.query, page.today)
  if (!kind || !format || !hasIdShape(holderId) || Object.keys(problems).length > 0)
    return page.notFound()
  const which = kind === 'urging' ? 'overdue' : 'all'
  const petitions = await petitionsHeld(page, period, holderId, which)
  const holder = petitions[0]?.holder
  if (!holder) return page.notFound()
  const document = listLetters[kind]({ holder, period, petitions }, await issuingOffice(page), page)
  const file = orRefuse(await documentFile(format, `${letterText[kind]} ${holder}`, document))
  return page.respond(file.body, file.headers)
}

const listLetters = { transfer: transferListLetter, urging: urgingListLetter }
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
