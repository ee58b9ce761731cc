import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BodyKind, OfficeName } from './body.ts'
import type { Membership } from './membership.ts'
import { planRoster, type RosterKnown } from './roster-plan.ts'
import type { SheetRow } from './roster-sheet.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const body = (kind: BodyKind, name: string) => ({
  id: `body ${name}`,
  kind,
  name,
  openedOn: null,
  closedOn: null,
})

const known: RosterKnown = {
  people: [
    { id: 'an', fullName: 'Trần Thị An', phone: '0912 000 001' },
    { id: 'binh-1', fullName: 'Lê Văn Bình', phone: '0912000002' },
    { id: 'binh-2', fullName: 'Lê Văn Bình', phone: '0912000003' },
  ],
  bodies: [
    body('council', 'HĐND xã'),
    body('standing_body', 'Thường trực HĐND xã'),
    body('board', 'Ban Kinh tế - Ngân sách'),
    body('peoples_committee', 'UBND xã'),
    body('agency', 'Phòng Kinh tế'),
    body('hamlet', 'Thôn 1'),
  ],
  terms: [{ id: 'second', name: 'Khóa II', startsOn: day('2026-04-10'), endsOn: null, seats: 2 }],
  memberships: [],
  actorPersonId: 'clerk',
}

let number = 1
const row = (fullName: string, more: Partial<SheetRow> = {}): SheetRow => ({
  row: (number += 1),
  fullName,
  phone: '',
  email: '',
  body: '',
  office: '',
  startsOn: '',
  endsOn: '',
  basis: '',
  faults: [],
  ...more,
})
const office = (place: string, title: string, startsOn = '2026-04-10') => ({
  body: place,
  office: title,
  startsOn,
  basis: 'NQ 01',
})

const plan = (rows: SheetRow[], more: Partial<RosterKnown> = {}) =>
  planRoster(rows, { ...known, ...more })
const codes = (rows: SheetRow[], more: Partial<RosterKnown> = {}) =>
  plan(rows, more).lines.map(({ faults }) => faults.map(({ code }) => code).join() || 'ok')

test('a new person is new once, however many rows speak of them', () => {
  const { lines, people } = plan([
    row('Phạm Mới', office('UBND xã', 'Ủy viên')),
    row('phạm mới', office('Phòng Kinh tế', 'Trưởng phòng')),
  ])
  assert.deepEqual(
    lines.map(({ person }) => person),
    ['new', 'of_earlier_row'],
  )
  assert.equal(people.length, 1)
})

test('two of one name are two people when their phones differ', () => {
  const { people } = plan([
    row('Phạm Mới', { phone: '0911111111' }),
    row('Phạm Mới', { phone: '0922222222' }),
    row('Phạm Mới', { phone: '0911 111 111' }),
  ])
  assert.equal(people.length, 2)
  const namesake = plan([row('Trần Thị An', { phone: '0999 999 999' })])
  assert.deepEqual([namesake.lines[0]?.person, namesake.people.length], ['new', 1])
})

test('who is there already is used again, by either placement of the tone; namesakes ask for a phone', () => {
  const { lines, people } = plan([
    row('Trần Thị An'),
    row('Lê Văn Bình', { phone: '0912 000 003' }),
    row('Lê Văn Bình'),
  ])
  assert.deepEqual(lines.map(({ person }) => person).slice(0, 2), ['known', 'known'])
  assert.deepEqual(lines[2]?.faults, [
    { field: 'fullName', code: 'roster.person_ambiguous', values: { count: 2 } },
  ])
  assert.deepEqual(people, [])
})

test('offices are judged in the order they rest on one another, whatever the order of rows', () => {
  const rows = [
    row('Phạm Mới', office('Thường trực HĐND xã', 'Ủy viên')),
    row('Phạm Mới', office('Ban Kinh tế - Ngân sách', 'Trưởng Ban')),
    row('Phạm Mới', office('HĐND xã', 'Đại biểu HĐND')),
  ]
  assert.deepEqual(codes(rows), ['ok', 'ok', 'ok'])
  assert.deepEqual(codes(rows.slice(0, 2)), [
    'membership.of_no_delegate',
    'membership.of_no_delegate',
  ])
})

test('the rows of one sheet are judged against one another: one head, as many delegates as seats', () => {
  assert.deepEqual(
    codes([
      row('Một', office('Phòng Kinh tế', 'Giám đốc')),
      row('Hai', office('phong kinh te', 'thu truong')),
    ]),
    ['ok', 'membership.office_taken'],
  )
  const delegates = ['Một', 'Hai', 'Ba'].map((name) => row(name, office('HĐND xã', 'đại biểu')))
  assert.deepEqual(codes(delegates), ['ok', 'ok', 'membership.no_seat_left'])
})

test('the law that keeps offices apart holds inside a sheet too', () => {
  const rows = [
    row('Một', office('HĐND xã', 'Đại biểu')),
    row('Một', office('Thường trực HĐND xã', 'Chủ tịch')),
    row('Một', office('UBND xã', 'Chủ tịch')),
  ]
  assert.deepEqual(codes(rows), ['ok', 'ok', 'membership.incompatible'])
})

test('a body nobody knows and an office it has not are told at their columns', () => {
  const { lines } = plan([
    row('Một', office('Phòng Thủy sản', 'Trưởng phòng')),
    row('Hai', office('Thôn 1', 'Chủ tịch')),
  ])
  assert.deepEqual(
    lines.map(({ faults }) => faults.map(({ field, code }) => `${field}: ${code}`)),
    [['body: roster.body_unknown'], ['office: membership.office_unknown']],
  )
})

const held: Membership = {
  id: 'm',
  personId: 'an',
  personName: 'Trần Thị An',
  bodyId: 'body Thôn 1',
  bodyKind: 'hamlet' satisfies BodyKind,
  bodyName: 'Thôn 1',
  termId: null,
  office: 'head' satisfies OfficeName,
  startsOn: day('2026-04-10'),
  endsOn: null,
}

test('sending the same sheet again changes nothing: the office is held already', () => {
  const again = plan([row('Trần Thị An', office('Thôn 1', 'Trưởng thôn'))], { memberships: [held] })
  assert.deepEqual(
    [again.lines[0]?.office, again.memberships, again.people],
    ['held_already', [], []],
  )
})

test('a clerk cannot raise themselves by a sheet', () => {
  assert.deepEqual(
    codes([row('Trần Thị An', office('Thôn 1', 'Trưởng thôn'))], { actorPersonId: 'an' }),
    ['membership.of_oneself'],
  )
})

test('an office of the term without an end ends with a term that has one', () => {
  const terms = [{ ...known.terms[0]!, endsOn: day('2031-04-09') }]
  const { memberships } = plan([row('Một', office('HĐND xã', 'Đại biểu'))], { terms })
  assert.equal(memberships[0]?.endsOn?.toString(), '2031-04-09')
})
