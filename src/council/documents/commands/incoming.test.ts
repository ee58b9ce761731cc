import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { councilsForTests, hereCommune } from '../../../../tests/support/council.ts'
import { codeOf, signedPaper } from '../../../../tests/support/documents.ts'
import { peopleByRole, valueOf } from '../../../../tests/support/voter-meetings.ts'
import { incomingDocument, incomingDocuments, incomingDueUntil } from '../incoming.server.ts'
import { issueDocument } from './issue.server.ts'
import { assignIncoming, closeIncoming, receiveIncoming, type IncomingInput } from './incoming.server.ts'

const councils = await councilsForTests()
const council = await councils.open(hereCommune)
after(() => councils.close())
const day = '2026-11-25'
const on = (iso: string) => Temporal.PlainDate.from(iso)
const people = await peopleByRole(council)

function paper(documentNumber: string, more: Partial<IncomingInput> = {}): IncomingInput {
  return {
    issuer: 'Ủy ban nhân dân xã',
    documentNumber,
    documentOn: on('2026-11-20'),
    arrivedOn: on(day),
    kind: 'submission_paper',
    subject: 'về điều chỉnh dự toán',
    urgency: 'ordinary',
    ...more,
  }
}

const receive = (input: IncomingInput, by: 'clerk' | 'delegate' = 'clerk') =>
  council.act(by, day, (context) => receiveIncoming(context, input))

// Nghị định 30/2020/NĐ-CP, Điều 22, khoản 2
test('numbers of arrival follow one another, also when twenty arrive at once', async () => {
  const all = await Promise.all(Array.from({ length: 20 }, (_, place) => receive(paper(`${place + 100}/TTr-UBND`))))
  const numbers = all.map((one) => Number(valueOf(one).arrival.split('/')[0])).toSorted((a, b) => a - b)
  assert.deepEqual(numbers, Array.from({ length: 20 }, (_, place) => place + 1))
})

test('the same paper is not entered twice, and no paper arrives from tomorrow', async () => {
  assert.equal(codeOf(await receive(paper('100/ttr-ubnd'))), 'incoming_document.entered_before')
  assert.equal(codeOf(await receive(paper('200/BC', { arrivedOn: on('2026-11-26') }))), 'incoming_document.arrived_in_future')
  assert.equal(codeOf(await receive(paper('200/BC', { documentOn: on(day) }))), 'ok')
  assert.equal(
    codeOf(await receive(paper('201/BC', { documentOn: on(day), arrivedOn: on('2026-11-24') }))),
    'incoming_document.dated_after_arrival',
  )
  assert.equal(codeOf(await receive(paper('202/BC'), 'delegate')), 'incoming_document.receive_not_allowed')
})

// Điều 23, khoản 1: 27 November 2026 is a Friday, the next working day is Monday.
test('a paper that arrives on Friday is brought to whoever assigns it by Monday', async () => {
  const received = valueOf(
    await council.act('clerk', '2026-11-27', (context) => receiveIncoming(context, paper('300/BC', { arrivedOn: on('2026-11-27') }))),
  )
  const row = await council.read('clerk', '2026-11-27', (context) => incomingDocument(context, received.id))
  assert.equal(row?.presentDueOn.toString(), '2026-11-30')
})

test('assigned with a day, overdue the day after, closed by the paper that answers', async () => {
  const { id } = valueOf(await receive(paper('400/BC')))
  const assign = (dueOn: string, version = 1) =>
    council.act('chair', day, (context) =>
      assignIncoming(context, { id, version, assigneeId: people.get('delegate')!, dueOn: on(dueOn), instruction: 'Trả lời' }),
    )
  assert.equal(codeOf(await assign('2026-11-24')), 'incoming_document.due_in_past')
  assert.equal(codeOf(await assign('2026-11-27')), 'ok')
  const due = await council.read(null, day, (context) => incomingDueUntil(context, on('2026-11-27')))
  assert.deepEqual(due.map(({ assigneeId, count }) => [assigneeId, count]), [[people.get('delegate'), 1]])
  const overdueOn = async (today: string) => {
    const filter = { state: 'assigned' as const, isMine: false, isOverdue: true, words: '', page: 1 }
    return (await council.read('clerk', today, (context) => incomingDocuments(context, filter))).total
  }
  assert.equal(await overdueOn('2026-11-27'), 0)
  assert.equal(await overdueOn('2026-11-28'), 1)

  const close = (by: 'viceChair' | 'delegate', answerId: string | null, note: string) =>
    council.act(by, '2026-11-26', (context) => closeIncoming(context, { id, version: 2, answerId, note }))
  assert.equal(codeOf(await close('viceChair', null, 'xong')), 'incoming_document.not_yours')
  assert.equal(codeOf(await close('delegate', null, '')), 'incoming_document.answer_missing')
  const answer = await signedPaper(council, 'official_letter')
  assert.equal(codeOf(await close('delegate', answer.id, '')), 'incoming_document.answer_unknown')
  valueOf(await council.act('clerk', day, (context) => issueDocument(context, { ...answer, note: '' })))
  assert.equal(codeOf(await close('delegate', answer.id, '')), 'ok')
  const row = await council.read('clerk', day, (context) => incomingDocument(context, id))
  assert.equal(row?.answer, '01/TTHĐND-VP')
  assert.equal(row?.state, 'closed')
})
