import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import type { MailRhythm, NotificationChannel, NotificationKind } from '../notification.ts'
import { notificationPermissions } from '../policy.ts'
import { saveChoices } from '../store.server.ts'

export type ChoiceInput = {
  readonly channels: Readonly<Record<NotificationKind, NotificationChannel>>
  readonly rhythm: MailRhythm
}

/** Chọn cách nhận thông báo, mỗi loại một cách. */
export async function chooseChannels(
  context: ActContext,
  choices: ChoiceInput,
): Promise<Result<null>> {
  const { actor } = context
  if (!actor || !notificationPermissions['notification.choose'].may(actor)) {
    return refuse('access.not_allowed')
  }
  await saveChoices(context, actor.accountId, choices)
  context.record(
    {
      act: 'notification.choose',
      subject: { kind: 'account', id: actor.accountId },
      after: choices,
    },
    [],
  )
  return ok(null)
}
