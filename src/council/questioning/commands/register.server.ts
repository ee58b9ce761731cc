import { randomUUIDv7 } from 'node:crypto'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { readSeat } from '../../commitments/index.ts'
import { officesHeld } from '../../delegates/index.ts'
import { sessionById } from '../../sessions/index.ts'
import { questionFacts } from '../events.ts'
import type { QuestionKind } from '../formal-question.ts'
import { actingOffice } from '../policy.ts'
import { insertQuestion, loadForAct } from '../store.server.ts'
import { permit, questionSubject } from './begin.server.ts'

export type RegisterInput = {
  readonly kind: QuestionKind
  readonly words: string
  readonly topic: string
  readonly seat: string
  readonly sessionId: string | null
  readonly followsId: string | null
  readonly isSample?: boolean
}

/** Đăng ký chất vấn: the matter and who is asked (phiếu chất vấn, QST-001). */
// Luật 87/2015/QH13, Điều 60, khoản 1, kept as default since 1 March 2026
export async function registerQuestion(context: ActContext, input: RegisterInput): Promise<Result<{ id: string }>> {
  const allowed = permit(context, 'formal_question.register')
  if (!allowed.ok) return allowed
  const askerId = context.actor?.personId
  if (!askerId) return refuse('formal_question.asker_unnamed')
  const seat = readSeat(input.seat)
  const { held } = await officesHeld(context, context.today)
  const isHeld = held.some(
    (one) => one.personId === seat?.personId && one.bodyId === seat.bodyId && one.office === seat.office,
  )
  if (!seat || !isHeld) return refuse('formal_question.addressee_unknown', { field: 'seat' })
  if (seat.personId === askerId) return refuse('formal_question.asks_oneself', { field: 'seat' })
  if (input.sessionId && !(await sessionById(context, input.sessionId))) {
    return refuse('formal_question.session_unknown', { field: 'sessionId' })
  }
  if (input.followsId && !(await loadForAct(context, input.followsId))) return refuse('formal_question.not_found')
  const id = randomUUIDv7()
  await insertQuestion(context, { ...input, ...seat, id, askerId })
  const subject = questionSubject(id)
  context.record(
    {
      act: 'formal_question.register',
      subject,
      office: actingOffice(context.actor),
      after: { state: 'registered', words: input.words },
    },
    [{ name: questionFacts.registered, subject, payload: { body: seat.bodyId, kind: input.kind } }],
  )
  return ok({ id })
}
