import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { agencySeat, issuedPaper, saidByAgency } from '../../../../tests/support/commitments.ts'
import { councilsForTests, hereCommune } from '../../../../tests/support/council.ts'
import { codeOf, valueOf } from '../../../../tests/support/voter-meetings.ts'
import { confirmCommitment, stateCommitment } from '../../commitments/index.ts'
import { questionDossier } from '../queries.server.ts'
import { answerQuestion, judgeAnswer } from './answer.server.ts'
import { citeResolution, closeQuestion } from './close.server.ts'
import { registerQuestion } from './register.server.ts'
import { sendQuestion, withdrawQuestion } from './send.server.ts'

const councils = await councilsForTests()
const here = await councils.open(hereCommune)
after(() => councils.close())

const asked = '2026-11-24'
const dossier = (id: string) => here.read('clerk', asked, (context) => questionDossier(context, id)).then((one) => one!)

async function registered(more: { followsId?: string } = {}): Promise<string> {
  const input = {
    kind: 'written' as const,
    words: 'Cống đầu thôn khi nào xong?',
    topic: 'Giao thông nông thôn',
    seat: await agencySeat(here),
    sessionId: null,
    followsId: more.followsId ?? null,
  }
  return valueOf(await here.act('delegate', asked, (context) => registerQuestion(context, input))).id
}

test('a question is answered in person, judged by its asker, and closes when its commitment is confirmed', async () => {
  const id = await registered()
  assert.equal(codeOf(await here.act('clerk', asked, (context) => sendQuestion(context, { id, version: 1 }))), 'formal_question.send_not_allowed')
  valueOf(await here.act('chair', asked, (context) => sendQuestion(context, { id, version: 1 })))
  const sent = await dossier(id)
  // QST-007: 20 days, the day of the event not counted.
  assert.deepEqual([sent.dueOn?.toString(), sent.dueRule?.startsWith('QST-007@')], ['2026-12-14', true])
  const answer = { id, version: 2, words: 'Xong trước 15/12/2026.', isSpoken: false }
  for (const other of ['otherAgency', 'clerk'] as const) {
    const result = await here.act(other, asked, (context) => answerQuestion(context, answer))
    assert.equal(codeOf(result), 'formal_question.answered_by_another')
  }
  valueOf(await here.act('agencyHead', asked, (context) => answerQuestion(context, answer)))
  const said = await saidByAgency(here, { originId: id })
  const commitment = valueOf(await here.act('clerk', asked, (context) => stateCommitment(context, said))).id
  const verdict = { id, version: 3, isStraight: true, namesOwner: false, namesDay: true, note: 'Chưa rõ ai làm' }
  valueOf(await here.act('delegate', asked, (context) => judgeAnswer(context, verdict)))
  const close = { id, version: 4 }
  assert.equal(codeOf(await here.act('clerk', asked, (context) => closeQuestion(context, close))), 'formal_question.commitments_unconfirmed')
  valueOf(await here.act('agencyHead', asked, (context) => confirmCommitment(context, { id: commitment, version: 1 })))
  valueOf(await here.act('clerk', asked, (context) => closeQuestion(context, close)))
  const resolutionId = await issuedPaper(here, asked, 41)
  valueOf(await here.act('clerk', asked, (context) => citeResolution(context, { id, version: 5, resolutionId })))
  const closed = await dossier(id)
  assert.deepEqual([closed.state, closed.resolution, closed.namesOwner], ['closed', '41/NQ-HĐND', false])
})

test('words spoken at the session are written down by the secretary', async () => {
  const id = await registered()
  valueOf(await here.act('chair', asked, (context) => sendQuestion(context, { id, version: 1 })))
  const spoken = { id, version: 2, words: 'Tôi nhận trách nhiệm.', isSpoken: true }
  valueOf(await here.act('clerk', asked, (context) => answerQuestion(context, spoken)))
  assert.deepEqual((await dossier(id)).answers.map(({ isSpoken }) => isSpoken), [true])
})

test('only the asker withdraws, and only before the question was sent; a follow-up points back', async () => {
  const id = await registered()
  const again = await registered({ followsId: id })
  assert.deepEqual((await dossier(id)).followers.map((one) => one.id), [again])
  const gone = { id: again, version: 1, reason: 'Trùng' }
  assert.equal(codeOf(await here.act('chair', asked, (context) => withdrawQuestion(context, gone))), 'formal_question.withdraw_not_allowed')
  valueOf(await here.act('delegate', asked, (context) => withdrawQuestion(context, gone)))
  valueOf(await here.act('chair', asked, (context) => sendQuestion(context, { id, version: 1 })))
  const late = { id, version: 2, reason: 'Thôi' }
  assert.equal(codeOf(await here.act('delegate', asked, (context) => withdrawQuestion(context, late))), 'formal_question.not_from_here')
})
