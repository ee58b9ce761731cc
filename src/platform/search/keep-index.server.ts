import { z } from 'zod'
import { legalDay } from '../../kernel/clock.ts'
import { openOwnerPool } from '../db/migrate.server.ts'
import type { Connection } from '../db/pool.server.ts'
import { inCommune } from '../db/transaction.server.ts'
import type { Reaction } from '../jobs/reaction.ts'
import type { Task } from '../jobs/task.ts'
import type { WorkDeps } from '../jobs/work.server.ts'
import type { FeedContext, SearchFeed } from './entry.ts'
import {
  everyCommune,
  forgetUnusedWords,
  idsIndexed,
  indexSubjects,
} from './index-entries.server.ts'

/** After a fact what it is about is read anew, within a second or so of the act. */
export function searchReactions(feeds: readonly SearchFeed[]): Reaction[] {
  return feeds.map((feed) => ({
    hears: feed.hears,
    async react(context) {
      const { fact } = context
      const ids = feed.subjectsOf ? await feed.subjectsOf(context, fact) : [fact.subject.id]
      await indexSubjects(context, feed, ids)
    },
  }))
}

const batch = 200

type RebuildDeps = Pick<WorkDeps, 'db' | 'clock'>

/**
 * Reads every subject of a commune anew, a batch a transaction, and forgets those that are no more.
 * Returns how many were read.
 */
export async function rebuildIndex(
  deps: RebuildDeps,
  commune: string,
  feeds: readonly SearchFeed[],
): Promise<number> {
  const within = <T>(work: (context: FeedContext) => Promise<T>) =>
    inCommune(deps.db, commune, (tx) => work({ tx, commune, today: legalDay(deps.clock.now()) }))
  let count = 0
  for (const feed of feeds.filter(
    ({ isEverywhere = false }) => isEverywhere === (commune === everyCommune),
  )) {
    const known = await within((context) => idsIndexed(context, feed.kind))
    const ids = [
      ...new Set([...(await within((context) => feed.idsOf(context))), ...known]),
    ].toSorted()
    for (let from = 0; from < ids.length; from += batch) {
      await within((context) => indexSubjects(context, feed, ids.slice(from, from + batch)))
    }
    if (feed.countAnew) await within((context) => feed.countAnew!(context))
    count += ids.length
  }
  await within(forgetUnusedWords)
  return count
}

const payloadShape = z.object({ commune: z.string().optional() })

export const rebuildTask = 'rebuild-search-index'

/** Leaves word that the index is to be built anew: the next process that works does so. */
export async function askForRebuild(connection: Connection): Promise<void> {
  const pool = openOwnerPool(connection, 1)
  try {
    await pool.query(`select graphile_worker.add_job($1, '{}'::json, job_key => $1)`, [rebuildTask])
  } finally {
    await pool.end()
  }
}

/** The index read anew, of each commune by a job of its own: at night, and after an update. */
export function rebuildSearchIndex(deps: RebuildDeps, feeds: readonly SearchFeed[]): Task {
  return {
    name: rebuildTask,
    async run(payload, attempt) {
      const { commune } = payloadShape.parse(payload ?? {})
      if (commune !== undefined) return void (await rebuildIndex(deps, commune, feeds))
      const served = await deps.db.selectFrom('councils').select('commune').execute()
      for (const one of [everyCommune, ...served.map((council) => council.commune)]) {
        await attempt.addJob(rebuildTask, { commune: one }, `${rebuildTask}:${one}`)
      }
    },
  }
}
