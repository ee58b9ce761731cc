import { writeNumber } from '../../kernel/numbers.ts'
import { hasIdShape } from '../../kernel/ids.ts'
import { readDay, writeDay } from '../../kernel/clock.ts'
import type { RecordText } from '../../platform/audit/log-text.ts'

const nothing = '–'

/** One recorded field, in words; `from` or `to` is null when the record has no such side. */
export type Change = {
  readonly label: string
  readonly from: string | null
  readonly to: string | null
}

/**
 * What an act changed, field by field, in the words of its subject. Fields that stayed as they were
 * are left out; ids of persons, bodies and hamlets read as their names.
 */
export function changesOf(
  before: unknown,
  after: unknown,
  words: RecordText,
  nameOf: (id: string) => string | undefined,
): Change[] {
  const [from, to] = [fieldsOf(before), fieldsOf(after)]
  const names = new Set([...Object.keys(from), ...Object.keys(to)])
  return [...names].flatMap((name) => {
    const text = (fields: Record<string, unknown>) =>
      name in fields ? inWords(fields[name], words[name]?.values, nameOf) : null
    const change = { label: words[name]?.label ?? name, from: text(from), to: text(to) }
    return isSame(change) ? [] : [change]
  })
}

/** Nothing recorded and recorded as nothing tell the same. */
function isSame({ from, to }: Change): boolean {
  return (from ?? nothing) === (to ?? nothing)
}

/** A record that is no object is shown whole under one name. */
function fieldsOf(recorded: unknown): Record<string, unknown> {
  if (recorded === null || recorded === undefined) return {}
  if (typeof recorded === 'object' && !Array.isArray(recorded)) {
    return recorded as Record<string, unknown>
  }
  return { 'Nội dung': recorded }
}

function inWords(
  value: unknown,
  values: Readonly<Record<string, string>> | undefined,
  nameOf: (id: string) => string | undefined,
): string {
  if (value === null || value === undefined || value === '') return nothing
  if (typeof value === 'boolean') return value ? 'Có' : 'Không'
  if (typeof value === 'number') return writeNumber(value)
  if (Array.isArray(value)) {
    return value.map((one) => inWords(one, values, nameOf)).join('; ') || nothing
  }
  if (typeof value !== 'string') return JSON.stringify(value)
  if (values && Object.hasOwn(values, value)) return values[value]!
  if (hasIdShape(value)) return nameOf(value) ?? shortened(value)
  if (/^[0-9a-f]{64}$/.test(value)) return shortened(value)
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? readDay(value) : null
  return day ? writeDay(day) : value
}

/** Ids and digests that name nothing to a reader: enough of them to tell two apart. */
function shortened(code: string): string {
  return `mã ${code.slice(0, 8)}…`
}
