import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { openBody } from '../../delegates/index.ts'
import { step } from '../agenda-item.ts'
import { agendaFacts } from '../events.ts'
import { endSpeechesOf } from '../speech-store.server.ts'
import { lockOrder, saveItem, saveOrder, type ItemWords } from '../store.server.ts'
import { moved, type Direction } from '../tree.ts'
import { begin, beginOnSession, keepRecord, type ItemAt } from './begin.server.ts'

type Changed = Result<{ id: string; sessionId: string }>

/** Sửa nội dung trước khi nó được đưa ra. */
export async function amendItem(
  context: ActContext,
  input: ItemAt & Omit<ItemWords, 'parentId'>,
): Promise<Changed> {
  const begun = await begin(context, 'agenda_item.amend', input)
  if (!begun.ok) return begun
  const { item } = begun.value
  const next = step(item, 'amend')
  if (!next.ok) return next
  if (input.ownerId !== null && !(await openBody(context, input.ownerId))) {
    return refuse('agenda_item.owner_unknown', { field: 'ownerId' })
  }
  await saveItem(context, item, { words: { ...input, parentId: item.parentId } })
  keepRecord(context, item, {
    act: 'agenda_item.amend',
    fact: agendaFacts.itemAmended,
    before: { title: item.title, kind: item.kind },
    after: { title: input.title, kind: input.kind },
  })
  return ok({ id: item.id, sessionId: item.sessionId })
}

/** Đổi thứ tự: one place up or down among its brothers. */
export async function moveItem(
  context: ActContext,
  input: { readonly sessionId: string; readonly itemId: string; readonly direction: Direction },
): Promise<Changed> {
  const begun = await beginOnSession(context, 'agenda_item.move', input.sessionId)
  if (!begun.ok) return begun
  const placed = await lockOrder(context, input.sessionId)
  const item = placed.find(({ id }) => id === input.itemId)
  if (!item) return refuse('agenda_item.not_found')
  const next = step(item, 'move')
  if (!next.ok) return next
  const order = moved(placed, item.id, input.direction)
  if (!order) return refuse('agenda_item.at_the_edge')
  await saveOrder(context, order)
  const at = { id: item.id, sessionId: input.sessionId }
  keepRecord(context, at, {
    act: 'agenda_item.move',
    fact: agendaFacts.itemMoved,
    after: { position: order.indexOf(item.id) + 1 },
  })
  return ok(at)
}

type WithReason = ItemAt & { readonly reason: string }

/** Rút khỏi chương trình, with the reason everybody reads. */
export function withdrawItem(context: ActContext, input: WithReason): Promise<Changed> {
  return endItem(context, input, 'withdraw')
}

/** Hoãn sang kỳ họp khác, with the reason everybody reads. */
export function postponeItem(context: ActContext, input: WithReason): Promise<Changed> {
  return endItem(context, input, 'postpone')
}

const endFacts = { withdraw: agendaFacts.itemWithdrawn, postpone: agendaFacts.itemPostponed } as const

async function endItem(
  context: ActContext,
  input: WithReason,
  verb: keyof typeof endFacts,
): Promise<Changed> {
  const begun = await begin(context, `agenda_item.${verb}`, input)
  if (!begun.ok) return begun
  const { item } = begun.value
  const next = step(item, verb)
  if (!next.ok) return next
  await endSpeechesOf(context, item.id)
  await saveItem(context, item, { state: next.value, reason: input.reason })
  keepRecord(context, item, {
    act: `agenda_item.${verb}`,
    fact: endFacts[verb],
    before: { state: item.state },
    after: { state: next.value },
    reason: input.reason,
  })
  return ok({ id: item.id, sessionId: item.sessionId })
}

/** Cho biểu quyết dù thiếu tài liệu: the chair's own decision, kept with its reason. */
export async function waivePapers(context: ActContext, input: WithReason): Promise<Changed> {
  const begun = await begin(context, 'agenda_item.waive_papers', input)
  if (!begun.ok) return begun
  const { item } = begun.value
  const next = step(item, 'waive_papers')
  if (!next.ok) return next
  await saveItem(context, item, { waivedBecause: input.reason })
  keepRecord(context, item, {
    act: 'agenda_item.waive_papers',
    fact: agendaFacts.papersWaived,
    after: { waived: input.reason },
    reason: input.reason,
  })
  return ok({ id: item.id, sessionId: item.sessionId })
}
