import { randomUUIDv7 } from 'node:crypto'
import { sql } from 'kysely'
import type { Result } from '../../kernel/result.ts'
import { performAct } from '../../platform/acts/act.server.ts'
import type { ActContext } from '../../platform/acts/context.server.ts'
import type { WorkContext } from '../../platform/jobs/task.ts'
import type { WorkDeps } from '../../platform/jobs/work.server.ts'
import { announceDuePromise } from './commands/announce-promise.server.ts'
import { lapsePetition } from './commands/lapse.server.ts'

type DailyDeps = Pick<WorkDeps, 'db' | 'clock' | 'calendarOf'>

/**
 * Confirms what nobody contested until the end of the contest time, and from then on follows what was
 * promised. Each petition is an act of its own; done twice, the second time finds nothing to do.
 */
export async function confirmAtEndOfContestTime(
  deps: DailyDeps,
  context: WorkContext,
): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select id from petitions
     where commune = ${context.commune} and state = 'published' and due_on < ${context.today.toString()}
     order by due_on, id`.execute(context.tx)
  await actOnEach(deps, context, { act: 'petition.lapse', ids: idsOf(rows), command: lapsePetition })
}

/** Says of each promise, on its day, that it is due. */
export async function announceDuePromises(deps: DailyDeps, context: WorkContext): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select id from petitions
     where commune = ${context.commune} and state = 'followed' and promised_on <= ${context.today.toString()}
       and promise_told_on is distinct from promised_on
     order by promised_on, id`.execute(context.tx)
  await actOnEach(deps, context, {
    act: 'petition.promise_due',
    ids: idsOf(rows),
    command: announceDuePromise,
  })
}

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)

async function actOnEach(
  { db, clock, calendarOf }: DailyDeps,
  { commune }: WorkContext,
  work: {
    act: string
    ids: readonly string[]
    command(context: ActContext, input: { id: string }): Promise<Result<unknown>>
  },
): Promise<void> {
  for (const id of work.ids) {
    const request = { db, clock, commune, calendar: calendarOf(commune), login: null, act: work.act }
    // A refusal says that somebody was quicker: the petition no longer stands where it was found.
    await performAct({ ...request, key: randomUUIDv7(), requestId: 'daily' }, (act) =>
      work.command(act, { id }),
    )
  }
}
