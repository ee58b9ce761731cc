import { dayStatus } from '../../law/working-calendar.ts'
import { writeDay } from '../../kernel/clock.ts'
import type { Reaction, ReactionContext } from '../../platform/jobs/reaction.ts'
import type { WorkContext } from '../../platform/jobs/task.ts'
import { accountsHolding, type AccountHolder } from '../delegates/index.ts'
import {
  documentBrief,
  documentFacts,
  incomingDocument,
  incomingDueUntil,
  incomingFacts,
  type DocumentBrief,
} from '../documents/index.ts'
import { dueSoonWithin } from '../petitions/index.ts'
import { clerks, standingBody } from './petition-news.server.ts'
import { tell, type News } from './tell.server.ts'
import { documentTitle } from './text.vi.ts'

function newsOf(context: ReactionContext, kind: News['kind'], title: string, folder: string): News {
  const { subject, id: factId } = context.fact
  return { kind, title, path: `/ban-lam-viec/${folder}/${subject.id}`, subject, occasion: { factId } }
}

/** Tells of a paper, as long as it still stands at the step that the fact announced. */
function whenDocument(
  hears: string,
  stillIn: DocumentBrief['state'] | null,
  told: (context: ReactionContext, document: DocumentBrief) => Promise<readonly AccountHolder[]>,
  kind: News['kind'],
  title: (document: DocumentBrief) => string,
): Reaction {
  return {
    hears: [hears],
    async react(context) {
      const document = await documentBrief(context, context.fact.subject.id)
      if (!document || (stillIn !== null && document.state !== stillIn)) return
      await tell(context, await told(context, document), newsOf(context, kind, title(document), 'van-ban'))
    },
  }
}

/** Those who sign for the body: of the council and its Standing body the Standing body's heads. */
function signers(context: WorkContext, { bodyId, bodyKind }: DocumentBrief): Promise<AccountHolder[]> {
  if (bodyKind === 'council' || bodyKind === 'standing_body') {
    return accountsHolding(context, { bodyKinds: ['standing_body'], offices: ['chair', 'vice_chair'] })
  }
  return accountsHolding(context, { bodyId, offices: ['head', 'deputy_head', 'chair', 'vice_chair'] })
}

async function drafters(context: WorkContext, { draftedBy }: DocumentBrief): Promise<readonly AccountHolder[]> {
  return (await accountsHolding(context, {})).filter(({ personId }) => personId === draftedBy)
}

/** Those of the bodies it was sent to by this very fact. */
async function recipients(context: ReactionContext, document: DocumentBrief): Promise<readonly AccountHolder[]> {
  const named = context.fact.payload['recipients']
  const ids = Array.isArray(named) ? named : []
  const bodies = document.sentTo.filter(({ id }) => ids.includes(id)).map(({ bodyId }) => bodyId)
  const people = await Promise.all(bodies.map((bodyId) => accountsHolding(context, { bodyId })))
  return [...new Map(people.flat().map((person) => [person.accountId, person])).values()]
}

const assigned: Reaction = {
  hears: [incomingFacts.assigned],
  async react(context) {
    const incoming = await incomingDocument({ ...context }, context.fact.subject.id)
    // Meanwhile it may have passed to another person, whose own fact tells them.
    if (!incoming || incoming.state !== 'assigned' || incoming.assigneeId !== context.fact.payload['assignee']) return
    const people = (await accountsHolding(context, {})).filter(({ personId }) => personId === incoming.assigneeId)
    const title = documentTitle.assigned(`${incoming.arrivalNumber}/${incoming.arrivalYear}`, incoming.dueOn && writeDay(incoming.dueOn))
    await tell(context, people, newsOf(context, 'incoming_assigned', title, 'van-ban-den'))
  },
}

/** What notifications hear of papers. */
export const documentNews: readonly Reaction[] = [
  whenDocument(documentFacts.submitted, 'submitted', signers, 'document_waiting', (document) => documentTitle.toSign(document.subject)),
  whenDocument(documentFacts.signed, 'signed', (context) => clerks(context), 'document_waiting', (document) => documentTitle.toNumber(document.subject)),
  whenDocument(documentFacts.sentBack, 'drafted', drafters, 'document_waiting', (document) => documentTitle.sentBack(document.subject)),
  whenDocument(documentFacts.sent, null, recipients, 'document_received', ({ documentNumber, subject }) =>
    documentTitle.sent(documentNumber ?? '', subject),
  ),
  {
    hears: [incomingFacts.received],
    async react(context) {
      const incoming = await incomingDocument({ ...context }, context.fact.subject.id)
      if (incoming?.state !== 'received') return
      const title = documentTitle.toAssign(`${incoming.arrivalNumber}/${incoming.arrivalYear}`)
      await tell(context, await standingBody(context), newsOf(context, 'document_waiting', title, 'van-ban-den'))
    },
  },
  assigned,
]

/** Reminds each person, on working days, of the papers they owe an answer to: one notification a day. */
export async function remindOfIncomingDocuments(context: WorkContext): Promise<void> {
  const { today, calendar } = context
  if (!dayStatus(calendar, today).working) return
  const owed = await incomingDueUntil(context, today.add({ days: dueSoonWithin }))
  if (owed.length === 0) return
  const holders = await accountsHolding(context, {})
  for (const [assigneeId, dues] of Map.groupBy(owed, (due) => due.assigneeId)) {
    const overdue = dues.filter(({ dueOn }) => Temporal.PlainDate.compare(dueOn, today) < 0)
    const count = (of: typeof dues) => of.reduce((sum, due) => sum + due.count, 0)
    await tell(context, holders.filter(({ personId }) => personId === assigneeId), {
      kind: 'incoming_due',
      title: documentTitle.due(count(overdue), count(dues) - count(overdue)),
      path: '/ban-lam-viec/van-ban-den?cua-toi=1&buoc=assigned',
      subject: null,
      occasion: { onDay: today },
    })
  }
}
