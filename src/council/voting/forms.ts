import { z } from 'zod'
import { oneOf, optionalId, requiredText, tickBox, tickedIds } from '../../platform/web/fields.ts'
import { hasIdShape } from '../../kernel/ids.ts'
import { choices, manners, matters, type Choice } from './vote.ts'

export const openVoteForm = z.strictObject({
  itemId: z.string({ error: 'Hãy chọn nội dung.' }).refine(hasIdShape, 'Hãy chọn nội dung.'),
  question: requiredText('câu hỏi biểu quyết', 1000),
  matter: oneOf('việc được quyết định', matters),
  manner: oneOf('cách biểu quyết', manners),
  conflicted: tickedIds('đại biểu', 100),
  quorumSeen: tickBox(),
  repeatsId: optionalId('biểu quyết được làm lại'),
})
export const castForm = z.strictObject({ choice: oneOf('ý kiến', choices) })
export const closeVoteForm = z.strictObject({})
export const annulVoteForm = z.strictObject({ reason: requiredText('lý do hủy', 1000) })

export type EnteredBallot = { readonly personId: string; readonly choice: Choice }

const entered = /^([0-9a-f-]{36}):([a-z_]+)$/

/** Ballots by name: one field of the form for each delegate, "<id>:in_favour", empty for none. */
export const enterBallotsForm = z.strictObject({
  ballot: z.unknown().transform((value, context) => {
    const given = (Array.isArray(value) ? value : [value]).filter(
      (text) => text !== '' && text !== undefined,
    )
    const ballots = given.flatMap((text) => ballotOf(text) ?? [])
    if (ballots.length === given.length && ballots.length > 0) return ballots
    const message =
      given.length === 0
        ? 'Hãy chọn ý kiến của ít nhất một đại biểu.'
        : 'Hãy chọn ý kiến của từng đại biểu trong danh sách.'
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  }) as unknown as z.ZodType<readonly EnteredBallot[]>,
})

function ballotOf(text: unknown): EnteredBallot | undefined {
  const [, personId = '', choice] = entered.exec(String(text)) ?? []
  const known = choices.find((each) => each === choice)
  return known && hasIdShape(personId) ? { personId, choice: known } : undefined
}
