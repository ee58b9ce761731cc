import { ok, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { issueSlip, type Slip } from '../../../platform/identity/slips.server.ts'
import type { SlipPurpose } from '../account.ts'
import { accountFacts } from '../events.ts'
import { actingOffice } from '../policy.ts'
import { begin } from './begin.server.ts'

export type IssueSlipInput = { personId: string; accountId: string; purpose: SlipPurpose }

/**
 * In phiếu: the slip is given to `print` and is no part of the act's answer, because answers are kept
 * and a code is not. Slips printed before for the account die.
 */
export async function issueAccountSlip(
  context: ActContext,
  { personId, accountId, purpose }: IssueSlipInput,
  print: (slip: Slip & { personName: string }) => void,
): Promise<Result<{ personId: string }>> {
  const begun = await begin(context, 'issue_slip', { personId, shownId: accountId })
  if (!begun.ok) return begun
  const by = context.actor?.accountId ?? null
  const issued = await issueSlip(context.tx, { accountId, purpose, by, at: context.now })
  if (!issued.ok) return issued
  const subject = { kind: 'account', id: accountId }
  context.record(
    {
      act: 'account.issue_slip',
      subject,
      office: actingOffice(context.actor),
      after: { person: personId, slip: issued.value.id, purpose },
    },
    [{ name: accountFacts.slipIssued, subject, payload: { person: personId, purpose } }],
  )
  print({ ...issued.value, personName: begun.value.personName })
  return ok({ personId })
}
