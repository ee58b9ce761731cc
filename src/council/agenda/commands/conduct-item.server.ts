import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { isSitting } from '../../sessions/index.ts'
import { step } from '../agenda-item.ts'
import { agendaFacts } from '../events.ts'
import { endSpeechesOf } from '../speech-store.server.ts'
import { lockOrder, saveItem } from '../store.server.ts'
import { begin, keepRecord, type ItemAt } from './begin.server.ts'

type Changed = Result<{ id: string; sessionId: string }>

/** Đưa nội dung ra: one at a time, while the session sits. */
export async function takeUpItem(context: ActContext, input: ItemAt): Promise<Changed> {
  const placed = await lockOrder(context, input.sessionId)
  const begun = await begin(context, 'agenda_item.take_up', input)
  if (!begun.ok) return begun
  const { item, session } = begun.value
  if (!isSitting(session)) return refuse('agenda_item.session_not_open')
  const next = step(item, 'take_up')
  if (!next.ok) return next
  if (placed.some(({ state }) => state === 'under_discussion')) {
    return refuse('agenda_item.another_taken_up')
  }
  await saveItem(context, item, { state: next.value, began: true })
  keepRecord(context, item, {
    act: 'agenda_item.take_up',
    fact: agendaFacts.itemTakenUp,
    before: { state: item.state },
    after: { state: next.value },
  })
  return ok({ id: item.id, sessionId: item.sessionId })
}

/** Kết thúc nội dung: who still waits for the floor waits no more. */
export async function finishItem(context: ActContext, input: ItemAt): Promise<Changed> {
  const begun = await begin(context, 'agenda_item.finish', input)
  if (!begun.ok) return begun
  const { item } = begun.value
  const next = step(item, 'finish')
  if (!next.ok) return next
  await endSpeechesOf(context, item.id)
  await saveItem(context, item, { state: next.value, ended: true })
  keepRecord(context, item, {
    act: 'agenda_item.finish',
    fact: agendaFacts.itemFinished,
    before: { state: item.state },
    after: { state: next.value },
  })
  return ok({ id: item.id, sessionId: item.sessionId })
}

/** Ghi diễn biến: what the secretary writes of the item for the minutes. */
export async function summariseItem(
  context: ActContext,
  input: ItemAt & { readonly summary: string },
): Promise<Changed> {
  const begun = await begin(context, 'agenda_item.summarise', input)
  if (!begun.ok) return begun
  const { item } = begun.value
  const next = step(item, 'summarise')
  if (!next.ok) return next
  await saveItem(context, item, { summary: input.summary })
  keepRecord(context, item, {
    act: 'agenda_item.summarise',
    fact: agendaFacts.itemSummarised,
    after: { summary: input.summary },
  })
  return ok({ id: item.id, sessionId: item.sessionId })
}
