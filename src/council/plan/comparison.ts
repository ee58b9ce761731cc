import type { DutyOnWall } from './wall.ts'

/** A duty on two days of which the second is the later, where something of it changed between. */
export type DutyChange = {
  readonly before: DutyOnWall
  readonly after: DutyOnWall
  readonly added: number
  readonly isHandedOver: boolean
}

/** What changed between two days: another standing, more or fewer records, other people who answer. */
export function changesBetween(
  before: readonly DutyOnWall[],
  after: readonly DutyOnWall[],
): DutyChange[] {
  const earlier = new Map(before.map((duty) => [duty.id, duty]))
  return after.flatMap((duty) => {
    const other = earlier.get(duty.id)
    if (!other) return []
    const added = duty.state.total - other.state.total
    const isHandedOver = peopleKey(duty) !== peopleKey(other)
    const isSame = duty.state.standing === other.state.standing && added === 0 && !isHandedOver
    return isSame ? [] : [{ before: other, after: duty, added, isHandedOver }]
  })
}

function peopleKey({ answerers }: DutyOnWall): string {
  return answerers
    .filter(({ role }) => role === 'answers')
    .map(
      ({ body, office, people }) => `${body.id} ${office} ${people.map(({ id }) => id).join(',')}`,
    )
    .join(';')
}
