import { foldVietnamese } from '../../kernel/text.ts'
import type { RowFault, SheetRow } from './import-sheet.ts'
import type { Direction, Rhythm } from './indicator.ts'

/** What a sheet's rows are judged against. */
export type SheetKnown = {
  readonly owners: readonly { readonly id: string; readonly name: string }[]
  /** Numbers that the set has already. */
  readonly numbers: ReadonlySet<number>
  readonly thisYear: number
}

export type PlannedRow = SheetRow & { readonly ownerId: string | null }

/** What each row would become, or what is wrong with it. */
export function planSheet(rows: readonly SheetRow[], known: SheetKnown): PlannedRow[] {
  const owners = new Map(known.owners.map(({ id, name }) => [foldVietnamese(name), id]))
  const seen = new Map<string, number>()
  return rows.map((row) => {
    const ownerId = owners.get(foldVietnamese(row.owner)) ?? null
    const faults: RowFault[] = [...row.faults]
    if (row.owner !== '' && ownerId === null) {
      faults.push({ field: 'owner', code: 'indicator.row_owner_unknown' })
    }
    if (known.numbers.has(Number(row.number))) {
      faults.push({ field: 'number', code: 'indicator.row_number_taken' })
    }
    const earlier = seen.get(row.number)
    if (row.number !== '' && earlier !== undefined) {
      faults.push({ field: 'number', code: 'indicator.row_repeated', values: { row: earlier } })
    }
    seen.set(row.number, earlier ?? row.row)
    return { ...row, ownerId, faults: [...faults, ...yearFaults(row, known.thisYear)] }
  })
}

function yearFaults({ baseYear, cells }: SheetRow, thisYear: number): RowFault[] {
  if (baseYear === '') return []
  const base = Number(baseYear)
  if (!Number.isInteger(base) || base < 1990 || base > thisYear) {
    return [
      {
        field: 'baseYear',
        code: 'indicator.row_figure_unreadable',
        values: { heading: 'Năm gốc' },
      },
    ]
  }
  const isRight = (year: number, kind: string) =>
    kind === 'target' ? year > base && year <= 2100 : year >= base && year < thisYear
  return cells
    .filter(({ year, kind }) => !isRight(year, kind))
    .map(({ year, kind }) => ({
      field: 'figures',
      code: 'indicator.row_year_wrong',
      values: { heading: `${kind === 'target' ? 'Mục tiêu' : 'Thực hiện'} ${year}` },
    }))
}

export function directionOf(text: string): Direction {
  return foldVietnamese(text) === 'giam' ? 'fall' : 'rise'
}

export function rhythmOf(text: string): Rhythm {
  return foldVietnamese(text) === 'quy' ? 'quarter' : 'year'
}
