import type { Child } from 'hono/jsx'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { formState, type FormState } from '../../frame/act-form.tsx'
import { followedRecommendations } from '../followed.server.ts'
import type { FollowedRecommendation, SupervisedPart, SupervisionRow, Visit } from '../shown.ts'
import { partsOf, supervisionFor, visitsOf } from '../queries.server.ts'
import { stateText, verbText } from '../text.vi.ts'
import {
  followVerbsFor,
  followSlugs,
  partVerbsFor,
  verbsFor,
  verbSlugs,
  type FollowVerb,
  type PageVerb,
} from '../verbs.ts'
import { formPage, notNowPage } from './form-page.tsx'
import { recommendationPath, supervisionPath } from './paths.ts'

type Show<T extends unknown[]> = (page: PageContext, ...of: T) => Promise<Response> | Response
type PageOf = (page: PageContext) => Promise<Response>

/** A page about one supervision that this person may read; says that there is none before all else. */
export function ofSupervision(show: Show<[SupervisionRow]>): PageOf {
  return async (page) => {
    const supervision = await supervisionFor(page, page.param('id'))
    return supervision ? show(page, supervision) : page.notFound()
  }
}

/** A page about one supervised body's part in it. */
export function ofPart(show: Show<[SupervisionRow, SupervisedPart]>): PageOf {
  return ofSupervision(async (page, supervision) => {
    const part = (await partsOf(page, supervision.id)).find(({ id }) => id === page.param('partId'))
    return part ? show(page, supervision, part) : page.notFound()
  })
}

/** A page about one visit. */
export function ofVisit(show: Show<[SupervisionRow, Visit]>): PageOf {
  return ofSupervision(async (page, supervision) => {
    const visit = (await visitsOf(page, supervision.id)).find(
      ({ id }) => id === page.param('visitId'),
    )
    return visit ? show(page, supervision, visit) : page.notFound()
  })
}

/** A page about one recommendation of a supervision that this person may read. */
export function ofRecommendation(show: Show<[SupervisionRow, FollowedRecommendation]>): PageOf {
  return async (page) => {
    const [one] = await followedRecommendations(page, { id: page.param('id') })
    const supervision = one ? await supervisionFor(page, one.supervisionId) : null
    return one && supervision ? show(page, supervision, one) : page.notFound()
  }
}

type Fields = (
  page: PageContext,
  state: FormState,
  supervision: SupervisionRow,
) => Child | Promise<Child>

/** The page of one verb on a whole supervision. */
export function verbPage(verb: PageVerb, lead: string, fields: Fields): PageOf {
  const act = `supervision.${verb}`
  return ofSupervision(async (page, supervision) => {
    const back = supervisionPath(supervision.id)
    const crumbs = [{ href: back, label: supervision.subject }]
    const title = verbText[verb]
    if (!verbsFor(page.actor, supervision).includes(verb)) {
      const why = `Cuộc giám sát đang ở bước “${stateText[supervision.state]}”.`
      return notNowPage(page, { title, crumbs, back, why })
    }
    const children = await fields(page, formState(page, act), supervision)
    const path = `${back}/${verbSlugs[verb]}`
    return formPage(page, { title, lead, crumbs, act, path, back, children })
  })
}

const partTitles = { reply: 'Nộp báo cáo', judge: 'Xem báo cáo', comment: 'Góp ý dự thảo' } as const
export const partSlugs = { reply: 'nop', judge: 'xem', comment: 'gop-y' } as const
export type PartVerb = keyof typeof partSlugs

/** The page of one verb on a supervised body's part. */
export function partPage(
  verb: PartVerb,
  lead: (supervision: SupervisionRow) => string,
  fields: (page: PageContext, state: FormState, part: SupervisedPart) => Child,
): PageOf {
  const act = `supervision.${verb}`
  return ofPart((page, supervision, part) => {
    const back = supervisionPath(supervision.id)
    const crumbs = [{ href: back, label: supervision.subject }]
    const title = `${partTitles[verb]}: ${part.name}`
    if (!partVerbsFor(page.actor, supervision, part).includes(verb)) {
      const why = `Cuộc giám sát đang ở bước “${stateText[supervision.state]}”.`
      return notNowPage(page, { title, crumbs, back, why })
    }
    const path = `${back}/phan/${part.id}/${partSlugs[verb]}`
    const children = fields(page, formState(page, act), part)
    return formPage(page, {
      title,
      lead: lead(supervision),
      crumbs,
      act,
      path,
      back,
      hasFiles: verb === 'reply',
      children,
    })
  })
}

/** How each verb on a recommendation is called. */
export const followTitles: Record<FollowVerb, string> = {
  prove: 'Báo kết quả thực hiện',
  revisit: 'Xem lại tại chỗ',
  urge: 'Đôn đốc',
  explain: 'Giải trình',
  report: 'Báo cáo kỳ họp',
}

/** The page of one verb on a recommendation. */
export function followPage(
  verb: FollowVerb,
  lead: string,
  fields: (page: PageContext, state: FormState, one: FollowedRecommendation) => Child,
): PageOf {
  const act = `recommendation.${verb}`
  return ofRecommendation((page, supervision, one) => {
    const back = recommendationPath(one.id)
    const crumbs = [
      { href: supervisionPath(supervision.id), label: supervision.subject },
      { href: back, label: `Kiến nghị ${one.number}` },
    ]
    const title = followTitles[verb]
    if (!followVerbsFor(page.actor, one, page.today).includes(verb)) {
      return notNowPage(page, { title, crumbs, back, why: `Kiến nghị ${one.number}: ${one.words}` })
    }
    const path = `${back}/${followSlugs[verb]}`
    const hasFiles = verb === 'prove' || verb === 'revisit'
    const children = fields(page, formState(page, act), one)
    return formPage(page, {
      title,
      lead: `${one.words} ${lead}`,
      crumbs,
      act,
      path,
      back,
      hasFiles,
      children,
    })
  })
}
