import { sql } from 'kysely'
import { hasIdShape } from '../../kernel/ids.ts'
import type { FileReaders } from '../../platform/storage/download.server.ts'
import { commitmentPermissions } from './policy.ts'

const kind = 'commitment_proof'
export const proofSubject = (id: string) => ({ kind, id })

/** Evidence of a promise made in public is read by whoever reads the ledger on the desk. */
export const commitmentFileReaders: FileReaders = {
  async [kind](page, id) {
    if (!hasIdShape(id) || !commitmentPermissions['commitment.read'].may(page.actor)) return false
    const { rows } = await sql`
      select 1 from commitment_proofs where commune = ${page.commune} and id = ${id}`.execute(page.tx)
    return rows.length > 0
  },
}
