import type { ReadContext } from '../../platform/acts/context.server.ts'
import { officesHeld, officeTitle } from '../delegates/index.ts'

/** Persons with an office today, each once, with the offices that tell them apart. */
export async function peopleToChoose(context: ReadContext): Promise<{ value: string; label: string }[]> {
  const { bodies, held } = await officesHeld(context, context.today)
  const nameOf = new Map(bodies.map(({ id, kind, name }) => [id, { kind, name }]))
  const known = [...Map.groupBy(held, ({ personId }) => personId).values()]
  return known
    .map((offices) => {
      const [first] = offices.toSorted((one, other) => Number(one.office === 'delegate') - Number(other.office === 'delegate'))
      const body = nameOf.get(first!.bodyId)
      return { value: first!.personId, label: `${first!.personName}, ${officeTitle(first!.office, body?.kind ?? '')} ${body?.name ?? ''}` }
    })
    .toSorted((one, other) => one.label.localeCompare(other.label, 'vi'))
}
