import { z } from 'zod'
import { chosenId, oneOf } from '../../platform/web/fields.ts'
import { mailRhythms, notificationChannels, notificationKinds, type NotificationKind } from './notification.ts'

/** The button beside one notification sends nothing: its address says which. */
export const readForm = z.strictObject({})

/** Everything up to the newest that the page showed: what came after stays unread. */
export const readAllForm = z.strictObject({ newest: chosenId('thông báo') })

const channel = oneOf('cách nhận', notificationChannels)

export const chooseForm = z.strictObject({
  ...(Object.fromEntries(notificationKinds.map((kind) => [kind, channel])) as Record<
    NotificationKind,
    typeof channel
  >),
  rhythm: oneOf('nhịp gửi thư', mailRhythms),
})
