import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { councilsForTests, hereCommune } from '../../../../tests/support/council.ts'
import { codeOf, must, petitionLife, type PetitionInTest } from '../../../../tests/support/petition-life.ts'
import { legalDay, type Clock } from '../../../kernel/clock.ts'
import { inCommune } from '../../../platform/db/transaction.server.ts'
import type { WorkContext } from '../../../platform/jobs/task.ts'
import { announceDuePromises, confirmAtEndOfContestTime } from '../daily.server.ts'
import { officeDesk } from '../office-desk.server.ts'
import { petitionForDesk } from '../queries.server.ts'
import { answerPetition } from './answer.server.ts'
import { askExtension, askTransfer, declineRequest } from './ask.server.ts'
import { checkPetition, sendBackPetition } from './check.server.ts'
import { extendPetition } from './extend.server.ts'
import { postponePromise } from './postpone.server.ts'
import { provePetition } from './prove.server.ts'
import { publishPetition } from './publish.server.ts'
import { reopenPetition } from './reopen.server.ts'
import { relayAnswer, sendPetitionUp } from './send-up.server.ts'
import { settlePetition } from './settle.server.ts'
import { transferPetition } from './transfer.server.ts'
import { urgePetition } from './urge.server.ts'

const councils = await councilsForTests()
const here = await councils.open(hereCommune)
after(() => councils.close())

const life = petitionLife(here)
const day = (text: string) => Temporal.PlainDate.from(text)
const settled = { outcome: 'settled', promisedOn: null } as const
const promise = (on: string) => ({ outcome: 'dated_promise', promisedOn: day(on) }) as const

const dossier = async ({ id }: { id: string }) => {
  const found = await here.read('chair', '2026-09-12', (c) => petitionForDesk(c, id))
  assert.ok(found)
  return found
}

const works = {
  what: 'Đổ bê tông 380 mét',
  doneBy: 'Phòng Kinh tế',
  doneOn: day('2026-09-09'),
  worksRecord: '05/BB-NT',
  money: 250_000_000,
}

/** Runs a daily job as it runs on that day. */
async function daily(
  on: string,
  job: (deps: Parameters<typeof confirmAtEndOfContestTime>[0], context: WorkContext) => Promise<void>,
) {
  const now = Temporal.Instant.from(`${on}T00:10:00+07:00`)
  const clock: Clock = { now: () => now }
  const { db, calendar } = councils
  const council = { commune: here.commune } as never
  await inCommune(db, here.commune, (tx) =>
    job(
      { db, clock, calendarOf: () => calendar },
      { tx, commune: here.commune, actor: null, now, today: legalDay(now), calendar, council, absolute: (path) => path },
    ),
  )
}

test('settled needs evidence and somebody else than who gave it', async () => {
  const petition = await life.confirmed(settled)
  const settle = (by: 'clerk' | 'chair', version: number) =>
    codeOf(here.act(by, '2026-09-15', (c) => settlePetition(c, { id: petition.id, version, note: '' })))
  assert.equal(await settle('clerk', petition.version), 'petition.evidence_missing')
  const bare = { ...petition, ...works, worksRecord: '' }
  assert.equal(
    await codeOf(here.act('clerk', '2026-09-15', (c) => provePetition(c, bare))),
    'petition.evidence_bare',
  )
  const proved = await life.act(petition, 'clerk', '2026-09-15', (c) =>
    provePetition(c, { ...petition, ...works }),
  )
  assert.equal(await settle('clerk', proved.version), 'petition.settler_gave_evidence')
  assert.equal(await settle('chair', proved.version), 'ok')
  const { state, evidence } = await dossier(petition)
  assert.equal(state, 'settled')
  assert.deepEqual(evidence.map(({ money, worksRecord, counts }) => [money, worksRecord, counts]), [
    [250_000_000, '05/BB-NT', true],
  ])
})

test('an answer that explains is never settled, and evidence from before a reopening proves nothing', async () => {
  const explained = await life.confirmed({ outcome: 'explained', promisedOn: null })
  assert.equal(
    await codeOf(here.act('chair', '2026-09-15', (c) => settlePetition(c, { ...explained, note: '' }))),
    'petition.outcome_not_settled',
  )
  let petition = await life.confirmed(settled)
  petition = await life.act(petition, 'agencyHead', '2026-09-15', (c) => provePetition(c, { ...petition, ...works }))
  petition = await life.act(petition, 'chair', '2026-09-15', (c) =>
    reopenPetition(c, { ...petition, reason: 'Mưa xuống lại hỏng' }),
  )
  const { outcome, evidence } = await dossier(petition)
  assert.equal(outcome, null)
  assert.equal(evidence[0]?.counts, false)
})

test('nobody contests in time: confirmed by the end of the contest time, on the day after and not before', async () => {
  // OWN-001: 15 days from Friday 11/9 is Saturday 26/9, so Monday 28/9.
  const petition = await life.published(settled)
  await daily('2026-09-28', confirmAtEndOfContestTime)
  assert.equal((await dossier(petition)).state, 'published')
  await daily('2026-09-29', confirmAtEndOfContestTime)
  await daily('2026-09-29', confirmAtEndOfContestTime)
  const { state, confirmedBy, steps } = await dossier(petition)
  assert.deepEqual([state, confirmedBy, steps.filter(({ verb }) => verb === 'lapse').length], ['confirmed', 'time', 1])
})

test('a promise is followed by itself, comes back on its day, is moved with its history, and is answered anew', async () => {
  let petition = await life.confirmed(promise('2026-10-15'))
  petition = { ...petition, version: petition.version + 1 }
  const followed = await dossier(petition)
  assert.deepEqual([followed.state, followed.dueOn?.toString()], ['followed', '2026-10-15'])
  const told = async () => {
    const { rows } = await here.read('chair', '2026-10-16', ({ tx }) =>
      sql<{ n: number }>`select count(*) as n from facts where name = 'petition.promise_due'
        and subject_id = ${petition.id}`.execute(tx),
    )
    return rows[0]?.n
  }
  await daily('2026-10-14', announceDuePromises)
  assert.equal(await told(), 0)
  await daily('2026-10-15', announceDuePromises)
  await daily('2026-10-16', announceDuePromises)
  assert.equal(await told(), 1)
  const postpone = (by: 'agencyHead' | 'otherAgency', to: string) =>
    here.act(by, '2026-10-16', (c) =>
      postponePromise(c, { ...petition, promisedOn: day(to), reason: 'Mưa bão' }),
    )
  assert.equal(await codeOf(postpone('otherAgency', '2026-11-15')), 'petition.held_by_another_body')
  assert.equal(await codeOf(postpone('agencyHead', '2026-10-16')), 'petition.promise_past')
  must(await postpone('agencyHead', '2026-11-15'))
  petition = { ...petition, version: petition.version + 1 }
  assert.deepEqual(
    (await dossier(petition)).steps.flatMap(({ promisedOn }) => promisedOn?.toString() ?? []),
    ['2026-10-15', '2026-11-15'],
  )
  await daily('2026-11-15', announceDuePromises)
  assert.equal(await told(), 2)
  const desk = await here.read('agencyHead', '2026-11-16', (c) => officeDesk(c))
  assert.ok(desk.promised.some(({ id }) => id === petition.id))
  const done = { words: 'Đã xong.', documentNumber: '', legalBasis: '', ...settled }
  petition = await life.act(petition, 'agencyHead', '2026-11-16', (c) => answerPetition(c, { ...petition, ...done }))
  assert.equal((await dossier(petition)).state, 'answered')
})

test('more time is given once or often, but in all no longer than the council’s rule', async () => {
  // VOT-010: 30 days from 3/9/2026 is Monday 5/10; OWN-002: 15 days more is Tuesday 20/10.
  let petition = await life.transferred()
  const extend = (until: string, by: 'chair' | 'clerk' = 'chair') =>
    here.act(by, '2026-09-20', (c) =>
      extendPetition(c, { ...petition, until: day(until), reason: 'Chờ khảo sát' }),
    )
  assert.equal(await codeOf(extend('2026-10-12', 'clerk')), 'petition.extend_not_allowed')
  assert.equal(await codeOf(extend('2026-10-05')), 'petition.extension_not_later')
  assert.equal(await codeOf(extend('2026-10-21')), 'petition.extension_too_long')
  must(await extend('2026-10-12'))
  petition = { ...petition, version: petition.version + 1 }
  assert.equal(await codeOf(extend('2026-10-21')), 'petition.extension_too_long')
  must(await extend('2026-10-20'))
  const { dueOn, firstDueOn, steps } = await dossier(petition)
  assert.deepEqual([dueOn?.toString(), firstDueOn?.toString()], ['2026-10-20', '2026-10-05'])
  assert.deepEqual(
    steps.slice(-3).map((taken) => taken.dueOn?.toString()),
    ['2026-10-05', '2026-10-12', '2026-10-20'],
  )
})

test('the holder asks; the Standing body declines, or agrees by doing what was asked', async () => {
  let petition = await life.transferred()
  const until = day('2026-10-15')
  petition = await life.act(petition, 'agencyHead', '2026-09-10', (c) =>
    askExtension(c, { ...petition, until, reason: 'Chờ vốn' }),
  )
  const again = here.act('agencyHead', '2026-09-10', (c) =>
    askTransfer(c, { ...petition, holderId: null, reason: 'Không thuộc thẩm quyền' }),
  )
  assert.equal(await codeOf(again), 'petition.already_asked')
  petition = await life.act(petition, 'chair', '2026-09-11', (c) => declineRequest(c, { ...petition, reason: 'Còn đủ ngày' }))
  assert.equal((await dossier(petition)).asked, null)
  const holderId = here.bodies.get('other')!
  petition = await life.act(petition, 'agencyHead', '2026-09-12', (c) =>
    askTransfer(c, { ...petition, holderId, reason: 'Thuộc lĩnh vực văn hóa' }),
  )
  const asking = await dossier(petition)
  assert.deepEqual([asking.asked, asking.askedHolder], ['transfer', 'Phòng Văn hóa - Xã hội'])
  // Urging does not answer the request.
  petition = await life.act(petition, 'clerk', '2026-09-13', (c) => urgePetition(c, { ...petition, note: '' }))
  assert.equal((await dossier(petition)).asked, 'transfer')
  petition = await life.act(petition, 'chair', '2026-09-14', (c) =>
    transferPetition(c, { ...petition, holderId, note: '' }),
  )
  const moved = await dossier(petition)
  assert.deepEqual([moved.asked, moved.holder], [null, 'Phòng Văn hóa - Xã hội'])
})

test('an answer whose gaps were not seen is not accepted; one that does not do goes back with a new day', async () => {
  let petition = await life.answered(settled)
  const check = (marksSeen: boolean) =>
    here.act('clerk', '2026-09-11', (c) => checkPetition(c, { ...petition, note: '', marksSeen }))
  assert.equal(await codeOf(check(false)), 'petition.marks_unseen')
  petition = await life.act(petition, 'clerk', '2026-09-11', (c) =>
    sendBackPetition(c, { ...petition, reason: 'Không nói ai làm' }),
  )
  const { state, outcome, dueOn } = await dossier(petition)
  assert.deepEqual([state, outcome, dueOn?.toString()], ['transferred', null, '2026-10-12'])
  const unchecked = here.act('chair', '2026-09-11', (c) =>
    publishPetition(c, { ...petition, publicWords: '', note: '' }),
  )
  assert.equal(await codeOf(unchecked), 'petition.not_at_this_step')
})

test('sent up, answered from above, checked like any answer; no body of the commune is named for it', async () => {
  let petition = await life.classified()
  const up = { sentTo: 'UBND thành phố', letter: '07/HĐND', note: '' }
  assert.equal(
    await codeOf(here.act('chair', '2026-09-03', (c) => sendPetitionUp(c, { ...petition, ...up, level: 'commune' }))),
    'petition.level_not_above',
  )
  petition = await life.act(petition, 'chair', '2026-09-03', (c) =>
    sendPetitionUp(c, { ...petition, ...up, level: 'city' }),
  )
  const reply = {
    answeringBody: 'Sở Xây dựng',
    documentNumber: '321/SXD',
    documentOn: day('2026-09-20'),
    words: 'Sở đã bố trí 2 tỷ đồng sửa đường, giao Ban quản lý dự án làm xong trước 30/11/2026.',
    legalBasis: '',
    ...settled,
  }
  const early = { ...petition, ...reply, documentOn: day('2026-09-22') }
  assert.equal(
    await codeOf(here.act('clerk', '2026-09-21', (c) => relayAnswer(c, early))),
    'petition.document_from_the_future',
  )
  petition = await life.act(petition, 'clerk', '2026-09-21', (c) => relayAnswer(c, { ...petition, ...reply }))
  const { state, answers, holder } = await dossier(petition)
  assert.deepEqual([state, answers[0]?.body, holder], ['answered', 'Sở Xây dựng', null])
  assert.equal(
    await codeOf(here.act('clerk', '2026-09-21', (c) => checkPetition(c, { ...petition, note: '', marksSeen: true }))),
    'petition.checker_answered',
  )
  assert.equal(
    await codeOf(here.act('chair', '2026-09-21', (c) => sendBackPetition(c, { ...petition, reason: 'x' }))),
    'petition.held_above',
  )
})

test('of two who do the same verb at once one does it, whatever their keys', async () => {
  const petition: PetitionInTest = await life.confirmed(settled)
  const proved = await life.act(petition, 'agencyHead', '2026-09-15', (c) =>
    provePetition(c, { ...petition, ...works }),
  )
  const both = await Promise.all(
    (['clerk', 'chair'] as const).map((by) =>
      codeOf(here.act(by, '2026-09-15', (c) => settlePetition(c, { ...proved, note: '' }))),
    ),
  )
  assert.deepEqual(both.toSorted(), ['ok', 'petition.changed_meanwhile'])
})
