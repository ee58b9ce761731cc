import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import {
  councilsForTests,
  hereCommune,
  statementsOf,
  thereCommune,
} from '../../../tests/support/council.ts'
import { day } from '../../../tests/support/law-seeds.ts'
import { Refused } from '../../kernel/result.ts'
import { openOwnerPool } from '../../platform/db/migrate.server.ts'
import { deadlineFrom, ruleOn, storedDeadline } from './ground.server.ts'

const councils = await councilsForTests()
const here = await councils.open(hereCommune)
const there = await councils.open(thereCommune)
after(() => councils.close())

/** Rows written by the owner: what the law did, not what somebody did here. */
async function asOwner(statement: string): Promise<void> {
  const owner = openOwnerPool(councils.database.connection, 1)
  await owner.query(statement).finally(() => owner.end())
}

function from(commune: typeof here, ruleIds: string | readonly string[], eventOn: string) {
  return commune.read(null, eventOn, (context) => deadlineFrom(context, ruleIds, day(eventOn)))
}

const refusalOf = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => assert.fail('not refused'),
    (thrown: unknown) => thrown,
  )
  assert.ok(error instanceof Refused)
  return error.refusal
}

test('Luật 42/2013, Điều 28, khoản 1: ten working days from 27/8/2026 end on 15/9/2026', async () => {
  const deadline = await from(here, 'CIT-009', '2026-08-27')
  assert.equal(deadline.dueOn.toString(), '2026-09-15')
  assert.equal(deadline.ruleKey, 'CIT-009@1')
  assert.deepEqual(deadline.basis, {
    document: 'Luật 42/2013/QH13',
    article: 'Điều 28, khoản 1',
    rule: 'CIT-009',
  })
})

test('a deadline costs one statement, a stored one too', async () => {
  const counted = await here.read(null, '2026-08-27', (context) =>
    statementsOf(() => deadlineFrom(context, 'CIT-009', day('2026-08-27'))),
  )
  assert.equal(counted, 1)
  const stored = await here.read(null, '2026-08-27', (context) =>
    statementsOf(() =>
      storedDeadline(context, {
        ruleKey: 'CIT-009@1',
        eventOn: day('2026-08-27'),
        dueOn: day('2026-09-15'),
      }),
    ),
  )
  assert.equal(stored, 1)
})

test('a complaint: ten days under the old text on 30/6/2026, seven working days from 1/7/2026', async () => {
  const either = ['KNI-002', 'KNI-003']
  const before = await from(here, either, '2026-06-30')
  assert.deepEqual([before.ruleKey, before.unit], ['KNI-003@1', 'calendar_days'])
  assert.equal(before.dueOn.toString(), '2026-07-10')
  const after = await from(here, either, '2026-07-01')
  assert.deepEqual([after.ruleKey, after.unit], ['KNI-002@1', 'working_days'])
  assert.equal(after.dueOn.toString(), '2026-07-10')
})

test('a rule that is unknown, not yet in force, or no period is refused with its basis', async () => {
  assert.equal((await refusalOf(from(here, 'XYZ-001', '2026-08-27'))).code, 'rule.not_found')
  const early = await refusalOf(from(here, 'VOT-010', '2025-02-19'))
  assert.equal(early.code, 'rule.not_in_force')
  assert.equal(early.basis?.document, 'NQLT 72/2025')
  assert.ok(await from(here, 'VOT-010', '2025-02-20'))
  assert.equal((await refusalOf(from(here, 'SES-012', '2026-08-27'))).code, 'rule.not_a_period')
})

test('a draft never binds, whatever its version', async () => {
  await asOwner(`insert into law_rules (id, version, subject, rule_vi, value, unit, document, confidence)
    values ('INF-001', 2, 'access to information', 'Dự thảo: trong 02 ngày làm việc', '2', 'working_days',
            'Dự thảo Luật', 'memory')`)
  const deadline = await from(here, 'INF-001', '2026-08-27')
  assert.deepEqual([deadline.ruleKey, deadline.amount], ['INF-001@1', 5])
})

test('a law that changes on a day: the day before, the day, the day after', async () => {
  await asOwner(`insert into law_rules (id, version, subject, rule_vi, value, unit, document, article,
      effective_from, confidence)
    values ('VOT-010', 2, 'voter contact', 'Trả lời kiến nghị trong 20 ngày', '20', 'calendar_days',
            'NQLT 99/2026', '30', '2026-10-01', 'text')`)
  const keys = []
  for (const on of ['2026-09-30', '2026-10-01', '2026-10-02']) {
    const { ruleKey, amount } = await from(here, 'VOT-010', on)
    keys.push(`${on} ${ruleKey} ${amount}`)
  }
  assert.deepEqual(keys, [
    '2026-09-30 VOT-010@1 30',
    '2026-10-01 VOT-010@2 20',
    '2026-10-02 VOT-010@2 20',
  ])
})

test("a council's own rule binds that council alone, and its key says so", async () => {
  await here.act('clerk', '2026-08-01', async ({ tx, commune }) => {
    await tx
      .insertInto('council_rules')
      .values({
        commune,
        rule_id: 'CIT-009',
        version: 1,
        value: '7',
        unit: 'working_days',
        rule_vi: 'Trả lời trong 07 ngày làm việc',
        document: 'Nghị quyết 05/NQ-HĐND',
        article: '12',
        effective_from: '2026-08-15',
        decided_on: '2026-08-01',
      })
      .execute()
    return { ok: true, value: null }
  })
  assert.equal((await from(here, 'CIT-009', '2026-08-14')).ruleKey, 'CIT-009@1')
  const own = await from(here, 'CIT-009', '2026-08-27')
  assert.deepEqual([own.ruleKey, own.dueOn.toString()], ['CIT-009@1+1', '2026-09-10'])
  assert.equal(own.basis.document, 'Nghị quyết 05/NQ-HĐND')
  assert.equal((await from(there, 'CIT-009', '2026-08-27')).ruleKey, 'CIT-009@1')
  const stored = await here.read(null, '2026-12-01', (context) =>
    storedDeadline(context, {
      ruleKey: own.ruleKey,
      eventOn: own.eventOn,
      dueOn: own.dueOn,
    }),
  )
  assert.deepEqual(
    [stored?.ruleKey, stored?.amount, stored?.recountedOn],
    ['CIT-009@1+1', 7, undefined],
  )
})

test('a stored day stands when the calendar counts to another day today', async () => {
  const stored = await here.read(null, '2026-12-01', (context) =>
    storedDeadline(context, {
      ruleKey: 'CIT-009@1',
      eventOn: day('2026-08-27'),
      dueOn: day('2026-09-14'),
    }),
  )
  assert.equal(stored?.dueOn.toString(), '2026-09-14')
  assert.equal(stored?.recountedOn?.toString(), '2026-09-15')
})

test('no clock, or a key nobody knows: nothing is shown', async () => {
  const clock = { eventOn: day('2026-08-27'), dueOn: day('2026-09-15') }
  for (const ruleKey of [null, '', 'CIT-009', 'CIT-009@9', 'XYZ-001@1', 'CIT-009@1+9']) {
    const stored = await here.read(null, '2026-09-01', (context) =>
      storedDeadline(context, { ruleKey, ...clock }),
    )
    assert.equal(stored, null, String(ruleKey))
  }
})

test('other figures than days are found the same way', async () => {
  const { rule, setBy } = await here.read(null, '2026-08-27', (context) =>
    ruleOn(context, 'SES-012', day('2026-08-27')),
  )
  assert.deepEqual([rule.value, setBy], ['2/3', 'law'])
})
