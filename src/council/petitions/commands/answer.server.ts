import { randomUUIDv7 } from 'node:crypto'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { recordFiles } from '../../../platform/storage/kept-files.server.ts'
import type { ReceivedFile } from '../../../platform/storage/received-file.ts'
import { deadlineFrom } from '../../rules/index.ts'
import { clocks } from '../clocks.ts'
import { petitionFacts } from '../events.ts'
import { answerSubject } from '../files.server.ts'
import { decideAnswer, type PetitionOutcome } from '../petition.ts'
import { actingOffice, bodiesAnsweredFor } from '../policy.ts'
import { insertAnswer, saveStep } from '../store.server.ts'
import { begin } from './begin.server.ts'

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
  if (!petition.holderId || !bodiesAnsweredFor(context.actor).includes(petition.holderId)) {
    return refuse('petition.held_by_another_body')
  }
  const next = decideAnswer(petition, input, context.today)
  if (!next.ok) return next
  const answerId = randomUUIDv7()
  await insertAnswer(context, petition, { ...input, id: answerId, bodyId: petition.holderId })
  const files = input.files ?? []
  await recordFiles(context, answerSubject(answerId), files)
  await saveStep(context, petition, {
    verb: 'answer',
    state: next.value,
    office: actingOffice(context.actor, petition.holderId),
    clock: await deadlineFrom(context, clocks.publishBy, context.today),
    outcome: input.outcome,
    promisedOn: input.promisedOn,
  })
  const subject = { kind: 'petition', id: petition.id }
  const { outcome, promisedOn } = input
  context.record(
    {
      act: 'petition.answer',
      subject,
      office: actingOffice(context.actor, petition.holderId),
      before: { state: petition.state },
      after: {
        state: next.value,
        outcome,
        promisedOn: promisedOn?.toString() ?? null,
        answer: answerId,
        files: files.map(({ sha256 }) => sha256),
      },
    },
    [{ name: petitionFacts.answered, subject, payload: { outcome, holder: petition.holderId } }],
  )
  return ok({ id: petition.id, answerId })
}
