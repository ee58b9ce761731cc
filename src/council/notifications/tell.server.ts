import type { SubjectRef } from '../../kernel/subject-ref.ts'
import type { WorkContext } from '../../platform/jobs/task.ts'
import { postMail } from '../../platform/mail/outbox.server.ts'
import { pushTo } from '../../platform/push/subscriptions.server.ts'
import type { AccountHolder } from '../delegates/index.ts'
import { deliveryOf, type ToldKind } from './notification.ts'
import { choicesOf, insertNotifications, markMailed, type NewNotification } from './store.server.ts'
import { mailToPerson } from './text.vi.ts'

/** What is told, and on which occasion: the same occasion is told to an account only once. */
export type News = Pick<NewNotification, 'kind' | 'title' | 'path' | 'occasion'> & {
  readonly kind: ToldKind
  readonly subject: SubjectRef | null
}

/** Where people choose how they are told. */
export const choicePath = '/thong-bao/lua-chon'

/** Tells each of these people as they chose: on the page, by mail too, or not at all. */
export async function tell(
  context: WorkContext,
  people: readonly AccountHolder[],
  news: News,
): Promise<void> {
  const choices = await choicesOf(
    context,
    people.map(({ accountId }) => accountId),
  )
  const given = people.flatMap(({ accountId }) => {
    const { isShown, mailRhythm } = deliveryOf(choices(accountId), news.kind)
    return isShown ? [{ ...news, accountId, mailRhythm }] : []
  })
  const kept = await insertNotifications(context, given)
  const atOnce = new Set(
    given.filter((one) => one.mailRhythm === 'at_once').map((one) => one.accountId),
  )
  const mailed: string[] = []
  for (const { id, accountId } of kept) {
    const person = people.find((one) => one.accountId === accountId)
    if (!person || !atOnce.has(accountId)) continue
    if (await mailNow(context, person, news, id)) mailed.push(id)
  }
  await markMailed(context, mailed)
  await pushTo(
    context,
    kept.map(({ accountId }) => accountId),
  )
}

function mailNow(
  context: WorkContext,
  { email, personName }: AccountHolder,
  { title, path }: News,
  id: string,
): Promise<boolean> {
  const told = [{ title, url: context.absolute(path) }]
  return postMail(context, {
    key: `notification:${id}`,
    to: email,
    mail: () =>
      mailToPerson({ name: personName }, context.council, told, context.absolute(choicePath)),
  })
}
