import { randomUUIDv7 } from 'node:crypto'
import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import type { AttendanceMark, AttendanceWay } from './attendance.ts'

/** Writes the delegates of the session down, in their order; a second opening changes nothing. */
export async function insertAttendances(
  { tx, commune }: ReadContext,
  sessionId: string,
  persons: readonly string[],
): Promise<void> {
  await sql`
    insert into attendances (commune, session_id, person_id, position)
    select ${commune}, ${sessionId}, person::uuid, position
      from unnest(${persons}::text[]) with ordinality as t(person, position)
    on conflict do nothing`.execute(tx)
}

/** Where a delegate of the session stands, locked until the act ends; undefined for anybody else. */
export async function loadAttendance(
  { tx, commune }: ReadContext,
  sessionId: string,
  personId: string,
): Promise<{ mark: AttendanceMark; since: Temporal.Instant | null } | undefined> {
  const row = await tx
    .selectFrom('attendances')
    .select(['mark', 'since'])
    .where('commune', '=', commune)
    .where('session_id', '=', sessionId)
    .where('person_id', '=', personId)
    .forUpdate()
    .executeTakeFirst()
  return row && { mark: row.mark as AttendanceMark, since: row.since }
}

export type MarkTaken = {
  readonly sessionId: string
  readonly personId: string
  readonly mark: AttendanceMark
  readonly way: AttendanceWay
  readonly at: Temporal.Instant
  readonly reason: string
}

/** Notes one coming, leaving or excuse. */
export async function saveMark(
  { tx, commune, actor, now }: ReadContext,
  taken: MarkTaken,
): Promise<void> {
  const { sessionId, personId, mark, way, reason } = taken
  const at = taken.at.toString()
  await tx
    .with('moved', (db) =>
      db
        .updateTable('attendances')
        .set({ mark, since: at, reason })
        .where('commune', '=', commune)
        .where('session_id', '=', sessionId)
        .where('person_id', '=', personId),
    )
    .insertInto('attendance_marks')
    .values({
      commune,
      id: randomUUIDv7(),
      session_id: sessionId,
      person_id: personId,
      mark,
      way,
      at,
      noted_at: now.toString(),
      noted_by: actor?.personId ?? null,
      reason,
    })
    .execute()
}
