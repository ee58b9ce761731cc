import type { Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { sessionFacts } from '../events.ts'
import { step } from '../session.ts'
import { begin, keepStep, type SessionAt } from './begin.server.ts'

type Input = SessionAt & { readonly note: string }
type Done = Promise<Result<{ id: string }>>

/** Tạm nghỉ: nobody votes or speaks until the session goes on. */
export function pauseSession(context: ActContext, input: Input): Done {
  return conduct(context, input, 'pause')
}

/** Họp tiếp */
export function resumeSession(context: ActContext, input: Input): Done {
  return conduct(context, input, 'resume')
}

/** Bế mạc: what happened in the session changes no more. */
export function closeSession(context: ActContext, input: Input): Done {
  return conduct(context, input, 'close')
}

/** Không họp nữa: a planned or convened session, with the reason everybody reads. */
export function cancelSession(
  context: ActContext,
  { reason, ...at }: SessionAt & { readonly reason: string },
): Done {
  return conduct(context, { ...at, note: reason }, 'cancel')
}

const facts = {
  pause: sessionFacts.paused,
  resume: sessionFacts.resumed,
  close: sessionFacts.closed,
  cancel: sessionFacts.cancelled,
} as const

async function conduct(context: ActContext, input: Input, verb: keyof typeof facts): Done {
  const begun = await begin(context, verb === 'cancel' ? 'session.cancel' : 'session.conduct', input)
  if (!begun.ok) return begun
  const next = step(begun.value, verb)
  if (!next.ok) return next
  const done = verb === 'close' ? { closed_at: context.now.toString() } : undefined
  return keepStep(
    context,
    begun.value,
    { verb, state: next.value, note: input.note, done },
    { act: `session.${verb}`, fact: facts[verb], reason: input.note },
  )
}
