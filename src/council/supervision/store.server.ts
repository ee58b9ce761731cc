import { sql } from 'kysely'
import { hasIdShape } from '../../kernel/ids.ts'
import type { Deadline } from '../../law/deadline.ts'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { stepColumns } from '../../platform/acts/step-columns.ts'
import { actingOffice } from './policy.ts'
import type {
  MemberRole,
  Supervision,
  SupervisionId,
  SupervisionKind,
  SupervisionState,
  SupervisionVerb,
} from './supervision.ts'

/** The supervision as the rules see it, with what its acts write about it. */
export type LoadedSupervision = Supervision & {
  readonly subject: string
  readonly bodyId: string
  readonly bodyKind: string
  readonly partnerId: string | null
  readonly areaCode: string | null
  readonly activityId: string | null
  readonly supervised: readonly {
    bodyId: string
    name: string
    replyState: string
    hasCommented: boolean
  }[]
}

/** The supervision, locked until the act ends; null when this commune has none such. */
export async function loadForAct(
  { tx, commune }: ReadContext,
  id: string,
): Promise<LoadedSupervision | null> {
  if (!hasIdShape(id)) return null
  const { rows } = await sql<Omit<LoadedSupervision, 'id'> & { id: string }>`
    select s.id, s.state, s.version, s.kind, s.decided_on as "decidedOn", s.comments_due_on as "commentsDueOn",
           s.subject, s.body_id as "bodyId", b.kind as "bodyKind", s.partner_id as "partnerId",
           s.activity_id as "activityId",
           (select d.code from duties d where d.commune = s.commune and d.id = s.area_id) as "areaCode",
           (select coalesce(jsonb_agg(jsonb_build_object('bodyId', v.body_id, 'name', o.name,
                     'replyState', v.reply_state, 'hasCommented', v.commented_on is not null)), '[]')
              from supervised_bodies v join bodies o on o.commune = v.commune and o.id = v.body_id
             where v.commune = s.commune and v.supervision_id = s.id) as supervised
      from supervisions s join bodies b on b.commune = s.commune and b.id = s.body_id
     where s.commune = ${commune} and s.id = ${id} for update of s`.execute(tx)
  const [row] = rows
  return row ? { ...row, id: row.id as SupervisionId } : null
}

export type NewSupervision = {
  readonly id: string
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
  readonly outlineClock: Deadline
  readonly reportClock: Deadline
  readonly members: readonly { role: MemberRole; personId: string | null; name: string }[]
  readonly supervised: readonly { id: string; bodyId: string }[]
  readonly isSample: boolean
}

/** Keeps a new supervision with its team, the bodies it looks at, and the first step of its life. */
export async function insertSupervision(context: ReadContext, one: NewSupervision): Promise<void> {
  const { tx, commune } = context
  await tx
    .insertInto('supervisions')
    .values({
      commune,
      id: one.id,
      state: 'decided',
      kind: one.kind,
      subject: one.subject,
      body_id: one.bodyId,
      partner_id: one.partnerId,
      activity_id: one.activityId,
      area_id: one.areaId,
      document_number: one.documentNumber,
      decided_on: one.decidedOn.toString(),
      stretch: one.stretch,
      starts_on: one.startsOn.toString(),
      ends_on: one.endsOn.toString(),
      outline_due_on: one.outlineClock.dueOn.toString(),
      outline_due_rule: one.outlineClock.ruleKey,
      report_due_on: one.reportClock.dueOn.toString(),
      report_due_rule: one.reportClock.ruleKey,
      is_sample: one.isSample,
    })
    .execute()
  if (one.members.length > 0) {
    await tx
      .insertInto('supervision_members')
      .values(
        one.members.map(({ role, personId, name }, position) => ({
          commune,
          supervision_id: one.id,
          position,
          role,
          person_id: personId,
          name,
        })),
      )
      .execute()
  }
  await tx
    .insertInto('supervised_bodies')
    .values(
      one.supervised.map(({ id, bodyId }) => ({
        commune,
        id,
        supervision_id: one.id,
        body_id: bodyId,
      })),
    )
    .execute()
  await insertStep(context, { id: one.id, version: 1, verb: 'decide', note: '' })
}

type Change = {
  readonly state?: SupervisionState
  readonly outline?: string
  readonly outlined_on?: string
  readonly replies_due_on?: string
  readonly draft?: string
  readonly drafted_on?: string
  readonly comments_due_on?: string
  readonly conclusion?: string
  readonly conclusion_number?: string
  readonly concluded_on?: string
}

/** Moves the supervision on by one step and writes the step in its life. */
export async function saveStep(
  context: ReadContext,
  supervision: Supervision,
  taken: { verb: SupervisionVerb; note?: string; change?: Change },
): Promise<void> {
  const { tx, commune } = context
  const version = supervision.version + 1
  await tx
    .updateTable('supervisions')
    .set({ ...taken.change, version })
    .where('commune', '=', commune)
    .where('id', '=', supervision.id)
    .execute()
  const { verb, note = '' } = taken
  await insertStep(context, { id: supervision.id, version, verb, note })
}

async function insertStep(
  context: ReadContext,
  step: { id: string; version: number; verb: SupervisionVerb; note: string },
): Promise<void> {
  await context.tx
    .insertInto('supervision_steps')
    .values({
      ...stepColumns(context),
      supervision_id: step.id,
      version: step.version,
      verb: step.verb,
      office: actingOffice(context.actor),
      note: step.note,
    })
    .execute()
}

type ReplyChange = {
  readonly reply_state?: string
  readonly reply?: string
  readonly replied_on?: string
  readonly sent_back_because?: string
  readonly comment?: string
  readonly commented_on?: string
}

/** Writes what a supervised body handed in, what was said of it, or its comment on the draft. */
export async function saveReply(
  { tx, commune }: ReadContext,
  id: string,
  change: ReplyChange,
): Promise<void> {
  await tx
    .updateTable('supervised_bodies')
    .set(change)
    .where('commune', '=', commune)
    .where('id', '=', id)
    .execute()
}

export type SupervisedRow = {
  readonly id: string
  readonly bodyId: string
  readonly replyState: 'asked' | 'handed_in' | 'sent_back' | 'accepted'
}

/** One body's part in a supervision; null when it is not of this supervision. */
export async function supervisedForAct(
  { tx, commune }: ReadContext,
  supervisionId: string,
  id: string,
): Promise<SupervisedRow | null> {
  if (!hasIdShape(id)) return null
  const { rows } = await sql<SupervisedRow>`
    select id, body_id as "bodyId", reply_state as "replyState" from supervised_bodies
     where commune = ${commune} and supervision_id = ${supervisionId} and id = ${id}`.execute(tx)
  return rows[0] ?? null
}
