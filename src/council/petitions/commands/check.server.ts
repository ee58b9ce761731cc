import { ok, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { deadlineFrom } from '../../rules/index.ts'
import { answersGiven } from '../answer-store.server.ts'
import { clocks } from '../clocks.ts'
import { petitionFacts } from '../events.ts'
import { marksOfAnswer } from '../marks-of-answer.ts'
import { decideCheck, decideGivingBack } from '../petition-answer.ts'
import { begin } from './begin.server.ts'
import { clockWords, keepStep } from './keep-step.server.ts'

export type CheckInput = { id: string; version: number; note: string; marksSeen: boolean }

/** Kiểm tra trả lời: what the answer lacks must have been seen; whoever answered does not check. */
export async function checkPetition(
  context: ActContext,
  input: CheckInput,
): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'petition.check', input)
  if (!begun.ok) return begun
  const petition = begun.value
  const answer = (await answersGiven(context, petition)).at(-1)
  const by = { checker: context.actor?.personId ?? null, answeredBy: answer?.personId ?? null }
  const marks = answer ? marksOfAnswer(answer).count : 0
  const next = decideCheck(petition, by, { count: marks, areSeen: input.marksSeen })
  if (!next.ok) return next
  await keepStep(
    context,
    petition,
    // The day by which it must be public was set when it was answered.
    { verb: 'check', state: next.value, note: input.note, clock: petition.clock },
    { act: 'petition.check', fact: petitionFacts.checked, after: { marks }, reason: input.note },
  )
  return ok({ id: petition.id })
}

export type SendBackInput = { id: string; version: number; reason: string }

/** Yêu cầu trả lời lại: the same body answers anew, with a new day by law. */
export async function sendBackPetition(
  context: ActContext,
  input: SendBackInput,
): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'petition.send_back', input)
  if (!begun.ok) return begun
  const petition = begun.value
  const next = decideGivingBack(petition, 'send_back')
  if (!next.ok) return next
  const clock = await deadlineFrom(context, clocks.answerBy, context.today)
  await keepStep(
    context,
    petition,
    {
      verb: 'send_back',
      state: next.value,
      publicNote: input.reason,
      clock,
      firstDueOn: clock.dueOn,
      outcome: null,
      promisedOn: null,
    },
    {
      act: 'petition.send_back',
      fact: petitionFacts.sentBack,
      payload: { holder: petition.holderId, dueOn: clock.dueOn.toString() },
      after: clockWords(clock),
      reason: input.reason,
    },
  )
  return ok({ id: petition.id })
}
