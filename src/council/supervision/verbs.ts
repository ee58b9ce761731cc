import type { Actor } from '../../platform/access/actor.ts'
import { supervisionPermissions, bodiesOf, type SupervisionPermission } from './policy.ts'
import { isByParty, type Party, type RecommendationStanding } from './recommendation.ts'
import {
  step,
  type ReplyState,
  type SupervisionState,
  type SupervisionVerb,
} from './supervision.ts'

/** Verbs of a whole supervision that have a page of their own, and the page's part of the address. */
export const verbSlugs = {
  outline: 'de-cuong',
  arrange: 'xep-buoi',
  find: 'phat-hien',
  recommend: 'kien-nghi',
  draft: 'du-thao',
  conclude: 'ket-luan',
  drop: 'dung',
} as const satisfies Partial<Record<SupervisionVerb, string>>
export type PageVerb = keyof typeof verbSlugs

const may = (actor: Actor | null, permission: SupervisionPermission): boolean =>
  supervisionPermissions[permission].may(actor)

/** What this person may do to this supervision now: the same questions that the commands ask. */
export function verbsFor(
  actor: Actor | null,
  shown: { state: SupervisionState; kind: string },
): PageVerb[] {
  return (Object.keys(verbSlugs) as PageVerb[]).filter((verb) => {
    const isTheme = shown.kind === 'thematic'
    if (verb === 'draft' && isTheme && shown.state === 'decided') return false
    return may(actor, `supervision.${verb}`) && step(shown, verb).ok
  })
}

/** What this person may do to one supervised body's part. */
export function partVerbsFor(
  actor: Actor | null,
  supervision: { state: SupervisionState },
  part: { bodyId: string; replyState: ReplyState },
): ('reply' | 'judge' | 'comment')[] {
  const isOwn = bodiesOf(actor).includes(part.bodyId)
  const isOpen = step(supervision, 'reply').ok
  const { replyState } = part
  return [
    ...(isOwn && isOpen && replyState !== 'accepted' && may(actor, 'supervision.reply')
      ? ['reply' as const]
      : []),
    ...(isOpen && replyState === 'handed_in' && may(actor, 'supervision.accept')
      ? ['judge' as const]
      : []),
    ...(isOwn && step(supervision, 'comment').ok && may(actor, 'supervision.comment')
      ? ['comment' as const]
      : []),
  ]
}

/** Verbs of a recommendation, and their part of the address. */
export const followSlugs = {
  prove: 'bao-ket-qua',
  revisit: 'xem-lai',
  urge: 'don-doc',
  explain: 'giai-trinh',
  report: 'bao-cao-ky-hop',
} as const
export type FollowVerb = keyof typeof followSlugs

type Followed = {
  readonly addresseeId: string
  readonly madeOn: Temporal.PlainDate | null
  readonly dueOn: Temporal.PlainDate
  readonly standing: RecommendationStanding
  readonly party: Party
}

/** What this person may do to this recommendation today. */
export function followVerbsFor(
  actor: Actor | null,
  one: Followed,
  today: Temporal.PlainDate,
): FollowVerb[] {
  if (one.madeOn === null) return []
  const bodyIds = bodiesOf(actor)
  const isAddressed = bodyIds.includes(one.addresseeId)
  const isDone = one.standing === 'done'
  const isOverdue = !isDone && Temporal.PlainDate.compare(today, one.dueOn) > 0
  const fits: Record<FollowVerb, boolean> = {
    prove: isAddressed && !isDone,
    explain: isAddressed && !isDone,
    revisit: !isByParty({ bodyIds, personId: actor?.personId ?? null }, one.party),
    urge: isOverdue || one.standing === 'partly' || one.standing === 'not_done',
    report: isOverdue,
  }
  return (Object.keys(followSlugs) as FollowVerb[]).filter(
    (verb) => fits[verb] && may(actor, `recommendation.${verb}`),
  )
}
