import { foldVietnamese } from '../../kernel/text.ts'
import type { ImportRow, RowFault } from './import-sheet.ts'

/** What a sheet's rows are judged against. */
export type ImportKnown = {
  readonly hamlets: readonly { readonly id: string; readonly name: string }[]
  /** Words of those of these rows that the register already has, folded, with their hamlet's id. */
  readonly taken: ReadonlySet<string>
}

export type PlannedRow = ImportRow & {
  readonly hamletId: string | null
  /** Taken in already, by this file or another: passed over, so that a file sent twice doubles nothing. */
  readonly isTaken: boolean
}

export type ImportPlan = {
  readonly rows: readonly PlannedRow[]
  readonly ready: readonly PlannedRow[]
  readonly faulty: readonly PlannedRow[]
}

/** What each row would become: taken in, passed over, or told what is wrong with it. */
export function planImport(rows: readonly ImportRow[], known: ImportKnown): ImportPlan {
  const hamlets = new Map(known.hamlets.map(({ id, name }) => [hamletKey(name), id]))
  const seen = new Map<string, number>()
  const planned = rows.map((row): PlannedRow => {
    const hamletId = row.hamlet === '' ? null : (hamlets.get(hamletKey(row.hamlet)) ?? null)
    const faults: RowFault[] = [...row.faults]
    if (row.hamlet !== '' && hamletId === null) {
      faults.push({ field: 'hamlet', code: 'petition.row_hamlet_unknown' })
    }
    const key = importKey(row.words, hamletId)
    const earlier = row.words === '' ? undefined : seen.get(key)
    if (earlier !== undefined) {
      faults.push({ field: 'words', code: 'petition.row_repeated', values: { row: earlier } })
    } else seen.set(key, row.row)
    return { ...row, hamletId, faults, isTaken: known.taken.has(key) }
  })
  return {
    rows: planned,
    ready: planned.filter(({ faults, isTaken }) => faults.length === 0 && !isTaken),
    faulty: planned.filter(({ faults, isTaken }) => faults.length > 0 && !isTaken),
  }
}

/** The same words from the same hamlet, however their capitals and spaces were typed. */
export function importKey(words: string, hamletId: string | null): string {
  return `${hamletId ?? ''} ${plainWords(words)}`
}

/** Words as they are compared: the twin, in SQL, stands in `importKnown`. */
export function plainWords(words: string): string {
  return words.replace(/\s+/g, ' ').toLowerCase()
}

// "Thôn 3", "thôn 03", "Thon 3": one hamlet.
function hamletKey(name: string): string {
  return foldVietnamese(name).replace(/\b0+(?=\d)/g, '')
}
