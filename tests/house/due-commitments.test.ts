import assert from 'node:assert/strict'
import { randomUUIDv7 } from 'node:crypto'
import { after, test } from 'node:test'
import { routes } from '../../src/routes.ts'
import { openIdentities } from '../../src/app/identities.server.ts'
import { confirmCommitment } from '../../src/council/commitments/index.ts'
import { openHeadKey } from '../../src/platform/audit/head-key.server.ts'
import { dueIdsOf, statedCommitment } from '../support/commitments.ts'
import { councilsForTests, hereCommune, roles } from '../support/council.ts'
import { filesForTests } from '../support/files.ts'
import { webForTests } from '../support/web.ts'

const today = '2026-12-20'
const councils = await councilsForTests()
const here = await councils.open(hereCommune)
const storage = await filesForTests()
const clock = { now: () => Temporal.Instant.from(`${today}T12:00:00+07:00`) }
const identity = openIdentities({ pool: councils.pool, secret: 'x'.repeat(40), clock, guessableWords: new Set() }, '')
const web = await webForTests(councils, {
  on: today,
  files: storage.files,
  deps: { identityOf: identity.identityOf, headKey: await openHeadKey(storage.folder) },
})
after(async () => {
  await web.close()
  await storage.close()
  await councils.close()
})

/** What each form of a commitment is sent: all it asks for, but no decision that exists and no acceptance. */
const filled: Readonly<Record<string, string>> = {
  words: 'Xong',
  topic: 'Khác',
  proofWanted: '',
  dueOn: '30/12/2027',
  reason: 'Bận',
  note: 'Thiếu',
  place: '',
  verdict: 'insufficient',
}
const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  sua: ['words', 'topic', 'proofWanted', 'dueOn'],
  'xac-nhan': [],
  bo: ['reason'],
  'doi-ngay': ['dueOn', 'reason'],
  'bang-chung': ['words', 'place'],
  xet: ['verdict', 'note'],
  'thoi-theo-doi': ['reason'],
}

test('no address of the product takes a due commitment off the list without evidence or a decision', async () => {
  const noted = await statedCommitment(here)
  const confirmed = await statedCommitment(here)
  const act = await here.act('agencyHead', '2026-11-24', (context) => confirmCommitment(context, { id: confirmed, version: 1 }))
  assert.ok(act.ok)
  const due = [noted, confirmed].toSorted()
  assert.deepEqual(await dueIdsOf(here, today), due)
  const ways = routes.filter(({ method, path }) => method === 'POST' && path.startsWith('/ban-lam-viec/cam-ket/:id/'))
  assert.deepEqual(ways.map(({ path }) => path.split('/').at(-1)).toSorted(), Object.keys(fieldsOf).toSorted())
  const done = new Set<string>()
  for (const { path } of ways) {
    const fields = Object.fromEntries((fieldsOf[path.split('/').at(-1)!] ?? []).map((name) => [name, filled[name]!]))
    for (const role of roles) {
      for (const id of due) {
        for (const version of ['1', '2', '3', '4']) {
          const given = { ...fields, version, ...(path.endsWith('thoi-theo-doi') ? { decisionId: randomUUIDv7() } : {}) }
          const response = await web.post(here, path.replace(':id', id), role, { fields: given })
          if (response.status === 303) done.add(path.split('/').at(-1)!)
          await response.body?.cancel()
        }
      }
    }
    assert.deepEqual(await dueIdsOf(here, today), due, path)
  }
  // What may be done to a due commitment was done: the walk is no walk past closed doors.
  assert.deepEqual([...done].toSorted(), ['bang-chung', 'xac-nhan', 'xet'])
  assert.deepEqual(web.failures, [])
})
