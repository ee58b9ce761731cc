import type { Reaction } from '../../platform/jobs/reaction.ts'
import { postMail } from '../../platform/mail/outbox.server.ts'
import { petitionFacts, voterAddress } from '../petitions/index.ts'
import { stopPath } from './stop-path.ts'
import { clerks, news, peopleOf, standingBody, whenPetition } from './petition-news.server.ts'
import { documentNews } from './document-news.server.ts'
import { holderReactions } from './holder-reactions.server.ts'
import { tell } from './tell.server.ts'
import { mailToVoter, notificationTitle } from './text.vi.ts'

const submitted = whenPetition([petitionFacts.submitted], 'received', async (context, petition) => {
  const told = await clerks(context)
  // Whoever noted it for a voter knows it already.
  const others = told.filter(({ personId }) => personId !== petition.recordedBy)
  const title = notificationTitle.submitted(petition.receiptCode)
  await tell(context, others, news(context, 'petition_submitted', title))
})

const assigned = whenPetition(
  [petitionFacts.transferred, petitionFacts.reopened, petitionFacts.sentBack],
  'transferred',
  async (context, petition) => {
    const { holderId, holder, receiptCode, dueOn } = petition
    // Meanwhile it may have gone on to another body, whose own fact tells that body.
    if (!holderId || !holder || context.fact.payload['holder'] !== holderId) return
    const title = assignedTitle[context.fact.name] ?? 'assigned'
    await tell(
      context,
      await peopleOf(context, holderId),
      news(context, 'petition_assigned', notificationTitle[title](receiptCode, holder, dueOn)),
    )
  },
)

const assignedTitle: Readonly<Record<string, 'reopened' | 'sentBack'>> = {
  [petitionFacts.reopened]: 'reopened',
  [petitionFacts.sentBack]: 'sentBack',
}

const answered = whenPetition([petitionFacts.answered], 'answered', async (context, petition) => {
  const title = notificationTitle.answered(petition.receiptCode, petition.holder ?? '')
  await tell(context, await clerks(context), news(context, 'petition_answered', title))
})

const checked = whenPetition([petitionFacts.checked], 'checked', async (context, petition) => {
  const title = notificationTitle.checked(petition.receiptCode)
  await tell(context, await standingBody(context), news(context, 'petition_answered', title))
})

const contested = whenPetition(
  [petitionFacts.contested],
  'contested',
  async (context, petition) => {
    const title = notificationTitle.contested(petition.receiptCode)
    await tell(context, await standingBody(context), news(context, 'petition_contested', title))
  },
)

const published = whenPetition([petitionFacts.published], null, async (context, petition) => {
  const { receiptCode } = petition
  const to = await voterAddress(context, petition.id)
  if (to === '') return
  await postMail(context, {
    key: `voter:${context.fact.id}`,
    to,
    mail: (id) =>
      mailToVoter(receiptCode, context.council, {
        lookUp: context.absolute(`/kien-nghi/tra-cuu?ma=${receiptCode}`),
        stop: context.absolute(`${stopPath}/${id}`),
      }),
  })
})

/** What notifications hear of petitions. */
export const notificationReactions: readonly Reaction[] = [
  submitted,
  assigned,
  answered,
  checked,
  ...holderReactions,
  contested,
  published,
  ...documentNews,
]
