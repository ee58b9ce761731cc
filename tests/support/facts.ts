import { randomUUIDv7 } from 'node:crypto'
import { ok } from '../../src/kernel/result.ts'
import { performAct } from '../../src/platform/acts/act.server.ts'
import type { Fact } from '../../src/platform/acts/entry.ts'
import type { WorkDeps } from '../../src/platform/jobs/work.server.ts'
import type { BareCouncil } from './bare-council.ts'

/** What jobs stand on, over a council of a test. */
export function workDeps(council: BareCouncil, now?: () => Temporal.Instant): WorkDeps {
  return {
    db: council.db,
    clock: { now: now ?? (() => Temporal.Now.instant()) },
    calendarOf: () => council.calendar,
    councilOf: async (commune) => (commune === council.commune ? council.council : undefined),
    absolute: ({ slug }, path) => `https://hdnd.vidu.vn/${slug}${path}`,
  }
}

/** Announces facts as an act does: stored, and the job and the live pages woken, in one transaction. */
export async function announceFacts(council: BareCouncil, facts: Fact[]): Promise<void> {
  await performAct(
    {
      db: council.db,
      clock: { now: () => Temporal.Now.instant() },
      calendar: council.calendar,
      commune: council.commune,
      login: null,
      act: 'test.announce',
      key: randomUUIDv7(),
      requestId: 'test',
    },
    async (context) => {
      context.record({ act: 'test.announce', subject: { kind: 'test', id: '1' } }, facts)
      return ok(null)
    },
  )
}
