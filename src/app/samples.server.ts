import { readdir, readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import {
  councilsOpened,
  insertCouncil,
  markSetUp,
  type OpenedCouncil,
} from '../council/communes/index.ts'
import {
  insertRoster,
  linkAccount,
  placesOfRoster,
  type Roster,
} from '../council/delegates/index.ts'
import type { Database } from '../platform/db/pool.server.ts'
import { inCommune, type Tx } from '../platform/db/transaction.server.ts'
import { createAccount } from '../platform/identity/accounts.server.ts'
import { hashPassword } from '../platform/identity/password-hash.server.ts'
import { loadSampleDocuments } from './sample-documents.server.ts'
import { submitSamplePetitions, type SamplePetition } from './sample-petitions.server.ts'
import { holdSampleMeetings, type SampleRound } from './sample-meetings.server.ts'
import { loadSampleIndicators, type SampleSet } from './sample-indicators.server.ts'
import { planSampleSession, type SampleSession } from './sample-session.server.ts'
import { holdSampleSupervision, type SampleSupervision } from './sample-supervision.server.ts'
import { countSampleEvidence, loadSamplePlan } from './sample-plan.server.ts'

const samples = new URL('../../db/samples/', import.meta.url)

/** Printed at every start of an installation with samples: it protects nothing. */
export const samplePassword = 'dung-thu-nghi-truong'

type SampleCouncil = Roster & {
  readonly commune: string
  readonly slug: string
  readonly name: string
  readonly accounts: readonly { username: string; person: string }[]
  readonly operator: { username: string; name: string }
}

/** Any constant but the one of the migrations: processes that start together load once. */
const sampleLock = 7_420_120

/**
 * Loads the sample councils of db/samples into an installation that has neither council nor account,
 * and gives the lines that tell how to sign in. A second call changes nothing; an installation that
 * has a real council gets no sample, because everybody knows the samples' password.
 */
export async function loadSamples(db: Database, today: Temporal.PlainDate): Promise<string[]> {
  const files = await sampleCouncils()
  await db.connection().execute(async (held) => {
    await sql`select pg_advisory_lock(${sampleLock})`.execute(held)
    try {
      if (await isFresh(db)) await openSamples(db, files, today)
      await finishSamples(db, files)
    } finally {
      await sql`select pg_advisory_unlock(${sampleLock})`.execute(held)
    }
  })
  const opened = await sampleCouncilsOpened(db)
  return files
    .filter((file) => opened.some((council) => council.commune === file.commune))
    .flatMap(greetingOf)
}

async function sampleCouncils(): Promise<SampleCouncil[]> {
  const codes = (await readdir(samples, { withFileTypes: true })).filter((entry) =>
    entry.isDirectory(),
  )
  return Promise.all(codes.map(({ name }) => readSample<SampleCouncil>(`${name}/council.json`)))
}

async function readSample<T>(path: string): Promise<T> {
  return JSON.parse((await readFile(new URL(path, samples), 'utf8')).normalize('NFC')) as T
}

async function sampleCouncilsOpened(db: Database): Promise<OpenedCouncil[]> {
  return (await councilsOpened(db)).filter((council) => council.isSample)
}

async function isFresh(db: Database): Promise<boolean> {
  const { rows } = await sql<{ fresh: boolean }>`
    select not exists (select from councils) and not exists (select from accounts) as fresh`.execute(
    db,
  )
  return rows[0]?.fresh ?? false
}

async function openSamples(
  db: Database,
  files: readonly SampleCouncil[],
  today: Temporal.PlainDate,
): Promise<void> {
  const passwordHash = await hashPassword(samplePassword)
  for (const file of files) {
    await inCommune(db, file.commune, async (tx) => {
      const { commune, slug, name } = file
      const settings = { sampleDay: today.toString() }
      await insertCouncil(tx, { commune, slug, name, isSample: true, settings })
      const ids = await insertRoster(tx, commune, file, { isSample: true })
      await openAccounts(tx, file, ids.persons, passwordHash)
    })
  }
}

/** What a start that was killed left undone is done by the next, counted from the same day. */
async function finishSamples(db: Database, files: readonly SampleCouncil[]): Promise<void> {
  for (const { commune, settings } of (await sampleCouncilsOpened(db)).filter((c) => !c.isSetUp)) {
    const file = files.find((sample) => sample.commune === commune)
    if (!file) continue
    const petitions = await readSample<SamplePetition[]>(`${commune}/petitions.json`)
    const places = await inCommune(db, commune, (tx) => placesOfRoster(tx, commune, file))
    const day = Temporal.PlainDate.from(String(settings['sampleDay']))
    const username = file.accounts[0]?.username ?? ''
    await loadSamplePlan(db, new URL(`${commune}/`, samples), { commune, username, day })
    await submitSamplePetitions(db, petitions, { commune, ...places }, day)
    await loadSampleDocuments(db, { commune, day, folder: new URL(`${commune}/`, samples) })
    const round = await readSample<SampleRound>(`${commune}/meetings.json`)
    await holdSampleMeetings(db, round, { commune, today: day })
    const session = await readSample<SampleSession>(`${commune}/session.json`)
    await planSampleSession(db, session, { commune, username, day, bodies: places.bodies })
    const set = await readSample<SampleSet>(`${commune}/indicators.json`)
    const checker = file.accounts[1]?.username ?? ''
    await loadSampleIndicators(db, set, { commune, username, checker, day })
    const supervision = await readSample<SampleSupervision>(`${commune}/supervision.json`)
    await holdSampleSupervision(db, supervision, { commune, day, bodies: places.bodies })
    await countSampleEvidence(db, commune, day)
    await markSetUp(db, commune, Temporal.Now.instant())
  }
}

async function openAccounts(
  tx: Tx,
  file: SampleCouncil,
  persons: ReadonlyMap<string, string>,
  passwordHash: string,
): Promise<void> {
  const names = new Map(file.persons.map(({ key, name }) => [key, name]))
  for (const { username, person } of file.accounts) {
    const account = await openAccount(tx, {
      username,
      name: names.get(person) ?? username,
      passwordHash,
    })
    await linkAccount(tx, file.commune, { accountId: account, personId: persons.get(person) ?? '' })
  }
  await openAccount(tx, { ...file.operator, passwordHash, isOperator: true })
}

async function openAccount(tx: Tx, wanted: Parameters<typeof createAccount>[1]): Promise<string> {
  const account = await createAccount(tx, wanted)
  if (!account.ok) throw new Error(`Sample account ${wanted.username}: ${account.refusal.code}`)
  return account.value.id
}

function greetingOf({ slug, name, accounts, operator }: SampleCouncil): string[] {
  const usernames = [...accounts.map((account) => account.username), operator.username]
  return [
    `Dữ liệu mẫu: ${name}, tại đường dẫn /${slug}/ (dùng “npm start -- --empty” để bắt đầu không có mẫu).`,
    `  Đăng nhập thử bằng một trong các tên: ${usernames.join(', ')}`,
    `  Mật khẩu chung: ${samplePassword}`,
  ]
}
