/** A legal day as people write it: dd/mm/yyyy. */
export function dateText(day: Temporal.PlainDate): string {
  const pad = (part: number) => String(part).padStart(2, '0')
  return `${pad(day.day)}/${pad(day.month)}/${day.year}`
}

/**
 * Reads what a person typed as day, month, year: 5/3/2026, 05-03-2026, 5.3.2026, 5 3 2026, or eight
 * digits 05032026 (a phone's number pad has no slash); also the ISO form that browsers paste.
 * Anything else, a two-digit year, or a day that does not exist: undefined.
 */
export function readDateText(text: string): Temporal.PlainDate | undefined {
  const typed = text.trim()
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed)
  const dayFirst =
    /^(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{4})$/.exec(typed) ??
    /^(\d{2})(\d{2})(\d{4})$/.exec(typed)
  const parts = iso ? iso.slice(1) : dayFirst?.slice(1).reverse()
  if (!parts) return undefined
  const [year, month, day] = parts.map(Number) as [number, number, number]
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' })
  } catch {
    return undefined
  }
}
