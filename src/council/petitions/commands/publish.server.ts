import { ok, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { choosePublicFiles } from '../../../platform/storage/kept-files.server.ts'
import { deadlineFrom } from '../../rules/index.ts'
import { clocks } from '../clocks.ts'
import { petitionFacts } from '../events.ts'
import { petitionSubject } from '../files.server.ts'
import { givenTo } from '../evidence-store.server.ts'
import { decidePublication } from '../petition-closing.ts'
import { publicationOf } from '../wording/publication.ts'
import { begin } from './begin.server.ts'
import { keepStep } from './keep-step.server.ts'

export type PublishInput = {
  id: string
  version: number
  /** Words typed in place of the voter's; empty for those as they are. Redacted in any case. */
  publicWords: string
  publicTitle?: string
  hideAlso?: string
  hideNames?: readonly string[]
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
  const given = await givenTo(context, petition)
  const answeredBy = given.findLast(({ kind }) => kind === 'petition_answer')?.personId ?? null
  const next = decidePublication(petition, context.actor?.personId ?? null, answeredBy)
  if (!next.ok) return next
  const publication = publicationOf(petition, input)
  const publicFiles = petition.mayPublish ? (input.publicFiles ?? []) : []
  const subjects = [petitionSubject(petition.id), ...given.map(({ kind, id }) => ({ kind, id }))]
  await choosePublicFiles(context, subjects, publicFiles)
  await keepStep(
    context,
    petition,
    {
      verb: 'publish',
      state: next.value,
      note: input.note,
      clock: await deadlineFrom(context, clocks.contestBy, context.today),
      publication,
    },
    {
      act: 'petition.publish',
      fact: petitionFacts.published,
      after: { isRedacted: publication.words !== petition.words, publicFiles },
      reason: input.note,
    },
  )
  return ok({ id: petition.id })
}
