import type { ReadContext } from '../../platform/acts/context.server.ts'
import { hasIdShape } from '../../kernel/ids.ts'
import type { Deadline } from '../../law/deadline.ts'
import type { MeetingRoundId, RoundKind, RoundOnPaper } from './round.ts'

// Writes rounds; meetings are in store.server.ts, what was said there in lines-store.server.ts.

export type MeetingRound = RoundOnPaper & {
  readonly id: MeetingRoundId
  readonly name: string
  readonly agreement: string
  readonly reportDueOn: Temporal.PlainDate
  readonly reportDueRule: string
  readonly isSample: boolean
}

type Row = {
  id: string
  name: string
  kind: string
  session_name: string
  subject: string
  starts_on: Temporal.PlainDate
  ends_on: Temporal.PlainDate
  agreed_on: Temporal.PlainDate | null
  agreement: string
  report_due_on: Temporal.PlainDate
  report_due_rule: string
  is_sample: boolean
}

export function roundOf(row: Row): MeetingRound {
  return {
    id: row.id as MeetingRoundId,
    name: row.name,
    kind: row.kind as RoundKind,
    sessionName: row.session_name,
    subject: row.subject,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    agreedOn: row.agreed_on,
    agreement: row.agreement,
    reportDueOn: row.report_due_on,
    reportDueRule: row.report_due_rule,
    isSample: row.is_sample,
  }
}

/** One round; null when this commune has none such. */
export async function loadRound(
  { tx, commune }: Pick<ReadContext, 'tx' | 'commune'>,
  id: string,
): Promise<MeetingRound | null> {
  if (!hasIdShape(id)) return null
  const row = await tx
    .selectFrom('meeting_rounds')
    .selectAll()
    .where('commune', '=', commune)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? roundOf(row) : null
}

export async function roundNamed({ tx, commune }: ReadContext, name: string): Promise<boolean> {
  const row = await tx
    .selectFrom('meeting_rounds')
    .select('id')
    .where('commune', '=', commune)
    .where('name', '=', name)
    .executeTakeFirst()
  return row !== undefined
}

export type NewRound = RoundOnPaper & {
  readonly id: string
  readonly name: string
  readonly agreement: string
  readonly isSample: boolean
  readonly reportClock: Deadline
}

export async function insertRound(context: ReadContext, round: NewRound): Promise<void> {
  const { tx, commune, actor, now } = context
  await tx
    .insertInto('meeting_rounds')
    .values({
      commune,
      id: round.id,
      name: round.name,
      kind: round.kind,
      session_name: round.sessionName,
      subject: round.subject,
      starts_on: round.startsOn.toString(),
      ends_on: round.endsOn.toString(),
      agreed_on: round.agreedOn?.toString() ?? null,
      agreement: round.agreement,
      report_due_on: round.reportClock.dueOn.toString(),
      report_due_rule: round.reportClock.ruleKey,
      is_sample: round.isSample,
      planned_at: now.toString(),
      planned_by: actor?.personId ?? null,
    })
    .execute()
}
