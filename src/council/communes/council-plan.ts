import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { z } from 'zod'
import type { Roster } from '../delegates/index.ts'
import type { Draft, Step } from './draft.ts'
import { bodiesForm, hamletsForm, nameForm, peopleForm, unitForm } from './forms.ts'
import { standardBodies } from './standard-bodies.ts'

/** The forms by which the steps are judged; the review has nothing of its own. */
export const stepForms = {
  unit: unitForm,
  name: nameForm,
  hamlets: hamletsForm,
  bodies: bodiesForm,
  people: peopleForm,
} as const

/** A draft all of whose steps are right. */
export type CouncilWanted = {
  readonly [step in keyof typeof stepForms]: z.output<(typeof stepForms)[step]>
}

/** The draft as it is wanted, or the first step that is not right yet. */
export function wantedCouncil({ typed }: Draft): Result<CouncilWanted> {
  const read: Partial<Record<Step, unknown>> = {}
  for (const step of Object.keys(stepForms) as (keyof typeof stepForms)[]) {
    const parsed = stepForms[step].safeParse(typed[step] ?? {})
    if (!parsed.success) return refuse('council.step_unfinished', { values: { step } })
    read[step] = parsed.data
  }
  return ok(read as CouncilWanted)
}

/** An account to be opened for a person of the roster. */
export type WantedHolder = {
  readonly person: string
  readonly name: string
  readonly username: string
}

export type CouncilPlan = {
  readonly roster: Roster
  readonly accounts: readonly WantedHolder[]
}

/**
 * The whole council as it will be written: terms, hamlets, bodies by law and those chosen, and the
 * first people, who hold their offices from the first session on, or from today when it is to come.
 */
export function councilPlan(
  wanted: CouncilWanted,
  unitType: string,
  today: Temporal.PlainDate,
): CouncilPlan {
  const { name, hamlets, bodies } = wanted
  const places = hamlets.hamlets.map((hamlet, place) => ({ key: `hamlet ${place + 1}`, ...hamlet }))
  const people = peopleOf(wanted)
  const standard = standardBodies(unitType).filter(
    ({ key, isRequired }) => isRequired || bodies.usual.includes(key),
  )
  return {
    roster: {
      predecessors: name.predecessors.map((each) => ({
        name: each,
        mergedOn: (name.mergedOn ?? name.startsOn).toString(),
      })),
      terms: [
        {
          key: 'term',
          name: name.termName,
          electedOn: name.electedOn?.toString() ?? null,
          startsOn: name.startsOn.toString(),
          endsOn: null,
          seats: name.seats,
        },
      ],
      hamlets: places,
      bodies: [
        ...standard.filter(({ parent, key }) => parent === 'council' || key === 'council'),
        ...groupsOf(bodies.groups),
        ...standard.filter(({ parent, key }) => parent !== 'council' && key !== 'council'),
        ...places.map(({ key, name: place }) => ({
          key: `body of ${key}`,
          kind: 'hamlet',
          name: place,
          hamlet: key,
        })),
      ].map(withKnownParent),
      persons: people.map(({ key, name: person }) => ({ key, name: person })),
      memberships: people.flatMap((person) => officesOf(person, wanted, today)),
      deputisings: [],
    },
    accounts: people
      .filter(({ username }) => username !== '')
      .map(({ key, name: person, username }) => ({ person: key, name: person, username })),
  }
}

// A body whose parent was left out stands by itself.
function withKnownParent<T extends { key: string; parent?: string | null }>(
  body: T,
  _place: number,
  all: readonly T[],
): T {
  return body.parent && !all.some(({ key }) => key === body.parent)
    ? { ...body, parent: null }
    : body
}

function groupsOf(count: number) {
  return Array.from({ length: count }, (_, place) => ({
    key: `group ${place + 1}`,
    kind: 'delegate_group',
    name: `Tổ đại biểu số ${place + 1}`,
    parent: 'council',
  }))
}

type FirstPerson = { key: 'chair' | 'vice' | 'clerk'; name: string; username: string }

function peopleOf({ people }: CouncilWanted): FirstPerson[] {
  const all: FirstPerson[] = [
    { key: 'chair', name: people.chairName, username: people.chairUsername },
    { key: 'vice', name: people.viceName, username: people.viceUsername },
    { key: 'clerk', name: people.clerkName, username: people.clerkUsername },
  ]
  return all.filter(({ name }) => name !== '')
}

function officesOf(
  { key }: FirstPerson,
  { name, people }: CouncilWanted,
  today: Temporal.PlainDate,
) {
  const isComing = Temporal.PlainDate.compare(name.startsOn, today) > 0
  const basis = people.basis || 'Ghi nhận khi mở Hội đồng trên hệ thống'
  const held = { person: key, basis }
  if (key === 'clerk')
    return [{ ...held, body: 'office', office: 'clerk', startsOn: today.toString() }]
  // Before the first session there is no term to sit in: the clerk records them when it has begun.
  if (isComing) return []
  const inTerm = { ...held, term: 'term', startsOn: name.startsOn.toString() }
  return [
    { ...inTerm, body: 'council', office: 'delegate' },
    { ...inTerm, body: 'standing', office: key === 'chair' ? 'chair' : 'vice_chair' },
  ]
}
