import { createHash } from 'node:crypto'
import type { RosterPlan } from './roster-plan.ts'

/** What a list would do, in few letters: the same as long as nothing of it has changed. */
export function digestOf({ lines }: RosterPlan): string {
  return createHash('sha256').update(JSON.stringify(lines)).digest('base64url').slice(0, 32)
}
