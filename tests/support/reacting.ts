import { sql } from 'kysely'
import { reactToFacts } from '../../src/platform/jobs/react-to-facts.server.ts'
import type { Reaction } from '../../src/platform/jobs/reaction.ts'
import type { Attempt, WorkContext } from '../../src/platform/jobs/task.ts'
import { workIn, type WorkDeps } from '../../src/platform/jobs/work.server.ts'
import { openCouncils } from '../../src/platform/tenancy/councils.server.ts'
import type { TestCouncil, TestCouncils } from './council.ts'

/** Work of one council outside requests, done by hand at the moment a test chooses. */
export type Reacting = {
  /** Gives every fact announced so far to the reactions, again if it was given before. */
  react(on: string): Promise<void>
  /** Does work at 7 in the morning of a day. */
  work(on: string, work: (context: WorkContext) => Promise<void>): Promise<void>
  /** Mails that wait, by address. */
  mails(): Promise<Map<string, { subject: string; stopUrl?: string; text: string }[]>>
}

const attempt: Attempt = {
  number: 1,
  isLast: false,
  signal: new AbortController().signal,
  addJob: () => Promise.resolve(),
}

export async function reactingIn(
  councils: TestCouncils,
  { commune }: TestCouncil,
  reactions: readonly Reaction[],
): Promise<Reacting> {
  const known = await openCouncils(councils.db)
  const depsOn = (on: string): WorkDeps => ({
    db: councils.db,
    clock: { now: () => Temporal.Instant.from(`${on}T07:00:00+07:00`) },
    calendarOf: () => councils.calendar,
    councilOf: async (code) => known.byCommune(code),
    absolute: ({ slug }, path) => `https://hdnd.vidu.vn/${slug}${path}`,
  })
  const rows = <T>(text: ReturnType<typeof sql<T>>, on: string) =>
    workIn(depsOn(on), commune, async ({ tx }) => (await text.execute(tx)).rows)
  return {
    async react(on) {
      const facts = await rows(sql<{ id: string }>`select id from facts order by id`, on)
      const payload = { commune, facts: facts.map(({ id }) => id) }
      await reactToFacts(depsOn(on), reactions).run(payload, attempt)
    },
    work: (on, work) => workIn(depsOn(on), commune, work),
    async mails() {
      type Row = { address: string; content: { subject: string; stopUrl?: string } }
      const waiting = await rows(
        sql<Row>`select address, content from mails order by queued_at`,
        '2026-01-01',
      )
      const letters = waiting.map(({ address, content }) => ({
        address,
        mail: { subject: content.subject, stopUrl: content.stopUrl, text: JSON.stringify(content) },
      }))
      const byAddress = Map.groupBy(letters, ({ address }) => address)
      return new Map(
        [...byAddress].map(([address, group]) => [address, group.map(({ mail }) => mail)]),
      )
    },
  }
}
