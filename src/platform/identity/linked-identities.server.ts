import { createHmac } from 'node:crypto'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { Database } from '../db/pool.server.ts'
import type { Tx } from '../db/transaction.server.ts'
import type { IdentityContext, Visit } from './identity-context.server.ts'
import { provePassword } from './own-account.server.ts'
import type { ProvenIdentity } from './provider.server.ts'

/** An identity linked to an account, as its owner sees it: which provider, and since when. */
export type LinkedIdentity = {
  readonly issuer: string
  readonly linkedAt: Temporal.Instant
  readonly usedAt: Temporal.Instant | null
}

export async function linkedIdentitiesOf(
  db: Database,
  accountId: string,
): Promise<LinkedIdentity[]> {
  const rows = await db
    .selectFrom('linked_identities')
    .select(['issuer', 'linked_at', 'used_at'])
    .where('account_id', '=', accountId)
    .orderBy('linked_at')
    .execute()
  return rows.map((row) => ({ issuer: row.issuer, linkedAt: row.linked_at, usedAt: row.used_at }))
}

/** Account to which the identity was linked; null when it was to none. */
export async function accountOf(
  context: IdentityContext,
  identity: ProvenIdentity,
): Promise<string | null> {
  const row = await context.db
    .updateTable('linked_identities')
    .set({ used_at: context.clock.now().toString() })
    .where('subject_digest', '=', digestOf(context, identity))
    .returning('account_id')
    .executeTakeFirst()
  return row?.account_id ?? null
}

/** Links an identity to one account; one of each provider, and none that another account has. */
export async function linkIdentity(
  context: IdentityContext,
  tx: Tx,
  { accountId, identity }: { accountId: string; identity: ProvenIdentity },
): Promise<Result<null>> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('linked_identities')
    .values({
      subject_digest: digestOf(context, identity),
      account_id: accountId,
      issuer: identity.issuer,
      linked_at: context.clock.now().toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 0n ? refuse('identity.already_linked') : ok(null)
}

/** Takes the account's identity of this provider away; the password is asked again. */
export async function unlinkIdentity(
  context: IdentityContext,
  typed: { current: string; issuer: string; visit: Visit },
): Promise<Result<null>> {
  const proven = await provePassword(context, typed)
  if (!proven.ok) return proven
  await context.db
    .deleteFrom('linked_identities')
    .where('account_id', '=', proven.value.accountId)
    .where('issuer', '=', typed.issuer)
    .execute()
  return ok(null)
}

/** A provider's subject may be an identity number: without our secret nobody can try numbers out. */
function digestOf({ secret }: IdentityContext, { issuer, subject }: ProvenIdentity): Buffer {
  return createHmac('sha256', secret)
    .update(JSON.stringify(['identity', issuer, subject]))
    .digest()
}
