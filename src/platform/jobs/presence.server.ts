import type pg from 'pg'

/** Any constant: the first half of the advisory locks by which a process says that it lives. */
const presence = 7_420_120

/** Says that this process's workers live, and takes over the jobs of processes that were killed. */
export type Presence = {
  /** Workers of this pool begin. */
  begin(workerPool: string): Promise<void>
  stop(): Promise<void>
}

/**
 * Looks every `everyMs` for jobs locked by a pool that nobody answers for, so that they run again
 * now and not after the job runner's own four hours. Uses one connection of the pool for as long as
 * it stands; when that breaks, its place is taken by another and everything is said again.
 */
export function openPresence(
  pool: pg.Pool,
  everyMs: number,
  log: (dead: number) => void,
): Presence {
  const own = new Set<string>()
  let session: pg.PoolClient | undefined
  let last: Promise<void> = Promise.resolve()
  // One statement after another, since they share a session.
  const inTurn = (work: () => Promise<void>) => (last = last.then(work).catch(forget))
  const forget = () => {
    session?.release(true)
    session = undefined
  }
  const sessionOf = async () => {
    if (session) return session
    const opened = await pool.connect()
    for (const workerPool of own) await sayAlive(opened, workerPool)
    return (session = opened)
  }
  const look = async () => {
    const dead = await releaseJobsOfTheDead(await sessionOf(), [...own], everyMs / 2)
    if (dead > 0) log(dead)
  }
  void inTurn(look)
  const looking = setInterval(() => void inTurn(look), everyMs).unref()
  return {
    begin: (workerPool) =>
      inTurn(async () => {
        const current = await sessionOf()
        own.add(workerPool)
        await sayAlive(current, workerPool)
      }),
    async stop() {
      clearInterval(looking)
      await inTurn(async () => forget())
    },
  }
}

async function sayAlive(session: pg.PoolClient, workerPool: string): Promise<void> {
  await session.query('select pg_advisory_lock($1, hashtext($2))', [presence, workerPool])
}

/**
 * Gives the number of dead pools found. A pool is dead when nobody holds its lock; one whose last
 * job was taken within `patienceMs` is left alone: it may not have said yet that it lives.
 */
export async function releaseJobsOfTheDead(
  session: Pick<pg.PoolClient, 'query'>,
  own: readonly string[],
  patienceMs: number,
): Promise<number> {
  const { rows } = await session.query(
    `select pool, graphile_worker.force_unlock_workers(array[pool])
       from (select locked_by as pool from graphile_worker.jobs
              where locked_by is not null and locked_by <> all ($1)
              group by locked_by
             having max(locked_at) < now() - $2 * interval '1 millisecond') locked
      where pg_try_advisory_xact_lock($3, hashtext(pool))`,
    [own, patienceMs, presence],
  )
  return rows.length
}
