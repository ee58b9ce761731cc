import { sql } from 'kysely'
import { hasIdShape } from '../../kernel/ids.ts'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { stepColumns } from '../../platform/acts/step-columns.ts'
import { actingOffice } from './policy.ts'
import type { ActivityKind, ActivityOnPaper, Programme, ProgrammeId } from './programme.ts'

/** The programme, locked until the act ends; null when this commune has none such. */
export async function loadForAct(
  { tx, commune }: ReadContext,
  id: string,
): Promise<Programme | null> {
  if (!hasIdShape(id)) return null
  const row = await tx
    .selectFrom('programmes')
    .select(['id', 'year', 'state', 'version'])
    .where('commune', '=', commune)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row ? { ...row, id: row.id as ProgrammeId, state: row.state as Programme['state'] } : null
}

export async function insertProgramme(
  { tx, commune }: ReadContext,
  programme: { id: string; year: number; copiedFrom: string | null; isSample: boolean },
): Promise<void> {
  await tx
    .insertInto('programmes')
    .values({
      commune,
      id: programme.id,
      year: programme.year,
      state: 'drafted',
      copied_from: programme.copiedFrom,
      is_sample: programme.isSample,
    })
    .execute()
}

/** Keeps an activity, new or changed, with the bodies that cooperate. */
export async function saveActivity(
  { tx, commune }: ReadContext,
  programmeId: string,
  id: string,
  activity: ActivityOnPaper,
): Promise<void> {
  const values = {
    kind: activity.kind,
    title: activity.title,
    body_id: activity.bodyId,
    person_id: activity.personId,
    starts_on: activity.startsOn.toString(),
    ends_on: activity.endsOn.toString(),
    evidence: activity.evidence,
    duty_id: activity.dutyId,
  }
  await tx
    .insertInto('programme_activities')
    .values({ commune, id, programme_id: programmeId, ...values })
    .onConflict((conflict) => conflict.columns(['commune', 'id']).doUpdateSet(values))
    .execute()
  await tx
    .deleteFrom('programme_cooperators')
    .where('commune', '=', commune)
    .where('activity_id', '=', id)
    .execute()
  const others = activity.cooperatorIds.filter((one) => one !== activity.bodyId)
  if (others.length === 0) return
  await tx
    .insertInto('programme_cooperators')
    .values(others.map((body_id) => ({ commune, activity_id: id, body_id })))
    .execute()
}

export async function saveDropped(
  { tx, commune, today }: ReadContext,
  id: string,
  reason: string,
): Promise<void> {
  await tx
    .updateTable('programme_activities')
    .set({ dropped_on: today.toString(), dropped_because: reason })
    .where('commune', '=', commune)
    .where('id', '=', id)
    .execute()
}

export type ActivityForAct = ActivityOnPaper & { readonly id: string; readonly isDropped: boolean }

type Row = Omit<ActivityForAct, 'kind'> & { kind: string }

/** Activities of a programme, one of them when asked. */
export async function activitiesForAct(
  { tx, commune }: ReadContext,
  programmeId: string,
  id: string | null = null,
): Promise<ActivityForAct[]> {
  if (id !== null && !hasIdShape(id)) return []
  const { rows } = await sql<Row>`
    select a.id, a.kind, a.title, a.body_id as "bodyId", a.person_id as "personId", a.starts_on as "startsOn",
           a.ends_on as "endsOn", a.evidence, a.duty_id as "dutyId", a.dropped_on is not null as "isDropped",
           array(select c.body_id::text from programme_cooperators c
                  where c.commune = a.commune and c.activity_id = a.id) as "cooperatorIds"
      from programme_activities a
     where a.commune = ${commune} and a.programme_id = ${programmeId} and (${id}::uuid is null or a.id = ${id})
     order by a.starts_on, a.id`.execute(tx)
  return rows.map((row) => ({ ...row, kind: row.kind as ActivityKind }))
}

/** True when a programme of this commune has this activity and did not drop it. */
export async function activityExists(
  { tx, commune }: Pick<ReadContext, 'tx' | 'commune'>,
  id: string,
): Promise<boolean> {
  if (!hasIdShape(id)) return false
  const row = await tx
    .selectFrom('programme_activities')
    .select('id')
    .where('commune', '=', commune)
    .where('id', '=', id)
    .where('dropped_on', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

type Step = {
  readonly verb: string
  readonly activityId?: string
  readonly change?: string
  readonly reason?: string
  readonly set?: { state: string; document_number: string; adopted_on: string }
}

/** Moves the programme on by one step and writes what was done to it. */
export async function saveStep(
  context: ReadContext,
  programme: Programme,
  step: Step,
): Promise<void> {
  const { tx, commune, actor } = context
  const version = programme.version + 1
  await tx
    .updateTable('programmes')
    .set({ ...step.set, version })
    .where('commune', '=', commune)
    .where('id', '=', programme.id)
    .execute()
  await tx
    .insertInto('programme_steps')
    .values({
      ...stepColumns(context),
      programme_id: programme.id,
      version,
      verb: step.verb,
      activity_id: step.activityId ?? null,
      office: actingOffice(actor),
      change: step.change ?? '',
      reason: step.reason ?? '',
    })
    .execute()
}
