import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { delegateFacts } from '../events.ts'
import { actingOffice } from '../policy.ts'
import { loadPerson, updatePerson } from '../store.server.ts'
import { permit } from './permit.ts'

export type EditPersonInput = {
  id: string
  version: number
  fullName: string
  phone: string
  email: string
}

/** Sửa thông tin: the record tells that phone and mail changed, never what they are. */
export async function editPerson(
  context: ActContext,
  input: EditPersonInput,
): Promise<Result<{ id: string }>> {
  const person = await loadPerson(context, input.id)
  if (!person) return refuse('person.not_found')
  const permitted = permit(context.actor, 'person.edit')
  if (!permitted.ok) return permitted
  if (person.version !== input.version) return refuse('person.changed_meanwhile')
  await updatePerson(context, input)
  const subject = { kind: 'person', id: person.id }
  context.record(
    {
      act: 'person.edit',
      subject,
      office: actingOffice(context.actor),
      before: { fullName: person.fullName },
      after: {
        fullName: input.fullName,
        isPhoneChanged: person.phone !== input.phone,
        isEmailChanged: person.email !== input.email,
      },
    },
    [{ name: delegateFacts.personEdited, subject }],
  )
  return ok({ id: person.id })
}
