import { readCalendar } from '../council/rules/index.ts'
import { recordLineAtMeeting } from '../council/flows/record-petition-at-meeting.server.ts'
import {
  announceRound,
  attendMeeting,
  closeMeeting,
  meetingsToHold,
  planRound,
  printSlips,
  spreadRound,
  type MeetingToHold,
} from '../council/voter-meetings/index.ts'
import { performAct, type Command } from '../platform/acts/act.server.ts'
import type { Database } from '../platform/db/pool.server.ts'
import { inCommune } from '../platform/db/transaction.server.ts'
import { withLentLogins } from '../platform/identity/lent-login.server.ts'
import { sampleKey } from './sample-key.ts'

type SampleLine = {
  readonly kind: 'petition' | 'opinion' | 'out_of_scope'
  readonly words: string
  readonly speaker?: string
  readonly slip?: number
}

/** A round of the sample file: its days are counted from the day on which the samples are loaded. */
export type SampleRound = {
  readonly round: {
    readonly name: string
    readonly kind: 'before_session' | 'after_session'
    readonly sessionName: string
    readonly daysBefore: number
    readonly daysAfter: number
    readonly plannedDaysAgo: number
    readonly announcedDaysAgo: number
    readonly agreement: string
    readonly hours: readonly string[]
    /** Sign-in names of those who do it. */
    readonly plans: string
    readonly announces: string
    readonly notes: string
  }
  /** What the meetings that lie in the past were like, in turn. */
  readonly meetings: readonly {
    readonly voters: number
    readonly slips: number
    readonly guests: string
    readonly conclusion: string
    readonly lines: readonly SampleLine[]
  }[]
}

type Do = <T>(by: string, at: Temporal.Instant, name: string, command: Command<T>) => Promise<T>

/**
 * Holds a sample round through the commands that people use: a meeting in every hamlet, those before
 * today with what was said. Doing it again gives the same answers.
 */
export async function holdSampleMeetings(
  db: Database,
  sample: SampleRound,
  { commune, today }: { commune: string; today: Temporal.PlainDate },
): Promise<void> {
  const { round } = sample
  const calendar = await readCalendar(db)
  await withLentLogins(
    db,
    [...new Set([round.plans, round.announces, round.notes])],
    async (tokens) => {
      const doing: Do = async (by, at, name, command) => {
        const login = tokens.get(by) ?? null
        const key = sampleKey(commune, `meeting ${name}`)
        const request = { db, calendar, commune, login, act: 'samples.load', key, requestId: '' }
        const result = await performAct({ ...request, clock: { now: () => at } }, command)
        if (!result.ok) throw new Error(`Sample ${name} was refused: ${result.refusal.code}`)
        return result.value
      }
      const roundId = await planned(doing, sample, today)
      const meetings = await inCommune(db, commune, (tx) =>
        meetingsToHold({ tx, commune }, roundId, today),
      )
      for (const [place, meeting] of meetings.entries()) await held(doing, sample, meeting, place)
    },
  )
}

async function planned(
  doing: Do,
  { round }: SampleRound,
  today: Temporal.PlainDate,
): Promise<string> {
  const on = today.subtract({ days: round.plannedDaysAgo })
  const { id } = await doing(round.plans, at(on, '08:00'), 'round', (context) =>
    planRound(context, {
      ...round,
      subject: '',
      startsOn: today.subtract({ days: round.daysBefore }),
      endsOn: today.add({ days: round.daysAfter }),
      agreedOn: on,
      isSample: true,
    }),
  )
  await doing(round.plans, at(on, '08:30'), 'spread', (context) =>
    spreadRound(context, { roundId: id, hours: round.hours }),
  )
  const announcedOn = today.subtract({ days: round.announcedDaysAgo })
  await doing(round.announces, at(announcedOn, '09:00'), 'announce', (context) =>
    announceRound(context, { roundId: id, reason: '' }),
  )
  return id
}

async function held(
  doing: Do,
  sample: SampleRound,
  meeting: MeetingToHold,
  place: number,
): Promise<void> {
  const { notes } = sample.round
  const told = sample.meetings[place % sample.meetings.length]!
  const { id, onDay, delegateIds, hamletIds } = meeting
  const name = (what: string) => `${place} ${what}`
  await doing(notes, at(onDay, '18:00'), name('slips'), (context) =>
    printSlips(context, { id, count: told.slips }),
  )
  await doing(notes, at(onDay, '19:40'), name('attend'), (context) =>
    attendMeeting(context, {
      id,
      version: 2,
      presentIds: delegateIds,
      absence: '',
      votersPresent: told.voters,
      guests: told.guests,
    }),
  )
  // The same words in many hamlets would read like a form: each set of lines is spoken once.
  const lines = place < sample.meetings.length ? told.lines : []
  for (const [number, { kind, words, speaker = '', slip }] of lines.entries()) {
    const lineId = sampleKey(meeting.id, `line ${number}`)
    await doing(notes, at(onDay, `20:${String(number + 10)}`), name(`line ${number}`), (context) =>
      recordLineAtMeeting(context, {
        meetingId: id,
        lineId,
        kind,
        words,
        speaker,
        hamletId: hamletIds[0] ?? null,
        slipNumber: slip ?? null,
        spokenAt: null,
      }),
    )
  }
  await doing(notes, at(onDay, '21:15'), name('close'), (context) =>
    closeMeeting(context, { id, version: 3, conclusion: told.conclusion }),
  )
}

function at(day: Temporal.PlainDate, time: string): Temporal.Instant {
  return day.toZonedDateTime({ timeZone: 'Asia/Ho_Chi_Minh', plainTime: time }).toInstant()
}
