import type { CountableFacts } from './evidence-source.ts'
import type { EvidenceRule } from './duty-entry.ts'

/** A rule as one value of a form: `petition.submitted?channel=portal`. */
export function writeRule({ fact, filter }: EvidenceRule): string {
  const asked = new URLSearchParams(Object.entries(filter)).toString()
  return asked ? `${fact}?${asked}` : fact
}

/** Reads what `writeRule` wrote; null for anything else. */
export function readRule(text: string): EvidenceRule | null {
  const [fact = '', asked = ''] = text.split('?')
  if (!/^[a-z_]+\.[a-z_]+$/.test(fact)) return null
  return { fact, filter: Object.fromEntries(new URLSearchParams(asked)) }
}

/** Every rule that can be chosen: each fact, and each of its parts where it may be narrowed. */
export function rulesToChoose(facts: CountableFacts): EvidenceRule[] {
  return Object.entries(facts).flatMap(([fact, { filter }]) => [
    { fact, filter: {} },
    ...Object.keys(filter?.values ?? {}).map((value) => ({
      fact,
      filter: { [filter!.key]: value },
    })),
  ])
}
