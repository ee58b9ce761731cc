import type { ReadContext } from '../../platform/acts/context.server.ts'
import { hamlets } from '../delegates/index.ts'
import type { MeetingInput } from './commands/plan-meeting.server.ts'
import { meetingsOfRound } from './queries.server.ts'
import { spread } from './round.ts'
import type { MeetingRound } from './rounds-store.server.ts'
import { peopleToChoose } from './rounds.server.ts'

export type Suggested = Omit<MeetingInput, 'roundId'> & { readonly hamlet: string }

/**
 * A meeting for each hamlet that has none in this round, led by its own delegate group, on the days
 * that `spread` finds; hamlets for which no time is left are missing.
 */
export async function suggestSpread(
  context: ReadContext,
  round: MeetingRound,
  hours: readonly string[],
): Promise<Suggested[]> {
  const [all, planned, people] = await Promise.all([
    hamlets(context),
    meetingsOfRound(context, round.id),
    peopleToChoose(context, round.startsOn),
  ])
  const stands = planned.filter(({ state }) => state !== 'cancelled')
  const taken = new Set(stands.flatMap(({ hamletIds }) => hamletIds))
  const groupOf = (hamletId: string) => people.groups.find(({ areas }) => areas.includes(hamletId))
  const left = all.filter(({ id }) => !taken.has(id) && groupOf(id))
  const { today } = context
  const isFirstPast = Temporal.PlainDate.compare(today, round.startsOn) > 0
  const window = { startsOn: isFirstPast ? today : round.startsOn, endsOn: round.endsOn }
  if (Temporal.PlainDate.compare(window.startsOn, window.endsOn) > 0) return []
  const wanting = left.map(({ id }) => ({ key: id, delegates: groupOf(id)?.members ?? [] }))
  const slots = spread(wanting, window, hours, context.calendar)
  return left.flatMap(({ id, name }) => {
    const slot = slots.get(id)
    const group = groupOf(id)
    if (!slot || !group) return []
    return [
      {
        ...slot,
        hamlet: name,
        groupId: group.id,
        hamletIds: [id],
        mode: 'in_person' as const,
        place: `Nhà văn hóa ${name}`,
        onlineUrl: '',
        subject: '',
        delegateIds: group.members,
        chairId: group.headId,
        secretaryId: people.organisers[0]?.id ?? null,
        requestedOn: null,
      },
    ]
  })
}
