import { get, post, type Route } from '../../../platform/web/route.ts'
import { deskPath as desk, portalPath as portal } from '../views/paths.ts'
import { coverage } from './coverage.tsx'
import { decide, decidePage } from './decide.tsx'
import { deskList } from './desk-list.tsx'
import { deskShow } from './desk-show.tsx'
import { find, findPage, recommend, recommendPage } from './findings.tsx'
import { prove, provePage, revisit, revisitPage } from './follow.tsx'
import { explain, explainPage, report, reportPage, urge, urgePage } from './follow-late.tsx'
import { minutesFile, publicConclusion, supervisionPaper } from './papers.ts'
import { comment, commentPage, judge, judgePage, reply, replyPage } from './parts.tsx'
import { portalList } from './portal.tsx'
import { portalRecommendation, portalShow } from './portal-show.tsx'
import { recommendationList } from './recommendation-list.tsx'
import { recommendationShow } from './recommendation.tsx'
import { arrange, arrangePage, outline, outlinePage } from './verbs.tsx'
import { conclude, concludePage, draft, draftPage, drop, dropPage } from './conclude.tsx'
import { visit, visitPage } from './visit.tsx'

const read = 'supervision.read'
const one = `${desk}/:id`
const part = `${one}/phan/:partId`
const meeting = `${one}/buoi/:visitId`
const recommendation = `${desk}/kien-nghi/:id`

/** Every URL of supervision: the portal's part, one supervision, its parts, its recommendations. */
export const supervisionRoutes: readonly Route[] = [
  get(portal, 'everybody', portalList),
  get(`${portal}/kien-nghi/:id`, 'everybody', portalRecommendation),
  get(`${portal}/:id`, 'everybody', portalShow),
  get(`${portal}/:id/ket-luan/:format`, 'everybody', publicConclusion),

  get(desk, read, deskList),
  get(`${desk}/mo`, 'supervision.decide', decidePage),
  post(`${desk}/mo`, 'supervision.decide', decide),
  get(`${desk}/bao-phu`, read, coverage),
  get(`${desk}/kien-nghi`, read, recommendationList),
  get(recommendation, read, recommendationShow),
  get(`${recommendation}/bao-ket-qua`, read, provePage),
  post(`${recommendation}/bao-ket-qua`, 'recommendation.prove', prove),
  get(`${recommendation}/xem-lai`, read, revisitPage),
  post(`${recommendation}/xem-lai`, 'recommendation.revisit', revisit),
  get(`${recommendation}/don-doc`, read, urgePage),
  post(`${recommendation}/don-doc`, 'recommendation.urge', urge),
  get(`${recommendation}/giai-trinh`, read, explainPage),
  post(`${recommendation}/giai-trinh`, 'recommendation.explain', explain),
  get(`${recommendation}/bao-cao-ky-hop`, read, reportPage),
  post(`${recommendation}/bao-cao-ky-hop`, 'recommendation.report', report),

  get(one, read, deskShow),
  get(`${one}/de-cuong`, read, outlinePage),
  post(`${one}/de-cuong`, 'supervision.outline', outline),
  get(`${one}/xep-buoi`, read, arrangePage),
  post(`${one}/xep-buoi`, 'supervision.arrange', arrange),
  get(`${one}/phat-hien`, read, findPage),
  post(`${one}/phat-hien`, 'supervision.find', find),
  get(`${one}/kien-nghi`, read, recommendPage),
  post(`${one}/kien-nghi`, 'supervision.recommend', recommend),
  get(`${one}/du-thao`, read, draftPage),
  post(`${one}/du-thao`, 'supervision.draft', draft),
  get(`${one}/ket-luan`, read, concludePage),
  post(`${one}/ket-luan`, 'supervision.conclude', conclude),
  get(`${one}/dung`, read, dropPage),
  post(`${one}/dung`, 'supervision.drop', drop),
  get(`${part}/nop`, read, replyPage),
  post(`${part}/nop`, 'supervision.reply', reply),
  get(`${part}/xem`, read, judgePage),
  post(`${part}/xem`, 'supervision.accept', judge),
  get(`${part}/gop-y`, read, commentPage),
  post(`${part}/gop-y`, 'supervision.comment', comment),
  get(`${meeting}/ghi`, 'supervision.visit', visitPage),
  post(`${meeting}/ghi`, 'supervision.visit', visit),
  get(`${meeting}/bien-ban/:format`, read, minutesFile),
  get(`${one}/giay/:paper/:format`, read, supervisionPaper),
]
