import { readFile } from 'node:fs/promises'
import { addPlan, countPast, readPlanFile, type PlanFile } from '../council/plan/index.ts'
import { readCalendar } from '../council/rules/index.ts'
import { performAct } from '../platform/acts/act.server.ts'
import type { Database } from '../platform/db/pool.server.ts'
import { inCommune } from '../platform/db/transaction.server.ts'
import { withLentLogins } from '../platform/identity/lent-login.server.ts'
import { evidenceSources } from './evidence-sources.ts'

/** Whose plan it is, and the account that brings it in. */
export type SamplePlanFor = {
  readonly commune: string
  readonly username: string
  readonly day: Temporal.PlainDate
}

/** Any constant: the plan is brought in once, however often the start is repeated. */
const key = '00000000-0000-7000-8000-0000000000a1'

/**
 * Brings a sample plan in through the command that people use: `plan.json` holds its duties in the
 * shape that an import takes, `plan.txt` its text.
 */
export async function loadSamplePlan(
  db: Database,
  folder: URL,
  { commune, username, day }: SamplePlanFor,
): Promise<void> {
  const file = await readSamplePlan(folder)
  const now = day.toZonedDateTime({ timeZone: 'Asia/Ho_Chi_Minh', plainTime: '07:30' }).toInstant()
  const calendar = await readCalendar(db)
  await withLentLogins(db, [username], async (tokens) => {
    const request = { db, calendar, commune, act: 'samples.load', key, requestId: '' }
    const login = tokens.get(username) ?? null
    const result = await performAct({ ...request, login, clock: { now: () => now } }, (context) =>
      addPlan(context, file),
    )
    if (!result.ok) throw new Error(`The sample plan was refused: ${result.refusal.code}`)
  })
}

/** Counts at once what the samples did, so that the first page already shows it. */
export async function countSampleEvidence(
  db: Database,
  commune: string,
  today: Temporal.PlainDate,
): Promise<void> {
  const calendar = await readCalendar(db)
  const now = Temporal.Now.instant()
  await inCommune(db, commune, (tx) =>
    countPast({ tx, commune, actor: null, today, now, calendar }, evidenceSources),
  )
}

async function readSamplePlan(folder: URL): Promise<PlanFile> {
  const read = async (name: string) =>
    (await readFile(new URL(name, folder), 'utf8')).normalize('NFC')
  const [file, text] = await Promise.all([read('plan.json'), read('plan.txt')])
  const { notice: _, ...plan } = JSON.parse(file) as Record<string, unknown>
  const { value, faults } = readPlanFile({ ...plan, text })
  if (!value) throw new Error(`The sample plan has faults: ${JSON.stringify(faults.slice(0, 5))}`)
  return value
}
