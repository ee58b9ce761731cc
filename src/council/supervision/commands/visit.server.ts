import { randomUUIDv7 } from 'node:crypto'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { recordFiles } from '../../../platform/storage/kept-files.server.ts'
import type { ReceivedFile } from '../../../platform/storage/received-file.ts'
import { openBody } from '../../delegates/index.ts'
import { latestDayBefore } from '../../rules/index.ts'
import { clocks } from '../clocks.ts'
import { supervisionFacts } from '../events.ts'
import { saveStep } from '../store.server.ts'
import { decideVisit, step } from '../supervision.ts'
import { insertVisit, saveVisit, visitForAct, visitsNear } from '../visits-store.server.ts'
import type { VisitKind } from '../visit-kind.ts'
import { begin, tell } from './begin.server.ts'

export type ArrangeInput = {
  readonly id: string
  readonly kind: VisitKind
  readonly bodyId: string | null
  readonly place: string
  readonly onDay: Temporal.PlainDate
  readonly questions: readonly string[]
  readonly crowdingReason: string
}

/** Xếp buổi khảo sát, làm việc: the last day to tell the office is counted back from it. */
export async function arrangeVisit(
  context: ActContext,
  input: ArrangeInput,
): Promise<Result<{ id: string; visitId: string }>> {
  const begun = await begin(context, 'supervision.arrange', input)
  if (!begun.ok) return begun
  const { bodyId, onDay, crowdingReason: reason } = input
  if (bodyId !== null && !(await openBody(context, bodyId))) {
    return refuse('supervision.body_unknown', { field: 'bodyId' })
  }
  const crowds = await visitsNear(context, bodyId, onDay)
  const next = decideVisit(begun.value, { onDay, crowds, reason }, context.today)
  if (!next.ok) return next
  const visitId = randomUUIDv7()
  const noticeClock = await latestDayBefore(context, clocks.noticeBy, onDay)
  await insertVisit(context, { ...input, id: visitId, supervisionId: input.id, noticeClock })
  await saveStep(context, begun.value, { verb: 'arrange', note: reason })
  tell(context, input.id, {
    act: 'supervision.arrange',
    fact: supervisionFacts.arranged,
    after: { kind: input.kind, onDay: onDay.toString(), place: input.place },
    payload: { visit: visitId },
    reason,
  })
  return ok({ id: input.id, visitId })
}

export type VisitInput = {
  readonly id: string
  readonly visitId: string
  readonly answers: readonly string[]
  readonly notes: string
  readonly minutes: string
  readonly files?: readonly ReceivedFile[]
}

/** Ghi kết quả khảo sát, làm việc: what was seen to each question, pictures, minutes. */
export async function recordVisit(
  context: ActContext,
  input: VisitInput,
): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'supervision.visit', input)
  if (!begun.ok) return begun
  const next = step(begun.value, 'visit')
  if (!next.ok) return next
  const visit = await visitForAct(context, input.id, input.visitId)
  if (!visit) return refuse('supervision.not_found')
  if (Temporal.PlainDate.compare(context.today, visit.onDay) < 0) {
    return refuse('supervision.visit_to_come')
  }
  const { answers, notes, minutes, files = [] } = input
  await saveVisit(context, visit.id, { answers, notes, minutes })
  await recordFiles(context, { kind: 'supervision_visit', id: visit.id }, files)
  await saveStep(context, begun.value, { verb: 'visit' })
  tell(context, input.id, {
    act: 'supervision.visit',
    fact: supervisionFacts.visited,
    after: { onDay: visit.onDay.toString(), files: files.map(({ sha256 }) => sha256) },
    payload: {
      visit: visit.id,
      area: begun.value.areaCode,
      joint: begun.value.partnerId === null ? 'alone' : 'joint',
    },
  })
  return ok({ id: input.id })
}
