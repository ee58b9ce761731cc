import { orRefuse } from '../../../kernel/result.ts'
import type { OfficialDocument } from '../../../platform/documents/content.ts'
import { documentFile, documentFormat } from '../../../platform/documents/document-file.server.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { bodiesOn } from '../../delegates/index.ts'
import { followedRecommendations } from '../followed.server.ts'
import {
  conclusionPaper,
  draftReport,
  outlineLetter,
  visitMinutes,
  type SupervisionIssuer,
} from '../papers.ts'
import { readsAll } from '../policy.ts'
import { findingsOf, partsOf } from '../queries.server.ts'
import type { SupervisionRow } from '../shown.ts'
import { ofSupervision, ofVisit } from '../views/supervision-page.tsx'

async function issuerOf(page: PageContext, one: SupervisionRow): Promise<SupervisionIssuer> {
  const [found] = await bodiesOn(page, page.today, { id: one.bodyId })
  const [head] = (found?.holders ?? []).filter(
    ({ office }) => office === 'chair' || office === 'head',
  )
  const unit = page.council.unitName.split(',')[0] ?? ''
  return {
    council: page.council.name,
    place: unit.replace(/^(xã|phường|đặc khu)\s+/iu, '').trim(),
    body: { kind: one.bodyKind, name: one.body, symbol: found?.symbol || 'HĐND' },
    head: head?.personName ?? null,
    today: page.today,
  }
}

async function answer(page: PageContext, name: string, paper: OfficialDocument): Promise<Response> {
  const format = documentFormat(page.param('format'))
  if (!format) return page.notFound()
  const file = orRefuse(await documentFile(format, name, paper))
  return page.respond(file.body, file.headers)
}

async function foundOf(page: PageContext, one: SupervisionRow) {
  const [findings, recommendations] = await Promise.all([
    findingsOf(page, one.id),
    followedRecommendations(page, { supervisionId: one.id }),
  ])
  return { findings, recommendations }
}

/** Papers of a supervision: the letter with the outline, the draft report, the conclusion. */
export const supervisionPaper = ofSupervision(async (page, one) => {
  const which = page.param('paper')
  const issuer = await issuerOf(page, one)
  if (which === 'de-cuong' && one.outlinedOn) {
    return answer(
      page,
      `Đề cương ${one.subject}`,
      outlineLetter(one, await partsOf(page, one.id), issuer),
    )
  }
  if (which === 'du-thao' && one.draft && (readsAll(page.actor) || one.state !== 'outlined')) {
    return answer(
      page,
      `Dự thảo báo cáo ${one.subject}`,
      draftReport(one, await foundOf(page, one), issuer),
    )
  }
  return which === 'ket-luan' ? conclusionFile(page, one) : page.notFound()
})

async function conclusionFile(page: PageContext, one: SupervisionRow): Promise<Response> {
  if (one.state !== 'concluded') return page.notFound()
  const paper = conclusionPaper(one, await foundOf(page, one), await issuerOf(page, one))
  return answer(page, `Kết luận ${one.subject}`, paper)
}

/** The conclusion for everybody. */
export const publicConclusion = ofSupervision(conclusionFile)

/** Minutes of a visit. */
export const minutesFile = ofVisit(async (page, one, visit) =>
  visit.doneOn
    ? answer(page, `Biên bản ${visit.place}`, visitMinutes(one, visit, await issuerOf(page, one)))
    : page.notFound(),
)
