import { randomUUIDv7 } from 'node:crypto'
import { sql } from 'kysely'
import type { SubjectRef } from '../../kernel/subject-ref.ts'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import {
  defaultRhythm,
  noChoices,
  type MailRhythm,
  type NotificationChannel,
  type NotificationChoices,
  type NotificationKind,
  type ToldKind,
} from './notification.ts'

type Where = Pick<ReadContext, 'tx' | 'commune'>

export type NewNotification = {
  readonly accountId: string
  readonly kind: ToldKind
  readonly title: string
  /** Path of the council, without its base. */
  readonly path: string
  readonly subject: SubjectRef | null
  /** What it tells of; a reminder has the day it is given on instead. */
  readonly occasion: { readonly factId: string } | { readonly onDay: Temporal.PlainDate }
  readonly mailRhythm: MailRhythm | null
}

/**
 * Keeps notifications that were not given yet: one for an account and a fact, or an account and a
 * day. Gives id and account of the new ones, and wakes the pages on which their readers see them.
 */
export async function insertNotifications(
  { tx, commune }: Where,
  notifications: readonly NewNotification[],
): Promise<{ id: string; accountId: string }[]> {
  if (notifications.length === 0) return []
  const rows = notifications.map((one) => ({
    commune,
    id: randomUUIDv7(),
    account_id: one.accountId,
    kind: one.kind,
    title: one.title,
    path: one.path,
    subject_kind: one.subject?.kind ?? '',
    subject_id: one.subject?.id ?? '',
    fact_id: 'factId' in one.occasion ? one.occasion.factId : null,
    on_day: 'onDay' in one.occasion ? one.occasion.onDay.toString() : null,
    mail_rhythm: one.mailRhythm,
  }))
  const kept = await tx
    .insertInto('notifications')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .returning(['id', 'account_id as accountId'])
    .execute()
  if (kept.length > 0) {
    await sql`select pg_notify('nghi_truong_changed', ${commune} || '|notification:' || account)
      from unnest(${kept.map((one) => one.accountId)}::text[]) account`.execute(tx)
  }
  return kept
}

/** From now on these are not mailed again. */
export async function markMailed({ tx, commune }: Where, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tx
    .updateTable('notifications')
    .set({ mailed_at: sql`clock_timestamp()` })
    .where('commune', '=', commune)
    .where('id', 'in', ids)
    .execute()
}

/** Marks one of the account's own notifications as read; its path, or null when it has none such. */
export async function markRead(
  { tx, commune }: Where,
  accountId: string,
  id: string,
): Promise<string | null> {
  const row = await tx
    .updateTable('notifications')
    .set({ read_at: sql`coalesce(read_at, clock_timestamp())` })
    .where('commune', '=', commune)
    .where('account_id', '=', accountId)
    .where('id', '=', id)
    .returning('path')
    .executeTakeFirst()
  return row?.path ?? null
}

/** Marks all of the account's own up to this one as read; ids follow one another in time. */
export async function markAllRead(
  { tx, commune }: Where,
  accountId: string,
  newest: string,
): Promise<void> {
  await tx
    .updateTable('notifications')
    .set({ read_at: sql`clock_timestamp()` })
    .where('commune', '=', commune)
    .where('account_id', '=', accountId)
    .where('id', '<=', newest)
    .where('read_at', 'is', null)
    .execute()
}

/** Choices of these accounts, for one statement's worth of asking; whoever chose nothing is missing. */
export async function choicesOf(
  { tx, commune }: Where,
  accountIds: readonly string[],
): Promise<(accountId: string) => NotificationChoices> {
  type Row = {
    accountId: string
    kind: NotificationKind | null
    channel: NotificationChannel
    rhythm: MailRhythm | null
  }
  const { rows } = await sql<Row>`
    select a.id as "accountId", c.kind, c.channel, r.rhythm
      from unnest(${accountIds}::text[]) a (id)
      left join notification_choices c on c.commune = ${commune} and c.account_id = a.id
      left join notification_rhythms r on r.commune = ${commune} and r.account_id = a.id`.execute(
    tx,
  )
  const found = new Map<string, NotificationChoices>()
  for (const { accountId, kind, channel, rhythm } of rows) {
    const before = found.get(accountId)?.channels
    const channels = kind === null ? before : { ...before, [kind]: channel }
    found.set(accountId, { channels: channels ?? {}, rhythm: rhythm ?? defaultRhythm })
  }
  return (accountId) => found.get(accountId) ?? noChoices
}

/** Keeps a person's choices, all at once: one statement. */
export async function saveChoices(
  { tx, commune }: Where,
  accountId: string,
  { channels, rhythm }: NotificationChoices,
): Promise<void> {
  const chosen = Object.entries(channels).map(([kind, channel]) => ({ kind, channel }))
  await sql`
    with kept as (
      insert into notification_choices (commune, account_id, kind, channel)
      select ${commune}, ${accountId}, c.kind, c.channel
        from jsonb_to_recordset(${JSON.stringify(chosen)}::jsonb) c (kind text, channel text)
      on conflict (commune, account_id, kind) do update set channel = excluded.channel)
    insert into notification_rhythms (commune, account_id, rhythm) values (${commune}, ${accountId}, ${rhythm})
    on conflict (commune, account_id) do update set rhythm = excluded.rhythm`.execute(tx)
}

/** Forgets what was told before this moment. */
export async function forgetNotifications(
  { tx, commune }: Where,
  before: Temporal.Instant,
): Promise<void> {
  await tx
    .deleteFrom('notifications')
    .where('commune', '=', commune)
    .where('at', '<', before.toString() as never)
    .execute()
}
