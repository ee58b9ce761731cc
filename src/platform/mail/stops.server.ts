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

/** Sends nothing more to the address that received this mail. Harmless when repeated. */
export async function stopMail({ tx, commune }: Where, mailId: string): Promise<void> {
  await sql`
    insert into mail_stops (commune, address_digest)
    select commune, address_digest from mails where commune = ${commune} and id = ${mailId}
    on conflict do nothing`.execute(tx)
}
