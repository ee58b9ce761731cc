import { writeDay } from '../../kernel/clock.ts'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { repeatsOf, stateText } from '../petitions/index.ts'

/** What was said before on the same need, as it is shown to whoever holds the meeting. */
export type Earlier = {
  /** "Đã nêu 3 lần từ 12/01/2026"; empty when it was never raised. */
  readonly words: string
  readonly petitions: readonly {
    readonly title: string
    readonly path: string
    readonly answer: string
  }[]
}

/** Below this nothing is looked for: a word or two is alike to everything. */
const fewestLetters = 12
const mostShown = 3
const longestAnswer = 240

/** Earlier answers to the same need, those that were answered first. */
export async function earlierAnswers(context: ReadContext, words: string): Promise<Earlier> {
  if (words.trim().length < fewestLetters) return { words: '', petitions: [] }
  const repeats = await repeatsOf(context, words.slice(0, 4000))
  if (repeats.times === 0) return { words: '', petitions: [] }
  const since = repeats.since ? ` từ ${writeDay(repeats.since)}` : ''
  const waiting = repeats.petitions.filter(({ answer }) => answer === null)
  return {
    words: `Đã nêu ${repeats.times} lần${since}`,
    petitions: [...repeats.answered, ...waiting].slice(0, mostShown).map((one) => ({
      title: one.title,
      path: `/ban-lam-viec/kien-nghi/${one.id}`,
      answer: one.answer
        ? `${writeDay(one.answer.answeredOn)}: ${shortened(one.answer.words)}`
        : stateText[one.state],
    })),
  }
}

function shortened(words: string): string {
  return words.length <= longestAnswer ? words : `${words.slice(0, longestAnswer - 1).trimEnd()}…`
}
