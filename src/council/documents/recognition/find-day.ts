import { endsHead } from './find-number.ts'
import { nothing, type Found } from './found.ts'
import type { HeadLine } from './head-lines.ts'

const digits = '([0-9oli]{1,2})'
const written = new RegExp(`\\bng[a-z]y\\s*${digits}\\s*,?\\s*th[a-z]ng\\s*${digits}\\s*,?\\s*n[a-z](?:m|rn)\\s*([0-9oli]{4})`)
const short = new RegExp(`\\bng[a-z]y\\s*${digits}\\s*[/.-]\\s*${digits}\\s*[/.-]\\s*([0-9oli]{4})`)

const mostLines = 40

/** Ngày văn bản: beside the place in the head, else the first day that stands before the grounds. */
export function findDay(lines: readonly HeadLine[]): Found<Temporal.PlainDate> {
  const end = lines.slice(0, mostLines).findIndex(endsHead)
  const head = lines.slice(0, end === -1 ? mostLines : end).map(({ plain }) => plain)
  // A line end may stand in the middle: "Bắc⏎Kạn, ngày 29 tháng 12 năm 2017".
  const text = head.join(' ')
  const placed = dayAt(text, new RegExp(`,\\s*(?=${written.source})`), written)
  if (placed) return { value: placed.day, confidence: placed.isMended ? 0.75 : 0.95 }
  const plain = dayAt(text, null, written)
  if (plain) return { value: plain.day, confidence: plain.isMended ? 0.6 : 0.8 }
  const brief = dayAt(text, null, short)
  return brief ? { value: brief.day, confidence: 0.5 } : nothing()
}

function dayAt(text: string, before: RegExp | null, of: RegExp): { day: Temporal.PlainDate; isMended: boolean } | null {
  const from = before ? before.exec(text) : { index: 0 }
  const found = from ? of.exec(text.slice(from.index)) : null
  if (!found) return null
  const [day, month, year] = found.slice(1, 4).map(mend)
  try {
    const read = Temporal.PlainDate.from({ year: year!.value, month: month!.value, day: day!.value }, { overflow: 'reject' })
    const isMended = [day, month, year].some((part) => part!.isMended)
    return read.year >= 1945 && read.year <= 2100 ? { day: read, isMended } : null
  } catch {
    return null
  }
}

function mend(text: string | undefined): { value: number; isMended: boolean } {
  const plain = (text ?? '').replace(/o/g, '0').replace(/[li]/g, '1')
  return { value: Number(plain), isMended: plain !== text }
}
