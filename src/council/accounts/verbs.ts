import type { Actor } from '../../platform/access/actor.ts'
import { step, type AccountVerb, type HeldAccount } from './account.ts'
import { accountPermissions } from './policy.ts'

/** Verbs on a person's account, each with its page's address. */
export const accountVerbs = {
  open: 'mo',
  issue_slip: 'phieu',
  close: 'dong',
  reopen: 'mo-lai',
} as const satisfies Record<AccountVerb, string>

/** What this actor may do to this account now: the same questions the commands ask again. */
export function verbsFor(actor: Actor | null, account: HeldAccount): AccountVerb[] {
  return (Object.keys(accountVerbs) as AccountVerb[]).filter(
    (verb) =>
      accountPermissions[`account.${verb}`].may(actor) &&
      step(account, verb, actor?.accountId ?? null).ok,
  )
}
