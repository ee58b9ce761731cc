import { ok, type Result } from '../../kernel/result.ts'
import { writeDay } from '../../kernel/clock.ts'
import type { ActContext } from '../../platform/acts/context.server.ts'
import { submitPetition } from '../petitions/index.ts'
import { noteLine, tieLine, titleOf, type NoteInput, type Noted } from '../voter-meetings/index.ts'

/**
 * A line noted at a meeting; when it is a petition, the petition itself in the same transaction, so
 * that the voter has a code before leaving the hall. Done again it gives what was kept.
 */
export async function recordLineAtMeeting(
  context: ActContext,
  input: NoteInput,
): Promise<Result<{ lineId: string }>> {
  const noted = await noteLine(context, input)
  if (!noted.ok) return noted
  if (input.kind !== 'petition' || noted.value.petitionId !== null)
    return ok({ lineId: noted.value.id })
  const submitted = await submitHeard(context, input, noted.value)
  if (!submitted.ok) return submitted
  return ok({ lineId: noted.value.id })
}

/** The petition of a line, tied to it: received through the meeting, with its place in the minutes. */
export async function submitHeard(
  context: ActContext,
  said: Pick<NoteInput, 'words' | 'speaker' | 'hamletId'>,
  { id, position, meeting }: Noted,
): Promise<Result<void>> {
  const where = meeting.place || 'trực tuyến'
  const submitted = await submitPetition(context, {
    channel: 'meeting',
    title: titleOf(said.words),
    words: said.words,
    hamletId: said.hamletId,
    place: `Tiếp xúc cử tri ${writeDay(meeting.onDay)}, ${where}; dòng ${position} biên bản`.slice(
      0,
      200,
    ),
    name: said.speaker,
    phone: '',
  })
  if (!submitted.ok) return submitted
  await tieLine(context, id, submitted.value.id)
  return ok(undefined)
}
