import { ok, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { closeAccount as closeIdentity } from '../../../platform/identity/accounts.server.ts'
import { accountFacts } from '../events.ts'
import { actingOffice } from '../policy.ts'
import { begin } from './begin.server.ts'

export type CloseInput = { personId: string; accountId: string; reason: string }

/** Đóng tài khoản: its logins end at once and its slips die; what the person did stays. */
export async function closeAccount(
  context: ActContext,
  { personId, accountId, reason }: CloseInput,
): Promise<Result<{ personId: string }>> {
  const begun = await begin(context, 'close', { personId, shownId: accountId })
  if (!begun.ok) return begun
  const closed = await closeIdentity(context.tx, accountId, context.now)
  if (!closed.ok) return closed
  const subject = { kind: 'account', id: accountId }
  context.record(
    {
      act: 'account.close',
      subject,
      office: actingOffice(context.actor),
      before: { state: 'open', person: personId },
      after: { state: 'closed', person: personId },
      reason,
    },
    [{ name: accountFacts.closed, subject, payload: { person: personId } }],
  )
  return ok({ personId })
}
