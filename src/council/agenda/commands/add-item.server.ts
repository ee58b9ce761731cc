import { randomUUIDv7 } from 'node:crypto'
import type { SubjectRef } from '../../../kernel/subject-ref.ts'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { openBody } from '../../delegates/index.ts'
import { agendaFacts } from '../events.ts'
import { insertItem, lockOrder, type ItemWords } from '../store.server.ts'
import { deepest, depthOf } from '../tree.ts'
import { beginOnSession, keepRecord } from './begin.server.ts'

export type AddItemInput = ItemWords & {
  readonly sessionId: string
  /** The matter it is about, for other parts of the product to find it by. */
  readonly subject?: SubjectRef
}

/** Thêm nội dung vào chương trình, after its last brother. */
export async function addItem(
  context: ActContext,
  input: AddItemInput,
): Promise<Result<{ id: string; sessionId: string }>> {
  const begun = await beginOnSession(context, 'agenda_item.add', input.sessionId)
  if (!begun.ok) return begun
  const placed = await lockOrder(context, input.sessionId)
  if (input.parentId !== null) {
    if (!placed.some(({ id }) => id === input.parentId)) {
      return refuse('agenda_item.parent_unknown', { field: 'parentId' })
    }
    if (depthOf(placed, input.parentId) >= deepest) {
      return refuse('agenda_item.too_deep', { field: 'parentId', values: { deepest } })
    }
  }
  if (input.ownerId !== null && !(await openBody(context, input.ownerId))) {
    return refuse('agenda_item.owner_unknown', { field: 'ownerId' })
  }
  const id = randomUUIDv7()
  await insertItem(context, { ...input, id })
  keepRecord(
    context,
    { id, sessionId: input.sessionId },
    {
      act: 'agenda_item.add',
      fact: agendaFacts.itemAdded,
      after: { state: 'pending', kind: input.kind, title: input.title },
    },
  )
  return ok({ id, sessionId: input.sessionId })
}
