import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { randomUUIDv7 } from 'node:crypto'
import { sql } from 'kysely'
import type { Result } from '../../../kernel/result.ts'
import { councilsForTests, hereCommune, statementsOf, thereCommune } from '../../../../tests/support/council.ts'
import { petitionByReceipt, petitionForDesk, petitionForPortal } from '../queries.server.ts'
import { answerPetition } from './answer.server.ts'
import { checkPetition } from './check.server.ts'
import { classifyPetition } from './classify.server.ts'
import { returnPetition, withdrawPetition } from './end.server.ts'
import { mergePetition } from './merge.server.ts'
import { publishPetition } from './publish.server.ts'
import { reopenPetition } from './reopen.server.ts'
import { confirmPetition, contestPetition } from './respond.server.ts'
import { submitPetition, type Submission } from './submit.server.ts'
import { transferPetition } from './transfer.server.ts'

const councils = await councilsForTests()
const here = await councils.open(hereCommune)
const there = await councils.open(thereCommune)
after(() => councils.close())

const said: Submission = {
  channel: 'portal',
  title: 'Đường trục thôn hỏng',
  words: 'Đường trục thôn hỏng từ năm 2024, mưa là ngập.',
  hamletId: null,
  name: 'Trần Thị Mẫu',
  phone: '0912345678',
}

function must<T>(result: Result<T>): T {
  assert.ok(result.ok, result.ok ? '' : result.refusal.code)
  return result.value
}

async function code(result: Promise<Result<unknown>>): Promise<string> {
  const settled = await result
  return settled.ok ? 'ok' : settled.refusal.code
}

const submitted = async (on = '2026-08-27') => must(await here.act(null, on, (c) => submitPetition(c, said)))
const classification = { kind: 'petition', field: 'infrastructure', level: 'commune', note: '' } as const
const classified = async () => {
  const petition = await submitted()
  must(await here.act('clerk', '2026-08-28', (c) => classifyPetition(c, { ...petition, version: 1, ...classification })))
  return petition
}
const transferred = async () => {
  const petition = await classified()
  const holderId = here.bodies.get('agency')!
  must(await here.act('chair', '2026-09-03', (c) => transferPetition(c, { ...petition, version: 2, holderId, note: '' })))
  return petition
}
const reply = {
  outcome: 'explained',
  words: 'Đã đưa vào kế hoạch năm 2027.',
  documentNumber: '12/UBND',
  legalBasis: '',
  promisedOn: null,
} as const
const answered = async () => {
  const petition = await transferred()
  must(await here.act('agencyHead', '2026-09-10', (c) => answerPetition(c, { ...petition, version: 3, ...reply })))
  return petition
}
const checked = async () => {
  const petition = await answered()
  must(await here.act('clerk', '2026-09-10', (c) => checkPetition(c, { ...petition, version: 4, note: '', marksSeen: true })))
  return petition
}
const published = async () => {
  const petition = await checked()
  must(await here.act('chair', '2026-09-11', (c) => publishPetition(c, { ...petition, version: 5, publicWords: '', note: '' })))
  return petition
}
const dossier = async (id: string) => {
  const found = await here.read('chair', '2026-09-12', (c) => petitionForDesk(c, id))
  assert.ok(found)
  return found
}

test('a petition goes its whole life, each step with its clock, its entry and its fact', async () => {
  const { id, receiptCode } = await published()
  const before = await here.read(null, '2026-09-12', (c) => petitionByReceipt(c, receiptCode))
  must(await here.act(null, '2026-09-12', (c) => confirmPetition(c, { receiptCode, version: before!.version, words: '' })))
  const life = await dossier(id)
  assert.equal(life.state, 'confirmed')
  assert.deepEqual(
    life.steps.map(({ verb, dueOn }) => [verb, dueOn?.toString() ?? null]),
    [
      // VOT-009: 5 working days from Thursday 27/8/2026; 31/8 to 2/9 are days off.
      ['submit', '2026-09-08'],
      ['classify', '2026-09-08'],
      // VOT-010: 30 days from 3/9 is Saturday 3/10, so Monday 5/10.
      ['transfer', '2026-10-05'],
      // INF-001: 5 working days from Thursday 10/9.
      ['answer', '2026-09-17'],
      ['check', '2026-09-17'],
      // OWN-001: 15 days from Friday 11/9 is Saturday 26/9, so Monday 28/9.
      ['publish', '2026-09-28'],
      ['confirm', null],
    ],
  )
  const written = await here.read('chair', '2026-09-12', async ({ tx }) => {
    const entries = await sql<{ act: string; office: string }>`
      select act, office from audit_entries where subject_id = ${id} order by at`.execute(tx)
    const facts = await sql<{ name: string }>`select name from facts where subject_id = ${id} order by at`.execute(tx)
    return { entries: entries.rows, facts: facts.rows.map(({ name }) => name) }
  })
  assert.deepEqual(written.facts, [
    'petition.submitted',
    'petition.classified',
    'petition.transferred',
    'petition.answered',
    'petition.checked',
    'petition.published',
    'petition.confirmed',
  ])
  assert.deepEqual(written.entries[2], { act: 'petition.transfer', office: 'chair@Thường trực HĐND' })
})

test('each verb is refused to whoever does not hold its office, by name', async () => {
  const petition = await transferred()
  const shown = { ...petition, version: 3 }
  const day = '2026-09-10'
  const asked: [string, Promise<string>][] = [
    ['petition.classify_not_allowed', code(here.act('delegate', day, (c) => classifyPetition(c, { ...shown, ...classification })))],
    ['petition.transfer_not_allowed', code(here.act('clerk', day, (c) => transferPetition(c, { ...shown, holderId: here.bodies.get('other')!, note: '' })))],
    ['petition.answer_not_allowed', code(here.act('chair', day, (c) => answerPetition(c, { ...shown, ...reply })))],
    ['petition.held_by_another_body', code(here.act('otherAgency', day, (c) => answerPetition(c, { ...shown, ...reply })))],
    ['petition.publish_not_allowed', code(here.act('agencyHead', day, (c) => publishPetition(c, { ...shown, publicWords: '', note: '' })))],
    ['petition.return_not_allowed', code(here.act('front', day, (c) => returnPetition(c, { ...shown, reason: 'x', legalBasis: 'y' })))],
    ['petition.withdraw_not_allowed', code(here.act('officeless', day, (c) => withdrawPetition(c, { ...shown, reason: 'x' })))],
    ['petition.merge_not_allowed', code(here.act(null, day, (c) => mergePetition(c, { ...shown, into: 'x', reason: '' })))],
    ['petition.reopen_not_allowed', code(here.act('clerk', day, (c) => reopenPetition(c, { ...shown, reason: 'x' })))],
    ['petition.note_not_allowed', code(here.act('otherAgency', day, (c) => submitPetition(c, { ...said, channel: 'desk' })))],
  ]
  for (const [expected, given] of asked) assert.equal(await given, expected)
  assert.equal((await dossier(petition.id)).version, 3)
})

test('nobody publishes the answer they gave themselves', async () => {
  const petition = await checked()
  await here.read('chair', '2026-09-11', ({ tx }) =>
    sql`update petition_answers set person_id = (select person_id from memberships m join bodies b
          on b.commune = m.commune and b.id = m.body_id where b.kind = 'standing_body' and m.office = 'chair')
        where petition_id = ${petition.id}`.execute(tx),
  )
  const publish = (by: 'chair' | 'viceChair') =>
    code(here.act(by, '2026-09-11', (c) => publishPetition(c, { ...petition, version: 5, publicWords: '', note: '' })))
  assert.equal(await publish('chair'), 'petition.publisher_answered')
  assert.equal(await publish('viceChair'), 'ok')
})

test('a form filled in on an old page changes nothing', async () => {
  const petition = await classified()
  const again = here.act('clerk', '2026-08-28', (c) => classifyPetition(c, { ...petition, version: 1, ...classification }))
  assert.equal(await code(again), 'petition.changed_meanwhile')
})

test('contested goes back to the same body with a new day; after the time nobody contests', async () => {
  const late = await published()
  const words = 'Chưa thấy ai đến sửa.'
  const contest = (receiptCode: string, on: string) =>
    here.act(null, on, (c) => contestPetition(c, { receiptCode, version: 6, words }))
  assert.equal(await code(contest(late.receiptCode, '2026-09-29')), 'petition.contest_time_over')
  const petition = await published()
  must(await contest(petition.receiptCode, '2026-09-28'))
  must(await here.act('chair', '2026-09-30', (c) => reopenPetition(c, { id: petition.id, version: 7, reason: words })))
  const life = await dossier(petition.id)
  assert.equal(life.state, 'transferred')
  assert.equal(life.holder, 'Phòng Kinh tế')
  assert.equal(life.dueOn?.toString(), '2026-10-30')
})

test('a denunciation leaves at once, is not published, and is not seen by the rest', async () => {
  const petition = await submitted()
  must(await here.act('clerk', '2026-08-28', (c) => classifyPetition(c, { ...petition, version: 1, ...classification, kind: 'denunciation' })))
  const life = await dossier(petition.id)
  assert.equal(life.state, 'diverted')
  // TCA-001: 7 working days from Thursday 27/8.
  assert.equal(life.dueOn?.toString(), '2026-09-10')
  for (const role of ['delegate', 'agencyHead', 'front'] as const) {
    assert.equal(await here.read(role, '2026-08-29', (c) => petitionForDesk(c, petition.id)), null, role)
  }
  assert.equal(await here.read(null, '2026-08-29', (c) => petitionForPortal(c, petition.receiptCode)), null)
})

test('names and phones are read by few, and never by the public', async () => {
  const petition = await transferred()
  const voterSeenBy = async (role: 'chair' | 'clerk' | 'delegate' | 'agencyHead') =>
    (await here.read(role, '2026-09-04', (c) => petitionForDesk(c, petition.id)))?.voter?.phone
  assert.equal(await voterSeenBy('clerk'), said.phone)
  assert.equal(await voterSeenBy('delegate'), undefined)
  assert.equal(await voterSeenBy('agencyHead'), undefined)
})

test('merged petitions lead to the one that is kept', async () => {
  const [gone, kept] = [await submitted(), await submitted()]
  const merge = (into: string) =>
    here.act('clerk', '2026-08-28', (c) => mergePetition(c, { id: gone.id, version: 1, into, reason: 'Cùng một việc' }))
  assert.equal(await code(merge('0000-0000-0001')), 'petition.merge_target_unknown')
  assert.equal(await code(merge(gone.receiptCode)), 'petition.merged_into_itself')
  must(await merge(kept.receiptCode.toLowerCase()))
  const seen = await here.read(null, '2026-08-29', (c) => petitionByReceipt(c, gone.receiptCode))
  assert.equal(seen?.mergedInto, kept.receiptCode)
})

test("another commune's petition answers as if it did not exist", async () => {
  const petition = await transferred()
  const day = '2026-09-10'
  const shown = { ...petition, version: 3 }
  assert.equal(await there.read('chair', day, (c) => petitionForDesk(c, petition.id)), null)
  assert.equal(await there.read(null, day, (c) => petitionByReceipt(c, petition.receiptCode)), null)
  assert.equal(await code(there.act('chair', day, (c) => reopenPetition(c, { ...shown, reason: 'x' }))), 'petition.not_found')
  const holderId = there.bodies.get('agency')!
  const stranger = here.act('chair', day, (c) => transferPetition(c, { ...shown, holderId, note: '' }))
  assert.equal(await code(stranger), 'petition.holder_unknown')
  const hamletId = there.hamlets.get('h1')!
  assert.equal(await code(here.act(null, day, (c) => submitPetition(c, { ...said, hamletId }))), 'petition.hamlet_unknown')
})

test('the same key is one act, however often and however fast it comes', async () => {
  const key = randomUUIDv7()
  const many = await Promise.all(
    Array.from({ length: 8 }, () => here.act(null, '2026-08-27', (c) => submitPetition(c, said), { key, act: 'petition.submit' })),
  )
  const codes = new Set(many.map((result) => must(result).receiptCode))
  assert.equal(codes.size, 1)
  const other = here.act(null, '2026-08-27', (c) => submitPetition(c, said), { key, act: 'petition.note' })
  assert.equal(await code(other), 'act.key_already_used')
})

test('two who classify the same page at once: one does, the other is told', async () => {
  const petition = await submitted()
  const results = await Promise.all(
    (['clerk', 'chair'] as const).map((role) =>
      code(here.act(role, '2026-08-28', (c) => classifyPetition(c, { ...petition, version: 1, ...classification }))),
    ),
  )
  assert.deepEqual(results.toSorted(), ['ok', 'petition.changed_meanwhile'])
})

test('a refusal leaves nothing behind', async () => {
  const count = async () =>
    here.read('chair', '2026-09-10', async ({ tx }) => {
      const { rows } = await sql<{ n: number }>`select (select count(*) from audit_entries) + (select count(*) from facts)
        + (select count(*) from petition_steps) + (select count(*) from answered_acts) as n`.execute(tx)
      return rows[0]?.n
    })
  const petition = await transferred()
  const before = await count()
  await here.act('agencyHead', '2026-09-10', (c) =>
    answerPetition(c, { ...petition, version: 3, ...reply, outcome: 'dated_promise' }),
  )
  assert.equal(await count(), before)
})

test('an act sends at most eight statements', async () => {
  const petition = await transferred()
  const sent = await statementsOf(() =>
    here.act('agencyHead', '2026-09-10', (c) => answerPetition(c, { ...petition, version: 3, ...reply })),
  )
  assert.ok(sent <= 8, `answering sends ${sent}`)
  assert.ok((await statementsOf(() => submitted())) <= 8)
})
