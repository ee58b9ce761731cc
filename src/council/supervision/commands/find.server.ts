import { randomUUIDv7 } from 'node:crypto'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { bodiesOn } from '../../delegates/index.ts'
import { supervisionFacts } from '../events.ts'
import { decideRecommendation } from '../recommendation.ts'
import { insertFinding, insertRecommendation } from '../recommendations-store.server.ts'
import { saveStep } from '../store.server.ts'
import { step } from '../supervision.ts'
import { visitForAct } from '../visits-store.server.ts'
import { begin, tell } from './begin.server.ts'

/** Ghi phát hiện: what was found, and by which record it is known. */
export async function addFinding(
  context: ActContext,
  input: { id: string; words: string; evidence: string; visitId: string | null },
): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'supervision.find', input)
  if (!begun.ok) return begun
  const next = step(begun.value, 'find')
  if (!next.ok) return next
  if (input.visitId !== null && !(await visitForAct(context, input.id, input.visitId))) {
    return refuse('supervision.visit_unknown', { field: 'visitId' })
  }
  const finding = randomUUIDv7()
  const number = await insertFinding(context, { ...input, id: finding, supervisionId: input.id })
  await saveStep(context, begun.value, { verb: 'find' })
  tell(context, input.id, {
    act: 'supervision.find',
    fact: supervisionFacts.found,
    after: { number },
  })
  return ok({ id: input.id })
}

export type RecommendInput = {
  readonly id: string
  readonly words: string
  readonly addresseeId: string
  readonly answererId: string
  readonly dueOn: Temporal.PlainDate
  readonly proof: string
}

/** Soạn một kiến nghị của kết luận: addressee, who answers by name, day, way of proof. */
export async function addRecommendation(
  context: ActContext,
  input: RecommendInput,
): Promise<Result<{ id: string; recommendationId: string }>> {
  const begun = await begin(context, 'supervision.recommend', input)
  if (!begun.ok) return begun
  const next = step(begun.value, 'recommend')
  if (!next.ok) return next
  const fit = decideRecommendation(input, context.today)
  if (!fit.ok) return fit
  const bodies = await bodiesOn(context, context.today)
  if (!bodies.some(({ id }) => id === input.addresseeId)) {
    return refuse('supervision.body_unknown', { field: 'addresseeId' })
  }
  const isHolder = bodies.some(({ holders }) =>
    holders.some(({ personId }) => personId === input.answererId),
  )
  if (!isHolder) return refuse('supervision.person_unknown', { field: 'answererId' })
  const recommendationId = randomUUIDv7()
  const number = await insertRecommendation(context, {
    ...input,
    id: recommendationId,
    supervisionId: input.id,
  })
  await saveStep(context, begun.value, { verb: 'recommend' })
  tell(context, input.id, {
    act: 'supervision.recommend',
    fact: supervisionFacts.found,
    after: { number, dueOn: input.dueOn.toString() },
  })
  return ok({ id: input.id, recommendationId })
}
