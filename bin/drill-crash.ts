// kill -9 of the program or of its PostgreSQL under writing clients: `npm run drill:crash [-- ROUNDS [SEED]]`.
// Afterwards nothing that was acknowledged may be lost or doubled.
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { DrillClients, type Acknowledged } from './drill-life.ts'
import { startEmbeddedPostgres } from '../src/platform/db/embedded.server.ts'

export type DrillSettings = {
  rounds: number
  seed: number
  writers: number
  say(line: string): void
}

export type DrillResult = {
  rounds: number
  killedProgram: number
  killedDatabase: number
  petitions: number
  /** Acts in all of their lives. */
  acknowledged: number
  /** Retries after a request that got no answer. */
  retried: number
  /** What must be empty: sentences about what was lost, doubled or left half done. */
  faults: string[]
}

/** Runs the drill in a folder of its own and checks what the database holds at its end. */
export async function crashDrill(settings: DrillSettings): Promise<DrillResult> {
  const folder = await mkdtemp(join(tmpdir(), 'nghi-truong-drill-'))
  try {
    const program = new Program(folder)
    await program.start()
    const clients = new DrillClients(() => program.url)
    await clients.signIn()
    const writing = Array.from({ length: settings.writers }, () => clients.write())
    const killed = await killAround(program, clients, settings)
    clients.stop()
    await Promise.all(writing)
    await program.end()
    const faults = await check(folder, clients.acknowledged)
    return {
      rounds: settings.rounds,
      ...killed,
      petitions: clients.acknowledged.size,
      acknowledged: clients.acts,
      retried: clients.retried,
      faults,
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function killAround(
  program: Program,
  clients: DrillClients,
  { rounds, seed, say }: DrillSettings,
): Promise<{ killedProgram: number; killedDatabase: number }> {
  const random = randomOf(seed)
  let [killedProgram, killedDatabase] = [0, 0]
  for (let round = 1; round <= rounds; round += 1) {
    const before = clients.acts
    await pause(200 + random() * 1_300)
    if (random() < 0.5) {
      killedProgram += 1
      await program.kill()
      await program.start()
    } else {
      killedDatabase += 1
      await program.killDatabase()
    }
    await clients.untilActs(before + 1)
    if (round % 10 === 0) say(`vòng ${round}/${rounds}: ${clients.acknowledged.size} kiến nghị, ${clients.acts} việc đã ghi nhận`)
  }
  return { killedProgram, killedDatabase }
}

/** The product as people start it, on a port that stays the same. */
class Program {
  readonly folder: string
  url = ''
  #child: ChildProcess | undefined
  #port = 0

  constructor(folder: string) {
    this.folder = folder
  }

  async start(): Promise<void> {
    const child = spawn(process.execPath, [new URL('start.mjs', import.meta.url).pathname], {
      env: { ...process.env, NGHI_TRUONG_DATA: this.folder, PORT: String(this.#port), LOG_LEVEL: 'silent' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#child = child
    let said = ''
    child.stderr.on('data', (part: Buffer) => (said += part.toString()))
    this.url = await new Promise<string>((resolve, reject) => {
      child.stdout.on('data', (part: Buffer) => {
        said += part.toString()
        const address = /đang chạy tại (http:\S+?)\/?\s/.exec(said)?.[1]
        if (address) resolve(address)
      })
      child.once('exit', (code) => reject(new Error(`The program ended with ${code}: ${said.slice(-2000)}`)))
    })
    this.#port = Number(new URL(this.url).port)
  }

  async kill(): Promise<void> {
    const child = this.#child!
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL')
    await gone
  }

  async killDatabase(): Promise<void> {
    const lines = await readFile(join(this.folder, 'postgres', 'postmaster.pid'), 'utf8').catch(() => '')
    const pid = Number(lines.split('\n')[0])
    if (pid > 1) killIfThere(pid)
  }

  async end(): Promise<void> {
    const child = this.#child!
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    await gone
  }
}

/** The process may have ended on its own since its number was read. */
function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** What the database holds, against what clients were told; written apart from the product's own reads. */
async function check(
  folder: string,
  acknowledged: ReadonlyMap<string, Acknowledged>,
): Promise<string[]> {
  const postgres = await startEmbeddedPostgres({ folder, durable: true, log: () => {} })
  const client = new pg.Client(postgres.connection)
  await client.connect()
  try {
    return await faultsIn(client, acknowledged)
  } finally {
    await client.end()
    await postgres.stop()
  }
}

async function faultsIn(
  client: pg.Client,
  acknowledged: ReadonlyMap<string, Acknowledged>,
): Promise<string[]> {
  const faults: string[] = []
  const kept = await client.query<{ key: string; id: string; verbs: string[] }>(
    `select substring(p.title from 'Diễn tập (.*)') as key, p.id,
            (select array_agg(s.verb order by s.version) from petition_steps s where s.petition_id = p.id) as verbs
       from petitions p where p.title like 'Diễn tập %'`,
  )
  const byKey = Map.groupBy(kept.rows, ({ key }) => key)
  for (const [key, { id, verbs }] of acknowledged) {
    const [found, ...more] = byKey.get(key) ?? []
    if (!found) faults.push(`lost: ${key}`)
    else if (found.id !== id) faults.push(`answered otherwise: ${key}`)
    else if (found.verbs.join() !== verbs.join()) faults.push(`other life: ${key}: ${found.verbs}, told ${verbs}`)
    if (more.length > 0) faults.push(`doubled: ${key}`)
  }
  if (byKey.size !== acknowledged.size) faults.push(`kept ${byKey.size}, told ${acknowledged.size}`)
  for (const [what, text] of Object.entries(wholeness)) {
    const { rows } = await client.query<{ n: string }>(text)
    if (Number(rows[0]?.n) > 0) faults.push(`${what}: ${rows[0]?.n}`)
  }
  return faults
}

const ofDrill = `from petitions p where p.title like 'Diễn tập %'`
const count = (what: string) => `(select count(*) from ${what})`
const steps = count('petition_steps s where s.petition_id = p.id')
/** Queries that count what an interrupted act would leave behind. */
const wholeness: Record<string, string> = {
  'petition whose version is not its last step': `select count(*) as n ${ofDrill} and p.version <>
    (select max(s.version) from petition_steps s where s.petition_id = p.id)`,
  'petition whose state is not that of its last step': `select count(*) as n ${ofDrill} and p.state <>
    (select s.state from petition_steps s where s.petition_id = p.id order by s.version desc limit 1)`,
  'petition without one audit entry a step': `select count(*) as n ${ofDrill} and ${steps} <>
    ${count('audit_entries a where a.subject_id = p.id::text')}`,
  'petition without one fact a step': `select count(*) as n ${ofDrill} and ${steps} <>
    ${count('facts f where f.subject_id = p.id::text')}`,
  'petition without one answer a step that answers': `select count(*) as n ${ofDrill} and
    ${count('petition_answers a where a.petition_id = p.id')} <>
    ${count("petition_steps s where s.petition_id = p.id and s.verb = 'answer'")}`,
  'petition without one piece of evidence a step that proves': `select count(*) as n ${ofDrill} and
    ${count('petition_evidence e where e.petition_id = p.id')} <>
    ${count("petition_steps s where s.petition_id = p.id and s.verb = 'prove'")}`,
  'settled without evidence or confirmation': `select count(*) as n ${ofDrill} and p.state = 'settled' and not (
    exists (select from petition_evidence e where e.petition_id = p.id) and p.confirmed_by is not null)`,
  'answer without petition': `select count(*) as n from answered_acts a where a.act = 'petition.note'
    and not exists (select from petitions p where p.id::text = a.answer ->> 'id')`,
  'gap or double in the audit tree': `select count(*) as n from (
    select commune, count(*) as entries, max(leaf_index) + 1 as size, count(distinct leaf_index) as places
      from audit_entries where leaf_index is not null group by commune) t
    where entries <> size or places <> size`,
}

function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}

if (import.meta.main) {
  const [rounds = 200, seed = 1] = process.argv.slice(2).map(Number)
  const result = await crashDrill({ rounds, seed, writers: 4, say: (line) => console.log(line) })
  console.log(JSON.stringify(result, null, 1))
  process.exitCode = result.faults.length === 0 ? 0 : 1
}
