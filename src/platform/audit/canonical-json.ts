/**
 * The one text of a value: keys sorted by UTF-16 code unit and numbers as ECMAScript writes them
 * (RFC 8785), strings and keys in Unicode form NFC, so that the two ways of typing "ế" give the
 * same bytes. Temporal values become their ISO text; absent properties are left out. Throws on
 * anything that JSON would silently change or drop.
 */
export function canonicalJson(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(composed(value))
    case 'boolean':
      return String(value)
    case 'number':
      if (Number.isFinite(value)) return JSON.stringify(value)
      break
    case 'object':
      if (value === null) return 'null'
      if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
      if (isTemporal(value)) return JSON.stringify(value.toString())
      if (isPlain(value)) return canonicalObject(value)
  }
  throw new TypeError(`not a JSON value: ${typeof value} ${String(value)}`)
}

function canonicalObject(value: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]) => [composed(key), member] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  entries.forEach(([key], i) => {
    if (i > 0 && key === entries[i - 1]?.[0]) throw new TypeError(`key stands twice: ${key}`)
  })
  return `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${canonicalJson(v)}`).join(',')}}`
}

function composed(text: string): string {
  if (!text.isWellFormed()) throw new TypeError('text with half a surrogate pair')
  return text.normalize('NFC')
}

function isTemporal(value: object): boolean {
  return value instanceof Temporal.PlainDate || value instanceof Temporal.Instant
}

function isPlain(value: object): value is Record<string, unknown> {
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
