import type { Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { sessionFacts } from '../events.ts'
import { step } from '../session.ts'
import { begin, keepStep, type SessionAt } from './begin.server.ts'

type Input = SessionAt & { readonly note: string }

/** Tạm nghỉ: nobody votes or speaks until the session goes on. */
export async function pauseSession(
  context: ActContext,
  input: Input,
): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'session.conduct', input)
  if (!begun.ok) return begun
  const next = step(begun.value, 'pause')
  if (!next.ok) return next
  return keepStep(
    context,
    begun.value,
    { verb: 'pause', state: next.value, note: input.note },
    { act: 'session.pause', fact: sessionFacts.paused, reason: input.note },
  )
}

/** Họp tiếp */
export async function resumeSession(
  context: ActContext,
  input: Input,
): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'session.conduct', input)
  if (!begun.ok) return begun
  const next = step(begun.value, 'resume')
  if (!next.ok) return next
  return keepStep(
    context,
    begun.value,
    { verb: 'resume', state: next.value, note: input.note },
    { act: 'session.resume', fact: sessionFacts.resumed, reason: input.note },
  )
}

/** Bế mạc: what happened in the session changes no more. */
export async function closeSession(
  context: ActContext,
  input: Input,
): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'session.conduct', input)
  if (!begun.ok) return begun
  const next = step(begun.value, 'close')
  if (!next.ok) return next
  return keepStep(
    context,
    begun.value,
    {
      verb: 'close',
      state: next.value,
      note: input.note,
      done: { closed_at: context.now.toString() },
    },
    { act: 'session.close', fact: sessionFacts.closed, reason: input.note },
  )
}

/** Không họp nữa: a planned or convened session, with the reason everybody reads. */
export async function cancelSession(
  context: ActContext,
  input: SessionAt & { readonly reason: string },
): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'session.cancel', input)
  if (!begun.ok) return begun
  const next = step(begun.value, 'cancel')
  if (!next.ok) return next
  return keepStep(
    context,
    begun.value,
    { verb: 'cancel', state: next.value, note: input.reason },
    { act: 'session.cancel', fact: sessionFacts.cancelled, reason: input.reason },
  )
}
