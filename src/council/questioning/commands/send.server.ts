import { ok, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { deadlineFrom } from '../../rules/index.ts'
import { clocks } from '../clocks.ts'
import { questionFacts } from '../events.ts'
import { decideByAsker, step } from '../formal-question.ts'
import { begin, keepStep, type OnQuestion } from './begin.server.ts'

/** Chuyển người trả lời: from then on the clock of the law, counted from the day it was asked. */
export async function sendQuestion(context: ActContext, input: OnQuestion): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'formal_question.send', input)
  if (!begun.ok) return begun
  const next = step(begun.value, 'send')
  if (!next.ok) return next
  const clock = await deadlineFrom(context, clocks.answerBy, begun.value.askedOn)
  const dueOn = clock.dueOn.toString()
  const kept = await keepStep(context, begun.value, {
    verb: 'send',
    state: next.value,
    act: 'formal_question.send',
    fact: questionFacts.sent,
    change: { sent_on: context.today.toString(), due_on: dueOn, due_rule: clock.ruleKey },
    after: { dueOn },
  })
  return ok(kept)
}

/** Xếp nhóm vấn đề: questions of one group are asked together. */
export async function sortQuestion(context: ActContext, input: OnQuestion & { readonly topic: string }): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'formal_question.sort', input)
  if (!begun.ok) return begun
  const next = step(begun.value, 'sort')
  if (!next.ok) return next
  const { topic } = input
  const kept = await keepStep(context, begun.value, {
    verb: 'sort',
    state: next.value,
    note: topic,
    act: 'formal_question.sort',
    fact: questionFacts.sorted,
    change: { topic },
    after: { topic },
  })
  return ok(kept)
}

/** Rút câu hỏi: by the asker, before it was sent. */
export async function withdrawQuestion(context: ActContext, input: OnQuestion & { readonly reason: string }): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'formal_question.withdraw', input)
  if (!begun.ok) return begun
  const next = decideByAsker(begun.value, 'withdraw', context.actor?.personId ?? null)
  if (!next.ok) return next
  const kept = await keepStep(context, begun.value, {
    verb: 'withdraw',
    state: next.value,
    note: input.reason,
    act: 'formal_question.withdraw',
    fact: questionFacts.withdrawn,
  })
  return ok(kept)
}
