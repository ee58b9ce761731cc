import { randomUUIDv7 } from 'node:crypto'
import { writeDay } from '../../../kernel/clock.ts'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { bodiesOn } from '../../delegates/index.ts'
import { dutyById } from '../../plan/index.ts'
import { programmeFacts } from '../events.ts'
import { actingOffice, type ProgrammePermission } from '../policy.ts'
import { decideActivity, decideReason, type ActivityOnPaper, type Programme } from '../programme.ts'
import { activitiesForAct, saveActivity, saveDropped, saveStep } from '../store.server.ts'
import { begin, programmeSubject } from './begin.server.ts'

type Done = { readonly id: string; readonly year: number; readonly activityId: string }
export type ActivityInput = ActivityOnPaper & {
  readonly id: string
  readonly version?: number
  readonly reason: string
}

/** Thêm hoạt động vào chương trình. */
export async function addActivity(
  context: ActContext,
  input: ActivityInput,
): Promise<Result<Done>> {
  const begun = await begin(context, 'activity.add', input)
  if (!begun.ok) return begun
  const fit = await decide(context, begun.value, input)
  if (!fit.ok) return fit
  const activityId = randomUUIDv7()
  await saveActivity(context, begun.value.id, activityId, input)
  return told(context, begun.value, {
    act: 'activity.add',
    activityId,
    change: `Thêm: ${input.title} (${windowOf(input)})`,
    reason: input.reason,
  })
}

/** Sửa hoạt động: what changed stays readable beside it. */
export async function changeActivity(
  context: ActContext,
  input: ActivityInput & { activityId: string },
): Promise<Result<Done>> {
  const begun = await begin(context, 'activity.change', input)
  if (!begun.ok) return begun
  const [before] = await activitiesForAct(context, begun.value.id, input.activityId)
  if (!before) return refuse('activity.not_found')
  if (before.isDropped) return refuse('activity.dropped_already')
  const fit = await decide(context, begun.value, input)
  if (!fit.ok) return fit
  await saveActivity(context, begun.value.id, before.id, input)
  return told(context, begun.value, {
    act: 'activity.change',
    activityId: before.id,
    change: changeInWords(before, input),
    reason: input.reason,
  })
}

/** Bỏ hoạt động: it stays on the page, struck out, with the reason. */
export async function dropActivity(
  context: ActContext,
  input: { id: string; version: number; activityId: string; reason: string },
): Promise<Result<Done>> {
  const begun = await begin(context, 'activity.drop', input)
  if (!begun.ok) return begun
  const [before] = await activitiesForAct(context, begun.value.id, input.activityId)
  if (!before) return refuse('activity.not_found')
  if (before.isDropped) return refuse('activity.dropped_already')
  const fit = decideReason(begun.value, input.reason)
  if (!fit.ok) return fit
  await saveDropped(context, before.id, input.reason)
  return told(context, begun.value, {
    act: 'activity.drop',
    activityId: before.id,
    change: `Bỏ: ${before.title}`,
    reason: input.reason,
  })
}

async function decide(
  context: ActContext,
  programme: Programme,
  input: ActivityInput,
): Promise<Result<void>> {
  const fit = decideActivity(programme, input, input.reason)
  if (!fit.ok) return fit
  const bodies = await bodiesOn(context, context.today)
  const known = new Set(bodies.map(({ id }) => id))
  if (!known.has(input.bodyId)) return refuse('activity.body_unknown', { field: 'bodyId' })
  if (input.cooperatorIds.some((id) => !known.has(id))) {
    return refuse('activity.body_unknown', { field: 'cooperatorIds' })
  }
  const holds = bodies.some(({ holders }) =>
    holders.some(({ personId }) => personId === input.personId),
  )
  if (!holds) return refuse('activity.person_unknown', { field: 'personId' })
  const isKnownDuty = input.dutyId === null || (await dutyById(context, input.dutyId)) !== null
  return isKnownDuty ? ok(undefined) : refuse('activity.duty_unknown', { field: 'dutyId' })
}

type Window = Pick<ActivityOnPaper, 'startsOn' | 'endsOn'>
const windowOf = ({ startsOn, endsOn }: Window) => `${writeDay(startsOn)} – ${writeDay(endsOn)}`

function changeInWords(before: ActivityOnPaper, after: ActivityOnPaper): string {
  const parts = [
    before.title === after.title ? '' : `Tên: ${before.title} → ${after.title}`,
    windowOf(before) === windowOf(after)
      ? ''
      : `Thời gian: ${windowOf(before)} → ${windowOf(after)}`,
    before.personId === after.personId ? '' : 'Đổi người chịu trách nhiệm',
    before.bodyId === after.bodyId ? '' : 'Đổi cơ quan chủ trì',
  ].filter(Boolean)
  return parts.join('; ') || `Sửa: ${after.title}`
}

async function told(
  context: ActContext,
  programme: Programme,
  step: { act: ProgrammePermission; activityId: string; change: string; reason: string },
): Promise<Result<Done>> {
  const { act, activityId, change, reason } = step
  await saveStep(context, programme, { verb: act.split('.')[1] ?? '', activityId, change, reason })
  const subject = programmeSubject(programme.id)
  context.record({ act, subject, office: actingOffice(context.actor), after: { change }, reason }, [
    { name: programmeFacts.changed, subject, payload: { activity: activityId } },
  ])
  return ok({ id: programme.id, year: programme.year, activityId })
}
