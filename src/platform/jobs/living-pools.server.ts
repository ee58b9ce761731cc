import type pg from 'pg'

type Session = Pick<pg.ClientBase | pg.Pool, 'query'>

/** Any constant: the first half of the advisory locks by which a process says that it lives. */
const presence = 7_420_120

/** Says on this connection, for as long as it lasts, that the pool of workers is alive. */
export async function sayAlive(session: Session, workerPool: string): Promise<void> {
  await session.query('select pg_advisory_lock($1, hashtext($2))', [presence, workerPool])
}

/**
 * Takes back the jobs that a killed process left locked, so that they run again now and not after
 * the job runner's own four hours. Gives the number of dead pools found. A pool is dead when nobody
 * holds its lock; one whose last job was taken within `patienceMs` is left alone, because a pool
 * that has just begun may not have said yet that it lives.
 */
export async function releaseJobsOfTheDead(session: Session, patienceMs: number): Promise<number> {
  const { rows } = await session.query(
    `select pool, graphile_worker.force_unlock_workers(array[pool])
       from (select locked_by as pool from graphile_worker.jobs where locked_by is not null
              group by locked_by
             having max(locked_at) < now() - $1 * interval '1 millisecond') locked
      where pg_try_advisory_xact_lock($2, hashtext(pool))`,
    [patienceMs, presence],
  )
  return rows.length
}
