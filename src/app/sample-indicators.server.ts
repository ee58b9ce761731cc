import {
  checkAll,
  digestOf,
  figuresToCheck,
  importSampleSet,
  type SheetRow,
} from '../council/indicators/index.ts'
import { readCalendar } from '../council/rules/index.ts'
import { performAct, type Command } from '../platform/acts/act.server.ts'
import type { Database } from '../platform/db/pool.server.ts'
import { withLentLogins } from '../platform/identity/lent-login.server.ts'

type SampleIndicator = Omit<SheetRow, 'row' | 'cells' | 'faults'> & {
  /** Year → figure or target. */
  readonly figures: Readonly<Record<string, number>>
  readonly targets: Readonly<Record<string, number>>
}

/** The set of the sample file, in the words of a sheet. */
export type SampleSet = {
  readonly fileName: string
  readonly indicators: readonly SampleIndicator[]
}

/** Who brings the sample set in, who checks its figures, and on which day. */
export type SampleSetFor = {
  readonly commune: string
  readonly username: string
  readonly checker: string
  readonly day: Temporal.PlainDate
}

/** Any constants: each is done once, however often the start is repeated. */
const keys = {
  import: '00000000-0000-7000-8000-0000000000b1',
  check: '00000000-0000-7000-8000-0000000000b2',
} as const

/** Brings the sample indicators in and has their figures checked by another, as people would. */
export async function loadSampleIndicators(
  db: Database,
  set: SampleSet,
  { commune, username, checker, day }: SampleSetFor,
): Promise<void> {
  const calendar = await readCalendar(db)
  const now = day.toZonedDateTime({ timeZone: 'Asia/Ho_Chi_Minh', plainTime: '07:45' }).toInstant()
  await withLentLogins(db, [username, checker], async (tokens) => {
    const request = { db, calendar, commune, act: 'samples.load', requestId: '' }
    const act = async <T>(by: string, key: string, command: Command<T>): Promise<void> => {
      const login = tokens.get(by) ?? null
      const result = await performAct(
        { ...request, key, login, clock: { now: () => now } },
        command,
      )
      if (!result.ok) throw new Error(`The sample indicators were refused: ${result.refusal.code}`)
    }
    const rows = set.indicators.map(rowOf).map((row) => knownOn(row, day))
    await act(username, keys.import, (context) => importSampleSet(context, rows, set.fileName))
    await act(checker, keys.check, async (context) =>
      checkAll(context, { shown: digestOf(await figuresToCheck(context)) }),
    )
  })
}

function rowOf({ figures, targets, ...texts }: SampleIndicator, place: number): SheetRow {
  const cells = (kind: 'figure' | 'target', values: Readonly<Record<string, number>>) =>
    Object.entries(values).map(([year, value]) => ({ year: Number(year), kind, value }))
  const all = [...cells('figure', figures), ...cells('target', targets)]
  return { ...texts, row: place + 2, cells: all, faults: [] }
}

/** A start in an earlier year knows no figures of years to come. */
function knownOn(row: SheetRow, { year }: Temporal.PlainDate): SheetRow {
  return { ...row, cells: row.cells.filter((cell) => cell.kind === 'target' || cell.year < year) }
}
