import { ok, refuse, type Result } from '../../kernel/result.ts'
import { actors, cadences, dutyKinds } from './duty.ts'
import { actorText, cadenceText, kindText, moduleText } from './text.vi.ts'

/** A cell of a sheet as it was read. */
export type Cell = string | number | boolean | Temporal.PlainDate | null

/** Headings that an imported sheet may carry; the first four must be there. */
export const sheetHeadings = {
  code: 'Mã',
  kind: 'Loại',
  subject: 'Nội dung',
  quote: 'Nguyên văn',
  actors: 'Kế hoạch nêu',
  cadence: 'Nhịp',
  minimum: 'Tối thiểu',
  maximum: 'Tối đa',
  startsOn: 'Từ ngày',
  endsOn: 'Đến ngày',
  evidence: 'Bằng chứng cần có',
  modules: 'Phần việc',
} as const
type Heading = keyof typeof sheetHeadings

const required: readonly Heading[] = ['code', 'kind', 'subject', 'quote']

/** Several words in one cell stand between semicolons. */
export const separator = '; '

/** Rows of a sheet as duties in the shape of a plan's file; what they say is judged there. */
export function dutiesOfSheet(rows: readonly (readonly Cell[])[]): Result<unknown[]> {
  const [headings = [], ...rest] = rows
  const places = new Map(
    headings.map((heading, place) => [
      String(heading ?? '')
        .trim()
        .normalize('NFC'),
      place,
    ]),
  )
  const missing = required.find((name) => !places.has(sheetHeadings[name]))
  if (missing)
    return refuse('plan.heading_missing', {
      field: 'file',
      values: { heading: sheetHeadings[missing] },
    })
  const filled = rest.filter((row) => row.some((cell) => cell !== null && cell !== ''))
  if (filled.length === 0) return refuse('plan.sheet_empty', { field: 'file' })
  return ok(
    filled.map((row) => dutyOfRow((name) => row[places.get(sheetHeadings[name]) ?? -1] ?? null)),
  )
}

function dutyOfRow(cell: (name: Heading) => Cell): unknown {
  const text = (name: Heading) =>
    String(cell(name) ?? '')
      .normalize('NFC')
      .trim()
  const several = (name: Heading) =>
    text(name)
      .split(/[;\n]/)
      .map((part) => part.trim())
      .filter(Boolean)
  const cadence = text('cadence')
  const per = nameIn(cadences, cadenceText, cadence)
  const [start, end] = [dayOf(cell('startsOn')), dayOf(cell('endsOn'))]
  return {
    id: text('code'),
    quote: text('quote'),
    kind: nameIn(dutyKinds, kindText, text('kind')),
    subject: text('subject'),
    actors: several('actors').map((words) => nameIn(actors, actorText, words)),
    cadence:
      cadence === ''
        ? null
        : { per, min: numberOf(cell('minimum')), max: numberOf(cell('maximum')) },
    period: start === null && end === null ? null : { start, end },
    evidence: text('evidence'),
    modules: several('modules').map(moduleNamed),
  }
}

/** The name whose Vietnamese words these are; the words themselves when there is none. */
function nameIn<K extends string>(
  names: readonly K[],
  words: Record<K, string>,
  written: string,
): string {
  const plain = written.toLocaleLowerCase('vi')
  return names.find((name) => words[name].toLocaleLowerCase('vi') === plain) ?? written
}

function moduleNamed(words: string): string {
  return Object.keys(moduleText).find((name) => moduleText[name] === words) ?? words
}

function numberOf(cell: Cell): unknown {
  if (cell === null || cell === '') return null
  return typeof cell === 'string' && /^\d{1,4}$/.test(cell.trim()) ? Number(cell) : cell
}

// A day may be a real cell of the calendar or text; the plan's file wants 2026-11-24.
function dayOf(cell: Cell): string | null {
  if (cell === null || cell === '') return null
  if (typeof cell === 'object') return cell.toString()
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(String(cell).trim()) ?? []
  return year ? `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` : String(cell)
}

/** The words of several names in one cell. */
export function wordsOf<K extends string>(
  names: readonly K[],
  words: Readonly<Record<string, string>>,
): string {
  return names.map((name) => words[name] ?? name).join(separator)
}
