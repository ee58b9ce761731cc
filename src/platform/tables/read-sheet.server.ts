import { readSheet } from 'read-excel-file/node'
import { fromBufferPromise, type ZipFile } from 'yauzl'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { CellValue } from './column.ts'

export type SheetLimits = {
  /** Rows below the heading. */
  readonly mostRows: number
  readonly mostColumns: number
}

/** A sheet of 5,000 rows in 20 columns unpacks to a tenth of this. */
const mostUnpacked = 40 * 1024 * 1024
const mostMembers = 500

/**
 * Rows of the first sheet of an XLSX file. A formula counts as the value it last had, an error as an
 * empty cell, a moment as its day. Refuses what is no XLSX file, unpacks to too much, or spreads over
 * more rows or columns than the limits allow: a far-off cell alone would fill the memory.
 */
export async function sheetRows(
  bytes: Buffer,
  limits: SheetLimits,
): Promise<Result<CellValue[][]>> {
  const screened = await screen(bytes, limits)
  if (!screened.ok) return screened
  try {
    const rows = (await readSheet(bytes)) as unknown[][]
    return ok(rows.map((row) => row.map(cellValue)))
  } catch (error) {
    if (isOfLibrary(error)) return notASheet
    throw error
  }
}

const notASheet = refuse('sheet.not_readable')

function isOfLibrary(error: unknown): boolean {
  return ['InvalidInputError', 'InvalidSpreadsheetError', 'SheetNotFoundError'].includes(
    (error as Error).name,
  )
}

function cellValue(value: unknown): CellValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value
  return value instanceof Date ? Temporal.PlainDate.from(value.toISOString().slice(0, 10)) : null
}

/** Unpacks every member without keeping it: the file says little about what it unpacks to. */
async function screen(bytes: Buffer, limits: SheetLimits): Promise<Result<void>> {
  let zip: ZipFile
  try {
    zip = await fromBufferPromise(bytes)
  } catch {
    return notASheet
  }
  if (zip.entryCount > mostMembers) return notASheet
  let unpacked = 0
  try {
    for await (const member of zip.eachEntry()) {
      // Any member may be named as the sheet, whatever its place.
      const reach = new CellReach()
      for await (const part of await zip.openReadStreamPromise(member)) {
        unpacked += (part as Buffer).length
        if (unpacked > mostUnpacked) return refuse('sheet.too_large')
        reach.read(part as Buffer)
      }
      if (reach.isDisguised) return notASheet
      if (reach.row > limits.mostRows + 1) {
        return refuse('sheet.too_many_rows', { values: { most: limits.mostRows } })
      }
      if (reach.column > limits.mostColumns) {
        return refuse('sheet.too_many_columns', { values: { most: limits.mostColumns } })
      }
    }
  } catch {
    return notASheet
  }
  return ok(undefined)
}

const place = /\br\s*=\s*["']\s*([A-Za-z]{0,4})(\d{1,9})["']/g
/** A place behind a character reference: no program writes it so, and a reader would follow it. */
const disguisedPlace = /\br\s*=\s*["'][^"']{0,20}&/
const rowBegun = /<(?:\w+:)?row\b/g
/** Enough for the longest of the patterns above. */
const longestName = 40

/** The farthest row and column (from 1) that a sheet names or counts up to, read part by part. */
class CellReach {
  row = 0
  column = 0
  isDisguised = false
  private rowsBegun = 0
  private rest = ''

  read(part: Buffer): void {
    const fresh = part.toString('latin1')
    const text = this.rest + fresh
    for (const [, letters = '', digits] of text.matchAll(place)) {
      this.row = Math.max(this.row, Number(digits))
      this.column = Math.max(this.column, columnNumber(letters))
    }
    this.isDisguised ||= disguisedPlace.test(text)
    this.rowsBegun += fresh.match(rowBegun)?.length ?? 0
    this.row = Math.max(this.row, this.rowsBegun)
    this.rest = text.slice(-longestName)
  }
}

function columnNumber(letters: string): number {
  let number = 0
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64
  return number
}
