import { refuse, type Result } from '../../kernel/result.ts'
import type { ActContext } from '../../platform/acts/context.server.ts'
import { closeSession, pauseSession } from '../sessions/index.ts'
import { hasOpenVote } from '../voting/index.ts'

type Input = { readonly id: string; readonly version: number; readonly note: string }

/** Tạm nghỉ, but never in the middle of a vote. */
export function pauseSessionOfHall(context: ActContext, input: Input): Promise<Result<{ id: string }>> {
  return unlessVoting(context, input.id, pauseSession(context, input))
}

/** Bế mạc, but never in the middle of a vote. */
export function closeSessionOfHall(context: ActContext, input: Input): Promise<Result<{ id: string }>> {
  return unlessVoting(context, input.id, closeSession(context, input))
}

// Asked after the session was taken for this act alone: no vote opens between question and end.
async function unlessVoting(
  context: ActContext,
  sessionId: string,
  ending: Promise<Result<{ id: string }>>,
): Promise<Result<{ id: string }>> {
  const ended = await ending
  if (!ended.ok) return ended
  return (await hasOpenVote(context, sessionId)) ? refuse('session.vote_open') : ended
}
