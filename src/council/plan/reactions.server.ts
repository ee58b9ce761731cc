import type { Reaction } from '../../platform/jobs/reaction.ts'
import { countFacts, countPast, type EvidenceSource } from './evidence.server.ts'
import { planFacts } from './events.ts'

/** When something that may count was announced, the duties that ask for it get it as evidence. */
export function planReactions(sources: readonly EvidenceSource[]): Reaction[] {
  const ofSources = sources.map((source): Reaction => ({
    hears: Object.keys(source.facts),
    react: ({ fact, ...context }) => countFacts(context, source, [fact]),
  }))
  return [
    ...ofSources,
    {
      hears: [planFacts.added],
      react: ({ fact, ...context }) => countPast(context, sources, { planId: fact.subject.id }),
    },
    {
      hears: [planFacts.dutyAdded, planFacts.rulesSet],
      react: ({ fact, ...context }) => countPast(context, sources, { dutyId: fact.subject.id }),
    },
  ]
}
