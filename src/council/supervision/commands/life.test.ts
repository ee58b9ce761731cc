import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { councilsForTests, hereCommune, type Role } from '../../../../tests/support/council.ts'
import { codeOf, peopleByRole, valueOf } from '../../../../tests/support/voter-meetings.ts'
import { followedRecommendations, shareTrulyDone } from '../followed.server.ts'
import { shareDone } from '../recommendation.ts'
import { partsOf, stepsOf, supervisionFor, visitsOf } from '../queries.server.ts'
import { concludeSupervision, sendDraft } from './conclude.server.ts'
import { decideSupervision } from './decide.server.ts'
import { addFinding, addRecommendation } from './find.server.ts'
import { proveRecommendation, revisitRecommendation, urgeRecommendation } from './follow.server.ts'
import { sendOutline } from './outline.server.ts'
import { commentOnDraft, judgeReply, replyToOutline } from './reply.server.ts'
import { arrangeVisit, recordVisit } from './visit.server.ts'

const councils = await councilsForTests()
const here = await councils.open(hereCommune)
after(() => councils.close())

const day = (iso: string) => Temporal.PlainDate.from(iso)
const people = await peopleByRole(here)
const agency = here.bodies.get('agency')!

const decision = {
  kind: 'thematic' as const,
  subject: 'Thu gom rác thải tại các thôn',
  bodyId: here.bodies.get('standing')!,
  partnerId: here.bodies.get('front')!,
  activityId: null,
  areaId: null,
  documentNumber: '15/QĐ-TTHĐND',
  decidedOn: day('2026-11-02'),
  stretch: 'năm 2026',
  startsOn: day('2026-11-02'),
  endsOn: day('2026-11-30'),
  headId: people.get('chair')!,
  memberIds: [people.get('delegate')!],
  guests: [{ role: 'expert' as const, name: 'Chuyên gia môi trường' }],
  supervisedIds: [agency],
}
const version = (id: string) =>
  here
    .read('clerk', '2026-11-02', (context) => supervisionFor(context, id))
    .then((one) => one!.version)

async function outlined(): Promise<{ id: string; partId: string }> {
  const { id } = valueOf(
    await here.act('clerk', '2026-11-02', (c) => decideSupervision(c, decision)),
  )
  valueOf(
    await here.act('clerk', '2026-11-03', async (c) =>
      sendOutline(c, {
        id,
        version: 1,
        outline: '1. Số liệu rác',
        repliesDueOn: day('2026-11-10'),
      }),
    ),
  )
  const [part] = await here.read('clerk', '2026-11-03', (c) => partsOf(c, id))
  return { id, partId: part!.id }
}

async function concluded(): Promise<{ id: string; recommendationId: string }> {
  const { id, partId } = await outlined()
  const agencyHead = <T>(on: string, command: Parameters<typeof here.act<T>>[2]) =>
    here.act('agencyHead', on, command)
  valueOf(
    await agencyHead('2026-11-09', (c) =>
      replyToOutline(c, { id, partId, reply: 'Đã thu gom 80%' }),
    ),
  )
  valueOf(
    await here.act('clerk', '2026-11-10', (c) =>
      judgeReply(c, { id, partId, verb: 'accept', reason: '' }),
    ),
  )
  valueOf(
    await here.act('delegate', '2026-11-11', (c) =>
      addFinding(c, {
        id,
        words: 'Ba điểm tập kết lộ thiên',
        evidence: 'Ảnh ngày 11/11',
        visitId: null,
      }),
    ),
  )
  const { recommendationId } = valueOf(
    await here.act('clerk', '2026-11-11', (c) =>
      addRecommendation(c, {
        id,
        words: 'Che chắn ba điểm tập kết rác',
        addresseeId: agency,
        answererId: people.get('agencyHead')!,
        dueOn: day('2026-11-20'),
        proof: 'Ảnh tại chỗ',
      }),
    ),
  )
  const draft = { id, draft: 'Dự thảo', commentsDueOn: day('2026-11-14'), reason: '' }
  const shown = await version(id)
  valueOf(await here.act('clerk', '2026-11-12', (c) => sendDraft(c, { ...draft, version: shown })))
  valueOf(
    await agencyHead('2026-11-13', (c) => commentOnDraft(c, { id, partId, comment: 'Nhất trí' })),
  )
  const last = await version(id)
  const conclusion = { id, version: last, conclusion: 'Cần làm ngay', conclusionNumber: '07/KL' }
  const tried = await here.act('clerk', '2026-11-13', (c) => concludeSupervision(c, conclusion))
  assert.equal(codeOf(tried), 'supervision.conclude_not_allowed')
  valueOf(await here.act('chair', '2026-11-13', (c) => concludeSupervision(c, conclusion)))
  return { id, recommendationId }
}

const revisit = (id: string, verdict: 'done' | 'not_done', on: string) => ({
  id,
  verdict,
  words: 'Đã nhìn tận nơi',
  place: 'Thôn 1',
  companions: '',
  onDay: day(on),
})

test('a theme goes from its decision to a recommendation seen done by the Front', async () => {
  const { id, recommendationId } = await concluded()
  const made = await here.read('clerk', '2026-11-13', ({ tx }) =>
    sql<{
      payload: Record<string, unknown>
    }>`select payload from facts where name = 'recommendation.made'`.execute(tx),
  )
  assert.equal(made.rows[0]?.payload['dueOn'], '2026-11-20')
  assert.equal(made.rows[0]?.payload['body'], agency)

  const share = () => here.read('clerk', '2026-11-24', shareTrulyDone)
  const before = await share()
  valueOf(
    await here.act('agencyHead', '2026-11-16', (c) =>
      proveRecommendation(c, { id: recommendationId, words: 'Đã che', onDay: day('2026-11-16') }),
    ),
  )
  assert.deepEqual(await share(), before)
  const by = (role: Role) =>
    here.act(role, '2026-11-17', (c) =>
      revisitRecommendation(c, revisit(recommendationId, 'done', '2026-11-17')),
    )
  assert.equal(codeOf(await by('agencyHead')), 'recommendation.revisit_not_allowed')
  assert.equal(codeOf(await by('clerk')), 'recommendation.revisit_not_allowed')
  valueOf(await by('front'))
  assert.deepEqual(await share(), { made: before.made, done: before.done + 1 })
  const steps = await here.read('clerk', '2026-11-17', (c) => stepsOf(c, id))
  assert.deepEqual(
    steps.map(({ verb }) => verb),
    ['decide', 'outline', 'reply', 'accept', 'find', 'recommend', 'draft', 'comment', 'conclude'],
  )
})

test('the database counts the share as the rule does, through every turn of a recommendation', async () => {
  const { recommendationId } = await concluded()
  const agree = async () => {
    const [list, counted] = await here.read(
      'clerk',
      '2026-11-24',
      async (c) => [await followedRecommendations(c), await shareTrulyDone(c)] as const,
    )
    assert.deepEqual(counted, shareDone(list.map(({ standing }) => standing)))
  }
  await agree()
  for (const verdict of ['not_done', 'done', 'not_done', 'done'] as const) {
    valueOf(
      await here.act('front', '2026-11-18', (c) =>
        revisitRecommendation(c, revisit(recommendationId, verdict, '2026-11-18')),
      ),
    )
    await agree()
    await here.act('agencyHead', '2026-11-18', (c) =>
      proveRecommendation(c, { id: recommendationId, words: 'Xong', onDay: day('2026-11-18') }),
    )
    await agree()
  }
})

test('what is not late is not urged, and the day after its day it is', async () => {
  const { recommendationId: id } = await concluded()
  const urge = (on: string) =>
    here.act('clerk', on, (c) => urgeRecommendation(c, { id, words: 'Khẩn trương' }))
  assert.equal(codeOf(await urge('2026-11-20')), 'recommendation.not_late')
  valueOf(await urge('2026-11-21'))
})

test('nobody answers for another office, and a report sent back is handed in anew', async () => {
  const { id, partId } = await outlined()
  const reply = (role: Role) =>
    here.act(role, '2026-11-09', (c) => replyToOutline(c, { id, partId, reply: 'Báo cáo' }))
  assert.equal(codeOf(await reply('otherAgency')), 'supervision.part_of_another')
  valueOf(await reply('agencyHead'))
  const judge = (verb: 'accept' | 'send_back', reason: string) =>
    here.act('clerk', '2026-11-10', (c) => judgeReply(c, { id, partId, verb, reason }))
  assert.equal(codeOf(await judge('send_back', '')), 'supervision.reason_missing')
  valueOf(await judge('send_back', 'Thiếu số liệu quý III'))
  valueOf(await reply('agencyHead'))
  valueOf(await judge('accept', ''))
})

test('who is not concerned does not read a supervision before its conclusion', async () => {
  const { id } = await outlined()
  const reads = (role: Role | null) => here.read(role, '2026-11-09', (c) => supervisionFor(c, id))
  for (const role of ['chair', 'clerk', 'delegate', 'front', 'agencyHead'] as const) {
    assert.ok(await reads(role), role)
  }
  for (const role of ['otherAgency', 'officeless', null] as const)
    assert.equal(await reads(role), null)
})

test('a visit counts its notice back ten days, warns of a second one to the office, and is noted on its day', async () => {
  const { id } = await outlined()
  const arrange = (onDay: string, crowdingReason = '') =>
    here.act('clerk', '2026-11-03', (c) =>
      arrangeVisit(c, {
        id,
        kind: 'working_session',
        bodyId: here.bodies.get('other')!,
        place: 'Phòng họp',
        onDay: day(onDay),
        questions: ['Sổ ghi chép có đủ không?'],
        crowdingReason,
      }),
    )
  const { visitId } = valueOf(await arrange('2026-11-20'))
  const [visit] = await here.read('clerk', '2026-11-03', (c) => visitsOf(c, id))
  assert.equal(visit?.noticeDueOn?.toString(), '2026-11-10')
  assert.equal(codeOf(await arrange('2026-12-20')), 'supervision.office_crowded')
  assert.equal(codeOf(await arrange('2026-12-21')), 'ok')
  assert.equal(codeOf(await arrange('2026-11-25', 'Đột xuất')), 'ok')
  const seen = { id, visitId, answers: ['Đủ'], notes: 'Đã xem', minutes: '' }
  const note = (on: string) => here.act('delegate', on, (c) => recordVisit(c, seen))
  assert.equal(codeOf(await note('2026-11-19')), 'supervision.visit_to_come')
  valueOf(await note('2026-11-20'))
})
