// A process of its own that reacts to `killed.noted`, commits, and then hangs: it is there to be killed.
import { sql } from 'kysely'
import { seededCalendar } from './law-seeds.ts'
import { startJobs } from '../../src/platform/jobs/jobs.server.ts'
import { reactToFacts } from '../../src/platform/jobs/react-to-facts.server.ts'
import type { Task } from '../../src/platform/jobs/task.ts'
import { openDatabase, openPool } from '../../src/platform/db/pool.server.ts'

const connection = JSON.parse(process.env['JOBS_DATABASE']!)
const council = JSON.parse(process.env['JOBS_COUNCIL']!)
const reacts = reactToFacts(
  {
    db: openDatabase(openPool(connection, 2)),
    clock: { now: () => Temporal.Now.instant() },
    calendarOf: () => seededCalendar,
    councilOf: async () => council,
    absolute: (_, path) => path,
  },
  [
    {
      hears: ['killed.noted'],
      async react({ tx, commune, fact }) {
        await sql`insert into predecessors (commune, name, merged_on) values (${commune}, ${fact.id}, '2025-07-01')
          on conflict do nothing`.execute(tx)
      },
    },
  ],
)
const hangs: Task = {
  ...reacts,
  async run(payload, attempt) {
    await reacts.run(payload, attempt)
    process.send!('reacted')
    await new Promise(() => {})
  },
}
await startJobs({ connection, tasks: [hangs], timetable: [], log: () => {} })
process.send!('started')
