import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Clock } from '../../kernel/clock.ts'
import type { ReadContext } from '../acts/context.server.ts'
import type { Database } from '../db/pool.server.ts'
import { inCommune } from '../db/transaction.server.ts'
import type { Task } from '../jobs/task.ts'
import { MessageRefused, type MessageGateway } from './gateway.ts'

type Where = Pick<ReadContext, 'tx' | 'commune' | 'now'>

export type PostedMessage = {
  /** Why it is sent: a second message with the same key is not. */
  readonly key: string
  readonly to: string
  readonly words: string
  /** From then on it would help nobody, and is not sent any more. */
  readonly uselessAt: Temporal.Instant
  /** False for one that is only to look as if it were sent: nobody shall learn who gets none. */
  readonly isWanted: boolean
}

/** Puts a message in the outgoing post in this very transaction. */
export async function postMessage(
  { tx, commune, now }: Where,
  posted: PostedMessage,
): Promise<void> {
  const { key, to, words, uselessAt, isWanted } = posted
  const id = randomUUID()
  const at = now.toString()
  await sql`
    insert into messages (commune, id, key, phone, words, queued_at, useless_at, given_up_at)
    values (${commune}, ${id}, ${key}, ${isWanted ? to : ''}, ${isWanted ? words : ''}, ${at},
            ${uselessAt.toString()}, ${isWanted ? null : at})
    on conflict (commune, key) do nothing`.execute(tx)
  if (isWanted) await sql`select send_message_later(${id})`.execute(tx)
}

const payloadShape = z.object({ commune: z.string(), message: z.uuid() })

export type MessageWork = {
  readonly db: Database
  readonly clock: Clock
  readonly gateway: MessageGateway
}

/** The task that sends one message; a failure makes the job be tried again, a refusal does not. */
export function sendMessage({ db, clock, gateway }: MessageWork): Task {
  return {
    name: 'send-message',
    async run(payload, { isLast }) {
      const { commune, message: id } = payloadShape.parse(payload)
      const waiting = await inCommune(db, commune, (tx) =>
        tx
          .selectFrom('messages')
          .select(['phone', 'words', 'useless_at'])
          .where('commune', '=', commune)
          .where('id', '=', id)
          .where('sent_at', 'is', null)
          .where('given_up_at', 'is', null)
          .executeTakeFirst(),
      )
      if (!waiting) return
      const end = (moment: 'sent_at' | 'given_up_at') =>
        endMessage(db, { commune, id, moment, clock })
      if (Temporal.Instant.compare(clock.now(), waiting.useless_at) >= 0) return end('given_up_at')
      try {
        await gateway.send({ id, to: waiting.phone, words: waiting.words })
      } catch (error) {
        if (!isLast && !(error instanceof MessageRefused)) throw error
        return end('given_up_at')
      }
      await end('sent_at')
    },
  }
}

/** Gone or given up: nothing of whom it was for and what it said is kept. */
async function endMessage(
  db: Database,
  ended: { commune: string; id: string; moment: 'sent_at' | 'given_up_at'; clock: Clock },
): Promise<void> {
  const { commune, id, moment, clock } = ended
  await inCommune(db, commune, (tx) =>
    tx
      .updateTable('messages')
      .set({ phone: '', words: '', [moment]: clock.now().toString() })
      .where('commune', '=', commune)
      .where('id', '=', id)
      .execute(),
  )
}

/** Forgets which messages went before this moment. */
export async function forgetMessages(
  { tx, commune }: Pick<Where, 'tx' | 'commune'>,
  before: Temporal.Instant,
): Promise<void> {
  await tx
    .deleteFrom('messages')
    .where('commune', '=', commune)
    .where('queued_at', '<', before.toString() as never)
    .execute()
}
