import type { Database } from '../platform/db/pool.server.ts'

/** Loads the sample councils of db/samples; gives the lines that tell how to sign in. */
export async function loadSamples(_db: Database, _today: Temporal.PlainDate): Promise<string[]> {
  return []
}
