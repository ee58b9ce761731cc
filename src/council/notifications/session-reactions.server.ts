import { writeDay } from '../../kernel/clock.ts'
import type { Reaction } from '../../platform/jobs/reaction.ts'
import { accountsHolding, councilDelegatesOn } from '../delegates/index.ts'
import { nameOfSession, sessionById, sessionFacts, type SessionState } from '../sessions/index.ts'
import type { NotificationKind } from './notification.ts'
import { tell } from './tell.server.ts'
import { sessionTitle } from './text.vi.ts'

type Told = {
  readonly kind: NotificationKind
  readonly titleOf: (name: string, when: string) => string
  /** Where the session must still stand: a reaction may run late. */
  readonly state: SessionState
}

/** Tells the delegates in office of a session that was convened. */
function whenSession(hears: string, { kind, titleOf, state }: Told): Reaction {
  return {
    hears: [hears],
    async react(context) {
      const session = await sessionById(context, context.fact.subject.id)
      if (!session || session.state !== state || session.convenedOn === null) return
      const delegates = new Set(
        (await councilDelegatesOn(context, session.startsOn)).map(({ personId }) => personId),
      )
      const people = (await accountsHolding(context, {})).filter(({ personId }) =>
        delegates.has(personId),
      )
      const when = `${session.beginsAt} ngày ${writeDay(session.startsOn)}, ${session.place}`
      const { subject, id: factId } = context.fact
      await tell(context, people, {
        kind,
        title: titleOf(nameOfSession(session), when),
        path: `/ban-lam-viec/ky-hop/${session.id}`,
        subject,
        occasion: { factId },
      })
    },
  }
}

/** What delegates hear of sessions. */
export const sessionReactions: readonly Reaction[] = [
  whenSession(sessionFacts.convened, {
    kind: 'session_convened',
    titleOf: sessionTitle.convened,
    state: 'convened',
  }),
  whenSession(sessionFacts.amended, {
    kind: 'session_changed',
    titleOf: sessionTitle.amended,
    state: 'convened',
  }),
  whenSession(sessionFacts.papersSent, {
    kind: 'session_changed',
    titleOf: sessionTitle.papersSent,
    state: 'convened',
  }),
  whenSession(sessionFacts.cancelled, {
    kind: 'session_changed',
    titleOf: sessionTitle.cancelled,
    state: 'cancelled',
  }),
]
