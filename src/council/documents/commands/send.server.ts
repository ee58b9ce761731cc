import { randomUUIDv7 } from 'node:crypto'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { readMailbox } from '../../../platform/mail/address.ts'
import { namesOf } from '../../delegates/index.ts'
import { documentFacts } from '../events.ts'
import { step } from '../official-document.ts'
import { actingOffice, bodiesReceivedFor, closesForOthers } from '../policy.ts'
import { insertRecipients, loadRecipient, markReceived, type NewRecipient } from '../recipients-store.server.ts'
import { begin, documentSubject, permit } from './begin.server.ts'
import { keepStep } from './keep-step.server.ts'

export type SendInput = {
  readonly id: string
  readonly version: number
  /** Bodies that have accounts here. */
  readonly bodies: readonly string[]
  /** "Tên nơi nhận, ten@vidu.vn", one a line. */
  readonly mails: string
  /** Names of those who get it on paper, one a line. */
  readonly papers: string
}

const linesOf = (text: string) => text.split('\n').map((line) => line.trim()).filter(Boolean)

/** Gửi văn bản: in the product, by mail, on paper with a slip; more may be sent later. */
// Nghị định 30/2020/NĐ-CP, Điều 18, khoản 1 (DOC-043)
export async function sendDocument(
  context: ActContext,
  input: SendInput,
): Promise<Result<{ id: string; recipients: readonly string[] }>> {
  const begun = await begin(context, 'official_document.send', input)
  if (!begun.ok) return begun
  const document = begun.value
  const next = step(document, 'send')
  if (!next.ok) return next
  const read = await recipientsOf(context, input)
  if (!read.ok) return read
  const recipients = read.value
  if (recipients.length === 0) return refuse('official_document.recipients_missing', { field: 'bodies' })
  // A mail carries the address of the public page, never a paper that is not public.
  if (recipients.some(({ way }) => way === 'mail') && !document.isPublic) {
    return refuse('official_document.mail_of_closed_paper', { field: 'mails' })
  }
  await insertRecipients(context, document.id, recipients)
  await keepStep(context, document, {
    verb: 'send',
    state: next.value,
    act: 'official_document.send',
    fact: documentFacts.sent,
    note: recipients.map(({ name }) => name).join('; '),
    change: document.state === 'sent' ? {} : { sent_on: context.today.toString() },
    after: { recipients: recipients.length },
    payload: { recipients: recipients.map(({ id }) => id) },
  })
  return ok({ id: document.id, recipients: recipients.map(({ id }) => id) })
}

async function recipientsOf(context: ActContext, input: SendInput): Promise<Result<NewRecipient[]>> {
  const names = new Map((await namesOf(context)).filter(({ kind }) => kind === 'body').map(({ id, name }) => [id, name]))
  const recipients: NewRecipient[] = []
  for (const bodyId of new Set(input.bodies)) {
    const name = names.get(bodyId)
    if (name === undefined) return refuse('official_document.recipient_unknown', { field: 'bodies' })
    recipients.push({ id: randomUUIDv7(), way: 'product', bodyId, name, email: '' })
  }
  for (const line of linesOf(input.mails)) {
    const [, name = '', address = ''] = /^(.*?)[,;\s]+(\S+@\S+)$/.exec(line) ?? /^()(\S+@\S+)$/.exec(line) ?? []
    const email = readMailbox(address)
    if (email === null) {
      return refuse('official_document.mail_address_wrong', { field: 'mails', values: { line: line.slice(0, 80) } })
    }
    recipients.push({ id: randomUUIDv7(), way: 'mail', bodyId: null, name: name || email, email })
  }
  for (const name of linesOf(input.papers)) {
    recipients.push({ id: randomUUIDv7(), way: 'paper', bodyId: null, name: name.slice(0, 200), email: '' })
  }
  return ok(recipients)
}

/** Báo đã nhận: by the body that got it, or by the clerk for one on paper. */
// Điều 21, khoản 2, điểm c (DOC-045): the same day for an electronic paper.
export async function receiveDocument(
  context: ActContext,
  input: { readonly id: string; readonly recipientId: string; readonly note: string },
): Promise<Result<{ id: string }>> {
  const allowed = permit(context, 'official_document.receive')
  if (!allowed.ok) return allowed
  const recipient = await loadRecipient(context, input)
  if (!recipient) return refuse('official_document.recipient_unknown')
  const { actor } = context
  const isOwn = recipient.bodyId !== null && bodiesReceivedFor(actor).includes(recipient.bodyId)
  if (!isOwn && !closesForOthers(actor)) return refuse('official_document.not_yours_to_receive')
  if (recipient.receivedAt) return refuse('official_document.received_already')
  await markReceived(context, recipient.id, input.note)
  const subject = documentSubject(input.id)
  context.record(
    {
      act: 'official_document.receive',
      subject,
      office: actingOffice(actor, recipient.bodyId ?? undefined),
      after: { recipients: recipient.name },
      reason: input.note,
    },
    [{ name: documentFacts.received, subject, payload: { recipient: recipient.id } }],
  )
  return ok({ id: input.id })
}
