import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { voterMeetingFacts } from '../events.ts'
import { loadLine, saveLine, saveWording, type LoadedLine } from '../lines-store.server.ts'
import { actingOffice } from '../policy.ts'
import { decideCorrection, decideWithdrawal, isSame, type SpokenWords } from '../spoken-line.ts'
import type { LoadedMeeting } from '../store.server.ts'
import { begin, meetingSubject } from './begin.server.ts'
import { decideReferences } from './note-line.server.ts'

export type LineRef = { readonly meetingId: string; readonly lineId: string }
export type CorrectInput = SpokenWords & LineRef & { readonly reason: string }
export type Corrected = { readonly before: LoadedLine; readonly meeting: LoadedMeeting }

/** Sửa một dòng: the wording before it is kept; after the meeting it says why. */
export async function correctLine(
  context: ActContext,
  input: CorrectInput,
): Promise<Result<Corrected>> {
  const begun = await begin(context, 'spoken_line.correct', { id: input.meetingId })
  if (!begun.ok) return begun
  const meeting = begun.value
  const line = await loadLine(context, meeting.id, input.lineId)
  if (!line) return refuse('spoken_line.not_found')
  const decided = decideCorrection(line, meeting, input, input.reason)
  if (!decided.ok) return decided
  const fits = await decideReferences(context, meeting, input)
  if (!fits.ok) return fits
  if (isSame(line, input)) return ok({ before: line, meeting })
  await saveWording(context, line, input, input.reason)
  const subject = meetingSubject(meeting.id)
  context.record(
    {
      act: 'spoken_line.correct',
      subject,
      office: actingOffice(context.actor),
      before: { position: line.position, kind: line.kind, slip: line.slipNumber },
      after: { position: line.position, kind: input.kind, slip: input.slipNumber },
      reason: input.reason,
    },
    [{ name: voterMeetingFacts.noted, subject }],
  )
  return ok({ before: line, meeting })
}

/** Bỏ một dòng ghi nhầm: it keeps its place and is shown as taken away. */
export async function withdrawLine(
  context: ActContext,
  input: LineRef & { readonly reason: string },
): Promise<Result<Corrected>> {
  const begun = await begin(context, 'spoken_line.withdraw', { id: input.meetingId })
  if (!begun.ok) return begun
  const meeting = begun.value
  const line = await loadLine(context, meeting.id, input.lineId)
  if (!line) return refuse('spoken_line.not_found')
  const decided = decideWithdrawal(line, meeting)
  if (!decided.ok) return decided
  await saveLine(context, line.id, { withdrawn_at: context.now.toString() })
  const subject = meetingSubject(meeting.id)
  context.record(
    {
      act: 'spoken_line.withdraw',
      subject,
      office: actingOffice(context.actor),
      before: { position: line.position, kind: line.kind },
      reason: input.reason,
    },
    [{ name: voterMeetingFacts.noted, subject }],
  )
  return ok({ before: line, meeting })
}

/** Đọc lại cho người nói nghe, or takes the mark back. */
export async function readLineBack(
  context: ActContext,
  input: LineRef & { readonly version: number; readonly isRead: boolean },
): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'spoken_line.read_back', { id: input.meetingId })
  if (!begun.ok) return begun
  const line = await loadLine(context, begun.value.id, input.lineId)
  if (!line || line.isWithdrawn) return refuse('spoken_line.not_found')
  if (line.version !== input.version) return refuse('spoken_line.changed_meanwhile')
  const { actor, now } = context
  await saveLine(context, line.id, {
    read_back_at: input.isRead ? now.toString() : null,
    read_back_by: input.isRead ? (actor?.personId ?? null) : null,
  })
  const subject = meetingSubject(begun.value.id)
  context.record(
    {
      act: 'spoken_line.read_back',
      subject,
      office: actingOffice(actor),
      after: { position: line.position, isRead: input.isRead },
    },
    [{ name: voterMeetingFacts.noted, subject }],
  )
  return ok({ id: line.id })
}

/** Ties a line to the petition it became, or lets it go. */
export function tieLine(
  context: ActContext,
  lineId: string,
  petitionId: string | null,
): Promise<void> {
  return saveLine(context, lineId, { petition_id: petitionId })
}
