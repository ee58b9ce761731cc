import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BodyKind, BodyOnPaper, OfficeName } from './body.ts'
import {
  decideAppointment,
  decideEnd,
  type Appointment,
  type CouncilTerm,
  type Ground,
  type Membership,
} from './membership.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

const second: CouncilTerm = {
  id: 'second',
  name: 'Khóa II',
  startsOn: day('2026-04-10'),
  endsOn: null,
  seats: 3,
}
const first: CouncilTerm = {
  id: 'first',
  name: 'Khóa I',
  startsOn: day('2025-07-01'),
  endsOn: day('2026-04-09'),
  seats: 3,
}

const body = (kind: BodyKind, more: Partial<BodyOnPaper> = {}): BodyOnPaper => ({
  id: kind,
  kind,
  openedOn: null,
  closedOn: null,
  ...more,
})

let number = 0
function held(
  personId: string,
  kind: BodyKind,
  office: OfficeName,
  from = '2026-04-10',
  until: string | null = null,
): Membership {
  number += 1
  return {
    id: `m${number}`,
    personId,
    personName: `Người ${personId}`,
    bodyId: kind,
    bodyKind: kind,
    bodyName: `Tổ chức ${kind}`,
    termId: null,
    office,
    startsOn: day(from),
    endsOn: until === null ? null : day(until),
  }
}

const wanted = (office: OfficeName, more: Partial<Appointment> = {}): Appointment => ({
  personId: 'an',
  office,
  startsOn: day('2026-04-10'),
  endsOn: null,
  basis: 'Nghị quyết số 01/NQ-HĐND',
  ...more,
})

function refusal(appointment: Appointment, kind: BodyKind, ground: Partial<Ground> = {}) {
  const decided = decideAppointment(appointment, {
    body: body(kind),
    term: second,
    known: [],
    actorPersonId: 'clerk',
    ...ground,
  })
  return decided.ok ? undefined : decided.refusal
}
const code = (...args: Parameters<typeof refusal>) => refusal(...args)?.code

const delegate = held('an', 'council', 'delegate')

test('a delegate takes a seat, the last one too; one more is refused with the number of seats', () => {
  const seated = (count: number) =>
    Array.from({ length: count }, (_, place) => held(`d${place}`, 'council', 'delegate'))
  assert.equal(code(wanted('delegate'), 'council', { known: seated(2) }), undefined)
  const full = refusal(wanted('delegate'), 'council', { known: seated(3) })
  assert.deepEqual([full?.code, full?.values], ['membership.no_seat_left', { seats: 3 }])
})

test('a seat left during the term is free from the day after', () => {
  const known = [
    held('d1', 'council', 'delegate'),
    held('d2', 'council', 'delegate'),
    held('d3', 'council', 'delegate', '2026-04-10', '2026-08-31'),
  ]
  const from = (text: string) => wanted('delegate', { startsOn: day(text) })
  assert.equal(code(from('2026-08-31'), 'council', { known }), 'membership.no_seat_left')
  assert.equal(code(from('2026-09-01'), 'council', { known }), undefined)
})

test('the chair of the Standing body is one person at a time: the next follows the day after', () => {
  const known = [delegate, held('binh', 'standing_body', 'chair', '2026-04-10', '2026-09-15')]
  const on = (text: string) =>
    refusal(wanted('chair', { startsOn: day(text) }), 'standing_body', { known })
  assert.equal(on('2026-09-15')?.code, 'membership.office_taken')
  assert.deepEqual(on('2026-09-15')?.values, { holder: 'Người binh' })
  assert.equal(on('2026-09-16'), undefined)
})

test('there is one vice chair of the council, and any number of vice chairs of the committee', () => {
  const known = [
    delegate,
    held('binh', 'standing_body', 'vice_chair'),
    held('chi', 'peoples_committee', 'vice_chair'),
  ]
  assert.equal(code(wanted('vice_chair'), 'standing_body', { known }), 'membership.office_taken')
  assert.equal(code(wanted('vice_chair'), 'peoples_committee', { known }), undefined)
})

test('STR-013: whoever sits in the Standing body is no member of the committee, either way round', () => {
  const sits = [delegate, held('an', 'standing_body', 'chair')]
  const clash = refusal(wanted('member'), 'peoples_committee', { known: sits })
  assert.equal(clash?.code, 'membership.incompatible')
  assert.equal(clash?.basis?.rule, 'STR-013')
  const governs = [delegate, held('an', 'peoples_committee', 'chair')]
  assert.equal(
    code(wanted('chair'), 'standing_body', { known: governs }),
    'membership.incompatible',
  )
})

test('STR-013 asks for the same day: who left the committee the day before may sit', () => {
  const left = (until: string) => [
    delegate,
    held('an', 'peoples_committee', 'member', '2025-07-01', until),
  ]
  assert.equal(
    code(wanted('chair'), 'standing_body', { known: left('2026-04-10') }),
    'membership.incompatible',
  )
  assert.equal(code(wanted('chair'), 'standing_body', { known: left('2026-04-09') }), undefined)
})

test('STR-013 speaks of members: a civil servant of the committee is none', () => {
  const known = [delegate, held('an', 'peoples_committee', 'officer')]
  assert.equal(code(wanted('vice_chair'), 'standing_body', { known }), undefined)
})

test('STR-012: head and deputy head of a board lead no agency; a member of the board may', () => {
  const known = [delegate, held('an', 'agency', 'head')]
  for (const office of ['head', 'deputy_head'] as const) {
    const clash = refusal(wanted(office), 'board', { known })
    assert.deepEqual([clash?.code, clash?.basis?.rule], ['membership.incompatible', 'STR-012'])
  }
  assert.equal(code(wanted('member'), 'board', { known }), undefined)
  const leads = [delegate, held('an', 'board', 'deputy_head')]
  assert.equal(
    code(wanted('head'), 'agency', { known: leads, term: null }),
    'membership.incompatible',
  )
})

test('boards, groups and the Standing body are made of delegates', () => {
  for (const [kind, office] of [
    ['board', 'member'],
    ['delegate_group', 'head'],
    ['standing_body', 'chair'],
  ] as const) {
    assert.equal(code(wanted(office), kind), 'membership.of_no_delegate', kind)
    assert.equal(code(wanted(office), kind, { known: [delegate] }), undefined, kind)
  }
})

test('STR-009: a member of the Standing body is the head of a board', () => {
  assert.equal(
    code(wanted('member'), 'standing_body', { known: [delegate] }),
    'membership.leads_no_board',
  )
  const known = [delegate, held('an', 'board', 'head')]
  assert.equal(code(wanted('member'), 'standing_body', { known }), undefined)
})

test('an office of the term lies within it: 09/04/2026 is the last day of the first term', () => {
  const inFirst = {
    term: first,
    known: [held('an', 'council', 'delegate', '2025-07-01', '2026-04-09')],
  }
  const until = (text: string) =>
    wanted('member', { startsOn: day('2025-07-01'), endsOn: day(text) })
  assert.equal(code(until('2026-04-09'), 'board', inFirst), undefined)
  assert.equal(code(until('2026-04-10'), 'board', inFirst), 'membership.outside_term')
  assert.equal(code(wanted('delegate'), 'council', { term: null }), 'membership.outside_term')
})

test('offices of agencies and hamlets know no term', () => {
  assert.equal(code(wanted('head'), 'hamlet', { term: null }), undefined)
  assert.equal(code(wanted('clerk'), 'council_office', { term: null }), undefined)
})

test('the body stands from its first day to the day before it is closed', () => {
  const closed = {
    body: body('agency', { openedOn: day('2026-04-10'), closedOn: day('2026-10-01') }),
    term: null,
  }
  const on = (text: string) => code(wanted('officer', { startsOn: day(text) }), 'agency', closed)
  assert.deepEqual(['2026-04-09', '2026-04-10', '2026-09-30', '2026-10-01'].map(on), [
    'membership.body_closed',
    undefined,
    undefined,
    'membership.body_closed',
  ])
})

test('a body has its own offices only, an appointment its document, and days that run forward', () => {
  assert.equal(code(wanted('chair'), 'board', { known: [delegate] }), 'membership.office_unknown')
  assert.equal(code(wanted('head', { basis: '' }), 'hamlet'), 'membership.baseless')
  const reversed = wanted('head', { endsOn: day('2026-04-09') })
  assert.equal(code(reversed, 'hamlet'), 'membership.ends_before_it_starts')
})

test('nobody records an office for themselves, whatever the office', () => {
  for (const kind of ['hamlet', 'agency'] as const) {
    assert.equal(code(wanted('head'), kind, { actorPersonId: 'an' }), 'membership.of_oneself')
  }
})

test('one person holds one office of a body at a time', () => {
  const known = [delegate, held('an', 'board', 'member', '2026-04-10', '2026-06-30')]
  assert.equal(code(wanted('head'), 'board', { known }), 'membership.held_already')
  const later = wanted('head', { startsOn: day('2026-07-01') })
  assert.equal(code(later, 'board', { known }), undefined)
})

const endOf = (membership: Membership, on: string, known: Membership[]) => {
  const decided = decideEnd(membership, day(on), known)
  return decided.ok ? undefined : decided.refusal.code
}

test('an office ends on any of its days, and only once', () => {
  const chair = held('an', 'standing_body', 'chair')
  assert.equal(endOf(chair, '2026-04-10', [chair]), undefined)
  assert.equal(endOf(chair, '2026-04-09', [chair]), 'membership.ends_before_it_starts')
  const ended = held('an', 'standing_body', 'chair', '2026-04-10', '2026-09-15')
  assert.equal(endOf(ended, '2026-09-15', [ended]), 'membership.ended_already')
  assert.equal(endOf(ended, '2026-09-14', [ended]), undefined)
})

test('a delegate who still leads a board cannot cease to be one: the office ends first', () => {
  const seat = held('an', 'council', 'delegate')
  const board = (until: string | null) => held('an', 'board', 'head', '2026-04-10', until)
  assert.equal(endOf(seat, '2026-08-31', [seat, board(null)]), 'membership.others_rest_on_it')
  assert.equal(
    endOf(seat, '2026-08-31', [seat, board('2026-09-01')]),
    'membership.others_rest_on_it',
  )
  assert.equal(endOf(seat, '2026-08-31', [seat, board('2026-08-31')]), undefined)
  const agency = held('an', 'hamlet', 'head')
  assert.equal(endOf(seat, '2026-08-31', [seat, agency]), undefined)
})

test('the seat in the Standing body rests on leading the board', () => {
  const leads = held('an', 'board', 'head')
  const sits = held('an', 'standing_body', 'member')
  assert.equal(endOf(leads, '2026-08-31', [leads, sits]), 'membership.others_rest_on_it')
})
