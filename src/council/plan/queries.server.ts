import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'

/** The id of the commune's plan of this number. */
export async function planIdNumbered(
  { tx, commune }: ReadContext,
  number: string,
): Promise<string | undefined> {
  const row = await tx
    .selectFrom('plans')
    .select('id')
    .where('commune', '=', commune)
    .where('number', '=', number)
    .executeTakeFirst()
  return row?.id
}

/** A plan to which duties are added: its text, and whether a code is already there; locked for an act. */
export async function planForAct(
  { tx, commune }: ReadContext,
  id: string,
  { code = '', isLocked = true }: { code?: string; isLocked?: boolean } = {},
): Promise<PlanForAct | null> {
  const { rows } = await sql<PlanForAct>`
    select p.text, p.number, p.starts_on as "startsOn", p.ends_on as "endsOn",
           exists (select from duties d where d.commune = p.commune and d.plan_id = p.id and d.code = ${code}) as "isCodeTaken",
           (select coalesce(max(position), -1) + 1 from duties d
             where d.commune = p.commune and d.plan_id = p.id) as "nextPosition"
      from plans p
     where p.commune = ${commune} and p.id = ${id}
       ${isLocked ? sql`for update of p` : sql``}`.execute(tx)
  return rows[0] ?? null
}

export type PlanForAct = {
  readonly text: string
  readonly number: string
  readonly startsOn: Temporal.PlainDate
  readonly endsOn: Temporal.PlainDate
  readonly isCodeTaken: boolean
  readonly nextPosition: number
}

/** The codes of a plan's duties. */
export async function takenCodes(
  { tx, commune }: ReadContext,
  planId: string,
): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('duties')
    .select('code')
    .where('commune', '=', commune)
    .where('plan_id', '=', planId)
    .execute()
  return new Set(rows.map(({ code }) => code))
}

/** A record of evidence as the page that takes it away shows it. */
export async function evidenceToRemove({ tx, commune }: ReadContext, id: string) {
  const row = await tx
    .selectFrom('duty_evidence')
    .innerJoin('duties', (join) =>
      join
        .onRef('duties.commune', '=', 'duty_evidence.commune')
        .onRef('duties.id', '=', 'duty_evidence.duty_id'),
    )
    .select([
      'duty_evidence.label',
      'duty_evidence.on_day',
      'duty_evidence.removed_on',
      'duties.code',
      'duties.plan_id',
    ])
    .where('duty_evidence.commune', '=', commune)
    .where('duty_evidence.id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  return {
    label: row.label,
    onDay: row.on_day,
    removedOn: row.removed_on,
    code: row.code,
    planId: row.plan_id,
  }
}
