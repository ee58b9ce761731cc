import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { councilsForTests, hereCommune, thereCommune } from '../../../../tests/support/council.ts'
import { codeOf, draftOf, signedPaper } from '../../../../tests/support/documents.ts'
import { valueOf } from '../../../../tests/support/voter-meetings.ts'
import { cancelNumber, enterLateDocument, issueDocument } from './issue.server.ts'

const councils = await councilsForTests()
const here = await councils.open(hereCommune)
const there = await councils.open(thereCommune)
after(() => councils.close())
const day = '2026-11-25'

test('fifty papers numbered at once have the numbers 1 to 50, without gap or double', async () => {
  const papers = await Promise.all(Array.from({ length: 50 }, () => signedPaper(there, 'plan')))
  const numbered = await Promise.all(
    papers.map((paper) =>
      there.act('clerk', day, (context) => issueDocument(context, { ...paper, note: '' })),
    ),
  )
  const numbers = numbered.map((one) => Number(/^\d+/.exec(valueOf(one).documentNumber)?.[0]))
  assert.deepEqual(numbers.toSorted((a, b) => a - b), Array.from({ length: 50 }, (_, place) => place + 1))
})

test('a refused numbering takes no number with it', async () => {
  const paper = await signedPaper(here, 'report')
  const stale = await here.act('clerk', day, (context) =>
    issueDocument(context, { id: paper.id, version: paper.version - 1, note: '' }),
  )
  assert.equal(codeOf(stale), 'official_document.changed_meanwhile')
  const first = await here.act('clerk', day, (context) => issueDocument(context, { ...paper, note: '' }))
  assert.equal(valueOf(first).documentNumber, '01/BC-TTHĐND')
})

test('the same act sent twice numbers once', async () => {
  const paper = await signedPaper(here, 'announcement')
  const key = '00000000-0000-7000-8000-000000000001'
  const once = () =>
    here.act('clerk', day, (context) => issueDocument(context, { ...paper, note: '' }), { key })
  const atOnce = await Promise.all([once(), once()])
  const done = atOnce.filter(({ ok }) => ok)
  assert.ok(done.length > 0)
  assert.deepEqual(await once(), done[0])
  const next = await signedPaper(here, 'announcement')
  const second = await here.act('clerk', day, (context) => issueDocument(context, { ...next, note: '' }))
  assert.equal(valueOf(second).documentNumber, '02/TB-TTHĐND')
})

// Nghị định 30/2020/NĐ-CP, Điều 15, khoản 1
test('a cancelled number stays crossed out and is never given again', async () => {
  const first = await signedPaper(here, 'invitation')
  valueOf(await here.act('clerk', day, (context) => issueDocument(context, { ...first, note: '' })))
  const cancelled = await here.act('clerk', day, (context) =>
    cancelNumber(context, { id: first.id, version: first.version + 1, reason: 'Lấy nhầm sổ' }),
  )
  assert.equal(codeOf(cancelled), 'ok')
  const again = await here.act('clerk', day, (context) =>
    issueDocument(context, { id: first.id, version: first.version + 2, note: '' }),
  )
  assert.equal(valueOf(again).documentNumber, '02/GM-TTHĐND')
  const late = await here.act('clerk', day, (context) =>
    enterLateDocument(context, late1('01/GM-TTHĐND', 'invitation')),
  )
  assert.equal(codeOf(late), 'official_document.number_was_cancelled')
})

test('numbers begin with 01 again on 1 January', async () => {
  const paper = await signedPaper(here, 'conclusion')
  const last = await here.act('clerk', '2026-12-31', (context) => issueDocument(context, { ...paper, note: '' }))
  assert.equal(valueOf(last).documentNumber, '01/KL-TTHĐND')
  const next = await signedPaper(here, 'conclusion')
  const first = await here.act('clerk', '2027-01-01', (context) => issueDocument(context, { ...next, note: '' }))
  assert.equal(valueOf(first).documentNumber, '01/KL-TTHĐND')
})

function late1(documentNumber: string, kind: 'plan' | 'invitation') {
  return {
    bodyId: here.bodies.get('standing')!,
    kind,
    subject: 'Một văn bản cũ',
    documentNumber,
    documentOn: Temporal.PlainDate.from('2026-03-02'),
    signer: '',
    reason: 'Văn bản ban hành trước khi có phần mềm',
  }
}

test('old papers keep their numbers, and the next number comes after them', async () => {
  const enter = (number: string) =>
    here.act('clerk', day, (context) => enterLateDocument(context, late1(number, 'plan')))
  assert.equal(codeOf(await enter('06/KH-TTHĐND')), 'ok')
  assert.equal(codeOf(await enter('02/KH-TTHĐND')), 'ok')
  assert.equal(codeOf(await enter('6/KH-TTHĐND')), 'official_document.number_taken')
  const paper = await signedPaper(here, 'plan')
  const next = await here.act('clerk', day, (context) => issueDocument(context, { ...paper, note: '' }))
  assert.equal(valueOf(next).documentNumber, '07/KH-TTHĐND')
  assert.equal(codeOf(await enter('03/KH-TTHĐND')), 'ok')
  assert.equal(codeOf(await enter('08/KH-TTHĐND')), 'official_document.number_ahead_of_series')
  assert.equal(codeOf(await enter('không số')), 'official_document.number_unreadable')
})

test('another commune counts for itself', async () => {
  const drafted = await draftOf(here, 'minutes')
  assert.equal(
    codeOf(await there.act('clerk', day, (context) => issueDocument(context, { ...drafted, note: '' }))),
    'official_document.not_found',
  )
})
