import assert from 'node:assert/strict'
import { test } from 'node:test'
import { councilPlan, wantedCouncil } from './council-plan.ts'
import { stepAfter, stepAt, stepBefore, stepToGoOn, type Draft, type DraftTyped } from './draft.ts'
import { hamletsForm, nameForm, peopleForm } from './forms.ts'
import { hamletLines, predecessorLines, repeated } from './lines.ts'
import { isHostName, isSlug } from './slug.ts'
import { standardBodies } from './standard-bodies.ts'

const typed: DraftTyped = {
  unit: { commune: '00004' },
  name: {
    name: 'Hội đồng nhân dân xã Bình Minh',
    slug: 'binh-minh',
    host: '',
    termName: 'Khóa II (2026–2031)',
    electedOn: '15/03/2026',
    startsOn: '10/04/2026',
    seats: '28',
    predecessors: 'Xã An\nXã Bình',
    mergedOn: '01/07/2025',
  },
  hamlets: { hamlets: 'Thôn Đông; Xã An\nThôn Tây' },
  bodies: { usual: ['police', 'farmers'], groups: '2' },
  people: {
    clerkName: 'Vũ Thị Mẫu',
    clerkUsername: 'chuyen-vien',
    chairName: 'Trần Thị Mẫu',
    chairUsername: '',
    viceName: '',
    viceUsername: '',
    basis: '',
  },
}
const draftWith = (more: DraftTyped = {}): Draft => ({
  id: 'd',
  typed: { ...typed, ...more },
  begunAt: Temporal.Instant.from('2026-11-24T00:00:00Z'),
})
const day = (text: string) => Temporal.PlainDate.from(text)

function planOn(text: string, more: DraftTyped = {}) {
  const wanted = wantedCouncil(draftWith(more))
  assert.ok(wanted.ok)
  return councilPlan(wanted.value, 'Xã', day(text))
}

test('the chair is a delegate and sits in the Standing body from the first session on', () => {
  const { roster } = planOn('2026-11-24')
  assert.deepEqual(
    roster.memberships.map(({ person, body, office, startsOn }) => [
      person,
      body,
      office,
      startsOn,
    ]),
    [
      ['chair', 'council', 'delegate', '2026-04-10'],
      ['chair', 'standing', 'chair', '2026-04-10'],
      ['clerk', 'office', 'clerk', '2026-11-24'],
    ],
  )
})

test('before the first session nobody sits in a term that has not begun; on its day they do', () => {
  assert.deepEqual(
    planOn('2026-04-09').roster.memberships.map(({ person }) => person),
    ['clerk'],
  )
  assert.equal(planOn('2026-04-10').roster.memberships.length, 3)
})

test('only whoever has a sign-in name gets an account', () => {
  assert.deepEqual(
    planOn('2026-11-24').accounts.map(({ username }) => username),
    ['chuyen-vien'],
  )
})

test('bodies by law are always there, those chosen too; what lost its parent stands by itself', () => {
  const { bodies } = planOn('2026-11-24').roster
  const keys = bodies.map(({ key }) => key)
  for (const key of ['council', 'standing', 'economy', 'culture', 'committee', 'office'])
    assert.ok(keys.includes(key), key)
  assert.ok(keys.includes('police') && !keys.includes('military'))
  assert.equal(bodies.find(({ key }) => key === 'farmers')?.parent, null)
  assert.equal(bodies.find(({ key }) => key === 'police')?.parent, 'committee')
  assert.equal(bodies.filter(({ kind }) => kind === 'delegate_group').length, 2)
  assert.equal(bodies.filter(({ kind }) => kind === 'hamlet').length, 2)
})

test('merged communes keep the day of their merger', () => {
  assert.deepEqual(planOn('2026-11-24').roster.predecessors, [
    { name: 'Xã An', mergedOn: '2025-07-01' },
    { name: 'Xã Bình', mergedOn: '2025-07-01' },
  ])
})

test('the first step that is not right is named', () => {
  const stepOf = (more: DraftTyped) => {
    const wanted = wantedCouncil(draftWith(more))
    return wanted.ok ? null : wanted.refusal.values?.['step']
  }
  assert.equal(stepOf({}), null)
  assert.equal(stepOf({ unit: undefined }), 'unit')
  assert.equal(stepOf({ name: { ...typed.name, startsOn: '31/02/2026' } }), 'name')
  assert.equal(stepOf({ people: { clerkName: 'A' } }), 'people')
})

test('a ward has an office for building and planning, a commune none', () => {
  const economy = (type: string) =>
    standardBodies(type).find(({ key }) => key === 'economy_agency')?.name
  assert.equal(economy('Xã'), 'Phòng Kinh tế')
  assert.equal(economy('Phường'), 'Phòng Kinh tế, Hạ tầng và Đô thị')
  assert.equal(standardBodies('Đặc khu')[0]?.name, 'HĐND đặc khu')
})

test('steps follow one another; whoever comes back goes on at the first that is missing', () => {
  assert.deepEqual(
    [stepAfter('unit'), stepAfter('review'), stepBefore('unit')],
    ['name', 'review', null],
  )
  assert.equal(stepAt('thon'), 'hamlets')
  assert.equal(stepAt('la'), null)
  assert.deepEqual([{}, { unit: {} }, typed].map(stepToGoOn), ['unit', 'name', 'review'])
})

test('a pasted list loses its numbers and keeps those that belong to a name', () => {
  assert.deepEqual(
    hamletLines('1. Thôn Đông; Xã An\r\n\n 2)  Thôn   Tây\n- Tổ dân phố 3\n3 Tháng 2'),
    [
      { name: 'Thôn Đông', formerUnit: 'Xã An' },
      { name: 'Thôn Tây', formerUnit: '' },
      { name: 'Tổ dân phố 3', formerUnit: '' },
      { name: '3 Tháng 2', formerUnit: '' },
    ],
  )
  assert.deepEqual(predecessorLines('• Xã An\n'), ['Xã An'])
  assert.equal(repeated(['Thôn Đông', 'thôn đông']), 'thôn đông')
})

test('a hamlet comes once, and no name is too long', () => {
  const message = (hamlets: string) =>
    hamletsForm.safeParse({ hamlets }).error?.issues[0]?.message ?? 'ok'
  assert.match(message('Thôn Đông\n1. Thôn đông'), /xuất hiện hai lần/)
  assert.equal(message('a'.repeat(100)), 'ok')
  assert.match(message('a'.repeat(101)), /dài quá 100/)
  assert.match(message(''), /Hãy nhập/)
})

test('addresses: plain letters, none of the installation itself, and hosts that can be one', () => {
  assert.deepEqual(['binh-minh', 'xa-1'].map(isSlug), [true, true])
  assert.deepEqual(
    ['cai-dat', 'metrics', 'Bình', 'a--b', '-a', '', 'a'.repeat(61)].map(isSlug),
    Array(7).fill(false),
  )
  assert.deepEqual(['hdnd.binhminh.vn', 'a.b'].map(isHostName), [true, false])
  assert.deepEqual(
    ['localhost', 'http://a.vn', 'a_b.vn', '-a.vn'].map(isHostName),
    Array(4).fill(false),
  )
})

test('days, seats and names are judged at their fields', () => {
  const fields = (more: object) =>
    nameForm.safeParse({ ...typed.name, ...more }).error?.issues.map(({ path }) => path[0]) ?? []
  assert.deepEqual(fields({ seats: '0' }), ['seats'])
  assert.deepEqual(fields({ seats: '101' }), ['seats'])
  assert.deepEqual(fields({ seats: '100' }), [])
  assert.deepEqual(fields({ startsOn: '', slug: 'Bình Minh' }), ['slug', 'startsOn'])
})

test('one sign-in name a person, and a name for every account', () => {
  const fields = (more: object) =>
    peopleForm.safeParse({ ...typed.people, ...more }).error?.issues.map(({ path }) => path[0]) ??
    []
  assert.deepEqual(fields({ chairUsername: 'chuyen-vien' }), ['clerkUsername'])
  assert.deepEqual(fields({ viceUsername: 'pho-chu-tich' }), ['viceName'])
  assert.deepEqual(fields({ chairUsername: 'chu-tich' }), [])
})
