import { sql } from 'kysely'
import type { ReadContext } from '../acts/context.server.ts'

type Where = Pick<ReadContext, 'tx' | 'commune'>

/** True when a mail of this council carried the id: then its reader may stop further ones. */
export async function isMailOfOurs({ tx, commune }: Where, mailId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('mails')
    .select('id')
    .where('commune', '=', commune)
    .where('id', '=', mailId)
    .executeTakeFirst()
  return row !== undefined
}

/**
 * Sends nothing more to the address that received this mail; false when no mail of this council
 * carried the id. Harmless when repeated.
 */
export async function stopMail({ tx, commune }: Where, mailId: string): Promise<boolean> {
  const { rows } = await sql`
    insert into mail_stops (commune, address_digest)
    select commune, address_digest from mails where commune = ${commune} and id = ${mailId}
    on conflict (commune, address_digest) do update set stopped_at = mail_stops.stopped_at
    returning 1`.execute(tx)
  return rows.length > 0
}
