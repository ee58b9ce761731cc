import { sql } from 'kysely'
import { orRefuse } from '../../kernel/result.ts'
import { groundOfEffective } from '../../law/council-rules.ts'
import { fractionOf } from '../../law/rule-value.ts'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { ruleOn } from '../rules/index.ts'
import {
  quorumOf,
  quorumRule,
  type AttendanceMark,
  type AttendanceWay,
  type Quorum,
} from './attendance.ts'

/** A delegate of the session and where they stand now. */
export type Attendance = {
  readonly personId: string
  readonly name: string
  readonly mark: AttendanceMark
  readonly since: Temporal.Instant | null
  readonly reason: string
}

/** Everybody who is a delegate of this session, in the order of the roll. */
export async function attendancesOf(
  { tx, commune }: ReadContext,
  sessionId: string,
): Promise<Attendance[]> {
  const { rows } = await sql<Attendance>`
    select a.person_id as "personId", p.full_name as name, a.mark, a.since, a.reason
      from attendances a join persons p on p.commune = a.commune and p.id = a.person_id
     where a.commune = ${commune} and a.session_id = ${sessionId}
     order by a.position`.execute(tx)
  return rows
}

export type MarkShown = {
  readonly personId: string
  readonly name: string
  readonly mark: AttendanceMark
  readonly way: AttendanceWay
  readonly at: Temporal.Instant
  readonly reason: string
}

/** Every coming, leaving and excuse of a session, in the order of time. */
export async function attendanceMarksOf(
  { tx, commune }: ReadContext,
  sessionId: string,
): Promise<MarkShown[]> {
  const { rows } = await sql<MarkShown>`
    select m.person_id as "personId", p.full_name as name, m.mark, m.way, m.at, m.reason
      from attendance_marks m join persons p on p.commune = m.commune and p.id = m.person_id
     where m.commune = ${commune} and m.session_id = ${sessionId}
     order by m.at, m.noted_at`.execute(tx)
  return rows
}

/** Where the delegate stands who asks; undefined for whoever is no delegate of the session. */
export async function attendanceOf(
  { tx, commune }: ReadContext,
  sessionId: string,
  personId: string | null,
): Promise<{ mark: AttendanceMark; since: Temporal.Instant | null } | undefined> {
  if (personId === null) return undefined
  const row = await tx
    .selectFrom('attendances')
    .select(['mark', 'since'])
    .where('commune', '=', commune)
    .where('session_id', '=', sessionId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row && { mark: row.mark as AttendanceMark, since: row.since }
}

/** The quorum as it stands, by the rule in force on the day; null before the roll is written. */
export async function quorumNow(context: ReadContext, sessionId: string): Promise<Quorum | null> {
  const { rows } = await sql<{ total: number; present: number }>`
    select count(*)::integer as total, (count(*) filter (where mark = 'present'))::integer as present
      from attendances where commune = ${context.commune} and session_id = ${sessionId}`.execute(
    context.tx,
  )
  const { total = 0, present = 0 } = rows[0] ?? {}
  if (total === 0) return null
  const effective = await ruleOn(context, quorumRule, context.today)
  const { fraction } = orRefuse(fractionOf(effective.rule))
  return quorumOf({ total, present }, fraction, groundOfEffective(effective))
}
