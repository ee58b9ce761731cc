import { randomUUIDv7 } from 'node:crypto'
import { ok, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { delegateFacts } from '../events.ts'
import { insertTerm } from '../places.server.ts'
import { actingOffice } from '../policy.ts'
import { loadTerms } from '../store.server.ts'
import { decideTerm, type TermWanted } from '../term.ts'
import { permit } from './permit.ts'

/** Mở nhiệm kỳ: the term before, and all offices held in it, end the day before. */
export async function openTerm(
  context: ActContext,
  input: TermWanted & { seats: number },
): Promise<Result<{ id: string; ended: number }>> {
  const permitted = permit(context.actor, 'council_term.open')
  if (!permitted.ok) return permitted
  const decided = decideTerm(input, await loadTerms(context))
  if (!decided.ok) return decided
  const previous = decided.value
  const id = randomUUIDv7()
  const ended = await insertTerm(context, { id, ...input }, previous?.id ?? null)
  const subject = { kind: 'council_term', id }
  const { name, seats } = input
  const startsOn = input.startsOn.toString()
  context.record(
    {
      act: 'council_term.open',
      subject,
      office: actingOffice(context.actor),
      before: { term: previous?.name ?? null },
      after: { name, startsOn, electedOn: input.electedOn?.toString() ?? null, seats, ended },
    },
    [{ name: delegateFacts.termOpened, subject, payload: { startsOn, seats } }],
  )
  return ok({ id, ended })
}
