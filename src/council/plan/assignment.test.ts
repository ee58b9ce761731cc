import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerersOn, defaultSeats, turnsOf, type Assignment, type Held } from './assignment.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const bodies = [
  { id: 'council', kind: 'council', name: 'HĐND' },
  { id: 'standing', kind: 'standing_body', name: 'Thường trực HĐND' },
  { id: 'economy', kind: 'board', name: 'Ban Kinh tế - Ngân sách' },
  { id: 'culture', kind: 'board', name: 'Ban Văn hóa - Xã hội' },
  { id: 'committee', kind: 'peoples_committee', name: 'UBND' },
  { id: 'agency', kind: 'agency', name: 'Phòng Kinh tế' },
  { id: 'front', kind: 'fatherland_front', name: 'MTTQ' },
]
const held = (
  bodyId: string,
  office: string,
  person: string,
  startsOn: string,
  endsOn: string | null = null,
): Held => ({
  bodyId,
  office,
  personId: person,
  personName: `Người ${person}`,
  startsOn: day(startsOn),
  endsOn: endsOn ? day(endsOn) : null,
  actingFor: null,
})
const offices = {
  bodies,
  held: [
    held('standing', 'chair', 'A', '2025-07-01', '2026-04-09'),
    held('standing', 'chair', 'B', '2026-04-10'),
    held('standing', 'vice_chair', 'C', '2025-07-01'),
    held('economy', 'head', 'D', '2025-07-01'),
    { ...held('standing', 'chair', 'C', '2026-06-15', '2026-06-30'), actingFor: 'Người B' },
  ],
}
const assignment = (more: Partial<Assignment> = {}): Assignment => ({
  role: 'answers',
  bodyId: 'standing',
  office: 'chair',
  personId: null,
  startsOn: day('2025-10-14'),
  endsOn: null,
  ...more,
})
const namesOn = (assignments: readonly Assignment[], on: string) =>
  answerersOn(assignments, offices, day(on)).flatMap(({ people }) => people.map(({ id }) => id))

test('the next holder of an office inherits its duties on their first day', () => {
  assert.deepEqual(namesOn([assignment()], '2026-04-09'), ['A'])
  assert.deepEqual(namesOn([assignment()], '2026-04-10'), ['B'])
})

test('whoever acts for the holder stands beside them on those days only', () => {
  assert.deepEqual(namesOn([assignment()], '2026-06-14'), ['B'])
  assert.deepEqual(namesOn([assignment()], '2026-06-30'), ['B', 'C'])
  assert.deepEqual(namesOn([assignment()], '2026-07-01'), ['B'])
})

test('a body as a whole is led by its head; a named person answers while they hold any office there', () => {
  assert.deepEqual(namesOn([assignment({ bodyId: 'economy', office: '' })], '2026-01-01'), ['D'])
  const named = assignment({ office: '', personId: 'A' })
  assert.deepEqual(namesOn([named], '2026-04-09'), ['A'])
  assert.deepEqual(namesOn([named], '2026-04-10'), [])
})

test('an assignment holds on its first and last day, and whoever answers stands first', () => {
  const ended = assignment({ endsOn: day('2026-01-31') })
  assert.deepEqual(
    ['2025-10-13', '2025-10-14', '2026-01-31', '2026-02-01'].map(
      (on) => namesOn([ended], on).length,
    ),
    [0, 1, 1, 0],
  )
  const both = [assignment({ role: 'cooperates', bodyId: 'economy', office: 'head' }), assignment()]
  assert.deepEqual(
    answerersOn(both, offices, day('2026-01-01')).map(({ role }) => role),
    ['answers', 'cooperates'],
  )
})

test('turns begin with an assignment and with every change of holder', () => {
  const until = assignment({ endsOn: day('2026-12-31') })
  const next = assignment({ bodyId: 'economy', office: 'head', startsOn: day('2027-01-01') })
  const turns = turnsOf([until, next], offices).map(({ startsOn, endsOn, answerers }) => [
    startsOn.toString(),
    endsOn?.toString() ?? null,
    answerers[0]?.people.map(({ id }) => id).join('+'),
  ])
  assert.deepEqual(turns, [
    ['2025-10-14', '2026-04-09', 'A'],
    ['2026-04-10', '2026-06-14', 'B'],
    ['2026-06-15', '2026-06-30', 'B+C'],
    ['2026-07-01', '2026-12-31', 'B'],
    ['2027-01-01', null, 'D'],
  ])
})

test('until somebody assigns, the first whom the plan names answers and the others cooperate', () => {
  const seats = (...actors: Parameters<typeof defaultSeats>[0]) =>
    defaultSeats(actors, bodies).map(({ role, bodyId, office }) => `${role} ${bodyId} ${office}`)
  assert.deepEqual(seats('council'), ['answers standing chair'])
  assert.deepEqual(seats('boards'), [
    'answers standing vice_chair',
    'cooperates economy head',
    'cooperates culture head',
  ])
  assert.deepEqual(seats('boardCultureSociety'), ['answers culture head'])
  assert.deepEqual(seats('agencies'), ['answers committee chair', 'cooperates agency head'])
  assert.deepEqual(seats('delegate', 'peoplesCommittee', 'agencies'), [
    'answers council delegate',
    'cooperates committee chair',
    'cooperates agency head',
  ])
  assert.deepEqual(seats('citizens'), [])
  assert.deepEqual(seats('council', 'fatherlandFront', 'citizens'), [
    'answers standing chair',
    'cooperates front chair',
  ])
})
