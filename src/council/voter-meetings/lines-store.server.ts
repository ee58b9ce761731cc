import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { hasIdShape } from '../../kernel/ids.ts'
import type { LineKind, SpokenLine, SpokenLineId, SpokenWords } from './spoken-line.ts'

// Writes what was said at meetings, each wording of it, and who said it.

/** A line with what its receipt shows. */
export type LoadedLine = SpokenLine & {
  readonly position: number
  readonly recordedAt: Temporal.Instant
  readonly recordedBy: string | null
}

/** The line, locked until the act ends; null when this meeting has none such. */
export async function loadLine(
  { tx, commune }: ReadContext,
  meetingId: string,
  id: string,
): Promise<LoadedLine | null> {
  if (!hasIdShape(id)) return null
  const { rows } = await sql<LoadedLine & { kind: LineKind; id: SpokenLineId }>`
    select l.id, l.meeting_id as "meetingId", l.position, l.kind, l.words, s.name as speaker,
           l.hamlet_id as "hamletId", l.slip_number as "slipNumber", l.version,
           l.withdrawn_at is not null as "isWithdrawn", l.petition_id as "petitionId",
           l.recorded_at as "recordedAt", l.recorded_by as "recordedBy"
      from spoken_lines l
      join spoken_line_speakers s on s.commune = l.commune and s.line_id = l.id
     where l.commune = ${commune} and l.id = ${id} and l.meeting_id = ${meetingId}
       for update of l`.execute(tx)
  return rows[0] ?? null
}

export type NewLine = SpokenWords & {
  readonly id: string
  readonly meetingId: string
  readonly spokenAt: Temporal.Instant
}

/** Keeps a new line behind those the meeting has: its row is locked, so places follow one another. */
export async function insertLine(
  { tx, commune, actor, now }: ReadContext,
  line: NewLine,
): Promise<number> {
  const person = actor?.personId ?? null
  const { rows } = await sql<{ position: number }>`
    with kept as (
      insert into spoken_lines (commune, id, meeting_id, position, kind, words, hamlet_id, slip_number,
                                spoken_at, recorded_at, recorded_by)
      values (${commune}, ${line.id}, ${line.meetingId},
              (select coalesce(max(position), 0) + 1 from spoken_lines
                where commune = ${commune} and meeting_id = ${line.meetingId}),
              ${line.kind}, ${line.words}, ${line.hamletId}, ${line.slipNumber},
              ${line.spokenAt.toString()}, ${now.toString()}, ${person})
      returning position),
    spoke as (
      insert into spoken_line_speakers (commune, line_id, name) values (${commune}, ${line.id}, ${line.speaker})),
    worded as (
      insert into spoken_line_versions (commune, line_id, version, kind, words, hamlet_id, slip_number, at, person_id)
      values (${commune}, ${line.id}, 1, ${line.kind}, ${line.words}, ${line.hamletId}, ${line.slipNumber},
              ${now.toString()}, ${person}))
    select position from kept`.execute(tx)
  return rows[0]!.position
}

/** True when any meeting of the commune has a line of this id. */
export async function lineExists({ tx, commune }: ReadContext, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('spoken_lines')
    .select('id')
    .where('commune', '=', commune)
    .where('id', '=', id)
    .executeTakeFirst()
  return row !== undefined
}

/** Gives the line its next wording; what was read back is to be read again. */
export async function saveWording(
  { tx, commune, actor, now }: ReadContext,
  line: SpokenLine,
  change: SpokenWords,
  reason: string,
): Promise<void> {
  const version = line.version + 1
  await sql`
    with worded as (
      update spoken_lines set kind = ${change.kind}, words = ${change.words}, hamlet_id = ${change.hamletId},
             slip_number = ${change.slipNumber}, version = ${version}, read_back_at = null, read_back_by = null
       where commune = ${commune} and id = ${line.id}),
    spoke as (
      update spoken_line_speakers set name = ${change.speaker} where commune = ${commune} and line_id = ${line.id})
    insert into spoken_line_versions (commune, line_id, version, kind, words, hamlet_id, slip_number, at, person_id, reason)
    values (${commune}, ${line.id}, ${version}, ${change.kind}, ${change.words}, ${change.hamletId},
            ${change.slipNumber}, ${now.toString()}, ${actor?.personId ?? null}, ${reason})`.execute(
    tx,
  )
}

type LineChange = {
  readonly petition_id?: string | null
  readonly withdrawn_at?: string
  readonly read_back_at?: string | null
  readonly read_back_by?: string | null
}

export async function saveLine(
  { tx, commune }: ReadContext,
  id: string,
  change: LineChange,
): Promise<void> {
  await tx
    .updateTable('spoken_lines')
    .set(change)
    .where('commune', '=', commune)
    .where('id', '=', id)
    .execute()
}
