import { createHash, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { ReadContext } from '../acts/context.server.ts'
import type { Subscription } from './subscription.ts'

type Where = Pick<ReadContext, 'tx' | 'commune'>

/** A browser that takes push messages, as its owner sees it. */
export type PushedDevice = {
  readonly id: string
  readonly device: string
  readonly addedAt: Temporal.Instant
  readonly pushedAt: Temporal.Instant | null
}

/** As many as a person has browsers. */
export const mostDevices = 10

export async function devicesOf(
  { tx, commune }: Where,
  accountId: string,
): Promise<PushedDevice[]> {
  const rows = await tx
    .selectFrom('push_subscriptions')
    .select(['id', 'device', 'added_at as addedAt', 'pushed_at as pushedAt'])
    .where('commune', '=', commune)
    .where('account_id', '=', accountId)
    .orderBy('added_at')
    .execute()
  return rows
}

/** Keeps a browser's subscription; the same browser under another account goes over to that one. */
export async function keepSubscription(
  { tx, commune, now }: Where & Pick<ReadContext, 'now'>,
  kept: { accountId: string; device: string; subscription: Subscription },
): Promise<void> {
  const { endpoint, p256dh, auth } = kept.subscription
  const fields = {
    account_id: kept.accountId,
    device: kept.device,
    p256dh,
    auth,
    added_at: now.toString(),
  }
  await tx
    .insertInto('push_subscriptions')
    .values({
      commune,
      id: randomUUID(),
      endpoint,
      endpoint_digest: createHash('sha256').update(endpoint).digest(),
      ...fields,
    })
    .onConflict((conflict) => conflict.columns(['commune', 'endpoint_digest']).doUpdateSet(fields))
    .execute()
}

/** Takes one of the account's own browsers away. False when it is not there. */
export async function removeDevice(
  { tx, commune }: Where,
  accountId: string,
  id: string,
): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('push_subscriptions')
    .where('commune', '=', commune)
    .where('account_id', '=', accountId)
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** Wakes a push to every browser of these accounts, in this very transaction. */
export async function pushTo({ tx, commune }: Where, accountIds: readonly string[]): Promise<void> {
  if (accountIds.length === 0) return
  await sql`select push_later(id) from push_subscriptions
    where commune = ${commune} and account_id = any(${accountIds}::text[])`.execute(tx)
}
