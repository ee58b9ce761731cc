import { randomUUIDv7 } from 'node:crypto'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { bodiesOn } from '../../delegates/index.ts'
import { dutyById } from '../../plan/index.ts'
import { activityExists } from '../../programme/index.ts'
import { deadlineFrom } from '../../rules/index.ts'
import { clocks, reportClock } from '../clocks.ts'
import { supervisionFacts } from '../events.ts'
import { supervisionPermissions } from '../policy.ts'
import { insertSupervision } from '../store.server.ts'
import { decideBeginning, type MemberRole, type SupervisionKind } from '../supervision.ts'
import { tell } from './begin.server.ts'

export type DecideInput = {
  readonly kind: SupervisionKind
  readonly subject: string
  readonly bodyId: string
  readonly partnerId: string | null
  readonly activityId: string | null
  readonly areaId: string | null
  readonly documentNumber: string
  readonly decidedOn: Temporal.PlainDate
  readonly stretch: string
  readonly startsOn: Temporal.PlainDate
  readonly endsOn: Temporal.PlainDate
  readonly headId: string | null
  readonly memberIds: readonly string[]
  /** People of the Front and experts, by name. */
  readonly guests: readonly { role: 'front' | 'expert'; name: string }[]
  readonly supervisedIds: readonly string[]
  readonly isSample?: boolean
}

/** Bodies that may supervise, and that may be supervised (Luật 121/2025/QH15, SUP-006). */
export const supervisingKinds = ['council', 'standing_body', 'board'] as const
export const supervisedKinds = [
  'peoples_committee',
  'agency',
  'council_office',
  'mass_organisation',
] as const
export const partnerKinds = ['fatherland_front', 'mass_organisation'] as const

/** Mở hồ sơ giám sát theo quyết định: both clocks of the law begin. */
export async function decideSupervision(
  context: ActContext,
  input: DecideInput,
): Promise<Result<{ id: string }>> {
  if (!supervisionPermissions['supervision.decide'].may(context.actor)) {
    return refuse('supervision.decide_not_allowed')
  }
  const fit = decideBeginning(input, context.today)
  if (!fit.ok) return fit
  const found = await placesOf(context, input)
  if (!found.ok) return found
  const { bodyKind, areaCode, members } = found.value
  const id = randomUUIDv7()
  const outlineClock = await deadlineFrom(context, clocks.outlineBy, input.decidedOn)
  await insertSupervision(context, {
    ...input,
    id,
    members,
    supervised: input.supervisedIds.map((bodyId) => ({ id: randomUUIDv7(), bodyId })),
    outlineClock,
    reportClock: await deadlineFrom(context, reportClock(bodyKind), input.endsOn),
    isSample: input.isSample ?? false,
  })
  const { kind, subject, documentNumber } = input
  tell(context, id, {
    act: 'supervision.decide',
    fact: supervisionFacts.decided,
    after: {
      state: 'decided',
      kind,
      subject,
      documentNumber,
      dueOn: outlineClock.dueOn.toString(),
      rule: outlineClock.ruleKey,
    },
    payload: {
      work: `${kind}_${bodyKind}`,
      area: areaCode,
      joint: input.partnerId === null ? 'alone' : 'joint',
    },
  })
  return ok({ id })
}

type Places = {
  readonly bodyKind: string
  readonly areaCode: string | null
  readonly members: readonly { role: MemberRole; personId: string | null; name: string }[]
}

// What this commune does not have would only show as an error of the database.
async function placesOf(context: ActContext, input: DecideInput): Promise<Result<Places>> {
  const bodies = await bodiesOn(context, context.today)
  const kindOf = (id: string | null) => bodies.find((body) => body.id === id)?.kind
  const isOf = (id: string, kinds: readonly string[]) => kinds.includes(kindOf(id) ?? '')
  if (!isOf(input.bodyId, supervisingKinds)) {
    return refuse('supervision.body_unknown', { field: 'bodyId' })
  }
  if (input.partnerId !== null && !isOf(input.partnerId, partnerKinds)) {
    return refuse('supervision.body_unknown', { field: 'partnerId' })
  }
  if (input.supervisedIds.some((id) => !isOf(id, supervisedKinds))) {
    return refuse('supervision.body_unknown', { field: 'supervisedIds' })
  }
  if (input.activityId !== null && !(await activityExists(context, input.activityId))) {
    return refuse('supervision.activity_unknown', { field: 'activityId' })
  }
  const area = input.areaId === null ? null : await dutyById(context, input.areaId)
  if (input.areaId !== null && !area) {
    return refuse('supervision.area_unknown', { field: 'areaId' })
  }
  const names = new Map(
    bodies.flatMap(({ holders }) => holders.map((one) => [one.personId, one.personName] as const)),
  )
  const chosen = [...(input.headId ? [input.headId] : []), ...input.memberIds]
  if (chosen.some((id) => !names.has(id))) {
    return refuse('supervision.person_unknown', { field: 'memberIds' })
  }
  const inTeam = [...new Set(chosen)].map((personId) => ({
    role: personId === input.headId ? ('head' as const) : ('member' as const),
    personId,
    name: names.get(personId) ?? '',
  }))
  const guests = input.guests.map((guest) => ({ ...guest, personId: null }))
  return ok({
    bodyKind: kindOf(input.bodyId) ?? '',
    areaCode: area?.code ?? null,
    members: [...inTeam, ...guests],
  })
}
