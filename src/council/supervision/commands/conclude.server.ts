import { ok, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { recommendationFacts, supervisionFacts } from '../events.ts'
import { actingOffice } from '../policy.ts'
import {
  countFindings,
  makeRecommendations,
  recommendationsOf,
} from '../recommendations-store.server.ts'
import { saveStep } from '../store.server.ts'
import { decideConclusion, decideDraft } from '../supervision.ts'
import { begin, recommendationSubject, supervisionSubject, tell } from './begin.server.ts'

export type DraftInput = {
  readonly id: string
  readonly version: number
  readonly draft: string
  readonly commentsDueOn: Temporal.PlainDate
  readonly reason: string
}

/** Gửi dự thảo báo cáo cho đối tượng chịu giám sát góp ý. */
export async function sendDraft(
  context: ActContext,
  input: DraftInput,
): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'supervision.draft', input)
  if (!begun.ok) return begun
  const supervision = begun.value
  const findings = await countFindings(context, supervision.id)
  const owing = supervision.supervised
    .filter(({ replyState }) => replyState !== 'accepted')
    .map(({ name }) => name)
  const { reason, commentsDueOn } = input
  const days = { commentsDueOn, today: context.today }
  const next = decideDraft(supervision, { findings, owing, reason }, days)
  if (!next.ok) return next
  await saveStep(context, supervision, {
    verb: 'draft',
    note: reason,
    change: {
      state: next.value,
      draft: input.draft,
      drafted_on: context.today.toString(),
      comments_due_on: commentsDueOn.toString(),
    },
  })
  tell(context, input.id, {
    act: 'supervision.draft',
    fact: supervisionFacts.drafted,
    before: { state: supervision.state },
    after: { state: next.value, findings, dueOn: commentsDueOn.toString() },
    reason,
  })
  return ok({ id: input.id })
}

export type ConcludeInput = {
  readonly id: string
  readonly version: number
  readonly conclusion: string
  readonly conclusionNumber: string
}

/** Kết luận: its recommendations are made, and each is announced to whoever follows promises. */
export async function concludeSupervision(
  context: ActContext,
  input: ConcludeInput,
): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'supervision.conclude', input)
  if (!begun.ok) return begun
  const supervision = begun.value
  const recommendations = await recommendationsOf(context, supervision.id)
  const silent = supervision.supervised.filter(({ hasCommented }) => !hasCommented).length
  const next = decideConclusion(supervision, { recommendations, silent }, context.today)
  if (!next.ok) return next
  await saveStep(context, supervision, {
    verb: 'conclude',
    change: {
      state: next.value,
      conclusion: input.conclusion,
      conclusion_number: input.conclusionNumber,
      concluded_on: context.today.toString(),
    },
  })
  await makeRecommendations(context, supervision.id)
  const subject = supervisionSubject(supervision.id)
  const concluded = {
    name: supervisionFacts.concluded,
    subject,
    payload: {
      work: `${supervision.kind}_${supervision.bodyKind}`,
      area: supervision.areaCode,
      joint: supervision.partnerId === null ? 'alone' : 'joint',
      activity: supervision.activityId,
    },
  }
  const made = recommendations.map((one) => ({
    name: recommendationFacts.made,
    subject: recommendationSubject(one.id),
    payload: {
      supervision: supervision.id,
      number: one.number,
      words: one.words,
      body: one.addresseeId,
      person: one.answererId,
      dueOn: one.dueOn.toString(),
      proof: one.proof,
    },
  }))
  context.record(
    {
      act: 'supervision.conclude',
      subject,
      office: actingOffice(context.actor),
      before: { state: supervision.state },
      after: {
        state: next.value,
        conclusionNumber: input.conclusionNumber,
        recommendations: recommendations.length,
      },
    },
    [concluded, ...made],
  )
  return ok({ id: input.id })
}
