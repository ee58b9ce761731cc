import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { randomUUIDv7 } from 'node:crypto'
import { sql } from 'kysely'
import type { Result } from '../../../kernel/result.ts'
import {
  councilsForTests,
  hereCommune,
  statementsOf,
  thereCommune,
  type Role,
} from '../../../../tests/support/council.ts'
import { accountsHolding, bodiesOn, holderOf } from '../index.ts'
import { peopleForDesk, personRecord } from '../people.server.ts'
import { addBody, type BodyInput } from './add-body.server.ts'
import { addHamlet } from './add-hamlet.server.ts'
import { addPerson } from './add-person.server.ts'
import { appointPerson, type AppointInput } from './appoint.server.ts'
import { authoriseDeputy } from './authorise.server.ts'
import { closeBody } from './close-body.server.ts'
import { closeHamlet } from './close-hamlet.server.ts'
import { editPerson } from './edit-person.server.ts'
import { endMembership } from './end-membership.server.ts'
import { openTerm } from './open-term.server.ts'
import { revokeDeputy } from './revoke.server.ts'

const councils = await councilsForTests()
const here = await councils.open(hereCommune)
const there = await councils.open(thereCommune)
after(() => councils.close())

const day = (text: string) => Temporal.PlainDate.from(text)
const bodyId = (key: string) => here.bodies.get(key)!

function must<T>(result: Result<T>): T {
  assert.ok(result.ok, result.ok ? '' : result.refusal.code)
  return result.value
}

async function code(result: Promise<Result<unknown>>): Promise<string> {
  const settled = await result
  return settled.ok ? 'ok' : settled.refusal.code
}

let number = 0
const someone = async (name = `Nguyễn Văn Thứ ${(number += 1)}`) => {
  const input = { fullName: name, phone: '', email: '', sameNameSeen: '' }
  return must(await here.act('clerk', '2026-05-04', (c) => addPerson(c, input))).id
}

const toOffice = (
  personId: string,
  body: string,
  office: AppointInput['office'],
  from = '2026-05-04',
) => ({
  personId,
  bodyId: bodyId(body),
  office,
  startsOn: day(from),
  endsOn: null,
  basis: 'Quyết định số 12/QĐ-UBND',
})
const appoint = (input: AppointInput, by: Role = 'clerk') =>
  here.act(by, '2026-05-04', (c) => appointPerson(c, input))

const body = (more: Partial<BodyInput>): BodyInput => ({
  kind: 'agency',
  name: 'Phòng mới',
  symbol: '',
  parentId: null,
  hamletId: null,
  openedOn: null,
  areas: [],
  ...more,
})

test('who is not allowed is refused, whatever the act', async () => {
  const personId = await someone()
  for (const by of ['delegate', 'agencyHead', 'front', 'officeless', null] as const) {
    assert.equal(
      await code(
        here.act(by, '2026-05-04', (c) =>
          appointPerson(c, toOffice(personId, 'agency', 'officer')),
        ),
      ),
      'access.not_allowed',
    )
    assert.equal(
      await code(here.act(by, '2026-05-04', (c) => addBody(c, body({})))),
      'access.not_allowed',
    )
  }
})

test('permission comes with the office on its first day and goes after its last', async () => {
  const count = async (on: string) =>
    await here.read('officeless', on, async ({ actor }) => actor?.offices.length ?? 0)
  const personId = (await here.read(
    'officeless',
    '2026-05-04',
    async ({ actor }) => actor!.personId,
  ))!
  const { id } = must(await appoint(toOffice(personId, 'other', 'officer', '2026-06-01')))
  assert.deepEqual([await count('2026-05-31'), await count('2026-06-01')], [0, 1])
  const end = { id, endsOn: day('2026-06-30'), basis: 'Quyết định số 20/QĐ-UBND' }
  must(await here.act('clerk', '2026-06-15', (c) => endMembership(c, end)))
  assert.deepEqual([await count('2026-06-30'), await count('2026-07-01')], [1, 0])
})

test('duties pass with the office: one holder ends, the next begins, each is found by the day', async () => {
  const [first, second] = [await someone(), await someone()]
  const own = must(
    await here.act('clerk', '2026-05-04', (c) => addBody(c, body({ name: 'Phòng chuyển giao' }))),
  )
  const place = (personId: string, from: string) => ({
    ...toOffice(personId, 'agency', 'head', from),
    bodyId: own.id,
  })
  const { id } = must(await appoint(place(first, '2026-05-04')))
  assert.equal(await code(appoint(place(second, '2026-09-01'))), 'membership.office_taken')
  const end = { id, endsOn: day('2026-08-31'), basis: 'Nghỉ hưu' }
  must(await here.act('clerk', '2026-08-20', (c) => endMembership(c, end)))
  must(await appoint(place(second, '2026-09-01')))
  const holder = (on: string) => here.read('clerk', on, (c) => holderOf(c, 'head', own.id, day(on)))
  assert.equal((await holder('2026-08-31'))?.personId, first)
  assert.equal((await holder('2026-09-01'))?.personId, second)
  assert.equal(await holder('2026-05-03'), null)
})

test('two clerks who fill the same office at once: one is refused, the office has one holder', async () => {
  const { id } = must(
    await here.act('clerk', '2026-05-04', (c) => addBody(c, body({ name: 'Phòng tranh chấp' }))),
  )
  const people = [await someone(), await someone(), await someone()]
  const answers = await Promise.all(
    people.map((personId) =>
      code(appoint({ ...toOffice(personId, 'agency', 'head'), bodyId: id })),
    ),
  )
  assert.deepEqual(answers.toSorted(), ['membership.office_taken', 'membership.office_taken', 'ok'])
})

test('a clerk cannot raise themselves; the chair cannot either', async () => {
  for (const by of ['clerk', 'chair'] as const) {
    const personId = (await here.read(by, '2026-05-04', async ({ actor }) => actor!.personId))!
    assert.equal(
      await code(appoint(toOffice(personId, 'front', 'member'), by)),
      'membership.of_oneself',
    )
  }
})

test('a delegate sits in the term, the chair of the council only among delegates', async () => {
  const personId = await someone()
  assert.equal(
    await code(appoint(toOffice(personId, 'standing', 'vice_chair', '2027-01-01'))),
    'membership.of_no_delegate',
  )
  must(await appoint(toOffice(personId, 'council', 'delegate')))
  const before = toOffice(await someone(), 'council', 'delegate', '2025-06-30')
  assert.equal(await code(appoint(before)), 'membership.outside_term')
})

test('acting for another: permission for those days, named in what is told and in the audit', async () => {
  const actingId = (await here.read(
    'officeless',
    '2026-05-04',
    async ({ actor }) => actor!.personId,
  ))!
  const [agency] = await here.read('clerk', '2026-05-04', (c) =>
    bodiesOn(c, day('2026-05-04'), { id: bodyId('agency') }),
  )
  const membershipId = agency!.holders[0]!.membershipId
  const input = {
    membershipId,
    personId: actingId,
    startsOn: day('2026-09-07'),
    endsOn: day('2026-09-20'),
    document: '15/QĐ-UBND',
  }
  const { id } = must(await here.act('clerk', '2026-09-01', (c) => authoriseDeputy(c, input)))
  const acting = (on: string) =>
    here.read('officeless', on, async ({ actor }) =>
      actor!.offices.map(({ actingFor }) => actingFor),
    )
  assert.deepEqual(await acting('2026-09-06'), [])
  assert.deepEqual(await acting('2026-09-07'), ['Người giữ vai agencyHead'])
  const told = await here.read('clerk', '2026-09-07', (c) =>
    accountsHolding(c, { bodyId: bodyId('agency') }),
  )
  assert.equal(told.length, 2)
  must(
    await here.act('clerk', '2026-09-10', (c) =>
      revokeDeputy(c, { id, endsOn: day('2026-09-10'), reason: 'Đã đi làm lại' }),
    ),
  )
  assert.deepEqual(await acting('2026-09-11'), [])
})

test('a second person of the same name is added only after a second look', async () => {
  const name = 'Hoà Thị Trùng'
  await someone(name)
  const again = { fullName: 'Hòa Thị Trùng', phone: '', email: '', sameNameSeen: '' }
  const add = (sameNameSeen: string) =>
    code(here.act('clerk', '2026-05-04', (c) => addPerson(c, { ...again, sameNameSeen })))
  assert.deepEqual([await add(''), await add('1')], ['person.same_name_exists', 'ok'])
})

test('who edits what another has edited meanwhile is told so', async () => {
  const id = await someone()
  const edit = (version: number, fullName: string) =>
    code(
      here.act('clerk', '2026-05-04', (c) =>
        editPerson(c, { id, version, fullName, phone: '0912345678', email: '' }),
      ),
    )
  assert.deepEqual(
    [await edit(1, 'Tên một'), await edit(1, 'Tên hai')],
    ['ok', 'person.changed_meanwhile'],
  )
  const record = await here.read('clerk', '2026-05-04', (c) => personRecord(c, id))
  assert.deepEqual([record?.fullName, record?.version], ['Tên một', 2])
})

test('phone and mail never stand in the audit log or in facts', async () => {
  const { rows } = await councils.db.transaction().execute(async (tx) => {
    await sql`select set_config('app.commune', ${hereCommune}, true)`.execute(tx)
    return sql<{ text: string }>`
      select coalesce(before::text, '') || coalesce(after::text, '') as text from audit_entries
      union all select payload::text from facts`.execute(tx)
  })
  assert.ok(rows.length > 10)
  for (const { text } of rows) assert.doesNotMatch(text, /0912345678/)
})

test('a body closes when nobody holds an office in it and nothing stands below it', async () => {
  const top = must(
    await here.act('clerk', '2026-05-04', (c) => addBody(c, body({ name: 'Tổ chức cha' }))),
  )
  const low = must(
    await here.act('clerk', '2026-05-04', (c) =>
      addBody(c, body({ name: 'Tổ chức con', parentId: top.id })),
    ),
  )
  const close = (id: string, on: string) =>
    code(here.act('clerk', on, (c) => closeBody(c, { id, closedOn: day(on), basis: 'NQ 9' })))
  assert.equal(await close(top.id, '2026-10-01'), 'body.holds_bodies')
  const held = must(
    await appoint({ ...toOffice(await someone(), 'agency', 'head'), bodyId: low.id }),
  )
  assert.equal(await close(low.id, '2026-10-01'), 'body.offices_held')
  const end = { id: held.id, endsOn: day('2026-09-30'), basis: 'Sáp nhập' }
  must(await here.act('clerk', '2026-09-30', (c) => endMembership(c, end)))
  assert.deepEqual(
    [await close(low.id, '2026-10-01'), await close(top.id, '2026-10-01')],
    ['ok', 'ok'],
  )
  const names = async (on: string) =>
    (await here.read('clerk', on, (c) => bodiesOn(c, day(on)))).map(({ name }) => name)
  assert.ok((await names('2026-09-30')).includes('Tổ chức con'))
  assert.ok(!(await names('2026-10-01')).includes('Tổ chức con'))
})

test('one council a commune, one name a kind, and hamlets of this commune only', async () => {
  const add = (more: Partial<BodyInput>) =>
    code(here.act('clerk', '2026-05-04', (c) => addBody(c, body(more))))
  assert.equal(await add({ kind: 'council', name: 'HĐND thứ hai' }), 'body.only_one_of_kind')
  assert.equal(await add({ name: 'Phòng Kinh tế' }), 'body.name_taken')
  const group = { kind: 'delegate_group', name: 'Tổ số 9' } as const
  assert.equal(await add({ ...group, areas: [there.hamlets.get('h1')!] }), 'body.hamlet_unknown')
  assert.equal(await add({ ...group, areas: ['không phải mã'] }), 'body.hamlet_unknown')
  assert.equal(
    await add({ ...group, areas: [here.hamlets.get('h1')!, here.hamlets.get('h2')!] }),
    'ok',
  )
  assert.equal(
    await add({ name: 'Phòng lạ', parentId: there.bodies.get('agency')! }),
    'body.parent_unknown',
  )
})

test("another commune's person, body or office answers as if it did not exist", async () => {
  const stranger = randomUUIDv7()
  const foreign = toOffice(await someone(), 'agency', 'officer')
  for (const id of [stranger, there.bodies.get('agency')!]) {
    assert.equal(await code(appoint({ ...foreign, bodyId: id })), 'body.not_found')
  }
  const theirs = (await there.read('clerk', '2026-05-04', async ({ actor }) => actor!.personId))!
  for (const id of [stranger, theirs]) {
    assert.equal(await code(appoint({ ...foreign, personId: id })), 'person.not_found')
  }
  assert.equal(await here.read('clerk', '2026-05-04', (c) => personRecord(c, theirs)), null)
})

test('a hamlet is added once, closed once, and no longer offered after it', async () => {
  const add = () =>
    code(here.act('clerk', '2026-05-04', (c) => addHamlet(c, { name: 'Thôn mới', formerUnit: '' })))
  assert.deepEqual([await add(), await add()], ['ok', 'hamlet.name_taken'])
  const id = here.hamlets.get('h3')!
  const close = () =>
    code(
      here.act('clerk', '2026-05-04', (c) =>
        closeHamlet(c, { id, closedOn: day('2026-07-01'), basis: 'NQ 3' }),
      ),
    )
  assert.deepEqual([await close(), await close()], ['ok', 'hamlet.closed_already'])
})

test('a list is searched without accents and with either placement of the tone mark', async () => {
  await someone('Nguyễn Thị Thúy Hòa')
  const found = async (words: string) => {
    const filter = { words, bodyId: null, holding: null, on: day('2026-05-04'), page: 1 }
    return (await here.read('clerk', '2026-05-04', (c) => peopleForDesk(c, filter))).rows.map(
      ({ fullName }) => fullName,
    )
  }
  for (const words of ['thuy hoa', 'Thuý Hoà', 'hòa thúy', 'NGUYEN THI THUY']) {
    assert.deepEqual(await found(words), ['Nguyễn Thị Thúy Hòa'], words)
  }
  assert.deepEqual(await found('100% không có'), [])
})

test('an act costs at most eight statements, a list of people three', async () => {
  const input = toOffice(await someone(), 'council', 'delegate')
  assert.ok((await statementsOf(async () => must(await appoint(input)))) <= 8)
  const filter = { words: '', bodyId: null, holding: null, on: day('2026-05-04'), page: 1 }
  const reading = () => here.read('clerk', '2026-05-04', (c) => peopleForDesk(c, filter))
  assert.ok((await statementsOf(reading)) <= 3)
})

test('a new term ends the one before it, and every office held in it, the day before', async () => {
  const personId = await someone()
  must(
    await there.act('clerk', '2026-03-20', async (c) => {
      const added = await addPerson(c, {
        fullName: 'Trần Khóa Một',
        phone: '',
        email: '',
        sameNameSeen: '',
      })
      if (!added.ok) return added
      return appointPerson(c, {
        ...toOffice(added.value.id, 'council', 'delegate', '2025-07-01'),
        bodyId: there.bodies.get('council')!,
      })
    }),
  )
  const term = {
    name: 'Khóa II (2026–2031)',
    electedOn: day('2026-03-15'),
    startsOn: day('2026-04-10'),
    seats: 28,
  }
  const opened = must(await there.act('clerk', '2026-03-20', (c) => openTerm(c, term)))
  assert.equal(opened.ended, 1)
  const seated = async (on: string) => {
    const [council] = await there.read('clerk', on, (c) =>
      bodiesOn(c, day(on), { kinds: ['council'] }),
    )
    return council?.holders.map(({ personName }) => personName)
  }
  assert.ok((await seated('2026-04-09'))?.includes('Trần Khóa Một'))
  assert.ok(!(await seated('2026-04-10'))?.includes('Trần Khóa Một'))
  assert.equal(
    await code(there.act('clerk', '2026-04-10', (c) => openTerm(c, term))),
    'council_term.name_taken',
  )
  assert.ok(personId)
})
