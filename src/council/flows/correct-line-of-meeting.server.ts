import { ok, type Result } from '../../kernel/result.ts'
import type { ActContext } from '../../platform/acts/context.server.ts'
import { amendHeardPetition, withdrawHeardPetition } from '../petitions/index.ts'
import {
  correctLine,
  tieLine,
  titleOf,
  withdrawLine,
  type CorrectInput,
  type LineRef,
} from '../voter-meetings/index.ts'
import { submitHeard } from './record-petition-at-meeting.server.ts'

/** A line put right, and its petition with it: corrected, taken back, or newly received. */
export async function correctLineOfMeeting(
  context: ActContext,
  input: CorrectInput,
): Promise<Result<{ lineId: string }>> {
  const corrected = await correctLine(context, input)
  if (!corrected.ok) return corrected
  const { before, meeting } = corrected.value
  const { petitionId, id, position } = before
  const isPetition = input.kind === 'petition'
  if (petitionId !== null && isPetition) {
    const { words, hamletId, speaker: name } = input
    const amended = await amendHeardPetition(context, {
      id: petitionId,
      title: titleOf(words),
      words,
      hamletId,
      name,
    })
    return amended.ok ? ok({ lineId: id }) : amended
  }
  if (petitionId !== null) {
    const reason = input.reason || 'Dòng ghi tại cuộc tiếp xúc được xếp lại: không phải kiến nghị.'
    const taken = await withdrawHeardPetition(context, { id: petitionId, reason })
    if (!taken.ok) return taken
    await tieLine(context, id, null)
  } else if (isPetition) {
    const submitted = await submitHeard(context, input, { id, position, petitionId: null, meeting })
    if (!submitted.ok) return submitted
  }
  return ok({ lineId: id })
}

/** A line that was noted by mistake, taken away together with its petition. */
export async function withdrawLineOfMeeting(
  context: ActContext,
  input: LineRef & { readonly reason: string },
): Promise<Result<{ lineId: string }>> {
  const withdrawn = await withdrawLine(context, input)
  if (!withdrawn.ok) return withdrawn
  const { petitionId, id } = withdrawn.value.before
  if (petitionId !== null) {
    const reason = input.reason || 'Ghi nhầm tại cuộc tiếp xúc cử tri.'
    const taken = await withdrawHeardPetition(context, { id: petitionId, reason })
    if (!taken.ok) return taken
  }
  return ok({ lineId: id })
}
