import type { DutyActor } from './duty.ts'

const { compare } = Temporal.PlainDate

/** One person answers for a duty; others cooperate. */
export const roles = [
  'answers', // chịu trách nhiệm
  'cooperates', // phối hợp
] as const
export type Role = (typeof roles)[number]

/** phân công: an office in a body, whose next holder inherits the duty; or, when named, a person. */
export type Assignment = {
  readonly role: Role
  readonly bodyId: string
  /** Empty: the body as a whole, led by its head. */
  readonly office: string
  readonly personId: string | null
  readonly startsOn: Temporal.PlainDate
  readonly endsOn: Temporal.PlainDate | null
}

export type BodyNamed = { readonly id: string; readonly kind: string; readonly name: string }

export type Held = {
  readonly bodyId: string
  readonly office: string
  readonly personId: string
  readonly personName: string
  readonly startsOn: Temporal.PlainDate
  readonly endsOn: Temporal.PlainDate | null
  /** Name of the holder for whom this person acts; null for the holder. */
  readonly actingFor: string | null
}

/** An assignment on a day, with the people it falls to. */
export type Answerer = {
  readonly role: Role
  readonly body: BodyNamed
  readonly office: string
  /** Set when a person is named, whatever office they hold. */
  readonly personId: string | null
  readonly people: readonly {
    readonly id: string
    readonly name: string
    readonly actingFor: string | null
  }[]
}

/** Who answers and who cooperates on a day, those who answer first. */
export function answerersOn(
  assignments: readonly Assignment[],
  offices: { readonly bodies: readonly BodyNamed[]; readonly held: readonly Held[] },
  day: Temporal.PlainDate,
): Answerer[] {
  return assignments
    .filter((assignment) => holds(assignment, day))
    .flatMap((assignment) => {
      const body = offices.bodies.find(({ id }) => id === assignment.bodyId)
      if (!body) return []
      const { role, office, personId } = assignment
      return [{ role, body, office, personId, people: peopleOf(assignment, offices.held, day) }]
    })
    .toSorted((one, other) => roles.indexOf(one.role) - roles.indexOf(other.role))
}

const leading = ['chair', 'head']

function peopleOf(assignment: Assignment, held: readonly Held[], day: Temporal.PlainDate) {
  const offices = assignment.office === '' ? leading : [assignment.office]
  return held
    .filter(
      (membership) =>
        membership.bodyId === assignment.bodyId &&
        holds(membership, day) &&
        (assignment.personId === null
          ? offices.includes(membership.office)
          : membership.personId === assignment.personId),
    )
    .map(({ personId, personName, actingFor }) => ({ id: personId, name: personName, actingFor }))
    .filter(({ id }, place, all) => all.findIndex((other) => other.id === id) === place)
}

function holds(
  { startsOn, endsOn }: { startsOn: Temporal.PlainDate; endsOn: Temporal.PlainDate | null },
  day: Temporal.PlainDate,
): boolean {
  return compare(startsOn, day) <= 0 && (endsOn === null || compare(day, endsOn) <= 0)
}

/** Who answered from one day to another; no end when it still holds. */
export type Turn = {
  readonly startsOn: Temporal.PlainDate
  readonly endsOn: Temporal.PlainDate | null
  readonly answerers: readonly Answerer[]
}

/** Who answered for a duty, turn by turn: a new turn begins with an assignment or with an office's next holder. */
export function turnsOf(
  assignments: readonly Assignment[],
  offices: { readonly bodies: readonly BodyNamed[]; readonly held: readonly Held[] },
): Turn[] {
  const answering = assignments.filter(({ role }) => role === 'answers')
  const bodies = new Set(answering.map(({ bodyId }) => bodyId))
  const spans = [...answering, ...offices.held.filter(({ bodyId }) => bodies.has(bodyId))]
  const turns: Turn[] = []
  for (const startsOn of changeDays(spans)) {
    const answerers = answerersOn(answering, offices, startsOn)
    const last = turns.at(-1)
    if (last && turnKey(last.answerers) === turnKey(answerers)) continue
    if (last) turns[turns.length - 1] = { ...last, endsOn: startsOn.subtract({ days: 1 }) }
    turns.push({ startsOn, endsOn: null, answerers })
  }
  return turns.filter(({ answerers }) => answerers.length > 0)
}

type Spanned = { readonly startsOn: Temporal.PlainDate; readonly endsOn: Temporal.PlainDate | null }

function changeDays(spans: readonly Spanned[]): Temporal.PlainDate[] {
  const days = spans.flatMap(({ startsOn, endsOn }) =>
    endsOn ? [startsOn, endsOn.add({ days: 1 })] : [startsOn],
  )
  return days
    .toSorted(compare)
    .filter((day, place, all) => place === 0 || !day.equals(all[place - 1]!))
}

function turnKey(answerers: readonly Answerer[]): string {
  return answerers
    .map(({ body, office, people }) => [body.id, office, ...people.map(({ id }) => id)].join(' '))
    .join(';')
}

export type Seat = { readonly role: Role; readonly bodyId: string; readonly office: string }

type Wanted = { kind: string; office: string; name?: string }

// Luật Tổ chức chính quyền địa phương 72/2025/QH15, Điều 29: between sessions the Standing body acts
// for the council; it directs the boards, whose heads lead them.
const answering: Record<DutyActor, Wanted | null> = {
  council: { kind: 'standing_body', office: 'chair' },
  standingBody: { kind: 'standing_body', office: 'chair' },
  boards: { kind: 'standing_body', office: 'vice_chair' },
  boardEconomyBudget: { kind: 'board', office: 'head', name: 'kinh tế' },
  boardCultureSociety: { kind: 'board', office: 'head', name: 'văn hóa' },
  delegate: { kind: 'council', office: 'delegate' },
  peoplesCommittee: { kind: 'peoples_committee', office: 'chair' },
  agencies: { kind: 'peoples_committee', office: 'chair' },
  fatherlandFront: { kind: 'fatherland_front', office: 'chair' },
  citizens: null,
}

const cooperating: Record<DutyActor, Wanted | null> = {
  ...answering,
  council: null,
  boards: { kind: 'board', office: 'head' },
  agencies: { kind: 'agency', office: 'head' },
}

/**
 * Who answers when nobody has assigned a duty yet: the first whom the plan names answers, the others
 * cooperate; whoever directs a group answers for it and each of the group cooperates.
 */
export function defaultSeats(actors: readonly DutyActor[], bodies: readonly BodyNamed[]): Seat[] {
  const seats: Seat[] = []
  const add = (role: Role, wanted: Wanted | null, isOne: boolean) => {
    const found = wanted ? bodies.filter((body) => fits(body, wanted)) : []
    for (const { id } of isOne ? found.slice(0, 1) : found) {
      const office = wanted?.office ?? ''
      const isThere = seats.some((seat) => seat.bodyId === id && seat.office === office)
      if (!isThere) seats.push({ role, bodyId: id, office })
    }
  }
  for (const actor of actors) {
    if (!seats.some(({ role }) => role === 'answers')) add('answers', answering[actor], true)
  }
  for (const actor of actors) add('cooperates', cooperating[actor], false)
  return seats
}

function fits(body: BodyNamed, { kind, name }: Wanted): boolean {
  return (
    body.kind === kind && (name === undefined || body.name.toLocaleLowerCase('vi').includes(name))
  )
}
