import type { ActContext } from '../../../platform/acts/context.server.ts'
import { petitionFacts } from '../events.ts'
import { afterConfirmation } from '../petition-closing.ts'
import { step } from '../petition.ts'
import type { Clock, LoadedPetition } from '../store.server.ts'
import { keepStep } from './keep-step.server.ts'

/** A promised day as a clock: whoever gave it set it, no rule did. */
export function promiseClock(promisedOn: Temporal.PlainDate): Clock {
  return { dueOn: promisedOn, eventOn: null, ruleKey: null }
}

/**
 * Theo dõi lời hứa: what a confirmed petition goes on with by itself, in the act that confirmed it.
 * `petition` is the petition as that act left it.
 */
export async function followPromise(context: ActContext, petition: LoadedPetition): Promise<void> {
  const verb = afterConfirmation(petition)
  const { promisedOn } = petition
  if (verb === null || promisedOn === null) return
  const next = step(petition, verb)
  if (!next.ok) return
  await keepStep(
    context,
    petition,
    { verb, state: next.value, clock: promiseClock(promisedOn) },
    {
      act: 'petition.follow',
      fact: petitionFacts.followed,
      payload: { holder: petition.holderId, promisedOn: promisedOn.toString() },
      after: { promisedOn: promisedOn.toString() },
    },
  )
}
