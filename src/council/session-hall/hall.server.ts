import type { Basis } from '../../kernel/basis.ts'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import {
  agendaOf,
  currentItem,
  inQueue,
  speechesOf,
  type ItemShown,
  type SpeechShown,
} from '../agenda/index.ts'
import { quorumNow, sessionById, type Quorum, type SessionShown } from '../sessions/index.ts'
import { basesOfVotes, votesOf, type VoteShown } from '../voting/index.ts'

/** All that goes on in the hall at this moment. */
export type Hall = {
  readonly session: SessionShown
  readonly agenda: readonly ItemShown[]
  readonly item: ItemShown | undefined
  readonly speaking: SpeechShown | undefined
  /** Who waits for the floor, in the order they are called. */
  readonly queue: readonly SpeechShown[]
  readonly votes: readonly VoteShown[]
  /** The vote everybody looks at: the open one, else the last one on the item at hand. */
  readonly vote: VoteShown | undefined
  readonly bases: ReadonlyMap<string, Basis>
  readonly quorum: Quorum | null
}

/** What hall, phones and portal show; undefined when this commune has no such session. */
export async function hallOf(context: ReadContext, sessionId: string): Promise<Hall | undefined> {
  const session = await sessionById(context, sessionId)
  if (!session) return undefined
  const agenda = await agendaOf(context, session.id)
  const speeches = await speechesOf(context, session.id)
  const votes = await votesOf(context, session.id)
  const item = currentItem(agenda)
  return {
    session,
    agenda,
    item,
    speaking: speeches.find(({ state }) => state === 'speaking'),
    queue: inQueue(speeches.filter(({ state }) => state === 'waiting')),
    votes,
    vote: voteAtHand(votes, item),
    bases: await basesOfVotes(context, votes),
    quorum: await quorumNow(context, session.id),
  }
}

function voteAtHand(
  votes: readonly VoteShown[],
  item: ItemShown | undefined,
): VoteShown | undefined {
  const open = votes.find(({ state }) => state === 'opened')
  return open ?? votes.findLast(({ itemId, state }) => itemId === item?.id && state !== 'annulled')
}

/** How many present delegates may still vote: the full length of the bar. */
export function expectedBallots({ quorum }: Hall, vote: VoteShown): number {
  return Math.max(vote.cast, quorum?.present ?? vote.presentAtOpening)
}
