import { writeDay } from '../../kernel/clock.ts'

/** Where the arithmetic of a stored clock is laid open: by the version that set it, from its event. */
export function arithmeticHref(
  base: string,
  clock: { readonly ruleKey: string; readonly eventOn: Temporal.PlainDate },
): string {
  const query = new URLSearchParams({ 'can-cu': clock.ruleKey, ngay: writeDay(clock.eventOn) })
  return `${base}/tinh-thoi-han?${query}`
}
