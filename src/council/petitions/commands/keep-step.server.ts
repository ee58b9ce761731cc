import type { ActContext } from '../../../platform/acts/context.server.ts'
import { petitionSubject } from '../files.server.ts'
import { actingOffice } from '../policy.ts'
import { saveStep, type LoadedPetition, type StepTaken } from '../store.server.ts'

/** What the log and the rest of the product learn of a step. */
export type Said = {
  /** The permission used. */
  readonly act: string
  readonly fact: string
  readonly payload?: Readonly<Record<string, unknown>>
  readonly before?: Readonly<Record<string, unknown>>
  readonly after?: Readonly<Record<string, unknown>>
  readonly reason?: string
  /** The body acted for, where the actor sits in several. */
  readonly body?: string
}

/** Saves one step with its audit entry and its fact, as every verb ends. */
export async function keepStep(
  context: ActContext,
  petition: LoadedPetition,
  taken: Omit<StepTaken, 'office'>,
  said: Said,
): Promise<void> {
  const office = actingOffice(context.actor, said.body)
  await saveStep(context, petition, { ...taken, office })
  const subject = petitionSubject(petition.id)
  context.record(
    {
      act: said.act,
      subject,
      office,
      before: { state: petition.state, ...said.before },
      after: { state: taken.state, ...said.after },
      reason: said.reason,
    },
    [{ name: said.fact, subject, payload: said.payload }],
  )
}

/** What a clock looks like in log and facts. */
export function clockWords(clock: { dueOn: Temporal.PlainDate; ruleKey: string | null }) {
  return { dueOn: clock.dueOn.toString(), rule: clock.ruleKey }
}
