import { randomBytes, randomUUID } from 'node:crypto'
import type { Database } from '../db/pool.server.ts'
import { endLoginOf } from './logins.server.ts'

/**
 * Runs `work` with logins of these accounts that no browser ever held, and ends them. For loading
 * samples: acts are then done by somebody, as every act is. Keys of `work`'s map are the sign-in names.
 */
export async function withLentLogins<T>(
  db: Database,
  usernames: readonly string[],
  work: (tokens: ReadonlyMap<string, string>) => Promise<T>,
): Promise<T> {
  const accounts = await db
    .selectFrom('accounts')
    .select(['id', 'username'])
    .where('username', 'in', usernames)
    .execute()
  const tokens = new Map<string, string>()
  try {
    for (const { id, username } of accounts) {
      const token = randomBytes(32).toString('base64url')
      const expires_at = Temporal.Now.instant().add({ hours: 1 }).toString()
      await db
        .insertInto('logins')
        .values({ id: randomUUID(), token, account_id: id, expires_at })
        .execute()
      tokens.set(username ?? '', token)
    }
    return await work(tokens)
  } finally {
    for (const token of tokens.values()) await endLoginOf(db, token)
  }
}
