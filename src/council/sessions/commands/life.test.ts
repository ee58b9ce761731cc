import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { councilsForTests, hereCommune, thereCommune } from '../../../../tests/support/council.ts'
import { attendancesOf, quorumNow } from '../attendance.server.ts'
import { sessionEvidence } from '../evidence.server.ts'
import { sessionFacts } from '../events.ts'
import { checklistOf, sessionById, stepsOf } from '../queries.server.ts'
import { amendSession } from './amend.server.ts'
import { markAttendance } from './attend.server.ts'
import { cancelSession, closeSession, pauseSession, resumeSession } from './conduct.server.ts'
import { conveneSession } from './convene.server.ts'
import { openSession } from './open.server.ts'
import { planSession, type PlanInput } from './plan.server.ts'
import { announceSession, sendPapers } from './prepare.server.ts'

const councils = await councilsForTests()
after(() => councils.close())
const here = await councils.open(hereCommune)
const there = await councils.open(thereCommune)

const day = (text: string) => Temporal.PlainDate.from(text)
const planOf = (number: number, on: string, more: Partial<PlanInput> = {}): PlanInput => ({
  number,
  kind: 'ordinary',
  startsOn: day(on),
  endsOn: day(on),
  beginsAt: '07:30',
  place: 'Hội trường',
  content: '',
  askedBy: '',
  ...more,
})
const codeOf = (result: { ok: boolean; refusal?: { code: string } }) =>
  result.ok ? 'ok' : result.refusal?.code

async function planned(number: number, on: string, today = '2026-11-24'): Promise<string> {
  const result = await here.act('clerk', today, (context) =>
    planSession(context, planOf(number, on)),
  )
  assert.ok(result.ok, JSON.stringify(result))
  return result.value.id
}

test('the days before an ordinary session on Wednesday 16/12/2026: 26/11, 1/12 and 11/12', async () => {
  const id = await planned(1, '2026-12-16')
  const days = await here.read('clerk', '2026-11-24', async (context) => {
    const session = (await sessionById(context, id))!
    return (await checklistOf(context, session)).map(({ preparation, deadline, standing }) => [
      preparation,
      deadline.dueOn.toString(),
      deadline.ruleId,
      standing,
    ])
  })
  assert.deepEqual(days, [
    ['convene', '2026-11-26', 'SES-006', 'due_soon'],
    ['announce', '2026-12-01', 'SES-009', 'waiting'],
    ['send_papers', '2026-12-11', 'SES-011', 'waiting'],
  ])
})

test('planned, convened, announced, papers sent, opened, paused, resumed, closed: each by whom the law says', async () => {
  const id = await planned(2, '2026-12-16')
  const steps: [string, string, (version: number) => Promise<{ ok: boolean }>][] = [
    [
      'amend',
      'clerk',
      (version) =>
        here.act('clerk', '2026-11-25', (c) =>
          amendSession(c, { id, version, note: 'Đổi ngày', ...planOf(2, '2026-12-17') }),
        ),
    ],
    [
      'convene',
      'chair',
      (version) =>
        here.act('chair', '2026-11-26', (c) =>
          conveneSession(c, { id, version, document: '12/QĐ', secretaryId: null }),
        ),
    ],
    [
      'announce',
      'clerk',
      (version) =>
        here.act('clerk', '2026-11-27', (c) =>
          announceSession(c, { id, version, where: 'Cổng thông tin' }),
        ),
    ],
    [
      'send_papers',
      'clerk',
      (version) => here.act('clerk', '2026-12-10', (c) => sendPapers(c, { id, version, note: '' })),
    ],
    [
      'open',
      'chair',
      (version) => here.act('chair', '2026-12-17', (c) => openSession(c, { id, version })),
    ],
    [
      'pause',
      'viceChair',
      (version) =>
        here.act('viceChair', '2026-12-17', (c) =>
          pauseSession(c, { id, version, note: 'Giải lao' }),
        ),
    ],
    [
      'resume',
      'viceChair',
      (version) =>
        here.act('viceChair', '2026-12-17', (c) => resumeSession(c, { id, version, note: '' })),
    ],
    [
      'close',
      'chair',
      (version) =>
        here.act('chair', '2026-12-17', (c) => closeSession(c, { id, version, note: '' })),
    ],
  ]
  for (const [place, [verb, , run]] of steps.entries()) {
    assert.equal(codeOf(await run(place)), 'session.changed_meanwhile', `${verb} on a stale page`)
    assert.equal(codeOf(await run(place + 1)), 'ok', verb)
  }
  const kept = await here.read('chair', '2026-12-17', (context) => stepsOf(context, id))
  assert.deepEqual(
    kept.map(({ verb }) => verb),
    ['plan', ...steps.map(([verb]) => verb)],
  )
  const again = await here.act('chair', '2026-12-17', (c) => openSession(c, { id, version: 9 }))
  assert.equal(codeOf(again), 'session.not_at_this_step')
})

test('a session held proves the duty of the plan on the day it closed', async () => {
  const id = await planned(3, '2026-12-16')
  const at = Temporal.Instant.from('2026-12-16T12:00:00+07:00')
  for (const [version, run] of [
    [1, conveneSession],
    [2, openSession],
    [3, closeSession],
  ] as const) {
    const input = { id, version, document: '1/QĐ', secretaryId: null, note: '' }
    assert.ok((await here.act('chair', '2026-12-16', (context) => run(context, input))).ok)
  }
  const fact = {
    id: 'f',
    name: sessionFacts.closed,
    subject: { kind: 'session', id },
    at,
    payload: {},
  }
  const records = await here.read('chair', '2026-12-20', (context) =>
    sessionEvidence.records(context, [fact] as never),
  )
  const record = records.get('f')
  assert.equal(record?.onDay.toString(), '2026-12-16')
  assert.equal(record?.label, 'Kỳ họp thứ 3, Khóa I (thường lệ)')
})

test('a number stands once in a term, and a cancelled session gives it back', async () => {
  const id = await planned(4, '2026-12-16')
  const again = () =>
    here.act('clerk', '2026-11-24', (context) => planSession(context, planOf(4, '2026-12-18')))
  assert.equal(codeOf(await again()), 'session.number_taken')
  const cancelled = await here.act('chair', '2026-11-24', (context) =>
    cancelSession(context, { id, version: 1, reason: 'Gộp kỳ họp' }),
  )
  assert.ok(cancelled.ok)
  assert.equal(codeOf(await again()), 'ok')
})

test('whoever may not is refused, and another commune sees no such session', async () => {
  const id = await planned(5, '2026-12-16')
  for (const role of [null, 'delegate', 'clerk', 'agencyHead'] as const) {
    const result = await here.act(role, '2026-11-24', (c) =>
      conveneSession(c, { id, version: 1, document: '1', secretaryId: null }),
    )
    assert.equal(codeOf(result), 'session.convene_not_allowed')
  }
  const foreign = await there.act('chair', '2026-11-24', (c) =>
    conveneSession(c, { id, version: 1, document: '1', secretaryId: null }),
  )
  assert.equal(codeOf(foreign), 'session.not_found')
  const before = await there.act('delegate', '2026-11-24', (c) =>
    planSession(c, planOf(1, '2026-12-16')),
  )
  assert.equal(codeOf(before), 'session.plan_not_allowed')
})

test('the roll is the delegates in office on the day; late coming and early leaving keep their time', async () => {
  const id = await planned(7, '2026-12-16')
  await here.act('chair', '2026-12-16', (c) =>
    conveneSession(c, { id, version: 1, document: '1/QĐ', secretaryId: null }),
  )
  await here.act('chair', '2026-12-16', (c) => openSession(c, { id, version: 2 }))
  const roll = await here.read('clerk', '2026-12-16', (context) => attendancesOf(context, id))
  assert.equal(roll.length, 1)
  const personId = roll[0]!.personId
  const mark = (more: object) =>
    here.act('clerk', '2026-12-16', (c) =>
      markAttendance(c, { id, personId, mark: 'present', time: '', reason: '', ...more }),
    )
  assert.equal(codeOf(await mark({ time: '12:01' })), 'attendance.time_ahead')
  assert.equal(codeOf(await mark({ time: '08:40' })), 'ok')
  assert.equal(codeOf(await mark({ mark: 'left', time: '11:15' })), 'ok')
  assert.equal(codeOf(await mark({ personId: id })), 'attendance.delegate_unknown')
  const [only] = await here.read('clerk', '2026-12-16', (context) => attendancesOf(context, id))
  assert.equal(only?.since?.toString(), '2026-12-16T04:15:00Z')
  const quorum = await here.read('clerk', '2026-12-16', (context) => quorumNow(context, id))
  assert.deepEqual(
    [quorum?.total, quorum?.present, quorum?.needed, quorum?.isReached],
    [1, 0, 1, false],
  )
})
