import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { z } from 'zod'
import type { ReadContext } from '../acts/context.server.ts'
import type { Database } from '../db/pool.server.ts'
import { inCommune } from '../db/transaction.server.ts'
import type { Task } from '../jobs/task.ts'
import { addressDigest, readMailbox } from './address.ts'
import type { Mail } from './mail.ts'
import { MailRefused, type MailTransport } from './transport.ts'

type Where = Pick<ReadContext, 'tx' | 'commune'>

export type Posted = {
  /** Why it is sent: a second mail with the same key is not. */
  readonly key: string
  readonly to: string
  /** The mail; it may carry its own id, so that its reader can stop further ones. */
  mail(id: string): Mail
}

/**
 * Puts a mail in the outgoing post in this very transaction. False when its key was used before,
 * when the address is none, or when its owner wants no mail of this council.
 */
export async function postMail({ tx, commune }: Where, posted: Posted): Promise<boolean> {
  const address = readMailbox(posted.to)
  if (address === null) return false
  const id = randomUUID()
  const digest = addressDigest(address)
  const { rows } = await sql`
    insert into mails (commune, id, key, address, address_digest, content)
    select ${commune}, ${id}, ${posted.key}, ${address}, ${digest}, ${JSON.stringify(posted.mail(id))}::jsonb
     where not exists (select from mail_stops s where s.commune = ${commune} and s.address_digest = ${digest})
    on conflict (commune, key) do nothing returning send_mail_later(id)`.execute(tx)
  return rows.length > 0
}

const payloadShape = z.object({ commune: z.string(), mail: z.uuid() })

/** The task that sends one mail; a failure makes the job be tried again, a refusal does not. */
export function sendMail(db: Database, transport: MailTransport): Task {
  return {
    name: 'send-mail',
    async run(payload, { isLast }) {
      const { commune, mail: id } = payloadShape.parse(payload)
      const waiting = await inCommune(db, commune, (tx) => waitingMail({ tx, commune }, id))
      if (!waiting) return
      try {
        await transport.send({ id, to: waiting.address, mail: waiting.content as Mail })
      } catch (error) {
        if (!isLast && !(error instanceof MailRefused)) throw error
        return inCommune(db, commune, (tx) => endMail({ tx, commune }, id, 'given_up_at'))
      }
      await inCommune(db, commune, (tx) => endMail({ tx, commune }, id, 'sent_at'))
    },
  }
}

async function waitingMail({ tx, commune }: Where, id: string) {
  return tx
    .selectFrom('mails')
    .select(['address', 'content'])
    .where('commune', '=', commune)
    .where('id', '=', id)
    .where('sent_at', 'is', null)
    .where('given_up_at', 'is', null)
    .executeTakeFirst()
}

/** Gone or given up: nothing of whom it was for and what it said is kept. */
async function endMail(
  { tx, commune }: Where,
  id: string,
  moment: 'sent_at' | 'given_up_at',
): Promise<void> {
  await tx
    .updateTable('mails')
    .set({ address: '', content: '{}', [moment]: sql`clock_timestamp()` })
    .where('commune', '=', commune)
    .where('id', '=', id)
    .execute()
}

/** Forgets which mails went before this moment; their keys are not used again by then. */
export async function forgetMails({ tx, commune }: Where, before: Temporal.Instant): Promise<void> {
  await tx
    .deleteFrom('mails')
    .where('commune', '=', commune)
    .where('queued_at', '<', before.toString() as never)
    .execute()
}
