import { sql } from 'kysely'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { delegateFacts } from '../events.ts'
import { actingOffice } from '../policy.ts'
import { loadBody, updateClosedOn, type KeptBody } from '../store.server.ts'
import { permit } from './permit.ts'

export type CloseInput = { id: string; closedOn: Temporal.PlainDate; basis: string }

/** Kết thúc tổ chức: from `closedOn` it stands no more; its past stays as it was. */
export async function closeBody(
  context: ActContext,
  input: CloseInput,
): Promise<Result<{ id: string }>> {
  const body = await loadBody(context, input.id)
  if (!body) return refuse('body.not_found')
  const permitted = permit(context.actor, 'body.close')
  if (!permitted.ok) return permitted
  const decided = decideClosing(body, input.closedOn, await restingOn(context, input))
  if (!decided.ok) return decided
  await updateClosedOn(context, 'bodies', body.id, input.closedOn)
  const subject = { kind: 'body', id: body.id }
  const closedOn = input.closedOn.toString()
  context.record(
    {
      act: 'body.close',
      subject,
      office: actingOffice(context.actor),
      before: { name: body.name, closedOn: null },
      after: { closedOn },
      reason: input.basis,
    },
    [{ name: delegateFacts.bodyClosed, subject, payload: { closedOn } }],
  )
  return ok({ id: body.id })
}

type Resting = { readonly offices: number; readonly bodies: number }

function decideClosing(
  body: KeptBody,
  closedOn: Temporal.PlainDate,
  resting: Resting,
): Result<void> {
  const field = 'closedOn'
  if (body.closedOn) return refuse('body.closed_already', { field })
  if (body.openedOn && Temporal.PlainDate.compare(closedOn, body.openedOn) <= 0) {
    return refuse('body.closes_before_it_opens', { field })
  }
  if (resting.offices > 0) {
    return refuse('body.offices_held', { field, values: { count: resting.offices } })
  }
  return resting.bodies > 0
    ? refuse('body.holds_bodies', { field, values: { count: resting.bodies } })
    : ok(undefined)
}

/** Offices still held in it, and bodies still below it, from that day on. */
async function restingOn(
  { tx, commune }: ActContext,
  { id, closedOn }: CloseInput,
): Promise<Resting> {
  const day = closedOn.toString()
  const { rows } = await sql<Resting>`
    select (select count(*) from memberships where commune = ${commune} and body_id = ${id}
               and (ends_on is null or ends_on >= ${day})) as offices,
           (select count(*) from bodies where commune = ${commune} and parent_id = ${id}
               and (closed_on is null or closed_on > ${day})) as bodies`.execute(tx)
  return rows[0]!
}
