import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { randomUUIDv7 } from 'node:crypto'
import { addItem, takeUpItem } from '../../agenda/index.ts'
import { agendaOf } from '../../agenda/index.ts'
import {
  checkInCode,
  checkIn,
  conveneSession,
  markAttendance,
  openSession,
  planSession,
  sessionById,
} from '../../sessions/index.ts'
import { closeSessionOfHall } from '../../flows/close-session.server.ts'
import { finishItemOfHall } from '../../flows/end-agenda-item.server.ts'
import {
  councilsForTests,
  hereCommune,
  thereCommune,
  type Role,
  type TestCouncil,
} from '../../../../tests/support/council.ts'
import { seatDelegates, type Delegates } from '../../../../tests/support/delegates.ts'
import { castBallot, enterBallots } from './cast.server.ts'
import { annulVote, closeVote } from './end.server.ts'
import { openVote } from './open.server.ts'
import { ballotsOf, voteById } from '../queries.server.ts'
import type { Choice } from '../vote.ts'

const councils = await councilsForTests()
after(() => councils.close())
const on = '2026-11-25'

type Hall = { council: TestCouncil; delegates: Delegates; sessionId: string; itemId: string }

let opened = 0

/** A council of `seats` delegates in session, `present` of them here, with an item on the table. */
async function hallOf(council: TestCouncil, delegates: Delegates, present: number): Promise<Hall> {
  opened += 1
  const day = Temporal.PlainDate.from(on)
  const planned = await council.act('clerk', on, (context) =>
    planSession(context, {
      number: opened,
      kind: 'urgent',
      startsOn: day,
      endsOn: day,
      beginsAt: '07:30',
      place: 'Hội trường',
      content: '',
      askedBy: 'Thường trực HĐND',
    }),
  )
  assert.ok(planned.ok)
  const sessionId = planned.value.id
  const must = async (what: Promise<{ ok: boolean }>) =>
    assert.ok((await what).ok, JSON.stringify(await what))
  await must(
    council.act('chair', on, (context) =>
      conveneSession(context, { id: sessionId, version: 1, document: '1/QĐ', secretaryId: null }),
    ),
  )
  await must(
    council.act('chair', on, (context) => openSession(context, { id: sessionId, version: 2 })),
  )
  const added = await council.act('clerk', on, (context) =>
    addItem(context, {
      sessionId,
      kind: 'procedure',
      title: 'Thông qua chương trình',
      ownerId: null,
      speaker: '',
      minutesPlanned: 5,
      parentId: null,
    }),
  )
  assert.ok(added.ok)
  const itemId = added.value.id
  await must(
    council.act('chair', on, (context) => takeUpItem(context, { sessionId, itemId, version: 1 })),
  )
  for (const personId of delegates.persons.slice(0, present)) {
    await must(
      council.act('clerk', on, (context) =>
        markAttendance(context, { id: sessionId, personId, mark: 'present', time: '', reason: '' }),
      ),
    )
  }
  return { council, delegates, sessionId, itemId }
}

const here = await councils.open(hereCommune)
const there = await councils.open(thereCommune)
const ours = await seatDelegates(councils, here, 9)
const theirs = await seatDelegates(councils, there, 3)

async function openIn(
  hall: Hall,
  more: Partial<Parameters<typeof openVote>[1]> = {},
): Promise<string> {
  const { sessionId, itemId, council } = hall
  const vote = await council.act('chair', on, (context) =>
    openVote(context, {
      sessionId,
      itemId,
      question: 'Thông qua chương trình kỳ họp',
      matter: 'procedure',
      manner: 'device',
      conflicted: [],
      quorumSeen: false,
      repeatsId: null,
      ...more,
    }),
  )
  assert.ok(vote.ok, JSON.stringify(vote))
  return vote.value.id
}

const cast = (
  hall: Hall,
  voteId: string,
  place: number,
  choice: Choice = 'in_favour',
  key?: string,
) =>
  hall.delegates.act(
    place,
    on,
    (context) => castBallot(context, { sessionId: hall.sessionId, voteId, choice }),
    key,
  )

const codeOf = (result: { ok: boolean } & { refusal?: { code: string } }) =>
  result.ok ? 'ok' : result.refusal?.code

async function resultIn(hall: Hall, voteId: string) {
  const vote = await hall.council.read('chair', on, (context) =>
    voteById(context, hall.sessionId, voteId),
  )
  const ballots = await hall.council.read('chair', on, (context) => ballotsOf(context, voteId))
  assert.ok(vote)
  return { vote, ballots }
}

const close = (hall: Hall, voteId: string) =>
  hall.council.act('chair', on, (context) =>
    closeVote(context, { sessionId: hall.sessionId, voteId }),
  )
const annul = (hall: Hall, voteId: string) =>
  hall.council.act('chair', on, (context) =>
    annulVote(context, { sessionId: hall.sessionId, voteId, reason: 'Đếm lại' }),
  )

const hall = await hallOf(here, ours, 8)
const total = ours.persons.length + 1

test('a ballot before any vote is opened finds no vote', async () => {
  assert.equal(codeOf(await cast(hall, randomUUIDv7(), 0)), 'vote.not_found')
})

test('a delegate votes once; the same key gives the same answer, another is refused', async () => {
  const voteId = await openIn(hall)
  const key = randomUUIDv7()
  assert.equal(codeOf(await cast(hall, voteId, 0, 'in_favour', key)), 'ok')
  assert.equal(codeOf(await cast(hall, voteId, 0, 'in_favour', key)), 'ok')
  assert.equal(codeOf(await cast(hall, voteId, 0, 'against')), 'vote.cast_already')
  assert.equal((await resultIn(hall, voteId)).ballots.length, 1)
  assert.ok((await close(hall, voteId)).ok)
  assert.equal(codeOf(await cast(hall, voteId, 1)), 'vote.closed_already')
  assert.equal(codeOf(await close(hall, voteId)), 'vote.not_at_this_step')
})

test('guest, official, absent and conflicted delegates, and another commune cannot vote', async () => {
  const conflicted = ours.persons[1]!
  const voteId = await openIn(hall, { conflicted: [conflicted] })
  const as = (role: Role | null) =>
    here.act(role, on, (context) =>
      castBallot(context, { sessionId: hall.sessionId, voteId, choice: 'in_favour' }),
    )
  assert.equal(codeOf(await as(null)), 'ballot.cast_not_allowed')
  assert.equal(codeOf(await as('agencyHead')), 'ballot.cast_not_allowed')
  assert.equal(codeOf(await as('clerk')), 'ballot.cast_not_allowed')
  assert.equal(codeOf(await cast(hall, voteId, 8)), 'vote.delegate_absent')
  assert.equal(codeOf(await cast(hall, voteId, 1)), 'vote.delegate_conflicted')
  const foreign = await theirs.act(0, on, (context) =>
    castBallot(context, { sessionId: hall.sessionId, voteId, choice: 'in_favour' }),
  )
  assert.equal(codeOf(foreign), 'vote.not_found')
  assert.equal((await resultIn(hall, voteId)).ballots.length, 0)
  assert.ok((await annul(hall, voteId)).ok)
  assert.equal(codeOf(await cast(hall, voteId, 0)), 'vote.annulled_already')
})

test('ballots by hand are entered by name by the secretary, never over a ballot that stands', async () => {
  const voteId = await openIn(hall, { manner: 'show_of_hands' })
  assert.equal(codeOf(await cast(hall, voteId, 0)), 'vote.by_hand_only')
  const enter = (role: Role, ballots: { personId: string; choice: Choice }[]) =>
    here.act(role, on, (context) =>
      enterBallots(context, { sessionId: hall.sessionId, voteId, ballots }),
    )
  const first = { personId: ours.persons[0]!, choice: 'in_favour' } as const
  assert.equal(codeOf(await enter('delegate', [first])), 'ballot.enter_not_allowed')
  assert.equal(codeOf(await enter('clerk', [first, first])), 'vote.named_twice')
  assert.equal(
    codeOf(await enter('clerk', [{ ...first, personId: ours.persons[8]! }])),
    'vote.ballot_not_taken',
  )
  assert.equal(
    codeOf(
      await enter(
        'clerk',
        ours.persons.slice(0, 6).map((personId) => ({ personId, choice: 'in_favour' })),
      ),
    ),
    'ok',
  )
  assert.equal(
    codeOf(await enter('clerk', [{ ...first, choice: 'against' }])),
    'vote.ballot_not_taken',
  )
  assert.ok((await close(hall, voteId)).ok)
  const { vote, ballots } = await resultIn(hall, voteId)
  assert.deepEqual(
    [vote.total, vote.needed, vote.inFavour, vote.notVoting, vote.absent, vote.isCarried],
    [total, 6, 6, 2, 2, true],
  )
  assert.ok(ballots.every(({ way, choice }) => way === 'by_name' && choice === 'in_favour'))
})

test('two devices at once: one ballot stands, the other is told so', async () => {
  const voteId = await openIn(hall)
  const both = await Promise.all([
    cast(hall, voteId, 0, 'in_favour'),
    cast(hall, voteId, 0, 'against'),
  ])
  assert.deepEqual(both.map(codeOf).toSorted(), ['ok', 'vote.cast_already'])
  const { ballots } = await resultIn(hall, voteId)
  assert.equal(ballots.length, 1)
  assert.equal(ballots[0]?.choice, codeOf(both[0]!) === 'ok' ? 'in_favour' : 'against')
  assert.ok((await close(hall, voteId)).ok)
})

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

test('closing races with voting: what was acknowledged is in the result, and nothing else', async () => {
  const late = { inTime: 0, tooLate: 0 }
  for (let round = 0; round < 12; round += 1) {
    const voteId = await openIn(hall)
    // Ballots begin one after the other; the close comes among them, earlier in every round.
    const casting = [0, 1, 2, 3, 4, 5, 6, 7].map((place) =>
      later(place * 6).then(() => cast(hall, voteId, place)),
    )
    const closing = later(44 - round * 4).then(() => close(hall, voteId))
    const [answers, closed] = [await Promise.all(casting), await closing]
    assert.ok(closed.ok)
    const acknowledged = answers.filter(({ ok }) => ok).length
    assert.ok(
      answers.every((answer) => ['ok', 'vote.closed_already'].includes(codeOf(answer) ?? '')),
    )
    late.inTime += acknowledged
    late.tooLate += answers.length - acknowledged
    const { vote, ballots } = await resultIn(hall, voteId)
    assert.equal(vote.inFavour, acknowledged)
    assert.equal(ballots.length, acknowledged)
    assert.equal(vote.isCarried, acknowledged >= 6)
    assert.equal((vote.inFavour ?? 0) + (vote.notVoting ?? 0) + (vote.absent ?? 0), total)
  }
  assert.ok(late.inTime > 0 && late.tooLate > 0, `no race was run: ${JSON.stringify(late)}`)
})

test('annulling races with closing: the vote ends annulled, by either order', async () => {
  for (let round = 0; round < 6; round += 1) {
    const voteId = await openIn(hall)
    await cast(hall, voteId, 0)
    const [closed, annulled] = await Promise.all([close(hall, voteId), annul(hall, voteId)])
    assert.ok(annulled.ok)
    assert.ok(closed.ok || codeOf(closed) === 'vote.not_at_this_step')
    assert.equal((await resultIn(hall, voteId)).vote.state, 'annulled')
  }
})

test('one vote at a time; an annulled one may be repeated, one that stands may not', async () => {
  const { sessionId, itemId } = hall
  const again = (repeatsId: string | null) =>
    here.act('chair', on, (context) =>
      openVote(context, {
        sessionId,
        itemId,
        question: 'Lại',
        matter: 'procedure',
        manner: 'device',
        conflicted: [],
        quorumSeen: false,
        repeatsId,
      }),
    )
  const first = await openIn(hall)
  assert.equal(codeOf(await again(null)), 'vote.another_open')
  assert.ok((await close(hall, first)).ok)
  assert.equal(codeOf(await again(first)), 'vote.repeats_what_stands')
  assert.ok((await annul(hall, first)).ok)
  const both = await Promise.all([again(first), again(null)])
  assert.deepEqual(both.map(codeOf).toSorted(), ['ok', 'vote.another_open'])
})

test('neither session nor item ends in the middle of a vote', async () => {
  const { sessionId, itemId } = hall
  const session = await here.read('chair', on, (context) => sessionById(context, sessionId))
  const item = (await here.read('chair', on, (context) => agendaOf(context, sessionId))).find(
    ({ id }) => id === itemId,
  )
  const ends = await here.act('chair', on, (context) =>
    closeSessionOfHall(context, { id: sessionId, version: session!.version, note: '' }),
  )
  assert.equal(codeOf(ends), 'session.vote_open')
  const finished = await here.act('chair', on, (context) =>
    finishItemOfHall(context, { sessionId, itemId, version: item!.version }),
  )
  assert.equal(codeOf(finished), 'agenda_item.vote_open')
})

test('without quorum a vote is opened only by a chair who says they saw it', async () => {
  const empty = await hallOf(here, ours, 6)
  const { sessionId, itemId } = empty
  const asked = (quorumSeen: boolean) =>
    here.act('chair', on, (context) =>
      openVote(context, {
        sessionId,
        itemId,
        question: 'Q',
        matter: 'procedure',
        manner: 'device',
        conflicted: [],
        quorumSeen,
        repeatsId: null,
      }),
    )
  assert.equal(codeOf(await asked(false)), 'vote.quorum_unseen')
  assert.equal(codeOf(await asked(true)), 'ok')
})

test('the code of the hall checks a delegate in; another code, or another session’s, does not', async () => {
  const other = await hallOf(here, ours, 0)
  const now = Temporal.Instant.from(`${on}T12:00:00+07:00`)
  const session = await here.read('chair', on, (context) => sessionById(context, other.sessionId))
  const code = checkInCode(session!.checkInKey, now)
  const type = (place: number, typed: string) =>
    ours.act(place, on, (context) => checkIn(context, { id: other.sessionId, code: typed }))
  const wrong = code === '000000' ? '000001' : '000000'
  assert.equal(codeOf(await type(0, wrong)), 'attendance.code_wrong')
  assert.equal(
    codeOf(await type(0, checkInCode(session!.checkInKey, now.subtract({ minutes: 2 })))),
    'attendance.code_wrong',
  )
  assert.equal(
    codeOf(await type(0, checkInCode(session!.checkInKey, now.subtract({ minutes: 1 })))),
    'ok',
  )
  assert.equal(codeOf(await type(1, `${code.slice(0, 3)} ${code.slice(3)}`)), 'ok')
  assert.equal(codeOf(await type(1, code)), 'attendance.marked_already')
})
