import { z } from 'zod'
import { chosenId, oneOf, optionalText } from '../../platform/web/fields.ts'
import {
  mailRhythms,
  notificationChannels,
  notificationKinds,
  type NotificationKind,
} from './notification.ts'

/** The button beside one notification sends nothing: its address says which. */
export const readForm = z.strictObject({})

/** What a mail program sends by itself, and our own page leaves out (RFC 8058). */
export const stopForm = z.strictObject({ 'List-Unsubscribe': z.string().optional() })

/** Everything up to the newest that the page showed: what came after stays unread. */
export const readAllForm = z.strictObject({ newest: chosenId('thông báo') })

/** What a browser gave when it subscribed, as JSON; its label is made of what the browser says of itself. */
export const pushOnForm = z.strictObject({
  subscription: z
    .string({ error: 'Trình duyệt chưa trả lời. Hãy bấm lại.' })
    .min(1, 'Trình duyệt chưa trả lời. Hãy bấm lại.')
    .max(4000),
  device: optionalText('tên máy', 80),
})
export const pushOffForm = z.strictObject({})

const channel = oneOf('cách nhận', notificationChannels)

export const chooseForm = z.strictObject({
  ...(Object.fromEntries(notificationKinds.map((kind) => [kind, channel])) as Record<
    NotificationKind,
    typeof channel
  >),
  rhythm: oneOf('nhịp gửi thư', mailRhythms),
})
