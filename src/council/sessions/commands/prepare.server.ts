import type { Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { sessionFacts } from '../events.ts'
import { step } from '../session.ts'
import { begin, keepStep, type SessionAt } from './begin.server.ts'

/** Thông báo công khai: where decision and programme were made known. */
export async function announceSession(
  context: ActContext,
  input: SessionAt & { readonly where: string },
): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'session.announce', input)
  if (!begun.ok) return begun
  const next = step(begun.value, 'announce')
  if (!next.ok) return next
  const done = { announced_on: context.today.toString(), announced_where: input.where }
  return keepStep(
    context,
    begun.value,
    { verb: 'announce', state: next.value, note: input.where, done },
    { act: 'session.announce', fact: sessionFacts.announced, after: { where: input.where } },
  )
}

/** Gửi tài liệu: the day on which delegates have the papers. */
export async function sendPapers(
  context: ActContext,
  input: SessionAt & { readonly note: string },
): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'session.send_papers', input)
  if (!begun.ok) return begun
  const next = step(begun.value, 'send_papers')
  if (!next.ok) return next
  const done = { papers_sent_on: context.today.toString() }
  return keepStep(
    context,
    begun.value,
    { verb: 'send_papers', state: next.value, note: input.note, done },
    { act: 'session.send_papers', fact: sessionFacts.papersSent, reason: input.note },
  )
}
