import { randomUUIDv7 } from 'node:crypto'
import { ok, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { recordFiles } from '../../../platform/storage/kept-files.server.ts'
import type { ReceivedFile } from '../../../platform/storage/received-file.ts'
import { questionFacts } from '../events.ts'
import { answerSubject } from '../files.server.ts'
import { decideAnswer, decideByAsker } from '../formal-question.ts'
import { keepsRegister } from '../policy.ts'
import { insertAnswer } from '../store.server.ts'
import { begin, keepStep, type OnQuestion } from './begin.server.ts'

export type AnswerInput = OnQuestion & {
  readonly words: string
  readonly isSpoken: boolean
  readonly files?: readonly ReceivedFile[]
}

/** Trả lời chất vấn: in person; what was spoken is written down by who keeps the register. */
export async function answerQuestion(context: ActContext, input: AnswerInput): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'formal_question.answer', input)
  if (!begun.ok) return begun
  const { words, isSpoken, files = [] } = input
  const { actor } = context
  const by = { personId: actor?.personId ?? null, isSpoken, keepsRegister: keepsRegister(actor) }
  const next = decideAnswer(begun.value, by)
  if (!next.ok) return next
  const id = randomUUIDv7()
  await insertAnswer(context, { id, questionId: begun.value.id, words, isSpoken })
  await recordFiles(context, answerSubject(id), files)
  const kept = await keepStep(context, begun.value, {
    verb: 'answer',
    state: next.value,
    act: 'formal_question.answer',
    fact: questionFacts.answered,
    change: { answered_on: context.today.toString() },
    after: { answer: id, files: files.map(({ sha256 }) => sha256) },
  })
  return ok(kept)
}

export type JudgeInput = OnQuestion & {
  readonly isStraight: boolean
  readonly namesOwner: boolean
  readonly namesDay: boolean
  readonly note: string
}

/** Nhận xét trả lời: straight, who answers for it, by which day; by the asker alone. */
export async function judgeAnswer(context: ActContext, input: JudgeInput): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'formal_question.judge', input)
  if (!begun.ok) return begun
  const next = decideByAsker(begun.value, 'judge', context.actor?.personId ?? null)
  if (!next.ok) return next
  const { isStraight, namesOwner, namesDay, note } = input
  const kept = await keepStep(context, begun.value, {
    verb: 'judge',
    state: next.value,
    note,
    act: 'formal_question.judge',
    fact: questionFacts.judged,
    change: { is_straight: isStraight, names_owner: namesOwner, names_day: namesDay, verdict_note: note },
    after: { isStraight, namesOwner, namesDay },
  })
  return ok(kept)
}
