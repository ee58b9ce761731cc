import type { Reaction, ReactionContext } from '../../platform/jobs/reaction.ts'
import { petitionFacts, type PetitionBrief } from '../petitions/index.ts'
import type { NotificationKind } from './notification.ts'
import { clerks, news, peopleOf, standingBody, whenPetition } from './petition-news.server.ts'
import { tell } from './tell.server.ts'
import { notificationTitle } from './text.vi.ts'

/** Tells those who answer for the body that held the petition when the fact was announced. */
async function tellHolder(
  context: ReactionContext,
  petition: PetitionBrief,
  kind: NotificationKind,
  title: string,
): Promise<void> {
  const { holderId } = petition
  // Meanwhile it may have gone on to another body, whom this does not concern.
  if (!holderId || context.fact.payload['holder'] !== holderId) return
  await tell(context, await peopleOf(context, holderId), news(context, kind, title))
}

const asked = whenPetition(
  [petitionFacts.transferAsked, petitionFacts.extensionAsked],
  'transferred',
  async (context, { receiptCode, holder }) => {
    const isTransfer = context.fact.name === petitionFacts.transferAsked
    const title = notificationTitle[isTransfer ? 'transferAsked' : 'extensionAsked']
    const told = await standingBody(context)
    await tell(context, told, news(context, 'petition_asked', title(receiptCode, holder ?? '')))
  },
)

const declined = whenPetition([petitionFacts.declined], 'transferred', (context, petition) =>
  tellHolder(context, petition, 'petition_decided', notificationTitle.declined(petition.receiptCode)),
)

const extended = whenPetition([petitionFacts.extended], 'transferred', (context, petition) => {
  const title = notificationTitle.extended(petition.receiptCode, petition.dueOn)
  return tellHolder(context, petition, 'petition_decided', title)
})

const urged = whenPetition([petitionFacts.urged], null, (context, petition) => {
  const title = notificationTitle.urged(petition.receiptCode, petition.dueOn)
  return tellHolder(context, petition, 'petition_urged', title)
})

const promiseDue = whenPetition([petitionFacts.promiseDue], 'followed', async (context, petition) => {
  const title = notificationTitle.promiseDue(petition.receiptCode)
  await tellHolder(context, petition, 'petition_promise_due', title)
  await tell(context, await clerks(context), news(context, 'petition_promise_due', title))
})

const relayed = whenPetition([petitionFacts.relayed], 'answered', async (context, petition) => {
  const title = notificationTitle.relayed(petition.receiptCode)
  await tell(context, await clerks(context), news(context, 'petition_answered', title))
})

/** What passes between the Standing body and those who hold a petition. */
export const holderReactions: readonly Reaction[] = [
  asked,
  declined,
  extended,
  urged,
  promiseDue,
  relayed,
]
