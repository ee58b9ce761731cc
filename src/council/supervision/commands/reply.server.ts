import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { recordFiles } from '../../../platform/storage/kept-files.server.ts'
import type { ReceivedFile } from '../../../platform/storage/received-file.ts'
import { supervisionFacts } from '../events.ts'
import { bodiesOf, type SupervisionPermission } from '../policy.ts'
import {
  saveReply,
  saveStep,
  supervisedForAct,
  type LoadedSupervision,
  type SupervisedRow,
} from '../store.server.ts'
import { decideReply, step } from '../supervision.ts'
import { begin, tell } from './begin.server.ts'

type PartRef = { readonly id: string; readonly partId: string }
type Part = { readonly supervision: LoadedSupervision; readonly part: SupervisedRow }

async function beginPart(
  context: ActContext,
  permission: SupervisionPermission,
  { id, partId }: PartRef,
): Promise<Result<Part>> {
  const begun = await begin(context, permission, { id })
  if (!begun.ok) return begun
  const part = await supervisedForAct(context, id, partId)
  return part ? ok({ supervision: begun.value, part }) : refuse('supervision.not_found')
}

/** True when the actor holds an office in the body whose part it is: nobody answers for another. */
function isOwn(context: ActContext, part: SupervisedRow): boolean {
  return bodiesOf(context.actor).includes(part.bodyId)
}

/** Nộp báo cáo theo đề cương; one sent back is handed in anew. */
export async function replyToOutline(
  context: ActContext,
  input: PartRef & { reply: string; files?: readonly ReceivedFile[] },
): Promise<Result<{ id: string }>> {
  const begun = await beginPart(context, 'supervision.reply', input)
  if (!begun.ok) return begun
  const { supervision, part } = begun.value
  if (!isOwn(context, part)) return refuse('supervision.part_of_another')
  const next = decideReply(supervision, part.replyState, 'reply')
  if (!next.ok) return next
  await saveReply(context, part.id, {
    reply_state: next.value,
    reply: input.reply,
    replied_on: context.today.toString(),
  })
  await recordFiles(context, { kind: 'supervised_report', id: part.id }, input.files ?? [])
  await saveStep(context, supervision, { verb: 'reply' })
  tell(context, supervision.id, {
    act: 'supervision.reply',
    fact: supervisionFacts.replied,
    after: { body: part.bodyId, replyState: next.value },
    payload: { body: part.bodyId },
  })
  return ok({ id: supervision.id })
}

/** Nhận báo cáo, hoặc trả lại vì chưa đủ. */
export async function judgeReply(
  context: ActContext,
  input: PartRef & { verb: 'accept' | 'send_back'; reason: string },
): Promise<Result<{ id: string }>> {
  const { verb, reason } = input
  const begun = await beginPart(context, `supervision.${verb}`, input)
  if (!begun.ok) return begun
  const { supervision, part } = begun.value
  const next = decideReply(supervision, part.replyState, verb)
  if (!next.ok) return next
  if (verb === 'send_back' && reason === '') {
    return refuse('supervision.reason_missing', { field: 'reason' })
  }
  await saveReply(context, part.id, { reply_state: next.value, sent_back_because: reason })
  await saveStep(context, supervision, { verb, note: reason })
  tell(context, supervision.id, {
    act: `supervision.${verb}`,
    fact: verb === 'accept' ? supervisionFacts.accepted : supervisionFacts.sentBack,
    after: { body: part.bodyId, replyState: next.value },
    payload: { body: part.bodyId },
    reason,
  })
  return ok({ id: supervision.id })
}

/** Góp ý dự thảo báo cáo: the say of the supervised, once or anew until the conclusion. */
export async function commentOnDraft(
  context: ActContext,
  input: PartRef & { comment: string },
): Promise<Result<{ id: string }>> {
  const begun = await beginPart(context, 'supervision.comment', input)
  if (!begun.ok) return begun
  const { supervision, part } = begun.value
  if (!isOwn(context, part)) return refuse('supervision.part_of_another')
  const next = step(supervision, 'comment')
  if (!next.ok) return next
  await saveReply(context, part.id, {
    comment: input.comment,
    commented_on: context.today.toString(),
  })
  await saveStep(context, supervision, { verb: 'comment' })
  tell(context, supervision.id, {
    act: 'supervision.comment',
    fact: supervisionFacts.commented,
    after: { body: part.bodyId },
    payload: { body: part.bodyId },
  })
  return ok({ id: supervision.id })
}
