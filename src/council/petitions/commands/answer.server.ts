import { randomUUIDv7 } from 'node:crypto'
import { ok, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { recordFiles } from '../../../platform/storage/kept-files.server.ts'
import type { ReceivedFile } from '../../../platform/storage/received-file.ts'
import { deadlineFrom } from '../../rules/index.ts'
import { clocks } from '../clocks.ts'
import { petitionFacts } from '../events.ts'
import { answerSubject } from '../files.server.ts'
import { insertAnswer } from '../answer-store.server.ts'
import { decideAnswer } from '../petition-answer.ts'
import type { PetitionOutcome } from '../petition.ts'
import { begin } from './begin.server.ts'
import { keepStep } from './keep-step.server.ts'

export type AnswerInput = {
  id: string
  version: number
  outcome: PetitionOutcome
  words: string
  documentNumber: string
  legalBasis: string
  promisedOn: Temporal.PlainDate | null
  files?: readonly ReceivedFile[]
}

/** Trả lời: only by the body that holds the petition today. */
export async function answerPetition(
  context: ActContext,
  input: AnswerInput,
): Promise<Result<{ id: string; answerId: string }>> {
  const begun = await begin(context, 'petition.answer', input)
  if (!begun.ok) return begun
  const petition = begun.value
  const next = decideAnswer(petition, input, context.today)
  if (!next.ok) return next
  const answerId = randomUUIDv7()
  await insertAnswer(context, petition, { ...input, id: answerId, bodyId: petition.holderId })
  const files = input.files ?? []
  await recordFiles(context, answerSubject(answerId), files)
  const { outcome, promisedOn } = input
  await keepStep(
    context,
    petition,
    {
      verb: 'answer',
      state: next.value,
      clock: await deadlineFrom(context, clocks.publishBy, context.today),
      outcome,
      promisedOn,
    },
    {
      act: 'petition.answer',
      fact: petitionFacts.answered,
      payload: { outcome, holder: petition.holderId },
      after: {
        outcome,
        promisedOn: promisedOn?.toString() ?? null,
        answer: answerId,
        files: files.map(({ sha256 }) => sha256),
      },
      body: petition.holderId ?? undefined,
    },
  )
  return ok({ id: petition.id, answerId })
}
