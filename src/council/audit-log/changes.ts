import { hasIdShape } from '../../kernel/ids.ts'
import { readDay, writeDay } from '../../kernel/clock.ts'
import type { RecordText } from '../../platform/audit/log-text.ts'

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
    return change.from === change.to ? [] : [change]
  })
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
  if (value === null || value === undefined || value === '') return '–'
  if (typeof value === 'boolean') return value ? 'Có' : 'Không'
  if (typeof value === 'number') return value.toLocaleString('vi-VN')
  if (Array.isArray(value)) return value.map((one) => inWords(one, values, nameOf)).join('; ')
  if (typeof value !== 'string') return JSON.stringify(value)
  if (values && Object.hasOwn(values, value)) return values[value]!
  if (hasIdShape(value)) return nameOf(value) ?? value
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? readDay(value) : null
  return day ? writeDay(day) : value
}
