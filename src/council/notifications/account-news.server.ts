import type { Reaction } from '../../platform/jobs/reaction.ts'
import { accountFacts } from '../accounts/index.ts'
import { holderOfAccount } from '../delegates/index.ts'
import { tell } from './tell.server.ts'
import { accountTitle } from './text.vi.ts'

/**
 * A slip was printed that lets its bearer choose the account's password: its owner is told at once, since
 * the bearer may be somebody else. Not of an invitation: nobody has signed in before it.
 */
const slipIssued: Reaction = {
  hears: [accountFacts.slipIssued],
  async react(context) {
    const { subject, payload, id: factId } = context.fact
    const purpose = String(payload['purpose'])
    if (purpose === 'invitation') return
    const owner = await holderOfAccount(context, subject.id)
    if (!owner) return
    const title =
      purpose === 'authenticator_lost' ? accountTitle.authenticatorSlip : accountTitle.recoverySlip
    const occasion = { factId }
    await tell(context, [owner], { kind: 'account_slip', title, path: '/tai-khoan', subject, occasion })
  },
}

/** What people are told of their own accounts, whatever they chose. */
export const accountNews: readonly Reaction[] = [slipIssued]
