import { orRefuse } from '../../../kernel/result.ts'
import { writeDay } from '../../../kernel/clock.ts'
import { placeAndDay } from '../../../platform/documents/content.ts'
import { documentFile } from '../../../platform/documents/document-file.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { closesForOthers } from '../policy.ts'
import { issuerOf, placeOf } from '../paper.ts'
import { recipientsOf } from '../recipients-store.server.ts'
import { kindText } from '../text.vi.ts'
import { documentOfPage } from '../views/document-of-page.tsx'

/** Phiếu gửi: goes with the papers, is signed by whoever takes them, and comes back. */
// Nghị định 30/2020/NĐ-CP, Phụ lục III (DOC-054): phiếu gửi, PG.
export const sendSlip: PageRoute = async (page) => {
  const document = closesForOthers(page.actor) ? await documentOfPage(page) : null
  if (!document) return page.notFound()
  const onPaper = (await recipientsOf(page, document.id)).filter(({ way }) => way === 'paper')
  if (onPaper.length === 0) return page.notFound()
  const { name } = page.council
  const cited = `${kindText[document.kind]} số ${document.documentNumber ?? ''}${document.documentOn ? ` ngày ${writeDay(document.documentOn)}` : ''}`
  const file = orRefuse(
    await documentFile('pdf', `Phiếu gửi ${document.documentNumber?.replaceAll('/', '-') ?? ''}`, {
      ...issuerOf({ kind: document.bodyKind, name: document.bodyName }, name),
      number: null,
      symbol: 'PG-VP',
      placeAndDay: placeAndDay(placeOf(name), page.today),
      type: 'Phiếu gửi',
      subject: cited,
      body: [
        { kind: 'paragraph', words: `Trích yếu: ${document.subject}.` },
        {
          kind: 'table',
          columns: [
            { heading: 'STT', share: 1, align: 'center' },
            { heading: 'Nơi nhận', share: 5 },
            { heading: 'Người nhận (ký, ghi rõ họ tên)', share: 4 },
            { heading: 'Ngày, giờ nhận', share: 3 },
          ],
          rows: onPaper.map((recipient, place) => [String(place + 1), recipient.name, '', '']),
        },
        { kind: 'paragraph', words: 'Đề nghị nơi nhận ký và gửi lại phiếu này để văn thư ghi vào sổ.' },
      ],
      signatures: [{ authority: ['VĂN THƯ'], name: null }],
      madeOn: page.today.toString(),
    }),
  )
  return page.respond(file.body, file.headers)
}
