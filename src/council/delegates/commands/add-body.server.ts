import { randomUUIDv7 } from 'node:crypto'
import { sql } from 'kysely'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { hasIdShape } from '../../../kernel/ids.ts'
import { constitutions, type BodyKind } from '../body.ts'
import { delegateFacts } from '../events.ts'
import { actingOffice } from '../policy.ts'
import { insertBody } from '../store.server.ts'
import { permit } from './permit.ts'

export type BodyInput = {
  kind: BodyKind
  name: string
  symbol: string
  parentId: string | null
  hamletId: string | null
  openedOn: Temporal.PlainDate | null
  areas: readonly string[]
}

/** Thêm tổ chức. */
export async function addBody(
  context: ActContext,
  input: BodyInput,
): Promise<Result<{ id: string }>> {
  const permitted = permit(context.actor, 'body.add')
  if (!permitted.ok) return permitted
  const decided = decideBody(input, await surroundings(context, input))
  if (!decided.ok) return decided
  const id = randomUUIDv7()
  const areas = input.kind === 'delegate_group' ? [...new Set(input.areas)] : []
  await insertBody(context, { id, ...input, areas })
  const subject = { kind: 'body', id }
  const { kind, name, symbol, parentId } = input
  context.record(
    {
      act: 'body.add',
      subject,
      office: actingOffice(context.actor),
      after: { kind, name, symbol, parentId, openedOn: input.openedOn?.toString() ?? null, areas },
    },
    [{ name: delegateFacts.bodyAdded, subject, payload: { kind } }],
  )
  return ok({ id })
}

type Surroundings = {
  readonly isNamedAlready: boolean
  readonly hasOneOfKind: boolean
  readonly hasParent: boolean
  readonly hamletsKnown: number
}

function decideBody(input: BodyInput, around: Surroundings): Result<void> {
  if (around.isNamedAlready) return refuse('body.name_taken', { field: 'name' })
  if (constitutions[input.kind].isOnlyOne && around.hasOneOfKind) {
    return refuse('body.only_one_of_kind', { field: 'kind' })
  }
  if (input.parentId && !around.hasParent)
    return refuse('body.parent_unknown', { field: 'parentId' })
  const asked = hamletsAsked(input)
  if (around.hamletsKnown !== asked.length || !asked.every(hasIdShape)) {
    return refuse('body.hamlet_unknown', { field: input.areas.length > 0 ? 'areas' : 'hamletId' })
  }
  return ok(undefined)
}

function hamletsAsked(input: BodyInput): string[] {
  return [...new Set([...input.areas, ...(input.hamletId ? [input.hamletId] : [])])]
}

async function surroundings(
  { tx, commune, today }: ActContext,
  input: BodyInput,
): Promise<Surroundings> {
  const day = today.toString()
  const hamletIds = hamletsAsked(input).filter(hasIdShape)
  const { rows } = await sql<Surroundings>`
    select exists (select from bodies where commune = ${commune} and kind = ${input.kind}
                      and name = ${input.name}) as "isNamedAlready",
           exists (select from bodies where commune = ${commune} and kind = ${input.kind}
                      and (closed_on is null or closed_on > ${day})) as "hasOneOfKind",
           exists (select from bodies where commune = ${commune} and id = ${input.parentId}
                      and (closed_on is null or closed_on > ${day})) as "hasParent",
           (select count(*) from hamlets where commune = ${commune}
               and id = any(${hamletIds}::uuid[])
               and (closed_on is null or closed_on > ${day})) as "hamletsKnown"`.execute(tx)
  return rows[0]!
}
