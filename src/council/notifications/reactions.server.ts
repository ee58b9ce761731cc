import type { Reaction, ReactionContext } from '../../platform/jobs/reaction.ts'
import type { WorkContext } from '../../platform/jobs/task.ts'
import { postMail } from '../../platform/mail/outbox.server.ts'
import { accountsHolding, type AccountHolder } from '../delegates/index.ts'
import {
  petitionBrief,
  petitionFacts,
  voterAddress,
  type PetitionBrief,
  type PetitionState,
} from '../petitions/index.ts'
import { stopPath } from './stop-path.ts'
import { tell, type News } from './tell.server.ts'
import { mailToVoter, notificationTitle } from './text.vi.ts'

/** Those who keep the register of petitions in the council's office. */
export function clerks(context: WorkContext): Promise<AccountHolder[]> {
  return accountsHolding(context, {
    bodyKinds: ['council_office'],
    offices: ['clerk', 'head', 'deputy_head'],
  })
}

export function standingBody(context: WorkContext): Promise<AccountHolder[]> {
  return accountsHolding(context, {
    bodyKinds: ['standing_body'],
    offices: ['chair', 'vice_chair', 'member'],
  })
}

/** Those who answer for a body of the administration. */
export function peopleOf(context: WorkContext, bodyId: string): Promise<AccountHolder[]> {
  return accountsHolding(context, {
    bodyId,
    offices: ['chair', 'vice_chair', 'head', 'deputy_head', 'officer'],
  })
}

/**
 * A reaction to facts about one petition. What begins for somebody is told only while the petition
 * still stands there: a reaction may run late, and nobody is to be sent after what others have done.
 */
function whenPetition(
  hears: readonly string[],
  stillIn: PetitionState | null,
  react: (context: ReactionContext, petition: PetitionBrief) => Promise<void>,
): Reaction {
  return {
    hears,
    async react(context) {
      const petition = await petitionBrief(context, context.fact.subject.id)
      if (petition && (stillIn === null || petition.state === stillIn))
        await react(context, petition)
    },
  }
}

function news(context: ReactionContext, kind: News['kind'], title: string): News {
  const { subject, id: factId } = context.fact
  const path = `/ban-lam-viec/kien-nghi/${subject.id}`
  return { kind, title, path, subject, occasion: { factId } }
}

const submitted = whenPetition([petitionFacts.submitted], 'received', async (context, petition) => {
  const told = await clerks(context)
  // Whoever noted it for a voter knows it already.
  const others = told.filter(({ personId }) => personId !== petition.recordedBy)
  const title = notificationTitle.submitted(petition.receiptCode)
  await tell(context, others, news(context, 'petition_submitted', title))
})

const assigned = whenPetition(
  [petitionFacts.transferred, petitionFacts.reopened],
  'transferred',
  async (context, petition) => {
    const { holderId, holder, receiptCode, dueOn } = petition
    // Meanwhile it may have gone on to another body, whose own fact tells that body.
    if (!holderId || !holder || context.fact.payload['holder'] !== holderId) return
    const title = context.fact.name === petitionFacts.reopened ? 'reopened' : 'assigned'
    await tell(
      context,
      await peopleOf(context, holderId),
      news(context, 'petition_assigned', notificationTitle[title](receiptCode, holder, dueOn)),
    )
  },
)

const answered = whenPetition([petitionFacts.answered], 'answered', async (context, petition) => {
  const title = notificationTitle.answered(petition.receiptCode, petition.holder ?? '')
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
  contested,
  published,
]
