import { ok, refuse, type Result } from '../../kernel/result.ts'

/** bước của một văn bản đến; "overdue" is never a state: it is computed from the due day and today */
export const incomingStates = ['received', 'assigned', 'closed'] as const
export type IncomingState = (typeof incomingStates)[number]

export type IncomingAtHand = {
  readonly state: IncomingState
  readonly assigneeId: string | null
}

/** Vào sổ: nothing arrives after today, nor before it was written. */
export function decideArrival(
  { arrivedOn, documentOn }: { arrivedOn: Temporal.PlainDate; documentOn: Temporal.PlainDate | null },
  today: Temporal.PlainDate,
): Result<void> {
  if (Temporal.PlainDate.compare(arrivedOn, today) > 0) {
    return refuse('incoming_document.arrived_in_future', { field: 'arrivedOn' })
  }
  if (documentOn && Temporal.PlainDate.compare(documentOn, arrivedOn) > 0) {
    return refuse('incoming_document.dated_after_arrival', { field: 'documentOn' })
  }
  return ok(undefined)
}

/** Giao: until it is closed it may pass to another person, with another day. */
export function decideAssignment(
  incoming: IncomingAtHand,
  dueOn: Temporal.PlainDate,
  today: Temporal.PlainDate,
): Result<IncomingState> {
  if (incoming.state === 'closed') return refuse('incoming_document.closed_already')
  if (Temporal.PlainDate.compare(dueOn, today) < 0) return refuse('incoming_document.due_in_past', { field: 'dueOn' })
  return ok('assigned')
}

export type Closing = {
  readonly personId: string | null
  /** Those who keep the register close for others. */
  readonly closesForOthers: boolean
  readonly hasAnswer: boolean
  readonly note: string
}

/** Kết thúc: by the answer, or with the words why none is needed. */
export function decideClosing(incoming: IncomingAtHand, closing: Closing): Result<IncomingState> {
  if (incoming.state === 'closed') return refuse('incoming_document.closed_already')
  if (incoming.state === 'received') return refuse('incoming_document.not_assigned')
  if (incoming.assigneeId !== closing.personId && !closing.closesForOthers) return refuse('incoming_document.not_yours')
  if (!closing.hasAnswer && closing.note === '') return refuse('incoming_document.answer_missing', { field: 'note' })
  return ok('closed')
}
