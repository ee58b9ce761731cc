import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { commitmentsOfOrigin } from '../../commitments/index.ts'
import { documentBrief } from '../../documents/index.ts'
import { questionFacts } from '../events.ts'
import { decideClosing, step } from '../formal-question.ts'
import { begin, keepStep, type OnQuestion } from './begin.server.ts'

/** Kết thúc câu hỏi: not while a commitment spoken about it waits to be confirmed. */
export async function closeQuestion(context: ActContext, input: OnQuestion): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'formal_question.close', input)
  if (!begun.ok) return begun
  const { id } = begun.value
  const commitments = await commitmentsOfOrigin(context, { kind: 'formal_question', id })
  const unconfirmed = commitments.filter(({ state }) => state === 'stated').length
  const next = decideClosing(begun.value, { unconfirmed })
  if (!next.ok) return next
  const kept = await keepStep(context, begun.value, {
    verb: 'close',
    state: next.value,
    act: 'formal_question.close',
    fact: questionFacts.closed,
    after: { commitments: commitments.length },
  })
  return ok(kept)
}

/** Gắn nghị quyết về chất vấn (QST-006): a resolution of the register that has its number. */
// Nghị quyết 114/2025/UBTVQH15, Điều 24
export async function citeResolution(
  context: ActContext,
  input: OnQuestion & { readonly resolutionId: string },
): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'formal_question.cite', input)
  if (!begun.ok) return begun
  const next = step(begun.value, 'cite')
  if (!next.ok) return next
  const paper = await documentBrief(context, input.resolutionId)
  if (!paper?.documentNumber || paper.kind !== 'resolution') {
    return refuse('formal_question.resolution_unknown', { field: 'resolutionId' })
  }
  const kept = await keepStep(context, begun.value, {
    verb: 'cite',
    state: next.value,
    note: paper.documentNumber,
    act: 'formal_question.cite',
    fact: questionFacts.cited,
    change: { resolution_id: paper.id, resolution: paper.documentNumber },
    after: { resolution: paper.documentNumber },
  })
  return ok(kept)
}
