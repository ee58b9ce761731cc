import type { ReadContext } from '../../platform/acts/context.server.ts'

/** What carries out an activity of a programme: a file of another slice, by its own words. */
export type ActivityRecord = {
  readonly activityId: string
  readonly label: string
  readonly state: string
  readonly deskPath: string
  readonly publicPath: string | null
}

/** The door through which a later slice says which of its files carry out these activities. */
export type ActivityRecords = (
  context: ReadContext,
  activityIds: readonly string[],
) => Promise<readonly ActivityRecord[]>
