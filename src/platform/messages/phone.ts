/**
 * A Vietnamese telephone number in one form (+84912345678), however it was written; null when it is
 * none. Its SQL twin is phone_in_one_form in db/migrations.
 */
export function readPhone(written: string): string | null {
  const plain = written.normalize('NFKC').replace(/[^0-9+]/g, '')
  const digits = plain.replace(/^(?:\+840?|00840?|0|84(?=[1-9][0-9]{8}$))/, '')
  return /^[1-9][0-9]{8,9}$/.test(digits) ? `+84${digits}` : null
}

/** A number that takes messages: of a mobile network (Circular 22/2014/TT-BTTTT, numbering plan). */
export function isMobile(phone: string): boolean {
  return /^\+84[35789][0-9]{8}$/.test(phone)
}

/** The number as its owner may see it on a screen that others see too: its last three digits. */
export function maskedPhone(phone: string): string {
  return `••• ••• ${phone.slice(-3)}`
}
