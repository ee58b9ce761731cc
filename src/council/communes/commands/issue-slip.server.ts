import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { issueSlip } from '../../../platform/identity/slips.server.ts'
import { accountsHolding } from '../../delegates/index.ts'
import { communePermissions } from '../policy.ts'
import type { HolderSlip } from './open-council.server.ts'

/** Offices whose holders let all others in: for them alone the operator prints slips. */
export const keepersOfRoster = {
  bodyKinds: ['council_office', 'standing_body'],
  offices: ['clerk', 'head', 'chair', 'vice_chair'],
} as const

/** In lại phiếu: when nobody of a council can sign in any more. */
export async function issueKeeperSlip(
  context: ActContext,
  { accountId }: { accountId: string },
  print: (slip: HolderSlip) => void,
): Promise<Result<{ accountId: string }>> {
  const { tx, actor, now } = context
  if (!communePermissions['council.issue_slip'].may(actor))
    return refuse('council.open_not_allowed')
  const keepers = await accountsHolding(context, keepersOfRoster)
  const keeper = keepers.find((each) => each.accountId === accountId)
  if (!keeper) return refuse('council.keeper_unknown')
  const slip = await issueSlip(tx, {
    accountId,
    purpose: 'recovery',
    by: actor?.accountId ?? null,
    at: now,
  })
  if (!slip.ok) return slip
  const subject = { kind: 'account', id: accountId }
  context.record({ act: 'council.issue_slip', subject, after: { purpose: 'recovery' } }, [])
  print({ ...slip.value, name: keeper.personName })
  return ok({ accountId })
}
