import { hasIdShape } from '../../kernel/ids.ts'

/** người và chức vụ: a person in an office of a body, on the day it was said */
export type Seat = { readonly personId: string; readonly bodyId: string; readonly office: string }

/** One seat as a form carries it. */
export function writeSeat({ personId, bodyId, office }: Seat): string {
  return `${personId}/${bodyId}/${office}`
}

/** Reads what `writeSeat` wrote; null for anything else. */
export function readSeat(text: string): Seat | null {
  const [personId = '', bodyId = '', office = '', ...more] = text.split('/')
  const isSeat = hasIdShape(personId) && hasIdShape(bodyId) && /^[a-z_]{2,40}$/.test(office)
  return isSeat && more.length === 0 ? { personId, bodyId, office } : null
}
