import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Answerer } from './assignment.ts'
import { changesBetween } from './comparison.ts'
import type { DutyState } from './standing.ts'
import { chosenDuties, groupsOf, standingCounts, wallFilterOf, type DutyOnWall } from './wall.ts'
import { yearCount, yearsOf } from './year.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const standing = { id: 'standing', kind: 'standing_body', name: 'Thường trực HĐND' }
const council = { id: 'council', kind: 'council', name: 'HĐND' }
const person = (id: string, actingFor: string | null = null) => ({
  id,
  name: `Người ${id}`,
  actingFor,
})
const chair: Answerer = {
  role: 'answers',
  body: standing,
  office: 'chair',
  personId: null,
  people: [person('A'), person('B', 'A')],
}
const delegates: Answerer = {
  role: 'answers',
  body: council,
  office: 'delegate',
  personId: null,
  people: [person('C'), person('D')],
}
const state = (more: Partial<DutyState> = {}): DutyState => ({
  standing: 'on_the_way',
  total: 0,
  periods: [],
  current: null,
  required: 0,
  missing: 0,
  ...more,
})

const duty = (code: string, more: Partial<DutyOnWall> = {}): DutyOnWall => ({
  id: code,
  code,
  line: 1,
  quote: 'Tiếp xúc cử tri định kỳ.',
  kind: 'duty',
  subject: `Mục ${code}`,
  actors: [],
  cadence: 'year',
  quotas: [],
  rules: [],
  evidence: 'Biên bản',
  modules: [],
  startsOn: day('2025-10-14'),
  endsOn: null,
  retiredOn: null,
  answerers: [chair],
  tallies: [],
  state: state(),
  ...more,
})

const wall = [
  duty('II.2.i', { kind: 'target', state: state({ standing: 'late', missing: 1 }) }),
  duty('II.2.j'),
  duty('II.20.a', { answerers: [delegates], quote: 'Phân công trách nhiệm.' }),
  duty('III.7', { answerers: [], cadence: null }),
]
const codes = (query: string) =>
  chosenDuties(wall, wallFilterOf(new URLSearchParams(query))).map(({ code }) => code)

test('words are found without accents, in the sentence, the code and the evidence', () => {
  assert.deepEqual(codes('tim=tiep+xuc'), ['II.2.i', 'II.2.j', 'III.7'])
  assert.deepEqual(codes('tim=ii.20'), ['II.20.a'])
  assert.deepEqual(codes('tim=bien+ban+phan+cong'), ['II.20.a'])
})

test('a section holds its own duties, not those of one whose number begins alike', () => {
  assert.deepEqual(codes('phan=II.2'), ['II.2.i', 'II.2.j'])
  assert.deepEqual(codes('phan=II'), ['II.2.i', 'II.2.j', 'II.20.a'])
})

test('filters meet; what cannot be read asks for nothing', () => {
  assert.deepEqual(codes('trang-thai=late&loai=target'), ['II.2.i'])
  assert.deepEqual(codes('co-quan=council'), ['II.20.a'])
  assert.deepEqual(codes('nguoi=B'), ['II.2.i', 'II.2.j'])
  assert.deepEqual(codes('trang-thai=xyz&nhip=tuan&xem=khac').length, 4)
})

test('groups keep the order of the plan; whoever acts for a holder makes no group', () => {
  const words = {
    headings: new Map([['II.2', '2. Giám sát']]),
    nobody: 'Chưa',
    everyHolder: () => 'Mỗi đại biểu',
  }
  const titles = (view: 'part' | 'body' | 'person') =>
    groupsOf(wall, view, words).map(({ title, duties }) => `${title} ${duties.length}`)
  assert.deepEqual(titles('part'), ['II.2. Giám sát 2', 'II.20 1', 'III 1'])
  assert.deepEqual(titles('body'), ['Thường trực HĐND 2', 'HĐND 1', 'Chưa 1'])
  assert.deepEqual(titles('person'), ['Người A 2', 'Mỗi đại biểu 1', 'Chưa 1'])
})

test('counts stand in the order of urgency and leave out what is nowhere', () => {
  assert.deepEqual(standingCounts(wall), [
    { standing: 'late', count: 1 },
    { standing: 'on_the_way', count: 3 },
  ])
})

test('two days differ by standing, records or the people who answer, and by nothing else', () => {
  const handed = { ...chair, people: [person('E')] }
  const after = [
    duty('II.2.i', { kind: 'target', state: state({ standing: 'met', total: 1 }) }),
    duty('II.2.j', { answerers: [handed] }),
    wall[2]!,
    wall[3]!,
  ]
  assert.deepEqual(
    changesBetween(wall, after).map((change) => [
      change.after.code,
      change.added,
      change.isHandedOver,
    ]),
    [
      ['II.2.i', 1, false],
      ['II.2.j', 0, true],
    ],
  )
})

test('a year counts the records of its periods and what the periods that end in it ask for', () => {
  const plan = {
    startsOn: day('2025-10-14'),
    endsOn: day('2027-12-31'),
    midTermOn: day('2026-12-31'),
  }
  assert.deepEqual(yearsOf(plan), [2025, 2026, 2027])
  const quarter = (startsOn: string, endsOn: string, isAsked = true) => ({
    kind: 'quarter' as const,
    startsOn: day(startsOn),
    endsOn: day(endsOn),
    isAsked,
    label: '',
    minimum: isAsked ? 2 : 0,
    maximum: null,
    counted: 0,
    isOver: false,
    missing: 0,
  })
  const counted = {
    tallies: [
      { countsFor: day('2026-03-31'), count: 2 },
      { countsFor: day('2025-12-31'), count: 5 },
    ],
    state: state({
      periods: [
        quarter('2025-10-14', '2025-12-31', false),
        quarter('2026-01-01', '2026-03-31'),
        quarter('2026-04-01', '2026-06-30'),
      ],
    }),
  }
  assert.deepEqual(yearCount(counted, 2025), { counted: 5, asked: 0 })
  assert.deepEqual(yearCount(counted, 2026), { counted: 2, asked: 4 })
})
