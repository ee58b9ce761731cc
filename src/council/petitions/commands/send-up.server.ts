import { randomUUIDv7 } from 'node:crypto'
import { ok, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { recordFiles } from '../../../platform/storage/kept-files.server.ts'
import type { ReceivedFile } from '../../../platform/storage/received-file.ts'
import { deadlineFrom } from '../../rules/index.ts'
import { insertAnswer } from '../answer-store.server.ts'
import { clocks } from '../clocks.ts'
import { petitionFacts } from '../events.ts'
import { answerSubject } from '../files.server.ts'
import { decideRelay } from '../petition-answer.ts'
import { decideSendingUp } from '../petition-intake.ts'
import type { PetitionLevel, PetitionOutcome } from '../petition.ts'
import { begin } from './begin.server.ts'
import { clockWords, keepStep } from './keep-step.server.ts'

export type SendUpInput = {
  id: string
  version: number
  level: PetitionLevel
  sentTo: string
  letter: string
  note: string
}

/** Chuyển cấp trên: no body of the commune holds it any more; the day of the law runs for its answer. */
export async function sendPetitionUp(
  context: ActContext,
  input: SendUpInput,
): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'petition.send_up', input)
  if (!begun.ok) return begun
  const petition = begun.value
  const next = decideSendingUp(petition, input.level)
  if (!next.ok) return next
  const clock = await deadlineFrom(context, clocks.answerBy, context.today)
  const { level, sentTo, letter, note } = input
  await keepStep(
    context,
    petition,
    {
      verb: 'send_up',
      state: next.value,
      publicNote: [sentTo, letter, note].filter(Boolean).join('\n'),
      clock,
      level,
      holderId: null,
      outcome: null,
      promisedOn: null,
      sentUp: { to: sentTo, letter },
    },
    {
      act: 'petition.send_up',
      fact: petitionFacts.sentUp,
      payload: { level, dueOn: clock.dueOn.toString() },
      before: { holder: petition.holderId },
      after: { level, sentTo, letter, ...clockWords(clock) },
      reason: note,
    },
  )
  return ok({ id: petition.id })
}

export type RelayInput = {
  id: string
  version: number
  answeringBody: string
  documentNumber: string
  documentOn: Temporal.PlainDate
  outcome: PetitionOutcome
  words: string
  legalBasis: string
  promisedOn: Temporal.PlainDate | null
  files?: readonly ReceivedFile[]
}

/** Ghi nhận trả lời của cấp trên: number, day and file; from here it goes on as any answer does. */
export async function relayAnswer(
  context: ActContext,
  input: RelayInput,
): Promise<Result<{ id: string; answerId: string }>> {
  const begun = await begin(context, 'petition.relay', input)
  if (!begun.ok) return begun
  const petition = begun.value
  const next = decideRelay(petition, input, context.today)
  if (!next.ok) return next
  const answerId = randomUUIDv7()
  await insertAnswer(context, petition, { ...input, id: answerId, bodyId: null })
  const files = input.files ?? []
  await recordFiles(context, answerSubject(answerId), files)
  const { outcome, promisedOn, answeringBody, documentNumber } = input
  await keepStep(
    context,
    petition,
    {
      verb: 'relay',
      state: next.value,
      publicNote: `${answeringBody}\n${documentNumber}`,
      clock: await deadlineFrom(context, clocks.publishBy, context.today),
      outcome,
      promisedOn,
    },
    {
      act: 'petition.relay',
      fact: petitionFacts.relayed,
      payload: { outcome },
      after: { outcome, answer: answerId, answeringBody, files: files.map(({ sha256 }) => sha256) },
    },
  )
  return ok({ id: petition.id, answerId })
}
