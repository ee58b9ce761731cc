import { ok, refuse, Refused, type Result } from '../../../kernel/result.ts'
import type { Database } from '../../../platform/db/pool.server.ts'
import { createAccount } from '../../../platform/identity/accounts.server.ts'
import { hasOperator } from '../../../platform/identity/operators.server.ts'
import { hashPassword } from '../../../platform/identity/password-hash.server.ts'
import { acceptPassword } from '../../../platform/identity/password-rule.ts'
import { spendSetUpCode } from '../set-up-code.server.ts'

export type FirstOperator = {
  readonly code: string
  readonly name: string
  readonly username: string
  readonly password: string
}

/**
 * The first account of an installation, by the code printed where it was started: once. Nothing of
 * it stays when a part is refused, and the code can be used again then.
 */
export async function beginInstallation(
  db: Database,
  wanted: FirstOperator,
  guessableWords: ReadonlySet<string>,
): Promise<Result<{ accountId: string }>> {
  const { code, name, username } = wanted
  const accepted = acceptPassword(wanted.password, { username, guessableWords })
  if (!accepted.ok) return accepted
  const passwordHash = await hashPassword(accepted.value)
  try {
    return await db.transaction().execute(async (tx) => {
      if (!(await spendSetUpCode(tx, code)))
        return refuse('installation.code_wrong', { field: 'code' })
      if (await hasOperator(tx)) return refuse('installation.begun_already')
      const account = await createAccount(tx, { name, username, passwordHash, isOperator: true })
      if (!account.ok) throw new Refused(account.refusal)
      return ok({ accountId: account.value.id })
    })
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal }
    throw error
  }
}
