import type { Reaction } from '../../platform/jobs/reaction.ts'
import { postMail } from '../../platform/mail/outbox.server.ts'
import { petitionBrief, petitionFacts, voterAddress } from '../petitions/index.ts'
import { followerFacts } from './events.ts'
import { confirmPath, petitionPath, unfollowPath } from './paths.ts'
import { followersOf, unconfirmedFollower } from './store.server.ts'
import { mailToConfirm, mailToFollower } from './text.vi.ts'

/** Steps that the thread of life shows to everybody; what offices ask each other is not among them. */
const told = [
  petitionFacts.transferred,
  petitionFacts.sentUp,
  petitionFacts.extended,
  petitionFacts.published,
  petitionFacts.lapsed,
  petitionFacts.postponed,
  petitionFacts.settled,
  petitionFacts.reopened,
  petitionFacts.returned,
  petitionFacts.merged,
  petitionFacts.withdrawn,
] as const

/** The first mail, to a mailbox that somebody says is theirs. */
const asked: Reaction = {
  hears: [followerFacts.asked],
  async react(context) {
    const { subject, payload } = context.fact
    const id = String(payload['follower'])
    const waiting = await unconfirmedFollower(context, id)
    const petition = waiting && (await petitionBrief(context, subject.id))
    if (!petition) return
    await postMail(context, {
      key: `follow-confirm:${id}`,
      to: waiting.address,
      mail: () =>
        mailToConfirm(
          petition.receiptCode,
          context.council,
          context.absolute(`${confirmPath}/${id}`),
        ),
    })
  },
}

/** Tells the mailboxes that follow a petition that it moved: each once for each step. */
const moved: Reaction = {
  hears: told,
  async react(context) {
    const { fact } = context
    const followers = await followersOf(context, fact.subject.id)
    if (followers.length === 0) return
    const petition = await petitionBrief(context, fact.subject.id)
    if (!petition) return
    // The voter who left an address is told of the publication without following.
    const isPublication = fact.name === petitionFacts.published
    const voter = isPublication ? (await voterAddress(context, petition.id)).toLowerCase() : ''
    for (const { id, address, byReceipt } of followers) {
      if (address.toLowerCase() === voter) continue
      await postMail(context, {
        key: `follow:${fact.id}:${id}`,
        to: address,
        mail: () =>
          mailToFollower(petition.receiptCode, context.council, {
            read: context.absolute(petitionPath(petition.receiptCode, byReceipt)),
            stop: context.absolute(`${unfollowPath}/${id}`),
          }),
      })
    }
  },
}

/** What followers hear. */
export const followerReactions: readonly Reaction[] = [asked, moved]
