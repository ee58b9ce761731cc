import { dutiesToServe } from '../plan/index.ts'
import type { PageContext } from '../../platform/web/page.server.ts'
import type { ActivityRecord, ActivityRecords } from './activity-records.server.ts'
import { quotasOf, type Quota } from './programme.ts'
import {
  activitiesOf,
  programmeOfYear,
  programmeSteps,
  type ActivityRow,
  type ProgrammeRow,
  type ProgrammeStep,
} from './queries.server.ts'

/** A page about the programme of the year in its address; says that there is none before all else. */
export function ofYear(
  show: (page: PageContext, programme: ProgrammeRow) => Promise<Response> | Response,
): (page: PageContext) => Promise<Response> {
  return async (page) => {
    const programme = await programmeOfYear(page, Number(page.param('year')))
    return programme ? show(page, programme) : page.notFound()
  }
}

/** A page about one activity of a programme. */
export function ofActivity(
  show: (
    page: PageContext,
    programme: ProgrammeRow,
    activity: ActivityRow,
  ) => Promise<Response> | Response,
): (page: PageContext) => Promise<Response> {
  return ofYear(async (page, programme) => {
    const activity = (await activitiesOf(page, programme.id)).find(
      ({ id }) => id === page.param('activityId'),
    )
    return activity ? show(page, programme, activity) : page.notFound()
  })
}

export type ProgrammeContent = {
  readonly activities: readonly ActivityRow[]
  readonly quotas: readonly Quota[]
  readonly records: readonly ActivityRecord[]
  readonly steps: readonly ProgrammeStep[]
}

/** All that a page of a programme shows. */
export async function contentOf(
  page: PageContext,
  programme: ProgrammeRow,
  sources: readonly ActivityRecords[],
): Promise<ProgrammeContent> {
  const [activities, duties, steps] = await Promise.all([
    activitiesOf(page, programme.id),
    dutiesToServe(page, programme.year),
    programmeSteps(page, programme.id),
  ])
  const ids = activities.map(({ id }) => id)
  const records = await Promise.all(sources.map((recordsOf) => recordsOf(page, ids)))
  return { activities, quotas: quotasOf(duties, activities), records: records.flat(), steps }
}
