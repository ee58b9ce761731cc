import { sql } from 'kysely'
import type { Database } from '../db/pool.server.ts'
import type { LinkedIdentity } from './linked-identities.server.ts'
import type { Passkey } from './passkeys.server.ts'

/** How an account is entered besides its password. */
export type WaysIn = {
  readonly passkeys: readonly Passkey[]
  readonly identities: readonly LinkedIdentity[]
}

type Written<Row, Moments extends keyof Row> = Omit<Row, Moments> & Record<Moments, string | null>
type Found = {
  passkeys: Written<Passkey, 'addedAt' | 'usedAt'>[]
  identities: Written<LinkedIdentity, 'linkedAt' | 'usedAt'>[]
}

/** Passkeys and linked identities of an account, oldest first: one statement for its owner's page. */
export async function waysInOf(db: Database, accountId: string): Promise<WaysIn> {
  const { rows } = await sql<Found>`
    select coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'rpId', p.rp_id,
                'isBackedUp', p.is_backed_up, 'addedAt', p.added_at, 'usedAt', p.used_at) order by p.added_at)
              from passkeys p where p.account_id = ${accountId}), '[]') as passkeys,
           coalesce((select jsonb_agg(jsonb_build_object('issuer', i.issuer, 'linkedAt', i.linked_at,
                'usedAt', i.used_at) order by i.linked_at)
              from linked_identities i where i.account_id = ${accountId}), '[]') as identities`.execute(
    db,
  )
  const { passkeys = [], identities = [] } = rows[0] ?? {}
  return {
    passkeys: passkeys.map((one) => ({
      ...one,
      addedAt: moment(one.addedAt)!,
      usedAt: moment(one.usedAt),
    })),
    identities: identities.map((one) => ({
      ...one,
      linkedAt: moment(one.linkedAt)!,
      usedAt: moment(one.usedAt),
    })),
  }
}

function moment(written: string | null): Temporal.Instant | null {
  return written === null ? null : Temporal.Instant.from(written)
}
