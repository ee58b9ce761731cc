import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { hamletExists } from '../../delegates/index.ts'
import { voterMeetingFacts } from '../events.ts'
import { insertLine, lineExists, loadLine } from '../lines-store.server.ts'
import { decideNoting } from '../meeting.ts'
import { actingOffice } from '../policy.ts'
import type { SpokenWords } from '../spoken-line.ts'
import type { LoadedMeeting } from '../store.server.ts'
import { begin, meetingSubject } from './begin.server.ts'

export type NoteInput = SpokenWords & {
  readonly meetingId: string
  /** Drawn where it was noted. */
  readonly lineId: string
  /** By the clock of the phone; ours when it says none. */
  readonly spokenAt: Temporal.Instant | null
}

export type Noted = {
  readonly id: string
  readonly position: number
  readonly petitionId: string | null
  readonly meeting: Pick<LoadedMeeting, 'onDay' | 'place' | 'onlineUrl'>
}

/**
 * Ghi một dòng lời cử tri. The line's id is the device's own, so a line that was kept already is given
 * again and not doubled, whatever key it comes under.
 */
export async function noteLine(context: ActContext, input: NoteInput): Promise<Result<Noted>> {
  const begun = await begin(context, 'spoken_line.note', { id: input.meetingId })
  if (!begun.ok) return begun
  const meeting = begun.value
  const there = await loadLine(context, meeting.id, input.lineId)
  if (there && there.recordedBy === (context.actor?.personId ?? null)) {
    return ok({ id: there.id, position: there.position, petitionId: there.petitionId, meeting })
  }
  if (there || (await lineExists(context, input.lineId))) return refuse('spoken_line.id_taken')
  const decided = decideNoting(meeting, context.today)
  if (!decided.ok) return decided
  const fits = await decideReferences(context, meeting, input)
  if (!fits.ok) return fits
  const { speaker, kind } = input
  const position = await insertLine(context, {
    ...input,
    id: input.lineId,
    meetingId: meeting.id,
    spokenAt: input.spokenAt ?? context.now,
  })
  const subject = meetingSubject(meeting.id)
  context.record(
    {
      act: 'spoken_line.note',
      subject,
      office: actingOffice(context.actor),
      after: { position, kind, slip: input.slipNumber, isNamed: speaker !== '' },
    },
    [{ name: voterMeetingFacts.noted, subject }],
  )
  return ok({ id: input.lineId, position, petitionId: null, meeting })
}

/** A hamlet the commune has, and a slip that was printed for this meeting. */
export async function decideReferences(
  context: ActContext,
  meeting: LoadedMeeting,
  { hamletId, slipNumber }: SpokenWords,
): Promise<Result<void>> {
  if (hamletId && !(await hamletExists(context, hamletId))) {
    return refuse('spoken_line.hamlet_unknown', { field: 'hamletId' })
  }
  if (slipNumber !== null && slipNumber > meeting.slipsPrinted) {
    const values = { number: slipNumber, printed: meeting.slipsPrinted }
    return refuse('opinion_slip.not_printed', { field: 'slipNumber', values })
  }
  return ok(undefined)
}
