import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import type { NotificationKind } from './notification.ts'

export const pageSize = 30

export type NotificationRow = {
  readonly id: string
  readonly kind: NotificationKind
  readonly title: string
  readonly at: Temporal.Instant
  readonly isRead: boolean
  /** Id of the petition it is about; null when it is about several. */
  readonly petitionId: string | null
}

export type NotificationList = { readonly rows: readonly NotificationRow[]; readonly total: number }

/** The account's own notifications, newest first, one page of them. */
export async function ownNotifications(
  { tx, commune, actor }: ReadContext,
  { page, onlyUnread }: { page: number; onlyUnread: boolean },
): Promise<NotificationList> {
  const own = sql`n.commune = ${commune} and n.account_id = ${actor?.accountId ?? null}
    and (not ${onlyUnread} or n.read_at is null)`
  const listed = sql<NotificationRow>`
    select n.id, n.kind, n.title, n.at, n.read_at is not null as "isRead",
           case when n.subject_kind = 'petition' then n.subject_id end as "petitionId"
      from notifications n where ${own}
     order by n.id desc limit ${pageSize} offset ${(page - 1) * pageSize}`.execute(tx)
  const counted = sql<{
    total: number
  }>`select count(*) as total from notifications n where ${own}`.execute(tx)
  // Sent together, so that the second does not wait for the first to come back.
  const [{ rows }, totals] = await Promise.all([listed, counted])
  return { rows, total: totals.rows[0]?.total ?? 0 }
}

export type WaitingForMorning = {
  readonly id: string
  readonly accountId: string
  readonly title: string
  readonly path: string
}

/** Unread notifications of the last days whose readers want one mail each morning, oldest first. */
export async function waitingForMorning(
  { tx, commune }: Pick<ReadContext, 'tx' | 'commune'>,
  since: Temporal.Instant,
): Promise<WaitingForMorning[]> {
  return tx
    .selectFrom('notifications')
    .select(['id', 'account_id as accountId', 'title', 'path'])
    .where('commune', '=', commune)
    .where('mail_rhythm', '=', 'each_morning')
    .where('mailed_at', 'is', null)
    .where('read_at', 'is', null)
    .where('at', '>=', since.toString() as never)
    .orderBy('id')
    .execute()
}
