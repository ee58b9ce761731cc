// kill -9 of the program or of its PostgreSQL under writing clients: `npm run drill:crash [-- ROUNDS [SEED]]`.
// Afterwards nothing that was acknowledged may be lost or doubled.
import { spawn, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
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
  acknowledged: number
  /** Retries after a request that got no answer. */
  retried: number
  /** What must be empty: sentences about what was lost, doubled or left half done. */
  faults: string[]
}

const council = '/nghi-duong'
const list = `${council}/ban-lam-viec/kien-nghi`

/** Runs the drill in a folder of its own and checks what the database holds at its end. */
export async function crashDrill(settings: DrillSettings): Promise<DrillResult> {
  const folder = await mkdtemp(join(tmpdir(), 'nghi-truong-drill-'))
  try {
    const program = new Program(folder)
    await program.start()
    const cookie = await signIn(program.url)
    const clients = new Clients(program, cookie)
    const writing = Array.from({ length: settings.writers }, () => clients.write())
    const killed = await killAround(program, clients, settings)
    clients.stop()
    await Promise.all(writing)
    await program.end()
    const faults = await check(folder, clients.acknowledged)
    return {
      rounds: settings.rounds,
      ...killed,
      acknowledged: clients.acknowledged.size,
      retried: clients.retried,
      faults,
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function killAround(
  program: Program,
  clients: Clients,
  { rounds, seed, say }: DrillSettings,
): Promise<{ killedProgram: number; killedDatabase: number }> {
  const random = randomOf(seed)
  let [killedProgram, killedDatabase] = [0, 0]
  for (let round = 1; round <= rounds; round += 1) {
    const before = clients.acknowledged.size
    await pause(200 + random() * 1_300)
    if (random() < 0.5) {
      killedProgram += 1
      await program.kill()
      await program.start()
    } else {
      killedDatabase += 1
      await program.killDatabase()
    }
    await clients.untilAcknowledged(before + 1)
    if (round % 10 === 0) say(`vòng ${round}/${rounds}: ${clients.acknowledged.size} việc đã ghi nhận`)
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
    if (pid > 1) process.kill(pid, 'SIGKILL')
  }

  async end(): Promise<void> {
    const child = this.#child!
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    await gone
  }
}

/** Clerks who note petitions, and send the same form again until they are told that it is kept. */
class Clients {
  readonly acknowledged = new Map<string, string>()
  retried = 0
  #isStopped = false
  readonly #program: Program
  readonly #cookie: string

  constructor(program: Program, cookie: string) {
    this.#program = program
    this.#cookie = cookie
  }

  stop(): void {
    this.#isStopped = true
  }

  async write(): Promise<void> {
    while (!this.#isStopped) {
      const key = randomUUID()
      const id = await this.#send(key)
      this.acknowledged.set(key, id)
    }
  }

  /** Sends one act until it is acknowledged; the id of what was made. */
  async #send(key: string): Promise<string> {
    for (;;) {
      const answer = await this.#try(key).catch(() => null)
      if (answer) return answer
      this.retried += 1
      await pause(50)
    }
  }

  async #try(key: string): Promise<string | null> {
    const response = await fetch(`${this.#program.url}${list}/ghi-nhan`, {
      method: 'POST',
      redirect: 'manual',
      signal: AbortSignal.timeout(15_000),
      headers: { cookie: this.#cookie, origin: this.#program.url },
      body: new URLSearchParams({
        idempotencyKey: key,
        channel: 'desk',
        title: `Diễn tập ${key}`,
        words: 'Đường trục thôn hỏng, mưa là ngập.',
      }),
    })
    await response.body?.cancel()
    return /kien-nghi\/([0-9a-f-]{36})/.exec(response.headers.get('location') ?? '')?.[1] ?? null
  }

  async untilAcknowledged(count: number): Promise<void> {
    const until = Date.now() + 90_000
    while (this.acknowledged.size < count) {
      if (Date.now() > until) throw new Error('Nothing was acknowledged for 90 seconds')
      await pause(20)
    }
  }
}

async function signIn(url: string): Promise<string> {
  const response = await fetch(`${url}${council}/dang-nhap`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: url },
    body: new URLSearchParams({
      username: 'chuyen-vien',
      password: 'dung-thu-nghi-truong',
      idempotencyKey: randomUUID(),
    }),
  })
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0])
  if (cookies.length === 0) throw new Error(`The drill cannot sign in: ${response.status}`)
  return cookies.join('; ')
}

/** What the database holds, against what clients were told; written apart from the product's own reads. */
async function check(folder: string, acknowledged: ReadonlyMap<string, string>): Promise<string[]> {
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

async function faultsIn(client: pg.Client, acknowledged: ReadonlyMap<string, string>): Promise<string[]> {
  const faults: string[] = []
  const kept = await client.query<{ key: string; id: string }>(
    `select substring(title from 'Diễn tập (.*)') as key, id from petitions where title like 'Diễn tập %'`,
  )
  const byKey = Map.groupBy(kept.rows, ({ key }) => key)
  for (const [key, id] of acknowledged) {
    const found = byKey.get(key) ?? []
    if (found.length === 0) faults.push(`lost: ${key}`)
    if (found.length === 1 && found[0]!.id !== id) faults.push(`answered otherwise: ${key}`)
  }
  for (const [key, found] of byKey) if (found.length > 1) faults.push(`doubled: ${key}`)
  for (const [what, text] of Object.entries(wholeness)) {
    const { rows } = await client.query<{ n: string }>(text)
    if (Number(rows[0]?.n) > 0) faults.push(`${what}: ${rows[0]?.n}`)
  }
  return faults
}

const ofDrill = `from petitions p where p.title like 'Diễn tập %'`
/** Queries that count what an interrupted act would leave behind. */
const wholeness: Record<string, string> = {
  'petition without exactly one first step': `select count(*) as n ${ofDrill} and
    (select count(*) from petition_steps s where s.petition_id = p.id) <> 1`,
  'petition without exactly one audit entry': `select count(*) as n ${ofDrill} and
    (select count(*) from audit_entries a where a.subject_id = p.id::text and a.act = 'petition.note') <> 1`,
  'petition without exactly one fact': `select count(*) as n ${ofDrill} and
    (select count(*) from facts f where f.subject_id = p.id::text) <> 1`,
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
