import { sql } from 'kysely'
import { hasIdShape } from '../../kernel/ids.ts'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { stepColumns } from '../../platform/acts/step-columns.ts'
import type { DocumentKind, Urgency } from './document-kind.ts'
import type { IncomingState } from './incoming-document.ts'
import type { Change } from './store.server.ts'

export type LoadedIncoming = {
  readonly id: string
  readonly state: IncomingState
  readonly version: number
  readonly assigneeId: string | null
  readonly subject: string
}

/** The paper that arrived, locked until the act ends. */
export async function loadIncoming({ tx, commune }: ReadContext, id: string): Promise<LoadedIncoming | null> {
  if (!hasIdShape(id)) return null
  const row = await tx
    .selectFrom('incoming_documents')
    .select(['id', 'state', 'version', 'assignee_id', 'subject'])
    .where('commune', '=', commune)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return null
  return { id: row.id, state: row.state as IncomingState, version: row.version, assigneeId: row.assignee_id, subject: row.subject }
}

export type NewIncoming = {
  readonly id: string
  readonly arrivalYear: number
  readonly arrivalNumber: number
  readonly arrivedOn: Temporal.PlainDate
  readonly issuer: string
  readonly documentNumber: string
  readonly documentOn: Temporal.PlainDate | null
  readonly kind: DocumentKind
  readonly subject: string
  readonly urgency: Urgency
  /** Its words, page by page, when they are known. */
  readonly pages?: readonly string[]
  readonly isSample?: boolean
  readonly clock: { readonly dueOn: Temporal.PlainDate; readonly ruleKey: string }
}

/** The number of arrival of the same paper entered before; null when it is new. */
export async function enteredBefore(
  { tx, commune }: ReadContext,
  { issuer, documentNumber, documentOn }: Pick<NewIncoming, 'issuer' | 'documentNumber' | 'documentOn'>,
): Promise<string | null> {
  if (documentNumber === '' || documentOn === null) return null
  const { rows } = await sql<{ arrival: string }>`
    select arrival_number || '/' || arrival_year as arrival from incoming_documents
     where commune = ${commune} and lower(document_number) = lower(${documentNumber})
       and document_on = ${documentOn.toString()} and lower(issuer) = lower(${issuer}) limit 1`.execute(tx)
  return rows[0]?.arrival ?? null
}

export async function insertIncoming(context: ReadContext, incoming: NewIncoming, office: string): Promise<void> {
  const { tx, commune, actor, now } = context
  await tx
    .insertInto('incoming_documents')
    .values({
      commune,
      id: incoming.id,
      state: 'received',
      arrival_year: incoming.arrivalYear,
      arrival_number: incoming.arrivalNumber,
      arrived_on: incoming.arrivedOn.toString(),
      issuer: incoming.issuer,
      document_number: incoming.documentNumber,
      document_on: incoming.documentOn?.toString() ?? null,
      kind: incoming.kind,
      subject: incoming.subject,
      urgency: incoming.urgency,
      pages: JSON.stringify(incoming.pages ?? []),
      is_sample: incoming.isSample ?? false,
      present_due_on: incoming.clock.dueOn.toString(),
      present_due_rule: incoming.clock.ruleKey,
      recorded_by: actor?.personId ?? null,
      recorded_at: now.toString(),
    })
    .execute()
  await insertStep(context, { id: incoming.id, version: 1 }, { verb: 'receive', office })
}

type Taken = {
  readonly verb: 'receive' | 'assign' | 'close'
  readonly office: string
  readonly note?: string
  readonly assigneeId?: string
  readonly dueOn?: Temporal.PlainDate
}

/** Moves the paper on by one step and writes the step in its life. */
export async function saveIncomingStep(
  context: ReadContext,
  incoming: LoadedIncoming,
  taken: Taken & { readonly state: IncomingState },
  change: Change,
): Promise<void> {
  const { tx, commune } = context
  await tx
    .updateTable('incoming_documents')
    .set({ ...change, state: taken.state, version: incoming.version + 1 })
    .where('commune', '=', commune)
    .where('id', '=', incoming.id)
    .execute()
  await insertStep(context, { id: incoming.id, version: incoming.version + 1 }, taken)
}

async function insertStep(
  context: ReadContext,
  { id, version }: { id: string; version: number },
  { verb, office, note = '', assigneeId, dueOn }: Taken,
): Promise<void> {
  await context.tx
    .insertInto('incoming_steps')
    .values({
      ...stepColumns(context),
      document_id: id,
      version,
      verb,
      office,
      assignee_id: assigneeId ?? null,
      due_on: dueOn?.toString() ?? null,
      note,
    })
    .execute()
}
