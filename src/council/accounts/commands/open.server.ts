import { ok, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { createAccount } from '../../../platform/identity/accounts.server.ts'
import { linkAccount } from '../../delegates/index.ts'
import { accountFacts } from '../events.ts'
import { actingOffice } from '../policy.ts'
import { begin } from './begin.server.ts'

/** Mở tài khoản: nobody can sign in with it before a slip has set its password. */
export async function openAccount(
  context: ActContext,
  input: { personId: string; username: string },
): Promise<Result<{ personId: string }>> {
  const { personId, username } = input
  const begun = await begin(context, 'open', { personId, shownId: null })
  if (!begun.ok) return begun
  const created = await createAccount(context.tx, { name: begun.value.personName, username })
  if (!created.ok) return created
  const { id } = created.value
  await linkAccount(context.tx, context.commune, { accountId: id, personId })
  const subject = { kind: 'account', id }
  context.record(
    {
      act: 'account.open',
      subject,
      office: actingOffice(context.actor),
      after: { state: 'open', person: personId },
    },
    [{ name: accountFacts.opened, subject, payload: { person: personId } }],
  )
  return ok({ personId })
}
