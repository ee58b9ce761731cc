import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { councilsForTests, hereCommune } from '../../../../tests/support/council.ts'
import {
  aLine,
  announcedMeeting,
  aRound,
  codeOf,
  meetingInput,
  peopleByRole,
  valueOf,
} from '../../../../tests/support/voter-meetings.ts'
import {
  correctLineOfMeeting,
  withdrawLineOfMeeting,
} from '../../flows/correct-line-of-meeting.server.ts'
import { recordLineAtMeeting } from '../../flows/record-petition-at-meeting.server.ts'
import { followedLines, lateCorrections, versionsOf } from '../lines.server.ts'
import { meetingDossier, meetingSteps } from '../queries.server.ts'
import { slipCode, slipOf } from '../slips.server.ts'
import { announceMeeting } from './announce.server.ts'
import { attendMeeting } from './attend.server.ts'
import { cancelMeeting, moveMeeting } from './change.server.ts'
import { approveMinutes, closeMeeting } from './close.server.ts'
import { planMeeting } from './plan-meeting.server.ts'
import { planRound } from './plan-round.server.ts'
import { printSlips } from './print-slips.server.ts'

const councils = await councilsForTests()
const here = await councils.open(hereCommune)
after(() => councils.close())

const day = (iso: string) => Temporal.PlainDate.from(iso)
const onDay = '2026-11-30'
const dossier = (id: string) =>
  here.read('clerk', onDay, (context) => meetingDossier(context, id)).then((one) => one!)
const linesOf = (meetingId: string) =>
  here.read('clerk', onDay, (context) => followedLines(context, { meetingId }))

test('a meeting goes from the plan to approved minutes, and its petitions are received on the way', async () => {
  const { id, people } = await announcedMeeting(here, { name: 'Cả vòng đời' })
  const first = aLine(id)
  const opinion = aLine(id, { kind: 'opinion', words: 'Cảm ơn xã đã làm đèn đường.', speaker: '' })
  for (const line of [first, opinion]) {
    valueOf(
      await here.act('clerk', onDay, (context) => recordLineAtMeeting(context, line), {
        key: line.lineId,
      }),
    )
  }
  const [petition, other] = await linesOf(id)
  assert.equal(petition?.position, 1)
  assert.equal(petition?.petition?.state, 'received')
  assert.match(petition?.petition?.receiptCode ?? '', /^[0-9A-Z]{4}-/)
  assert.deepEqual([other?.position, other?.petition], [2, null])

  const tooSoon = await here.act('clerk', onDay, (context) =>
    closeMeeting(context, { id, version: 2, conclusion: '' }),
  )
  assert.equal(codeOf(tooSoon), 'voter_meeting.voters_uncounted')
  const attended = {
    id,
    version: 2,
    presentIds: [people.get('delegate')!],
    absence: '',
    votersPresent: 47,
    guests: '',
  }
  valueOf(await here.act('front', onDay, (context) => attendMeeting(context, attended)))
  valueOf(
    await here.act('clerk', onDay, (context) =>
      closeMeeting(context, { id, version: 3, conclusion: 'Tiếp thu.' }),
    ),
  )
  const strangers = await here.act('clerk', onDay, (context) =>
    approveMinutes(context, { id, version: 4 }),
  )
  assert.equal(codeOf(strangers), 'minutes.approver_unnamed')
  valueOf(await here.act('chair', onDay, (context) => approveMinutes(context, { id, version: 4 })))
  const twice = await here.act('chair', onDay, (context) =>
    approveMinutes(context, { id, version: 5 }),
  )
  assert.equal(codeOf(twice), 'minutes.already_approved')
  valueOf(await here.act('front', onDay, (context) => approveMinutes(context, { id, version: 5 })))
  const closed = await dossier(id)
  assert.equal(closed.state, 'closed')
  assert.ok(closed.chairApprovedAt && closed.secretaryApprovedAt)
  const steps = await here.read(null, onDay, (context) => meetingSteps(context, id))
  assert.deepEqual(
    steps.map(({ verb }) => verb),
    ['plan', 'announce', 'attend', 'close', 'approve', 'approve'],
  )
  const late = await here.act('clerk', onDay, (context) => recordLineAtMeeting(context, aLine(id)))
  assert.equal(codeOf(late), 'spoken_line.meeting_closed')
})

test('the place is told three working days before: on the last day without a reason, a day later with one', async () => {
  // Monday 30 November 2026: Friday, Thursday and Wednesday the 25th are counted back.
  const people = await peopleByRole(here)
  const round = valueOf(
    await here.act('clerk', '2026-11-20', (context) =>
      planRound(context, { ...aRound, name: 'Hạn báo trước' }),
    ),
  )
  const plan = () =>
    here.act('clerk', '2026-11-20', (context) =>
      planMeeting(context, { ...meetingInput(here, people), roundId: round.id }),
    )
  const inTime = valueOf(await plan())
  assert.equal((await dossier(inTime.id)).noticeDueOn.toString(), '2026-11-25')
  const announce = (id: string, on: string, reason: string) =>
    here.act('chair', on, (context) => announceMeeting(context, { id, version: 1, reason }))
  assert.equal(codeOf(await announce(inTime.id, '2026-11-25', '')), 'ok')
  const late = valueOf(await plan())
  const refused = await announce(late.id, '2026-11-26', '')
  assert.equal(codeOf(refused), 'voter_meeting.notice_late')
  assert.equal(!refused.ok && refused.refusal.basis?.rule, 'VOT-002')
  assert.equal(codeOf(await announce(late.id, '2026-11-26', 'Bão số 12, đổi lịch gấp')), 'ok')
  const { steps } = {
    steps: await here.read(null, onDay, (context) => meetingSteps(context, late.id)),
  }
  assert.equal(steps.at(-1)?.publicNote, 'Bão số 12, đổi lịch gấp')
})

test('a line that comes a second time is kept once, under its key and under another', async () => {
  const { id } = await announcedMeeting(here, { name: 'Gửi hai lần' })
  const line = aLine(id)
  const send = (key?: string) =>
    here.act('clerk', onDay, (context) => recordLineAtMeeting(context, line), { key })
  const answers = await Promise.all([send(line.lineId), send(line.lineId), send(), send()])
  assert.deepEqual(answers.map(codeOf), ['ok', 'ok', 'ok', 'ok'])
  const kept = await linesOf(id)
  assert.equal(kept.length, 1)
  const petitions = await here.read('clerk', onDay, ({ tx }) =>
    tx
      .selectFrom('petitions')
      .select('id')
      .where('place', 'like', '%dòng 1 biên bản')
      .where('id', '=', kept[0]!.petitionId!)
      .execute(),
  )
  assert.equal(petitions.length, 1)
  const foreign = await here.act('delegate', onDay, (context) => recordLineAtMeeting(context, line))
  assert.equal(codeOf(foreign), 'spoken_line.id_taken')
})

test('lines noted at the same moment from many phones stand one behind the other', async () => {
  const { id } = await announcedMeeting(here, { name: 'Nhiều máy' })
  const lines = Array.from({ length: 12 }, (_, n) =>
    aLine(id, { kind: 'opinion', words: `Ý kiến số ${n}` }),
  )
  const results = await Promise.all(
    lines.map((line) => here.act('clerk', onDay, (context) => recordLineAtMeeting(context, line))),
  )
  assert.ok(results.every(({ ok }) => ok))
  const places = (await linesOf(id)).map(({ position }) => position)
  assert.deepEqual(
    places,
    Array.from({ length: 12 }, (_, n) => n + 1),
  )
})

test('a correction keeps the wording before it and goes with the petition while nobody worked on it', async () => {
  const { id } = await announcedMeeting(here, { name: 'Sửa dòng' })
  const line = aLine(id)
  valueOf(await here.act('clerk', onDay, (context) => recordLineAtMeeting(context, line)))
  const change = { ...line, words: 'Đường trục thôn 1 hỏng, dài 200 mét.', reason: '' }
  valueOf(await here.act('clerk', onDay, (context) => correctLineOfMeeting(context, change)))
  const versions = await here.read('clerk', onDay, (context) => versionsOf(context, line.lineId))
  assert.deepEqual(
    versions.map(({ words }) => words),
    [line.words, change.words],
  )
  const [kept] = await linesOf(id)
  const title = await here.read('clerk', onDay, ({ tx }) =>
    tx
      .selectFrom('petitions')
      .select('title')
      .where('id', '=', kept!.petitionId!)
      .executeTakeFirst(),
  )
  assert.equal(title?.title, 'Đường trục thôn 1 hỏng, dài 200 mét')
  const regarded = { ...change, kind: 'opinion' as const }
  valueOf(await here.act('clerk', onDay, (context) => correctLineOfMeeting(context, regarded)))
  const state = await here.read('clerk', onDay, ({ tx }) =>
    tx
      .selectFrom('petitions')
      .select('state')
      .where('id', '=', kept!.petitionId!)
      .executeTakeFirst(),
  )
  assert.equal(state?.state, 'withdrawn')
  valueOf(await here.act('clerk', onDay, (context) => correctLineOfMeeting(context, change)))
  const [again] = await linesOf(id)
  assert.notEqual(again?.petitionId, kept?.petitionId)
  assert.equal(again?.petition?.state, 'received')
})

test('a line noted by mistake is taken away with its petition, and its number is not given again', async () => {
  const { id } = await announcedMeeting(here, { name: 'Bỏ dòng' })
  const [mistake, next] = [aLine(id), aLine(id)]
  valueOf(await here.act('delegate', onDay, (context) => recordLineAtMeeting(context, mistake)))
  const [kept] = await linesOf(id)
  const away = { meetingId: id, lineId: mistake.lineId, reason: '' }
  valueOf(await here.act('delegate', onDay, (context) => withdrawLineOfMeeting(context, away)))
  assert.deepEqual(await linesOf(id), [])
  valueOf(await here.act('delegate', onDay, (context) => recordLineAtMeeting(context, next)))
  assert.equal((await linesOf(id))[0]?.position, 2)
  const state = await here.read('clerk', onDay, ({ tx }) =>
    tx
      .selectFrom('petitions')
      .select('state')
      .where('id', '=', kept!.petitionId!)
      .executeTakeFirst(),
  )
  assert.equal(state?.state, 'withdrawn')
})

test('after the meeting a correction says why and stands in the minutes', async () => {
  const { id, people } = await announcedMeeting(here, { name: 'Đính chính' })
  const line = aLine(id)
  valueOf(await here.act('clerk', onDay, (context) => recordLineAtMeeting(context, line)))
  const attended = {
    id,
    version: 2,
    presentIds: [people.get('delegate')!],
    absence: '',
    votersPresent: 1,
    guests: '',
  }
  valueOf(await here.act('clerk', onDay, (context) => attendMeeting(context, attended)))
  valueOf(
    await here.act('clerk', onDay, (context) =>
      closeMeeting(context, { id, version: 3, conclusion: '' }),
    ),
  )
  const change = { ...line, words: 'Lời đã sửa', reason: '' }
  const mute = await here.act('clerk', '2026-12-01', (context) =>
    correctLineOfMeeting(context, change),
  )
  assert.equal(codeOf(mute), 'spoken_line.reason_missing')
  const said = { ...change, reason: 'Cử tri báo ghi nhầm tên đường' }
  valueOf(await here.act('clerk', '2026-12-01', (context) => correctLineOfMeeting(context, said)))
  const corrections = await here.read(null, '2026-12-01', (context) => lateCorrections(context, id))
  assert.deepEqual(
    corrections.map(({ reason, before }) => [reason, before]),
    [[said.reason, line.words]],
  )
})

test('a moved meeting counts its notice anew, and a cancelled one takes nothing more', async () => {
  const { id } = await announcedMeeting(here, { name: 'Dời, hủy' })
  const to = {
    onDay: day('2026-12-03'),
    startsAt: '14:00',
    mode: 'hybrid' as const,
    place: 'Đình làng',
    onlineUrl: '',
  }
  const move = (more: object) =>
    here.act('clerk', '2026-11-25', (context) =>
      moveMeeting(context, { id, version: 2, reason: 'Mưa bão', ...to, ...more }),
    )
  assert.equal(codeOf(await move({})), 'voter_meeting.link_unfit')
  assert.equal(
    codeOf(await move({ mode: 'in_person', onDay: day('2026-12-05') })),
    'voter_meeting.outside_round',
  )
  assert.equal(
    codeOf(await move({ mode: 'in_person', version: 1 })),
    'voter_meeting.changed_meanwhile',
  )
  valueOf(await move({ onlineUrl: 'https://hop.vidu.vn/thon-1' }))
  assert.equal((await dossier(id)).noticeDueOn.toString(), '2026-11-30')
  valueOf(
    await here.act('clerk', '2026-11-26', (context) =>
      cancelMeeting(context, { id, version: 3, reason: 'Lũ' }),
    ),
  )
  const noted = await here.act('clerk', '2026-12-03', (context) =>
    recordLineAtMeeting(context, aLine(id)),
  )
  assert.equal(codeOf(noted), 'spoken_line.meeting_not_announced')
})

test('a slip opens only what was noted from it', async () => {
  const { id } = await announcedMeeting(here, { name: 'Phiếu' })
  const unprinted = await here.act('clerk', onDay, (context) =>
    recordLineAtMeeting(context, aLine(id, { slipNumber: 3 })),
  )
  assert.equal(codeOf(unprinted), 'opinion_slip.not_printed')
  valueOf(await here.act('clerk', onDay, (context) => printSlips(context, { id, count: 30 })))
  valueOf(
    await here.act('clerk', onDay, (context) =>
      recordLineAtMeeting(context, aLine(id, { slipNumber: 3 })),
    ),
  )
  const { slipSecret } = await dossier(id)
  const code = slipCode(slipSecret, 3)
  assert.match(code, /^003-[0-9A-HJKMNP-TV-Z]{4}$/)
  const look = (typed: string) => here.read(null, onDay, (context) => slipOf(context, id, typed))
  assert.equal((await look(code.toLowerCase()))?.lines.length, 1)
  assert.equal((await look(slipCode(slipSecret, 4)))?.lines.length, 0)
  for (const wrong of ['003-0000', slipCode(slipSecret, 31), '3', '', code.slice(0, 7)])
    assert.equal(await look(wrong), null, wrong)
})
