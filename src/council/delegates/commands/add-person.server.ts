import { randomUUIDv7 } from 'node:crypto'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { delegateFacts } from '../events.ts'
import { actingOffice } from '../policy.ts'
import { insertPersons, personsNamed } from '../store.server.ts'
import { permit } from './permit.ts'

export type PersonInput = {
  fullName: string
  phone: string
  email: string
  /** The page has shown that others bear this name. */
  sameNameSeen: string
}

/** Thêm người: a second person of the same name only after a second look. */
export async function addPerson(
  context: ActContext,
  input: PersonInput,
): Promise<Result<{ id: string }>> {
  const permitted = permit(context.actor, 'person.add')
  if (!permitted.ok) return permitted
  const count = input.sameNameSeen === '' ? await personsNamed(context, input.fullName) : 0
  if (count > 0) return refuse('person.same_name_exists', { field: 'fullName', values: { count } })
  const { fullName, phone, email } = input
  const id = randomUUIDv7()
  await insertPersons(context, [{ id, fullName, phone, email }])
  const subject = { kind: 'person', id }
  context.record(
    {
      act: 'person.add',
      subject,
      office: actingOffice(context.actor),
      after: { fullName, hasPhone: phone !== '', hasEmail: email !== '' },
    },
    [{ name: delegateFacts.personAdded, subject }],
  )
  return ok({ id })
}
