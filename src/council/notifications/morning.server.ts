import { dayStatus } from '../../law/working-calendar.ts'
import type { WorkContext } from '../../platform/jobs/task.ts'
import { forgetMails, postMail } from '../../platform/mail/outbox.server.ts'
import { accountsHolding, type AccountHolder } from '../delegates/index.ts'
import { dueSoonUntil, dueSoonWithin, petitionsDueUntil } from '../petitions/index.ts'
import { dutyOf, noneDue, withDue, type DueCount, type Duty } from './due-duty.ts'
import { waitingForMorning } from './queries.server.ts'
import { clerks, peopleOf, standingBody } from './petition-news.server.ts'
import { forgetNotifications, markMailed } from './store.server.ts'
import { choicePath, tell } from './tell.server.ts'
import { mailToPerson, notificationTitle } from './text.vi.ts'

const list = '/ban-lam-viec/kien-nghi'

/**
 * Reminds each person, on working days, of the petitions they owe a step on that are overdue or due
 * soon: one notification a day with the figures.
 */
export async function remindOfDuePetitions(context: WorkContext): Promise<void> {
  const { today, calendar } = context
  if (!dayStatus(calendar, today).working) return
  const owed = await petitionsDueUntil(context, dueSoonUntil(context))
  const counts = new Map<string, { person: AccountHolder; due: DueCount }>()
  for (const [duty, dues] of Map.groupBy(owed, (due) => dutyOf(due.state, due.holderId))) {
    for (const person of duty === null ? [] : await whoOwes(context, duty)) {
      const before = counts.get(person.accountId)?.due ?? noneDue
      const due = dues.reduce(
        (sum, one) => withDue(sum, one, { today, calendar, dueSoonWithin }),
        before,
      )
      counts.set(person.accountId, { person, due })
    }
  }
  for (const { person, due } of counts.values()) await remind(context, person, due)
}

async function remind(context: WorkContext, person: AccountHolder, due: DueCount): Promise<void> {
  if (due.overdue + due.dueSoon === 0) return
  await tell(context, [person], {
    kind: 'petition_due',
    title: notificationTitle.due(due, dueSoonWithin),
    path: `${list}?han=${due.overdue > 0 ? 'overdue' : 'due_soon'}&xep=han`,
    subject: null,
    occasion: { onDay: context.today },
  })
}

function whoOwes(context: WorkContext, duty: Duty): Promise<AccountHolder[]> {
  if (duty === 'clerks') return clerks(context)
  if (duty === 'standing_body') return standingBody(context)
  return peopleOf(context, duty.slice('holder '.length))
}

/** Mails each person who wants it so one mail with what came since yesterday and is still unread. */
export async function mailMorningDigests(context: WorkContext): Promise<void> {
  const waiting = await waitingForMorning(context, context.now.subtract({ hours: 7 * 24 }))
  if (waiting.length === 0) return
  const holders = new Map((await accountsHolding(context, {})).map((one) => [one.accountId, one]))
  for (const [accountId, rows] of Map.groupBy(waiting, (row) => row.accountId)) {
    // Whoever holds no office any more is not told of its matters.
    const person = holders.get(accountId)
    if (!person) continue
    const told = rows.map(({ title, path }) => ({ title, url: context.absolute(path) }))
    const choiceUrl = context.absolute(choicePath)
    const isPosted = await postMail(context, {
      key: `digest:${accountId}:${context.today.toString()}`,
      to: person.email,
      mail: () => mailToPerson({ name: person.personName }, context.council, told, choiceUrl),
    })
    if (isPosted)
      await markMailed(
        context,
        rows.map(({ id }) => id),
      )
  }
}

const keptForHours = 366 * 24

/** Forgets notifications and mails of more than a year ago. */
export async function forgetOldNotifications(context: WorkContext): Promise<void> {
  const before = context.now.subtract({ hours: keptForHours })
  await forgetNotifications(context, before)
  await forgetMails(context, before)
}
