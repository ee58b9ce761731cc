import { ok, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { reopenAccount as reopenIdentity } from '../../../platform/identity/accounts.server.ts'
import { accountFacts } from '../events.ts'
import { actingOffice } from '../policy.ts'
import { begin } from './begin.server.ts'
import type { CloseInput } from './close.server.ts'

/** Mở lại tài khoản: the old password is gone, so a slip must follow. */
export async function reopenAccount(
  context: ActContext,
  { personId, accountId, reason }: CloseInput,
): Promise<Result<{ personId: string }>> {
  const begun = await begin(context, 'reopen', { personId, shownId: accountId })
  if (!begun.ok) return begun
  const reopened = await reopenIdentity(context.tx, accountId)
  if (!reopened.ok) return reopened
  const subject = { kind: 'account', id: accountId }
  context.record(
    {
      act: 'account.reopen',
      subject,
      office: actingOffice(context.actor),
      before: { state: 'closed', person: personId },
      after: { state: 'open', person: personId },
      reason,
    },
    [{ name: accountFacts.reopened, subject, payload: { person: personId } }],
  )
  return ok({ personId })
}
