import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import type { IdentityContext } from './identity-context.server.ts'

/** Six digits however they were typed (123 456); null when it cannot be a code. */
export function readTotpCode(typed: string): string | null {
  const code = typed.normalize('NFKC').replace(/[\s-]/g, '')
  return /^\d{6}$/.test(code) ? code : null
}

/** A code is accepted in its own step of 30 seconds and the ones beside it. */
const validSeconds = 90

/**
 * Marks a right code as used; false when it was used before. The library accepts the same code
 * again as long as its step lasts (better-auth issue 10387), which RFC 6238, 5.2 forbids.
 */
export async function spendTotpCode(
  context: IdentityContext,
  accountId: string,
  code: string,
): Promise<boolean> {
  const digest = createHmac('sha256', context.secret).update(`${accountId}:${code}`).digest()
  const at = context.clock.now().toString()
  const { rows } = await sql`
    insert into used_totp_codes as used (account_id, code_digest, used_at)
      values (${accountId}, ${digest}, ${at}::timestamptz)
    on conflict (account_id, code_digest) do update set used_at = excluded.used_at
      where used.used_at < excluded.used_at - make_interval(secs => ${validSeconds})
    returning 1`.execute(context.db)
  return rows.length > 0
}
