import { sql } from 'kysely'
import { hasIdShape } from '../../kernel/ids.ts'
import type { Deadline } from '../../law/deadline.ts'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { crowdedWithin } from './supervision.ts'
import type { VisitKind } from './visit-kind.ts'

export type NewVisit = {
  readonly id: string
  readonly supervisionId: string
  readonly kind: VisitKind
  readonly bodyId: string | null
  readonly place: string
  readonly onDay: Temporal.PlainDate
  readonly questions: readonly string[]
  readonly crowdingReason: string
  readonly noticeClock: Deadline
}

export async function insertVisit({ tx, commune }: ReadContext, visit: NewVisit): Promise<void> {
  await tx
    .insertInto('supervision_visits')
    .values({
      commune,
      id: visit.id,
      supervision_id: visit.supervisionId,
      kind: visit.kind,
      body_id: visit.bodyId,
      place: visit.place,
      on_day: visit.onDay.toString(),
      notice_due_on: visit.noticeClock.dueOn.toString(),
      notice_due_rule: visit.noticeClock.ruleKey,
      questions: [...visit.questions],
      crowding_reason: visit.crowdingReason,
    })
    .execute()
}

/** Other visits of any supervision to this office within a month of the day, before or after. */
export async function visitsNear(
  { tx, commune }: ReadContext,
  bodyId: string | null,
  onDay: Temporal.PlainDate,
): Promise<number> {
  if (bodyId === null) return 0
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from supervision_visits v
      join supervisions s on s.commune = v.commune and s.id = v.supervision_id and s.state <> 'dropped'
     where v.commune = ${commune} and v.body_id = ${bodyId}
       and abs(v.on_day - ${onDay.toString()}::date) <= ${crowdedWithin}`.execute(tx)
  return rows[0]?.count ?? 0
}

export type VisitForAct = {
  readonly id: string
  readonly onDay: Temporal.PlainDate
  readonly questions: readonly string[]
  readonly doneOn: Temporal.PlainDate | null
}

export async function visitForAct(
  { tx, commune }: ReadContext,
  supervisionId: string,
  id: string,
): Promise<VisitForAct | null> {
  if (!hasIdShape(id)) return null
  const { rows } = await sql<VisitForAct>`
    select id, on_day as "onDay", questions, done_on as "doneOn" from supervision_visits
     where commune = ${commune} and supervision_id = ${supervisionId} and id = ${id}`.execute(tx)
  return rows[0] ?? null
}

export async function saveVisit(
  { tx, commune, actor, today }: ReadContext,
  id: string,
  seen: { answers: readonly string[]; notes: string; minutes: string },
): Promise<void> {
  await tx
    .updateTable('supervision_visits')
    .set({
      answers: [...seen.answers],
      notes: seen.notes,
      minutes: seen.minutes,
      done_on: today.toString(),
      done_by: actor?.personId ?? null,
    })
    .where('commune', '=', commune)
    .where('id', '=', id)
    .execute()
}
