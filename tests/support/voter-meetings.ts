import { randomUUIDv7 } from 'node:crypto'
import { announceRound } from '../../src/council/voter-meetings/index.ts'
import { planRound } from '../../src/council/voter-meetings/commands/plan-round.server.ts'
import {
  planMeeting,
  type MeetingInput,
} from '../../src/council/voter-meetings/commands/plan-meeting.server.ts'
import type { NoteInput } from '../../src/council/voter-meetings/commands/note-line.server.ts'
import type { Result } from '../../src/kernel/result.ts'
import type { Role, TestCouncil } from './council.ts'

const day = (iso: string) => Temporal.PlainDate.from(iso)

export const aRound = {
  name: 'Trước kỳ họp thứ tư',
  kind: 'before_session',
  sessionName: 'Kỳ họp thứ tư',
  subject: '',
  startsOn: day('2026-11-23'),
  endsOn: day('2026-12-04'),
  agreedOn: null,
  agreement: '',
} as const

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.refusal.code)
  return result.value
}

/** Ids of the people who hold the roles of a test's council, by role. */
export async function peopleByRole(council: TestCouncil): Promise<ReadonlyMap<string, string>> {
  const rows = await council.read(null, '2026-11-24', ({ tx }) =>
    tx.selectFrom('persons').select(['id', 'full_name']).execute(),
  )
  return new Map(rows.map(({ id, full_name }) => [full_name.replace('Người giữ vai ', ''), id]))
}

export type PlannedMeeting = {
  readonly roundId: string
  readonly id: string
  readonly people: ReadonlyMap<string, string>
}

/** A meeting on 30 November 2026 at 19:30 in the first hamlet, announced on the 24th. */
export async function announcedMeeting(
  council: TestCouncil,
  more: Partial<MeetingInput> & { name?: string } = {},
): Promise<PlannedMeeting> {
  const { name = aRound.name, ...input } = more
  const people = await peopleByRole(council)
  const round = valueOf(
    await council.act('clerk', '2026-11-20', (context) => planRound(context, { ...aRound, name })),
  )
  const meeting = valueOf(
    await council.act('clerk', '2026-11-20', (context) =>
      planMeeting(context, { ...meetingInput(council, people), roundId: round.id, ...input }),
    ),
  )
  valueOf(
    await council.act('chair', '2026-11-24', (context) =>
      announceRound(context, { roundId: round.id, reason: '' }),
    ),
  )
  return { roundId: round.id, id: meeting.id, people }
}

export function meetingInput(
  council: TestCouncil,
  people: ReadonlyMap<string, string>,
): Omit<MeetingInput, 'roundId'> {
  return {
    groupId: null,
    hamletIds: [council.hamlets.get('h1')!],
    onDay: day('2026-11-30'),
    startsAt: '19:30',
    mode: 'in_person',
    place: 'Nhà văn hóa Thôn 1',
    onlineUrl: '',
    subject: '',
    delegateIds: [people.get('delegate')!],
    chairId: people.get('chair')!,
    secretaryId: people.get('front')!,
    requestedOn: null,
  }
}

/** One spoken line, under an id of its own. */
export function aLine(meetingId: string, more: Partial<NoteInput> = {}): NoteInput {
  return {
    meetingId,
    lineId: randomUUIDv7(),
    kind: 'petition',
    words: 'Đường trục thôn hỏng nặng. Mưa là ngập, trẻ con đi học khổ lắm.',
    speaker: 'Nguyễn Thị Nói',
    hamletId: null,
    slipNumber: null,
    spokenAt: null,
    ...more,
  }
}

/** What a role is answered, as the code of the refusal or `ok`. */
export function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.refusal.code
}

export type { Role }
