import { refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { namesOf } from '../../delegates/index.ts'
import { sessionFacts } from '../events.ts'
import { step } from '../session.ts'
import { begin, keepStep, type SessionAt } from './begin.server.ts'

export type ConveneInput = SessionAt & {
  readonly document: string
  readonly secretaryId: string | null
}

/** Triệu tập: the Standing body's decision, from which delegates know day, place and programme. */
export async function conveneSession(
  context: ActContext,
  input: ConveneInput,
): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'session.convene', input)
  if (!begun.ok) return begun
  const next = step(begun.value, 'convene')
  if (!next.ok) return next
  const { secretaryId, document } = input
  if (secretaryId !== null) {
    const known = (await namesOf(context)).some(
      ({ id, kind }) => kind === 'person' && id === secretaryId,
    )
    if (!known) return refuse('session.secretary_unknown', { field: 'secretaryId' })
  }
  return keepStep(
    context,
    begun.value,
    {
      verb: 'convene',
      state: next.value,
      note: document,
      done: {
        convened_on: context.today.toString(),
        convened_by_document: document,
        secretary_id: secretaryId,
      },
    },
    { act: 'session.convene', fact: sessionFacts.convened, after: { document } },
  )
}
