import { z } from 'zod'
import { requiredText } from '../../platform/web/fields.ts'

export const askForm = z.strictObject({
  address: requiredText('địa chỉ thư', 254),
  // Bait for programs that fill in every field; people do not see it.
  website: z.string().max(200).optional(),
})

/** The button says all there is to say: its address carries the rest. */
export const confirmForm = z.strictObject({})

/** What a mail program sends by itself, and our own page leaves out (RFC 8058). */
export const stopForm = z.strictObject({ 'List-Unsubscribe': z.string().optional() })
