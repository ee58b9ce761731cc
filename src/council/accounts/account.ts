import { ok, refuse, type Result } from '../../kernel/result.ts'

/** chưa có, đang mở, đã đóng */
export const accountStates = ['none', 'open', 'closed'] as const
export type AccountState = (typeof accountStates)[number]

/** Which verb leads from which state; what every page and command asks. */
export const accountLife = {
  open: { from: 'none', to: 'open' },
  issue_slip: { from: 'open', to: 'open' },
  close: { from: 'open', to: 'closed' },
  reopen: { from: 'closed', to: 'open' },
} as const satisfies Record<string, { from: AccountState; to: AccountState }>
export type AccountVerb = keyof typeof accountLife

/** phiếu mời, phiếu đặt lại mật khẩu, phiếu khi mất ứng dụng xác thực */
export const slipPurposes = ['invitation', 'recovery', 'authenticator_lost'] as const
export type SlipPurpose = (typeof slipPurposes)[number]

/** What the rules need to know of a person's account; `id` is null while there is none. */
export type HeldAccount = {
  readonly id: string | null
  readonly isClosed: boolean
  /** Of whoever runs the installation: no council's clerk touches it. */
  readonly isOperator: boolean
  readonly isManagedHere: boolean
}

/** A person's account as the rules see it. */
export function heldBy({ account }: { readonly account: HeldAccount | null }): HeldAccount {
  return account ?? { id: null, isClosed: false, isOperator: false, isManagedHere: false }
}

export function accountState({ id, isClosed }: HeldAccount): AccountState {
  if (id === null) return 'none'
  return isClosed ? 'closed' : 'open'
}

/**
 * May this verb be done to this account by the account `by`? Nobody does it to their own: an open desk
 * would be enough to take a colleague's second step off, or to lock the last clerk out.
 */
export function step(
  account: HeldAccount,
  verb: AccountVerb,
  by: string | null,
): Result<AccountState> {
  if (account.isOperator) return refuse('account.of_operator')
  if (account.id !== null && !account.isManagedHere) return refuse('account.managed_elsewhere')
  if (account.id !== null && account.id === by) return refuse('account.own')
  const { from, to } = accountLife[verb]
  return accountState(account) === from ? ok(to) : refuse(`account.not_${pastOf[verb]}_from_here`)
}

const pastOf: Record<AccountVerb, string> = {
  open: 'opened',
  issue_slip: 'given_slip',
  close: 'closed',
  reopen: 'reopened',
}
