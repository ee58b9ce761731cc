import { randomUUIDv7 } from 'node:crypto'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import type { AuditEntry, Fact } from '../../../platform/acts/entry.ts'
import { delegateFacts } from '../events.ts'
import { actingOffice } from '../policy.ts'
import { digestOf } from '../roster-digest.server.ts'
import { rosterKnown, takeRosterImport } from '../roster-imports.server.ts'
import { planRoster, type RosterPlan } from '../roster-plan.ts'
import {
  insertMemberships,
  insertPersons,
  type NewMembership,
  type NewPerson,
} from '../store.server.ts'
import { permit } from './permit.ts'

export type ImportInput = {
  id: string
  /** Digest of what was shown: anything else is shown again first. */
  shown: string
}

/** Nhập danh sách: all of it as it was shown, or nothing. */
export async function importRoster(
  context: ActContext,
  input: ImportInput,
): Promise<Result<{ people: number; memberships: number }>> {
  const permitted = permit(context.actor, 'roster.import')
  if (!permitted.ok) return permitted
  const roster = await takeRosterImport(context, input.id)
  if (!roster) return refuse('roster.not_found')
  const plan = planRoster(roster.rows, await rosterKnown(context))
  if (plan.faulty > 0) return refuse('roster.has_errors', { values: { count: plan.faulty } })
  if (digestOf(plan) !== input.shown) return refuse('roster.changed_meanwhile')
  const { people, memberships } = withIds(plan)
  await insertPersons(context, people)
  await insertMemberships(context, memberships)
  const counts = { people: people.length, memberships: memberships.length }
  const subject = { kind: 'roster', id: roster.id }
  const office = actingOffice(context.actor)
  const after = { fileName: roster.fileName, ...counts }
  context.record({ act: 'roster.import', subject, office, after }, [
    { name: delegateFacts.rosterImported, subject, payload: counts },
  ])
  for (const person of people) context.record(...personAdded(person, office))
  for (const held of memberships) context.record(...appointed(held, office))
  return ok(counts)
}

function withIds(plan: RosterPlan): { people: NewPerson[]; memberships: NewMembership[] } {
  const ids = new Map(plan.people.map(({ key }) => [key, randomUUIDv7()]))
  return {
    people: plan.people.map(({ key, ...person }) => ({ ...person, id: ids.get(key)! })),
    memberships: plan.memberships.map((held) => ({
      ...held,
      id: randomUUIDv7(),
      personId: ids.get(held.personId) ?? held.personId,
    })),
  }
}

/** Each person and office leaves what its own act would leave. */
function personAdded(
  { id, fullName, phone, email }: NewPerson,
  office: string,
): [AuditEntry, Fact[]] {
  const subject = { kind: 'person', id }
  const after = { fullName, hasPhone: phone !== '', hasEmail: email !== '' }
  return [
    { act: 'person.add', subject, office, after },
    [{ name: delegateFacts.personAdded, subject }],
  ]
}

function appointed(held: NewMembership, office: string): [AuditEntry, Fact[]] {
  const subject = { kind: 'membership', id: held.id }
  const told = {
    person: held.personId,
    body: held.bodyId,
    office: held.office,
    startsOn: held.startsOn.toString(),
    endsOn: held.endsOn?.toString() ?? null,
  }
  const after = { ...told, basis: held.basis }
  return [
    { act: 'membership.appoint', subject, office, after },
    [{ name: delegateFacts.appointed, subject, payload: told }],
  ]
}
