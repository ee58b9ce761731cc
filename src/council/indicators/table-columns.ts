import type { TableColumn } from '../../platform/tables/column.ts'
import { sheetHeadings, type SheetField } from './import-sheet.ts'
import type { OutlookKind } from './outlook.ts'
import { outlookText } from './text.vi.ts'

/** What an exported table needs of an indicator. */
export type ExportedIndicator = {
  readonly number: number
  readonly name: string
  readonly unit: string
  readonly direction: string
  readonly owner: string
  readonly source: string
  readonly definition: string
  readonly method: string
  readonly rhythm: string
  readonly baseYear: number
  readonly figures: ReadonlyMap<number, number>
  readonly targets: ReadonlyMap<number, number>
  readonly chance: number | null
  readonly kind: OutlookKind
}

type Exported = TableColumn<ExportedIndicator>

const heading = (field: SheetField) => sheetHeadings[field][0]

const facts: readonly Exported[] = [
  { heading: heading('number'), value: ({ number }) => number, width: 6 },
  { heading: heading('name'), value: ({ name }) => name, width: 50 },
  { heading: heading('unit'), value: ({ unit }) => unit, width: 14 },
  {
    heading: heading('direction'),
    value: ({ direction }) => (direction === 'fall' ? 'giảm' : 'tăng'),
  },
  { heading: heading('owner'), value: ({ owner }) => owner, width: 28 },
  { heading: heading('source'), value: ({ source }) => source, width: 40 },
  { heading: heading('definition'), value: ({ definition }) => definition, width: 30 },
  { heading: heading('method'), value: ({ method }) => method, width: 30 },
  { heading: heading('rhythm'), value: ({ rhythm }) => (rhythm === 'quarter' ? 'quý' : 'năm') },
  { heading: heading('baseYear'), value: ({ baseYear }) => baseYear },
]

const yearly = (figureYears: readonly number[], targetYears: readonly number[]): Exported[] => [
  ...figureYears.map((year) => ({
    heading: `Thực hiện ${year}`,
    value: ({ figures }: ExportedIndicator) => figures.get(year) ?? null,
  })),
  ...targetYears.map((year) => ({
    heading: `Mục tiêu ${year}`,
    value: ({ targets }: ExportedIndicator) => targets.get(year) ?? null,
  })),
]

/** The set as a spreadsheet that can be read in again, with the outlook of a year at its end. */
export function setColumns(rows: readonly ExportedIndicator[], year: number): Exported[] {
  const years = (of: (row: ExportedIndicator) => ReadonlyMap<number, number>) =>
    [...new Set(rows.flatMap((row) => [...of(row).keys()]))].toSorted((one, other) => one - other)
  return [
    ...facts,
    ...yearly(
      years(({ figures }) => figures),
      years(({ targets }) => targets),
    ),
    {
      heading: `Khả năng đạt ${year} (%)`,
      value: ({ chance }) => (chance === null ? null : Math.round(chance * 100)),
    },
    { heading: `Tình trạng ${year}`, value: ({ kind }) => outlookText[kind], width: 24 },
  ]
}

/** The sheet to fill in: five years back, five years ahead. */
export function templateColumns(thisYear: number): Exported[] {
  const span = (first: number) => Array.from({ length: 5 }, (_, place) => first + place)
  return [...facts, ...yearly(span(thisYear - 5), span(thisYear))]
}
