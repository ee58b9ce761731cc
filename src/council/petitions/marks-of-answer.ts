import { weighAnswer, type AnswerPart } from './wording/weigh-answer.ts'

/** What an answer lacks, and whether it binds nobody: seen by whoever accepts it. */
export type MarksOfAnswer = {
  readonly missing: readonly AnswerPart[]
  readonly general: readonly string[]
  readonly count: number
}

/** Marks of one answer, by its words and what its form says beside them. */
export function marksOfAnswer(answer: {
  readonly words: string
  readonly legalBasis: string
  readonly promisedOn: Temporal.PlainDate | null
}): MarksOfAnswer {
  const { missing, general, isGeneral } = weighAnswer(answer.words, answer)
  return {
    missing,
    general: isGeneral ? general.map(({ words }) => words) : [],
    count: missing.length + (isGeneral ? 1 : 0),
  }
}
