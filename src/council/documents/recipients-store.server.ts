import { sql } from 'kysely'
import { hasIdShape } from '../../kernel/ids.ts'
import type { ReadContext } from '../../platform/acts/context.server.ts'

/** cách gửi */
type SendWay = 'product' | 'mail' | 'paper'

export type NewRecipient = {
  readonly id: string
  readonly way: SendWay
  readonly bodyId: string | null
  readonly name: string
  readonly email: string
}

export type Recipient = NewRecipient & {
  readonly sentOn: Temporal.PlainDate
  readonly receivedAt: Temporal.Instant | null
  readonly receivedBy: string | null
  readonly note: string
}

/** Adds recipients below those the paper has. */
export async function insertRecipients(
  { tx, commune, today }: ReadContext,
  documentId: string,
  recipients: readonly NewRecipient[],
): Promise<void> {
  const { rows } = await sql<{ last: number }>`
    select coalesce(max(position), 0) as last from document_recipients
     where commune = ${commune} and document_id = ${documentId}`.execute(tx)
  const last = rows[0]?.last ?? 0
  await tx
    .insertInto('document_recipients')
    .values(
      recipients.map(({ id, way, bodyId, name, email }, place) => ({
        commune,
        id,
        document_id: documentId,
        position: last + place + 1,
        way,
        body_id: bodyId,
        name,
        email,
        sent_on: today.toString(),
      })),
    )
    .execute()
}

/** Everybody a paper was sent to, in order. */
export async function recipientsOf({ tx, commune }: ReadContext, documentId: string): Promise<Recipient[]> {
  const { rows } = await sql<Recipient>`
    select r.id, r.way, r.body_id as "bodyId", r.name, r.email, r.sent_on as "sentOn",
           r.received_at as "receivedAt", p.full_name as "receivedBy", r.receipt_note as note
      from document_recipients r
      left join persons p on p.commune = r.commune and p.id = r.received_by
     where r.commune = ${commune} and r.document_id = ${documentId} order by r.position`.execute(tx)
  return rows
}

/** One recipient, locked; null when the paper was not sent there. */
export async function loadRecipient(
  { tx, commune }: ReadContext,
  { id, recipientId }: { id: string; recipientId: string },
): Promise<{ id: string; bodyId: string | null; name: string; receivedAt: Temporal.Instant | null } | null> {
  if (!hasIdShape(id) || !hasIdShape(recipientId)) return null
  const row = await tx
    .selectFrom('document_recipients')
    .select(['id', 'body_id', 'name', 'received_at'])
    .where('commune', '=', commune)
    .where('document_id', '=', id)
    .where('id', '=', recipientId)
    .forUpdate()
    .executeTakeFirst()
  return row ? { id: row.id, bodyId: row.body_id, name: row.name, receivedAt: row.received_at } : null
}

export async function markReceived({ tx, commune, actor, now }: ReadContext, id: string, note: string): Promise<void> {
  await tx
    .updateTable('document_recipients')
    .set({ received_at: now.toString(), received_by: actor?.personId ?? null, receipt_note: note })
    .where('commune', '=', commune)
    .where('id', '=', id)
    .execute()
}
