/** Where the law's days begin and end. Vietnam has kept UTC+7 without summer time since 1975. */
export const legalZone = 'Asia/Ho_Chi_Minh'

/** The legal day on which an instant falls. */
export function legalDay(at: Temporal.Instant): Temporal.PlainDate {
  return at.toZonedDateTimeISO(legalZone).toPlainDate()
}

/** 24:00 of a legal day: the first instant that is too late (Bộ luật Dân sự 91/2015/QH13, Điều 148, khoản 6). */
export function endOfLegalDay(on: Temporal.PlainDate): Temporal.Instant {
  return on.add({ days: 1 }).toZonedDateTime(legalZone).toInstant()
}

/** A day written as 2026-08-27, or undefined when the text is no day of the calendar. */
export function parseDay(text: string): Temporal.PlainDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' })
  } catch {
    return undefined
  }
}
