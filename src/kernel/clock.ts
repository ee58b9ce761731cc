/** The zone in which Vietnamese law counts days. */
export const legalZone = 'Asia/Ho_Chi_Minh'

/** Source of the present instant: real in the product, set by hand in tests. */
export type Clock = { now(): Temporal.Instant }

/** The legal day of an instant. */
export function legalDay(instant: Temporal.Instant): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(legalZone).toPlainDate()
}

/** 24:00 of a legal day: the first instant too late (Bộ luật Dân sự 91/2015/QH13, Điều 148, khoản 6). */
export function endOfLegalDay(day: Temporal.PlainDate): Temporal.Instant {
  return day.add({ days: 1 }).toZonedDateTime(legalZone).toInstant()
}

/** Day as written on screen and paper: 24/11/2026. */
export function writeDay(day: Temporal.PlainDate): string {
  return `${twoDigits(day.day)}/${twoDigits(day.month)}/${day.year}`
}

/** Instant as written on screen: 14:05 24/11/2026, in the legal zone. */
export function writeMoment(instant: Temporal.Instant): string {
  const local = instant.toZonedDateTimeISO(legalZone)
  return `${twoDigits(local.hour)}:${twoDigits(local.minute)} ${writeDay(local.toPlainDate())}`
}

/** Time of day to the second, in the legal zone: 14:05:09. */
export function writeTime(instant: Temporal.Instant): string {
  const local = instant.toZonedDateTimeISO(legalZone)
  return [local.hour, local.minute, local.second].map(twoDigits).join(':')
}

/** Reads 24/11/2026, 24112026 (a phone's number pad has no slash) or 2026-11-24; null if no such day. */
export function readDay(text: string): Temporal.PlainDate | null {
  const vietnamese =
    /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(text.trim()) ??
    /^(\d{2})(\d{2})(\d{4})$/.exec(text.trim())
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim())
  const [day, month, year] = vietnamese
    ? [vietnamese[1], vietnamese[2], vietnamese[3]]
    : iso
      ? [iso[3], iso[2], iso[1]]
      : []
  if (!day || !month || !year) return null
  try {
    return Temporal.PlainDate.from(
      { year: Number(year), month: Number(month), day: Number(day) },
      { overflow: 'reject' },
    )
  } catch {
    return null
  }
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}
