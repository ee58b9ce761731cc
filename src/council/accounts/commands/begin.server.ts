import { hasIdShape } from '../../../kernel/ids.ts'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { personAccounts, type PersonAccount } from '../../delegates/index.ts'
import { heldBy, step, type AccountVerb } from '../account.ts'
import { accountPermissions } from '../policy.ts'

/**
 * Load, permit and decide, as every verb on a person's account begins. `shownId` is the account that
 * the page showed: a page older than the account acts on nothing.
 */
export async function begin(
  context: ActContext,
  verb: AccountVerb,
  { personId, shownId }: { personId: string; shownId: string | null },
): Promise<Result<PersonAccount>> {
  const person = hasIdShape(personId) ? (await personAccounts(context, personId))[0] : undefined
  if (!person) return refuse('account.person_unknown')
  if (!accountPermissions[`account.${verb}`].may(context.actor)) {
    return refuse(`account.${verb}_not_allowed`)
  }
  if (shownId !== null && shownId !== person.account?.id) return refuse('account.unknown')
  const next = step(heldBy(person), verb, context.actor?.accountId ?? null)
  return next.ok ? ok(person) : next
}
