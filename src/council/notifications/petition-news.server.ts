import type { Reaction, ReactionContext } from '../../platform/jobs/reaction.ts'
import type { WorkContext } from '../../platform/jobs/task.ts'
import { accountsHolding, type AccountHolder } from '../delegates/index.ts'
import { petitionBrief, type PetitionBrief, type PetitionState } from '../petitions/index.ts'
import type { News } from './tell.server.ts'

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
export function whenPetition(
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

/** What is told of the petition of this fact, leading to its page. */
export function news(context: ReactionContext, kind: News['kind'], title: string): News {
  const { subject, id: factId } = context.fact
  const path = `/ban-lam-viec/kien-nghi/${subject.id}`
  return { kind, title, path, subject, occasion: { factId } }
}
