import { ok, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { choosePublicFiles } from '../../../platform/storage/kept-files.server.ts'
import { deadlineFrom } from '../../rules/index.ts'
import { clocks } from '../clocks.ts'
import { petitionFacts } from '../events.ts'
import { answerSubject, petitionSubject } from '../files.server.ts'
import { decidePublication } from '../petition.ts'
import { actingOffice } from '../policy.ts'
import { answersGiven, saveStep } from '../store.server.ts'
import { begin } from './begin.server.ts'

export type PublishInput = {
  id: string
  version: number
  publicWords: string
  note: string
  /** Files of the voter and of the answers that everybody may fetch; all others stay closed. */
  publicFiles?: readonly string[]
}

/** Công khai kết quả cho cử tri: from this day the voter may confirm or contest. */
export async function publishPetition(
  context: ActContext,
  input: PublishInput,
): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'petition.publish', input)
  if (!begun.ok) return begun
  const petition = begun.value
  const answers = await answersGiven(context, petition)
  const answeredBy = answers.at(-1)?.personId ?? null
  const next = decidePublication(petition, context.actor?.personId ?? null, answeredBy)
  if (!next.ok) return next
  const publicFiles = petition.mayPublish ? (input.publicFiles ?? []) : []
  const subjects = [petitionSubject(petition.id), ...answers.map(({ id }) => answerSubject(id))]
  await choosePublicFiles(context, subjects, publicFiles)
  await saveStep(context, petition, {
    verb: 'publish',
    state: next.value,
    office: actingOffice(context.actor),
    note: input.note,
    clock: await deadlineFrom(context, clocks.contestBy, context.today),
    publicWords: input.publicWords || undefined,
  })
  const subject = { kind: 'petition', id: petition.id }
  context.record(
    {
      act: 'petition.publish',
      subject,
      office: actingOffice(context.actor),
      before: { state: petition.state },
      after: { state: next.value, isRedacted: input.publicWords !== '', publicFiles },
      reason: input.note,
    },
    [{ name: petitionFacts.published, subject }],
  )
  return ok({ id: petition.id })
}
