import { refuse, type Result } from '../../kernel/result.ts'
import type { ActContext } from '../../platform/acts/context.server.ts'
import { finishItem, postponeItem, withdrawItem } from '../agenda/index.ts'
import { hasOpenVote } from '../voting/index.ts'

type At = { readonly sessionId: string; readonly itemId: string; readonly version: number }
type Ended = Result<{ id: string; sessionId: string }>

/** Kết thúc nội dung, but never while it is voted on. */
export function finishItemOfHall(context: ActContext, at: At): Promise<Ended> {
  return unlessVoting(context, at, finishItem(context, at))
}

/** Rút nội dung, but never while it is voted on. */
export function withdrawItemOfHall(context: ActContext, at: At & { readonly reason: string }): Promise<Ended> {
  return unlessVoting(context, at, withdrawItem(context, at))
}

/** Hoãn nội dung, but never while it is voted on. */
export function postponeItemOfHall(context: ActContext, at: At & { readonly reason: string }): Promise<Ended> {
  return unlessVoting(context, at, postponeItem(context, at))
}

// Asked after the item was taken for this act alone: no vote opens between question and end.
async function unlessVoting(context: ActContext, at: At, ending: Promise<Ended>): Promise<Ended> {
  const ended = await ending
  if (!ended.ok) return ended
  return (await hasOpenVote(context, at.sessionId, at.itemId)) ? refuse('agenda_item.vote_open') : ended
}
