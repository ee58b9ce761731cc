import assert from 'node:assert/strict'
import { randomUUIDv7 } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { verifyExport } from '../../../bin/verify-audit/log.ts'
import { Altered } from '../../../bin/verify-audit/parts.ts'
import { verifyProof } from '../../../bin/verify-audit/proof.ts'
import { auditBench, type AuditBench } from '../../../tests/support/audit.ts'
import { inCommune } from '../db/transaction.server.ts'
import { auditTasks } from './audit-tasks.server.ts'
import { exportLog } from './export.server.ts'
import { openHeadKey, type HeadKey } from './head-key.server.ts'
import { proofOf } from './public-proof.server.ts'
import { proofText } from './proof-text.ts'
import { sealDay, sealUnsealed } from './seal.server.ts'

let bench: AuditBench
let home: string
let other: string
let folder: string
let headKey: HeadKey
let now = Temporal.Instant.from('2026-02-16T08:00:00+07:00')
const clock = { now: () => now }
const at = (text: string) => (now = Temporal.Instant.from(text))
const day = (text: string) => Temporal.PlainDate.from(text)
const deps = () => ({ db: bench.db, clock, headKey })

before(async () => {
  bench = await auditBench()
  ;[home, other] = bench.communes
  folder = await mkdtemp(join(tmpdir(), 'audit-seal-'))
  headKey = await openHeadKey(folder)
})
after(async () => {
  await bench.close()
  await rm(folder, { recursive: true })
})

const heads = (commune: string) =>
  inCommune(bench.db, commune, async (tx) => {
    const rows = await tx
      .selectFrom('audit_heads')
      .select(['day', 'size'])
      .where('commune', '=', commune)
      .orderBy('at')
      .execute()
    return rows.map((row) => `${row.day} ${row.size}`)
  })

async function exported(commune: string): Promise<string> {
  let text = ''
  for await (const piece of exportLog(deps(), commune)) text += piece
  return text
}

async function check(text: string, kept: readonly string[] = []) {
  const bytes = (async function* () {
    yield Buffer.from(text)
  })()
  return verifyExport(bytes, { keys: [headKey.publicKey], heads: kept })
}

const superuser = async (statement: string, values: unknown[] = []) => {
  const client = new pg.Client(bench.connection)
  await client.connect()
  return client.query(statement, values).finally(() => client.end())
}

test('a day is sealed once: again only when something was added, and never before a later one', async () => {
  await bench.recordMany(home, 3)
  at('2026-02-17T00:00:00+07:00')
  await sealDay(deps(), home, day('2026-02-16'))
  await sealDay(deps(), home, day('2026-02-16'))
  assert.deepEqual(await heads(home), ['2026-02-16 3'])

  at('2026-02-18T00:00:00+07:00')
  await sealDay(deps(), home, day('2026-02-17'))
  assert.deepEqual(await heads(home), ['2026-02-16 3', '2026-02-17 3'], 'also a day without acts')

  await bench.recordMany(home, 1)
  at('2026-02-18T00:00:01+07:00')
  await sealDay(deps(), home, day('2026-02-17'))
  at('2026-02-18T00:00:02+07:00')
  await sealDay(deps(), home, day('2026-02-16'))
  assert.deepEqual((await heads(home)).slice(2), ['2026-02-17 4'])
})

test('before an export what is not sealed is sealed as of today, and nothing more', async () => {
  at('2026-02-18T09:00:00+07:00')
  await sealUnsealed(deps(), home)
  assert.equal((await heads(home)).length, 3)
  await bench.recordMany(home, 2)
  await sealUnsealed(deps(), home)
  await sealUnsealed(deps(), home)
  assert.deepEqual((await heads(home)).slice(3), ['2026-02-18 6'])
})

test('a clock that was put back signs nothing until it has caught up', async () => {
  at('2026-02-18T08:59:59+07:00')
  await bench.recordMany(home, 1)
  await sealUnsealed(deps(), home)
  assert.equal((await heads(home)).length, 4)
  at('2026-02-18T09:00:00.000001+07:00')
  await sealUnsealed(deps(), home)
  assert.deepEqual((await heads(home)).slice(4), ['2026-02-18 7'])
})

test('ten processes that seal at the same moment leave one head', async () => {
  at('2026-02-18T10:00:00+07:00')
  await bench.recordMany(home, 5)
  await Promise.all(Array.from({ length: 10 }, () => sealUnsealed(deps(), home)))
  assert.deepEqual((await heads(home)).slice(5), ['2026-02-18 12'])
})

test('the job of the night gives each commune a job of its own for the day that ended', async () => {
  at('2026-02-19T00:00:20+07:00')
  const { tasks, timetable } = auditTasks(deps())
  const [task] = tasks
  assert.deepEqual(
    timetable.map((entry) => entry.task),
    [task!.name],
  )
  const jobs: unknown[] = []
  const attempt = {
    number: 1,
    isLast: false,
    signal: new AbortController().signal,
    addJob: async (name: string, payload: unknown, key: string) =>
      void jobs.push([name, payload, key]),
  }
  await task!.run({ _cron: { ts: '2026-02-18T17:00:00Z' } }, attempt)
  assert.deepEqual(
    jobs.toSorted(),
    [home, other]
      .toSorted()
      .map((commune) => [
        task!.name,
        { commune, day: '2026-02-18' },
        `${task!.name}:${commune}:2026-02-18`,
      ]),
  )
  at('2026-02-20T09:00:00+07:00')
  await task!.run({ commune: other, day: '2026-02-18' }, attempt)
  assert.deepEqual(await heads(other), ['2026-02-18 0'])
})

test('the export of a filled database is found whole, with heads kept elsewhere', async () => {
  at('2026-02-21T09:00:00+07:00')
  await bench.recordMany(home, 2300)
  const first = await exported(home)
  const found = await check(first)
  assert.deepEqual(
    [found.entries, found.firstDay, found.lastDay],
    [2312, '2026-02-16', '2026-02-21'],
  )

  const { rows } = await superuser('select note from audit_heads where commune = $1 order by at', [
    home,
  ])
  const notes = rows.map((row) => row.note as string)
  await bench.recordMany(home, 1)
  at('2026-02-21T10:00:00+07:00')
  const later = await exported(home)
  assert.equal((await check(later, notes)).entries, 2313)
})

test('the export of a council where nothing happened yet is whole too', async () => {
  assert.equal((await check(await exported(other))).entries, 0)
})

test('personal data erased by the owner leave the public log as it was', async () => {
  const person = randomUUIDv7()
  const [id] = await bench.record(home, [
    { person, account: null, after: { phone: '0912345678' }, reason: 'Theo đơn của ông A' },
  ])
  at('2026-02-22T09:00:00+07:00')
  const whole = await exported(home)
  assert.ok(!whole.includes('0912345678') && !whole.includes(person))
  const erased = await superuser('select erase_private_parts($1, $2::uuid[]) as count', [
    home,
    [id],
  ])
  assert.equal(erased.rows[0].count, 1)
  const again = await superuser('select erase_private_parts($1, $2::uuid[]) as count', [home, [id]])
  assert.equal(again.rows[0].count, 0, 'a second time there is nothing left to erase')
  const { rows } = await superuser('select * from audit_entries where id = $1', [id])
  assert.ok(!JSON.stringify(rows).includes('0912345678') && !JSON.stringify(rows).includes(person))
  assert.equal(rows[0].salt, null)
  assert.equal(await exported(home), whole)
  await check(whole)
})

test('an entry that waits cannot be erased: nothing would bind what it was', async () => {
  const [id] = await bench.recordMany(home, 1)
  const { rows } = await superuser('select erase_private_parts($1, $2::uuid[]) as count', [
    home,
    [id],
  ])
  assert.equal(rows[0].count, 0)
  at('2026-02-22T10:00:00+07:00')
  await sealUnsealed(deps(), home)
})

test('the proof of an entry is checked without the database; a foreign or unsealed one has none', async () => {
  const read = (commune: string, id: string) =>
    inCommune(bench.db, commune, (tx) =>
      proofOf(
        { tx, commune, actor: null, today: day('2026-02-22'), now, calendar: null as never },
        id,
      ),
    )
  const [id] = await bench.recordMany(home, 1)
  assert.equal(await read(home, id!), 'unsealed')
  at('2026-02-22T11:00:00+07:00')
  await sealUnsealed(deps(), home)
  const proof = await read(home, id!)
  assert.ok(typeof proof !== 'string')
  const found = verifyProof(proofText(proof), [headKey.publicKey])
  assert.equal(found.entry.id, id)
  assert.equal(found.index, proof.index)
  assert.equal(await read(other, id!), 'unknown')
})

test('a row changed, moved or taken out behind the product falls in the export', async () => {
  const broken = [
    `update audit_entries set act = 'petition.publish' where commune = '${home}' and leaf_index = 4`,
    `update audit_entries set at = at - interval '1 day' where commune = '${home}' and leaf_index = 4`,
    `update audit_entries set leaf_index = -1 where commune = '${home}' and leaf_index = 4`,
    `delete from audit_entries where commune = '${home}' and leaf_index = 4`,
  ]
  const whole = await exported(home)
  for (const statement of broken) {
    // Who owns the server can switch triggers off; the log still tells.
    await superuser('create table saved as select * from audit_entries where leaf_index = 4')
    await superuser(`set session_replication_role = replica; ${statement}`)
    await assert.rejects(check(await exported(home)), Altered, statement)
    await superuser(`set session_replication_role = replica;
      delete from audit_entries where id in (select id from saved);
      insert into audit_entries select * from saved; drop table saved`)
    assert.equal(await exported(home), whole)
  }
})
