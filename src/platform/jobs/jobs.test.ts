import assert from 'node:assert/strict'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { bareCouncil, type BareCouncil } from '../../../tests/support/bare-council.ts'
import { announceFacts, workDeps } from '../../../tests/support/facts.ts'
import { eachCommune } from './each-commune.server.ts'
import { startJobs } from './jobs.server.ts'
import { releaseJobsOfTheDead } from './presence.server.ts'
import { reactToFacts } from './react-to-facts.server.ts'
import type { Reaction } from './reaction.ts'
import type { Attempt, Task, Timetable } from './task.ts'

let council: BareCouncil

before(async () => {
  council = await bareCouncil()
})

after(() => council.close())

/** Runs tasks until `enough`, then stops; gives the lines of the log. */
async function runUntil(
  tasks: Task[],
  enough: () => boolean | Promise<boolean>,
  timetable: Timetable[] = [],
): Promise<string[]> {
  const lines: string[] = []
  const jobs = await startJobs({
    connection: council.database.connection,
    tasks,
    timetable,
    log: (event, values) => lines.push(`${event} ${JSON.stringify(values ?? {})}`),
    deadLookMs: 200,
  })
  const until = performance.now() + 20_000
  while (!(await enough()) && performance.now() < until) await pause(10)
  await jobs.stop()
  assert.ok(await enough(), lines.join('\n'))
  return lines
}

/** A reaction that keeps, once, what it was told: as a reaction should be. */
function keepOnce(kind: string, first?: () => void): Reaction {
  return {
    hears: [`${kind}.noted`],
    async react({ tx, commune, fact }) {
      first?.()
      await sql`insert into predecessors (commune, name, merged_on) values (${commune}, ${fact.id}, '2025-07-01')
        on conflict do nothing`.execute(tx)
    },
  }
}

const keptCount = async () => {
  const { rows } = await council.within((tx) => sql`select from predecessors`.execute(tx))
  return rows.length
}

const jobsLeft = async () => {
  const { rows } = await council.owner.query<{ left: number }>(
    'select count(*)::int as left from graphile_worker.jobs',
  )
  return rows[0]!.left
}

const noted = (kind: string) => ({
  name: `${kind}.noted`,
  subject: { kind, id: '1' },
  payload: { n: 1 },
})

const anAttempt: Attempt = {
  number: 1,
  isLast: false,
  signal: new AbortController().signal,
  addJob: () => Promise.resolve(),
}

test('a fact announced by an act reaches the reactions that hear its name, with what it carries', async () => {
  const heard: unknown[] = []
  const listener: Reaction = {
    hears: ['one.noted'],
    async react({ fact, commune, actor, today, absolute }) {
      heard.push([fact.name, fact.subject, fact.payload, commune, actor, absolute('/x')])
      assert.equal(today.toString().length, 10)
    },
  }
  const deaf: Reaction = { hears: ['other.noted'], react: () => assert.fail('not for me') }
  await announceFacts(council, [noted('one')])
  const task = reactToFacts(workDeps(council), [listener, deaf])
  await runUntil([task], async () => (await jobsLeft()) === 0)
  const url = 'https://hdnd.vidu.vn/xa-thu/x'
  assert.deepEqual(heard, [
    ['one.noted', { kind: 'one', id: '1' }, { n: 1 }, council.commune, null, url],
  ])
})

test('a fact told twice changes nothing the second time', async () => {
  const before = await keptCount()
  await announceFacts(council, [noted('twice')])
  const task = reactToFacts(workDeps(council), [keepOnce('twice')])
  const { rows } = await council.within((tx) =>
    sql<{ id: string }>`select id from facts where name = 'twice.noted'`.execute(tx),
  )
  const payload = { commune: council.commune, facts: rows.map((row) => row.id) }
  await task.run(payload, anAttempt)
  await task.run(payload, anAttempt)
  assert.equal(await keptCount(), before + 1)
  await runUntil([task], async () => (await jobsLeft()) === 0)
  assert.equal(await keptCount(), before + 1)
})

test('a reaction that fails keeps nothing, spares the others, and is asked again', async () => {
  const before = await keptCount()
  let tries = 0
  const failsOnce: Reaction = {
    hears: ['shaky.noted'],
    async react({ tx, commune }) {
      await sql`insert into predecessors (commune, name, merged_on) values (${commune}, 'shaky', '2025-07-01')`.execute(
        tx,
      )
      tries += 1
      if (tries === 1) throw new Error('ten@vidu.vn is not to be told')
    },
  }
  await announceFacts(council, [noted('shaky')])
  const task = reactToFacts(workDeps(council), [failsOnce, keepOnce('shaky')])
  const lines = await runUntil([task], async () => (await jobsLeft()) === 0)
  assert.equal(tries, 2)
  assert.equal(await keptCount(), before + 2)
  assert.equal(lines.length, 1)
  assert.match(
    lines[0]!,
    /^job\.failed .*"task":"react-to-facts","attempt":1,"error":"Error","where":"jobs\.test\.ts:\d+"/,
  )
})

test('stopping takes no more jobs and waits for the one that runs', async () => {
  let isDone = false
  const started = Promise.withResolvers<void>()
  const slow: Reaction = {
    hears: ['slow.noted'],
    async react() {
      started.resolve()
      await pause(300)
      isDone = true
    },
  }
  const jobs = await startJobs({
    connection: council.database.connection,
    tasks: [reactToFacts(workDeps(council), [slow])],
    timetable: [],
    log: () => {},
  })
  await announceFacts(council, [noted('slow')])
  await started.promise
  await jobs.stop()
  assert.equal(isDone, true)
  assert.equal(await jobsLeft(), 0)
})

test('what a killed process left half done is taken over within moments and done once', async () => {
  const before = await keptCount()
  const child = fork(new URL('../../../tests/support/jobs-process.ts', import.meta.url), {
    env: {
      ...process.env,
      JOBS_DATABASE: JSON.stringify(council.database.connection),
      JOBS_COUNCIL: JSON.stringify(council.council),
    },
  })
  await once(child, 'message')
  await announceFacts(council, [noted('killed')])
  // The child has committed the reaction's row and hangs before its job is marked as done.
  await once(child, 'message')
  child.kill('SIGKILL')
  await once(child, 'exit')
  assert.equal(await keptCount(), before + 1)
  assert.equal(await jobsLeft(), 1)
  const task = reactToFacts(workDeps(council), [keepOnce('killed')])
  const lines = await runUntil([task], async () => (await jobsLeft()) === 0)
  assert.ok(lines.includes('job.taken_over {"processes":1}'))
  assert.equal(await keptCount(), before + 1)
})

test('the jobs of a process that lives are left to it', async () => {
  const done = Promise.withResolvers<void>()
  const started = Promise.withResolvers<void>()
  let runs = 0
  const long: Task = {
    name: 'react-to-facts',
    async run() {
      runs += 1
      started.resolve()
      await done.promise
    },
  }
  const jobs = await startJobs({
    connection: council.database.connection,
    tasks: [long],
    timetable: [],
    log: () => {},
  })
  await announceFacts(council, [noted('long')])
  await started.promise
  assert.equal(await releaseJobsOfTheDead(council.owner, [], 0), 0)
  done.resolve()
  await jobs.stop()
  assert.equal(runs, 1)
})

test('a task for each commune adds a job for each and runs in that commune', async () => {
  const seen: string[] = []
  const daily = eachCommune(workDeps(council), 'count-something', async ({ commune, tx }) => {
    const { rows } = await sql<{
      here: string
    }>`select current_setting('app.commune') as here`.execute(tx)
    seen.push(commune, rows[0]!.here)
  })
  const jobs: [string, unknown, string][] = []
  const addJob = async (...job: [string, unknown, string]) => void jobs.push(job)
  await daily.run({}, { ...anAttempt, addJob })
  assert.deepEqual(
    jobs.map(([name, payload]) => [name, payload]),
    [['count-something', { commune: council.commune }]],
  )
  await daily.run(jobs[0]![1], anAttempt)
  assert.deepEqual(seen, [council.commune, council.commune])
})

test('a timetable with an unknown task, or two tasks of one name, is refused at start', async () => {
  const task: Task = { name: 'a', run: () => Promise.resolve() }
  const options = { connection: council.database.connection, log: () => {} }
  await assert.rejects(
    startJobs({ ...options, tasks: [task], timetable: [{ task: 'b', everyMinutes: 5 }] }),
    /unknown task b/,
  )
  await assert.rejects(startJobs({ ...options, tasks: [task, task], timetable: [] }), /same name/)
})
