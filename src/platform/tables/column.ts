/** What a cell may hold. Days stay days; an empty cell is null. */
export type CellValue = string | number | boolean | Temporal.PlainDate | null

/** One column of an exported table. */
export type TableColumn<Row> = {
  readonly heading: string
  value(row: Row): CellValue
  /** Width in characters, for spreadsheets; guessed from the heading when absent. */
  readonly width?: number
}
