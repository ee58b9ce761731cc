import { randomUUIDv7 } from 'node:crypto'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { recordFiles } from '../../../platform/storage/kept-files.server.ts'
import type { ReceivedFile } from '../../../platform/storage/received-file.ts'
import { recommendationFacts } from '../events.ts'
import { actingOffice, bodiesOf, type SupervisionPermission } from '../policy.ts'
import {
  decideExplanation,
  decideProof,
  decideRevisit,
  decideSessionReport,
  decideUrge,
  type RecordKind,
  type Verdict,
} from '../recommendation.ts'
import {
  insertRecord,
  type LoadedRecommendation,
  type NewRecord,
} from '../recommendations-store.server.ts'
import { beginRecommendation, recommendationSubject } from './begin.server.ts'

type Kept = { readonly id: string; readonly supervisionId: string }
type OnRecommendation = {
  readonly id: string
  readonly words: string
  readonly files?: readonly ReceivedFile[]
}

const factOf: Record<RecordKind, string> = {
  proof: recommendationFacts.proved,
  revisit: recommendationFacts.revisited,
  urge: recommendationFacts.urged,
  explanation: recommendationFacts.explained,
  session_report: recommendationFacts.reported,
}

/** Báo kết quả thực hiện: a claim of the party; it asks for a look, and proves nothing by itself. */
export async function proveRecommendation(
  context: ActContext,
  input: OnRecommendation & { onDay: Temporal.PlainDate },
): Promise<Result<Kept>> {
  const begun = await beginRecommendation(context, 'recommendation.prove', input.id)
  if (!begun.ok) return begun
  if (!isAddressed(context, begun.value)) return refuse('recommendation.of_another')
  const fit = decideProof(begun.value, input, context.today)
  if (!fit.ok) return fit
  return keep(context, begun.value, 'recommendation.prove', { ...input, kind: 'proof' })
}

/** Giải trình vì sao chưa thực hiện xong. */
export async function explainRecommendation(
  context: ActContext,
  input: OnRecommendation,
): Promise<Result<Kept>> {
  const begun = await beginRecommendation(context, 'recommendation.explain', input.id)
  if (!begun.ok) return begun
  if (!isAddressed(context, begun.value)) return refuse('recommendation.of_another')
  const fit = decideExplanation(begun.value)
  if (!fit.ok) return fit
  const record = { ...input, kind: 'explanation' as const, onDay: context.today }
  return keep(context, begun.value, 'recommendation.explain', record)
}

export type RevisitInput = OnRecommendation & {
  readonly onDay: Temporal.PlainDate
  readonly verdict: Verdict
  readonly place: string
  readonly companions: string
}

/** Xem lại tại chỗ, by somebody who is not the party supervised. */
export async function revisitRecommendation(
  context: ActContext,
  input: RevisitInput,
): Promise<Result<Kept>> {
  const begun = await beginRecommendation(context, 'recommendation.revisit', input.id)
  if (!begun.ok) return begun
  const { actor, today } = context
  const record = { bodyIds: bodiesOf(actor), personId: actor?.personId ?? null }
  const by = { record, party: begun.value.party }
  const fit = decideRevisit(begun.value, by, { onDay: input.onDay, today })
  if (!fit.ok) return fit
  return keep(context, begun.value, 'recommendation.revisit', { ...input, kind: 'revisit' })
}

/** Đôn đốc việc quá hạn hoặc xem lại thấy chưa xong. */
export async function urgeRecommendation(
  context: ActContext,
  input: OnRecommendation,
): Promise<Result<Kept>> {
  const begun = await beginRecommendation(context, 'recommendation.urge', input.id)
  if (!begun.ok) return begun
  const fit = decideUrge(begun.value, context.today)
  if (!fit.ok) return fit
  const record = { ...input, kind: 'urge' as const, onDay: context.today }
  return keep(context, begun.value, 'recommendation.urge', record)
}

/** Báo cáo kỳ họp về kiến nghị quá hạn chưa thực hiện. */
export async function reportRecommendation(
  context: ActContext,
  input: OnRecommendation,
): Promise<Result<Kept>> {
  const begun = await beginRecommendation(context, 'recommendation.report', input.id)
  if (!begun.ok) return begun
  const fit = decideSessionReport(begun.value, context.today)
  if (!fit.ok) return fit
  const record = { ...input, kind: 'session_report' as const, onDay: context.today }
  return keep(context, begun.value, 'recommendation.report', record)
}

/** True when the actor holds an office in the body that must act. */
function isAddressed(context: ActContext, { addresseeId }: LoadedRecommendation): boolean {
  return bodiesOf(context.actor).includes(addresseeId)
}

async function keep(
  context: ActContext,
  recommendation: LoadedRecommendation,
  act: SupervisionPermission,
  record: Omit<NewRecord, 'id'> & { readonly files?: readonly ReceivedFile[] },
): Promise<Result<Kept>> {
  const { files = [], kind, verdict, onDay } = record
  const recordId = randomUUIDv7()
  await insertRecord(context, recommendation, { ...record, id: recordId })
  await recordFiles(context, { kind: 'recommendation_record', id: recordId }, files)
  const subject = recommendationSubject(recommendation.id)
  const { id, supervisionId, number } = recommendation
  context.record(
    {
      act,
      subject,
      office: actingOffice(context.actor),
      after: {
        number,
        onDay: onDay.toString(),
        ...(verdict ? { verdict } : {}),
        files: files.map(({ sha256 }) => sha256),
      },
    },
    [
      {
        name: factOf[kind],
        subject,
        payload: { supervision: supervisionId, number, ...(verdict ? { verdict } : {}) },
      },
    ],
  )
  return ok({ id, supervisionId })
}
