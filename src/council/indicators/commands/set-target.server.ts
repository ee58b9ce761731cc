import { ok, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { indicatorFacts, indicatorSubject } from '../events.ts'
import { decideTarget } from '../indicator.ts'
import { actingOffice } from '../policy.ts'
import { insertTargets, raiseVersion, standingTarget } from '../store.server.ts'
import { begin, type IndicatorAt } from './begin.server.ts'

export type TargetInput = IndicatorAt & {
  readonly year: number
  readonly target: number
  readonly basis: string
  readonly reason: string
}

/** Giao hoặc điều chỉnh mục tiêu của một năm; the one before it stays to be seen. */
export async function setTarget(
  context: ActContext,
  input: TargetInput,
): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'indicator_target.set', input)
  if (!begun.ok) return begun
  const { id } = begun.value
  const { year, target, basis, reason } = input
  const standing = await standingTarget(context, id, year)
  const decided = decideTarget(begun.value, standing?.target ?? null, { year, target, reason })
  if (!decided.ok) return decided
  const edition = (standing?.edition ?? 0) + 1
  await insertTargets(context, [{ indicatorId: id, year, edition, target, basis, reason }])
  await raiseVersion(context, id)
  const subject = indicatorSubject(id)
  context.record(
    {
      act: 'indicator_target.set',
      subject,
      office: actingOffice(context.actor),
      before: standing ? { year, target: standing.target } : undefined,
      after: { year, target, basis },
      reason,
    },
    [{ name: indicatorFacts.targetSet, subject, payload: { year } }],
  )
  return ok({ id })
}
