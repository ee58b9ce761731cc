import { sql } from 'kysely'
import type { Database } from '../../platform/db/pool.server.ts'
import type { Tx } from '../../platform/db/transaction.server.ts'
import { hasOperator } from '../../platform/identity/operators.server.ts'
import {
  hashSlipCode,
  newSlipCode,
  readSlipCode,
} from '../../platform/identity/slip-code.server.ts'

/**
 * A code for the first visit to an installation that nobody runs yet, so that a stranger on the
 * network cannot take it: whoever started the program reads it there. Replaces the one before; null
 * when there is an operator.
 */
export async function issueSetUpCode(db: Database, at: Temporal.Instant): Promise<string | null> {
  if (await hasOperator(db)) return null
  const code = newSlipCode()
  await sql`
    insert into setup_codes (code_hash, issued_at)
    values (${hashSlipCode(readSlipCode(code)!)}, ${at.toString()})
    on conflict (id) do update set code_hash = excluded.code_hash, issued_at = excluded.issued_at`.execute(
    db,
  )
  return code
}

/** Spends the code: true once, for the one that was printed last. */
export async function spendSetUpCode(tx: Tx, typed: string): Promise<boolean> {
  const code = readSlipCode(typed)
  if (code === null) return false
  const { rows } = await sql`
    delete from setup_codes where code_hash = ${hashSlipCode(code)} returning id`.execute(tx)
  return rows.length > 0
}
