import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { readMailbox } from '../../../platform/mail/address.ts'
import { petitionToFollow } from '../../petitions/index.ts'
import { followerFacts } from '../events.ts'
import { isFirstMailDue } from '../follower.ts'
import { followerPermissions } from '../policy.ts'
import { askingOf, keepAsking } from '../store.server.ts'

export type AskInput = {
  readonly code: string
  readonly address: string
  /** A program filled in what people do not see: it gets the answer of everybody, and nothing else. */
  readonly isBaited: boolean
}

/** Xin theo dõi: a first mail goes to the mailbox, and nothing more before it is confirmed from there. */
export async function askToFollow(
  context: ActContext,
  input: AskInput,
): Promise<Result<{ receiptCode: string }>> {
  if (!followerPermissions['follower.ask'].may()) return refuse('access.not_allowed')
  const petition = await petitionToFollow(context, input.code)
  if (!petition) return refuse('follower.petition_unknown')
  if (petition.isClosedMatter) return refuse('follower.matter_closed')
  const address = readMailbox(input.address)
  if (address === null) return refuse('follower.address_unreadable', { field: 'address' })
  const { id: petitionId, receiptCode } = petition
  const done = ok({ receiptCode })
  if (input.isBaited) return done
  const asking = await askingOf(context, petitionId, address)
  if (!isFirstMailDue(asking, context.now)) return done
  const byReceipt = !petition.isPublic
  const id = await keepAsking(context, { petitionId, address, byReceipt })
  const subject = { kind: 'petition', id: petitionId }
  context.record({ act: 'follower.ask', subject, after: { byReceipt } }, [
    { name: followerFacts.asked, subject, payload: { follower: id } },
  ])
  return done
}
