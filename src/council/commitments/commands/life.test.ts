import assert from 'node:assert/strict'
import { randomUUIDv7 } from 'node:crypto'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { agencySeat, dueIdsOf, issuedPaper, saidByAgency, statedCommitment } from '../../../../tests/support/commitments.ts'
import { councilsForTests, hereCommune } from '../../../../tests/support/council.ts'
import { codeOf, valueOf } from '../../../../tests/support/voter-meetings.ts'
import { commitmentsDueBy } from '../lists.server.ts'
import { commitmentDossier } from '../queries.server.ts'
import { readSeat } from '../seat.ts'
import { confirmCommitment } from './confirm.server.ts'
import { correctCommitment, withdrawCommitment } from './correct.server.ts'
import { meetPromise, postponePromised, statePromise } from './of-petition.server.ts'
import { postponeCommitment } from './postpone.server.ts'
import { judgeCommitment, proveCommitment } from './prove.server.ts'
import { releaseCommitment } from './release.server.ts'
import { stateCommitment } from './state.server.ts'

const councils = await councilsForTests()
const here = await councils.open(hereCommune)
after(() => councils.close())

const day = (iso: string) => Temporal.PlainDate.from(iso)
const said = '2026-11-24'
const due = '2026-12-15'
const dossier = (id: string) =>
  here.read('clerk', due, (context) => commitmentDossier(context, id)).then((one) => one!)
const dueList = async (on: string) =>
  (await here.read('clerk', on, (context) => commitmentsDueBy(context, day(on)))).map(({ id }) => id)

async function confirmed(more: Parameters<typeof statedCommitment>[1] = {}): Promise<string> {
  const id = await statedCommitment(here, more)
  valueOf(await here.act('agencyHead', more.statedOn ?? said, (context) => confirmCommitment(context, { id, version: 1 })))
  return id
}

test('a commitment goes from a spoken sentence to the due list and leaves it by accepted evidence', async () => {
  const id = await confirmed()
  assert.equal((await dossier(id)).confirmedHow, 'by_person')
  assert.ok(!(await dueList('2026-12-14')).includes(id))
  assert.ok((await dueList(due)).includes(id))
  const proof = { id, version: 2, words: 'Cống đã thông', place: 'Đầu thôn' }
  assert.equal(codeOf(await here.act('otherAgency', due, (context) => proveCommitment(context, proof))), 'commitment.prove_not_allowed')
  valueOf(await here.act('agencyHead', due, (context) => proveCommitment(context, proof)))
  assert.ok((await dueList(due)).includes(id), 'evidence nobody judged leaves it on the list')
  const poor = { id, version: 3, verdict: 'insufficient' as const, note: '' }
  assert.equal(codeOf(await here.act('chair', due, (context) => judgeCommitment(context, poor))), 'commitment.reason_missing')
  valueOf(await here.act('chair', due, (context) => judgeCommitment(context, { ...poor, note: 'Chưa có biên bản' })))
  assert.equal((await dossier(id)).state, 'confirmed')
  valueOf(await here.act('agencyHead', '2026-12-18', (context) => proveCommitment(context, { ...proof, version: 4 })))
  valueOf(await here.act('viceChair', '2026-12-19', (context) => judgeCommitment(context, { id, version: 5, verdict: 'accepted', note: '' })))
  const ended = await dossier(id)
  assert.deepEqual([ended.state, ended.proofs.map(({ verdict }) => verdict)], ['kept', ['insufficient', 'accepted']])
  assert.ok(!(await dueList('2026-12-31')).includes(id))
})

test('who noted it does not confirm it alone; another keeper who read it back does', async () => {
  const id = await statedCommitment(here)
  const own = await here.act('clerk', said, (context) => confirmCommitment(context, { id, version: 1 }))
  assert.equal(codeOf(own), 'commitment.confirmed_by_noter')
  const other = await here.act('otherAgency', said, (context) => confirmCommitment(context, { id, version: 1 }))
  assert.equal(codeOf(other), 'commitment.confirm_not_allowed')
  valueOf(await here.act('chair', said, (context) => confirmCommitment(context, { id, version: 1 })))
  assert.equal((await dossier(id)).confirmedHow, 'read_back')
})

test('before its day the Standing body moves it with a reason; on its day only by an issued paper', async () => {
  const id = await confirmed()
  const move = { id, version: 2, reason: 'Chờ vật liệu', decisionId: null }
  const early = { ...move, dueOn: day('2026-12-20') }
  assert.equal(codeOf(await here.act('clerk', said, (context) => postponeCommitment(context, early))), 'commitment.postpone_not_allowed')
  valueOf(await here.act('chair', '2026-12-14', (context) => postponeCommitment(context, early)))
  const late = { ...move, version: 3, dueOn: day('2027-01-15') }
  const without = await here.act('chair', '2026-12-20', (context) => postponeCommitment(context, late))
  assert.equal(codeOf(without), 'commitment.decision_missing')
  const made = { ...late, decisionId: randomUUIDv7() }
  assert.equal(codeOf(await here.act('chair', '2026-12-20', (context) => postponeCommitment(context, made))), 'commitment.decision_unknown')
  const decisionId = await issuedPaper(here, '2026-12-18', 31)
  valueOf(await here.act('chair', '2026-12-20', (context) => postponeCommitment(context, { ...late, decisionId })))
  const moved = await dossier(id)
  assert.deepEqual(moved.steps.flatMap(({ dueBefore }) => (dueBefore ? [dueBefore.toString()] : [])), ['2026-12-15', '2026-12-20'])
  assert.deepEqual([moved.firstDueOn.toString(), moved.dueOn.toString(), moved.steps.at(-1)?.decision], [due, '2027-01-15', '31/NQ-HĐND'])
})

test('a due line is neither withdrawn nor given another day by a correction', async () => {
  const id = await statedCommitment(here)
  const change = { id, version: 1, words: 'Xong cống', topic: 'Thủy lợi', proofWanted: '', dueOn: day('2027-03-01') }
  assert.equal(codeOf(await here.act('clerk', due, (context) => correctCommitment(context, change))), 'commitment.due_already')
  const gone = { id, version: 1, reason: 'Nhầm' }
  assert.equal(codeOf(await here.act('clerk', due, (context) => withdrawCommitment(context, gone))), 'commitment.due_already')
  valueOf(await here.act('clerk', '2026-12-14', (context) => withdrawCommitment(context, gone)))
})

test('it is released only by an issued paper of the register', async () => {
  const id = await confirmed()
  const release = { id, version: 2, reason: 'Việc không còn thuộc xã' }
  const unknown = await here.act('chair', due, (context) => releaseCommitment(context, { ...release, decisionId: randomUUIDv7() }))
  assert.equal(codeOf(unknown), 'commitment.decision_unknown')
  const decisionId = await issuedPaper(here, due, 32)
  assert.equal(codeOf(await here.act('clerk', due, (context) => releaseCommitment(context, { ...release, decisionId }))), 'commitment.release_not_allowed')
  valueOf(await here.act('chair', due, (context) => releaseCommitment(context, { ...release, decisionId })))
  assert.ok(!(await dueIdsOf(here, due)).includes(id))
})

test('only who holds the office on that day may be noted as the one who promised', async () => {
  const input = await saidByAgency(here)
  const seat = { ...readSeat(await agencySeat(here))!, office: 'deputy_head' }
  const wrong = { ...input, seat: `${seat.personId}/${seat.bodyId}/${seat.office}` }
  assert.equal(codeOf(await here.act('clerk', said, (context) => stateCommitment(context, wrong))), 'commitment.promiser_unknown')
  const same = { ...input, dueOn: day(said) }
  assert.equal(codeOf(await here.act('clerk', said, (context) => stateCommitment(context, same))), 'commitment.due_before_said')
})

test("a petition's promise stands once, keeps its day when due, and ends when the petition is settled", async () => {
  const petitionId = randomUUIDv7()
  const promise = {
    petitionId,
    words: 'Sửa cầu',
    topic: 'Kiến nghị cử tri',
    bodyId: here.bodies.get('agency')!,
    originName: 'Sửa cầu',
    statedOn: day(said),
    promisedOn: day(due),
  }
  const { id } = valueOf(await here.act(null, said, (context) => statePromise(context, promise)))
  assert.equal(valueOf(await here.act(null, said, (context) => statePromise(context, promise))).id, id)
  const later = { petitionId, promisedOn: day('2026-12-20'), reason: 'Mưa' }
  valueOf(await here.act(null, '2026-12-01', (context) => postponePromised(context, later)))
  assert.equal((await dossier(id)).dueOn.toString(), '2026-12-20')
  const again = { ...later, promisedOn: day('2027-02-01') }
  valueOf(await here.act(null, '2026-12-20', (context) => postponePromised(context, again)))
  assert.equal((await dossier(id)).dueOn.toString(), '2026-12-20', 'a due one keeps its day')
  valueOf(await here.act(null, '2027-01-05', (context) => meetPromise(context, petitionId)))
  assert.equal((await dossier(id)).state, 'kept')
})

test('the database itself refuses to delete a commitment, or to keep one without accepted evidence', async () => {
  const id = await confirmed()
  const remove = here.act('chair', due, async ({ tx, commune }) => {
    await sql`delete from commitments where commune = ${commune} and id = ${id}`.execute(tx)
    return { ok: true, value: null }
  })
  await assert.rejects(remove, /never deleted|permission denied/)
  const keep = here.act('chair', due, async ({ tx, commune }) => {
    await sql`update commitments set state = 'kept' where commune = ${commune} and id = ${id}`.execute(tx)
    return { ok: true, value: null }
  })
  await assert.rejects(keep, /only by accepted evidence/)
})
