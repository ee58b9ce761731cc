import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { addressDigest } from '../../platform/mail/address.ts'
import { confirmHours, type Asking, type Follower } from './follower.ts'

type Where = Pick<ReadContext, 'tx' | 'commune'>
type WhereNow = Where & Pick<ReadContext, 'now'>

/** What is known of this mailbox and petition; others who ask for the mailbox now wait. */
export async function askingOf(
  { tx, commune, now }: WhereNow,
  petitionId: string,
  address: string,
): Promise<Asking> {
  const digest = addressDigest(address)
  await sql`select pg_advisory_xact_lock(${digest.readBigInt64BE(0).toString()}::bigint)`.execute(
    tx,
  )
  const since = now.subtract({ hours: 24 }).toString()
  const { rows } = await sql<Asking>`
    select max(asked_at) filter (where petition_id = ${petitionId}) as "askedAt",
           coalesce(bool_or(confirmed_at is not null) filter (where petition_id = ${petitionId}), false)
             as "isConfirmed",
           count(*) filter (where asked_at > ${since}) as "asksOfDay"
      from petition_followers where commune = ${commune} and address_digest = ${digest}`.execute(tx)
  return rows[0]!
}

/** Keeps who asks to follow; a new id for each asking, so that older links are worth nothing. */
export async function keepAsking(
  { tx, commune, now }: WhereNow,
  asked: { petitionId: string; address: string; byReceipt: boolean },
): Promise<string> {
  const id = randomUUID()
  const at = now.toString()
  await tx
    .insertInto('petition_followers')
    .values({
      commune,
      id,
      petition_id: asked.petitionId,
      address: asked.address,
      address_digest: addressDigest(asked.address),
      by_receipt: asked.byReceipt,
      asked_at: at,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['commune', 'petition_id', 'address_digest'])
        .doUpdateSet({ id, asked_at: at, by_receipt: asked.byReceipt }),
    )
    .execute()
  return id
}

export type KnownFollower = {
  readonly petitionId: string
  readonly askedAt: Temporal.Instant
  readonly isConfirmed: boolean
}

export async function followerById(
  { tx, commune }: Where,
  id: string,
): Promise<KnownFollower | null> {
  const row = await tx
    .selectFrom('petition_followers')
    .select(['petition_id', 'asked_at', 'confirmed_at'])
    .where('commune', '=', commune)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  return {
    petitionId: row.petition_id,
    askedAt: row.asked_at,
    isConfirmed: row.confirmed_at !== null,
  }
}

export async function markConfirmed({ tx, commune, now }: WhereNow, id: string): Promise<void> {
  await tx
    .updateTable('petition_followers')
    .set({ confirmed_at: now.toString() })
    .where('commune', '=', commune)
    .where('id', '=', id)
    .where('confirmed_at', 'is', null)
    .execute()
}

/** Forgets a follower, address and all. False when there was none. */
export async function deleteFollower({ tx, commune }: Where, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('petition_followers')
    .where('commune', '=', commune)
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** A mailbox that was asked for and has not confirmed; null when it has, or was asked for anew. */
export async function unconfirmedFollower(
  { tx, commune }: Where,
  id: string,
): Promise<{ address: string } | null> {
  const row = await tx
    .selectFrom('petition_followers')
    .select('address')
    .where('commune', '=', commune)
    .where('id', '=', id)
    .where('confirmed_at', 'is', null)
    .executeTakeFirst()
  return row ?? null
}

/** Mailboxes that follow a petition. */
export async function followersOf({ tx, commune }: Where, petitionId: string): Promise<Follower[]> {
  const rows = await tx
    .selectFrom('petition_followers')
    .select(['id', 'address', 'by_receipt as byReceipt'])
    .where('commune', '=', commune)
    .where('petition_id', '=', petitionId)
    .where('confirmed_at', 'is not', null)
    .execute()
  return rows
}

/** Forgets who asked and never confirmed. */
export async function forgetUnconfirmedFollowers({ tx, commune, now }: WhereNow): Promise<void> {
  await sql`delete from petition_followers where commune = ${commune} and confirmed_at is null
    and asked_at < ${now.subtract({ hours: confirmHours }).toString()}`.execute(tx)
}
