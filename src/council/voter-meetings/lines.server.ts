import { sql } from 'kysely'
import { hasIdShape } from '../../kernel/ids.ts'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { heardPetitions, type HeardPetition } from '../petitions/index.ts'
import type { LineKind } from './spoken-line.ts'

/** A line as it is read at the desk. */
export type LineRow = {
  readonly id: string
  readonly meetingId: string
  readonly position: number
  readonly kind: LineKind
  readonly words: string
  readonly speaker: string
  readonly hamletId: string | null
  readonly hamlet: string | null
  readonly slipNumber: number | null
  readonly recordedAt: Temporal.Instant
  readonly version: number
  readonly petitionId: string | null
  readonly readBackAt: Temporal.Instant | null
  readonly isWithdrawn: boolean
}

type Which = {
  readonly meetingId?: string
  readonly roundId?: string
  readonly lineId?: string
  readonly slipNumber?: number
}

/** Lines of a meeting, a slip of it or a whole round, in the order they were noted. One statement. */
export async function linesOf(
  { tx, commune }: Pick<ReadContext, 'tx' | 'commune'>,
  which: Which,
): Promise<LineRow[]> {
  const { rows } = await sql<LineRow>`
    select l.id, l.meeting_id as "meetingId", l.position, l.kind, l.words, s.name as speaker,
           l.hamlet_id as "hamletId", h.name as hamlet, l.slip_number as "slipNumber",
           l.recorded_at as "recordedAt", l.version, l.petition_id as "petitionId",
           l.read_back_at as "readBackAt", l.withdrawn_at is not null as "isWithdrawn"
      from spoken_lines l
      join voter_meetings m on m.commune = l.commune and m.id = l.meeting_id
      join spoken_line_speakers s on s.commune = l.commune and s.line_id = l.id
      left join hamlets h on h.commune = l.commune and h.id = l.hamlet_id
     where l.commune = ${commune}
       and (${which.meetingId ?? null}::uuid is null or l.meeting_id = ${which.meetingId ?? null})
       and (${which.roundId ?? null}::uuid is null or m.round_id = ${which.roundId ?? null})
       and (${which.lineId ?? null}::uuid is null or l.id = ${which.lineId ?? null})
       and (${which.slipNumber ?? null}::int is null or l.slip_number = ${which.slipNumber ?? null})
     order by m.on_day, m.starts_at, m.id, l.position`.execute(tx)
  return rows
}

export type LineVersion = {
  readonly version: number
  readonly kind: LineKind
  readonly words: string
  readonly at: Temporal.Instant
  readonly person: string | null
  readonly reason: string
}

/** Every wording a line had, the first first. */
export async function versionsOf(
  { tx, commune }: Pick<ReadContext, 'tx' | 'commune'>,
  lineId: string,
): Promise<LineVersion[]> {
  const { rows } = await sql<LineVersion>`
    select v.version, v.kind, v.words, v.at, p.full_name as person, v.reason
      from spoken_line_versions v
      left join persons p on p.commune = v.commune and p.id = v.person_id
     where v.commune = ${commune} and v.line_id = ${lineId}
     order by v.version`.execute(tx)
  return rows
}

/** A correction made after the minutes were closed. */
export type LateCorrection = {
  readonly position: number
  readonly before: string
  readonly after: string
  readonly at: Temporal.Instant
  readonly reason: string
}

/** Corrections that came after the meeting was closed, in their order. */
export async function lateCorrections(
  { tx, commune }: Pick<ReadContext, 'tx' | 'commune'>,
  meetingId: string,
): Promise<LateCorrection[]> {
  const { rows } = await sql<LateCorrection>`
    select l.position, b.words as before, v.words as after, v.at, v.reason
      from spoken_line_versions v
      join spoken_lines l on l.commune = v.commune and l.id = v.line_id
      join voter_meetings m on m.commune = l.commune and m.id = l.meeting_id
      join spoken_line_versions b on b.commune = v.commune and b.line_id = v.line_id and b.version = v.version - 1
     where v.commune = ${commune} and l.meeting_id = ${meetingId} and v.at > m.closed_at
     order by v.at, l.position`.execute(tx)
  return rows
}

/** A line with what became of it. */
export type FollowedLine = LineRow & { readonly petition: HeardPetition | null }

/** Lines that stand, each with the petition it became. Two statements. */
export async function followedLines(
  context: Pick<ReadContext, 'tx' | 'commune'>,
  which: Which,
): Promise<FollowedLine[]> {
  const lines = (await linesOf(context, which)).filter(({ isWithdrawn }) => !isWithdrawn)
  const petitions = await heardPetitions(
    context,
    lines.flatMap(({ petitionId }) => petitionId ?? []),
  )
  return lines.map((line) => ({
    ...line,
    petition: line.petitionId === null ? null : (petitions.get(line.petitionId) ?? null),
  }))
}

/** What a device is told of a line it sent: only what the rows of a committed act say. */
export async function lineReceipt(
  context: ReadContext,
  meetingId: string,
  lineId: string,
): Promise<FollowedLine | null> {
  if (!hasIdShape(meetingId) || !hasIdShape(lineId)) return null
  const [line] = await linesOf(context, { meetingId, lineId })
  if (!line) return null
  const petitions = await heardPetitions(context, line.petitionId === null ? [] : [line.petitionId])
  return { ...line, petition: petitions.get(line.petitionId ?? '') ?? null }
}
