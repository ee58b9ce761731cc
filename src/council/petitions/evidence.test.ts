import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { councilsForTests, hereCommune } from '../../../tests/support/council.ts'
import type { Result } from '../../kernel/result.ts'
import type { AnnouncedFact } from '../../platform/jobs/reaction.ts'
import { answerPetition } from './commands/answer.server.ts'
import { checkPetition } from './commands/check.server.ts'
import { classifyPetition } from './commands/classify.server.ts'
import { publishPetition } from './commands/publish.server.ts'
import { submitPetition } from './commands/submit.server.ts'
import { transferPetition } from './commands/transfer.server.ts'
import { petitionEvidence } from './evidence.server.ts'

const councils = await councilsForTests()
const here = await councils.open(hereCommune)
after(() => councils.close())

function must<T>(result: Result<T>): T {
  assert.ok(result.ok, result.ok ? '' : result.refusal.code)
  return result.value
}

const said = {
  title: 'Đường thôn hỏng',
  words: 'Hỏng từ năm 2024.',
  hamletId: null,
  name: 'Trần Thị Mẫu',
  phone: '0912345678',
}
const submitted = async (by: 'clerk' | null = null, more: object = {}) =>
  must(
    await here.act(by, '2026-08-27', (c) =>
      submitPetition(c, { channel: 'portal', ...said, ...more }),
    ),
  )
const classify = (id: string, kind: 'petition' | 'denunciation') =>
  here.act('clerk', '2026-08-28', (c) =>
    classifyPetition(c, { id, version: 1, kind, field: 'other', level: 'commune', note: '' }),
  )
const published = async (by: 'clerk' | null = null, more: object = {}) => {
  const petition = await submitted(by, more)
  const { id } = petition
  must(await classify(id, 'petition'))
  const holderId = here.bodies.get('agency')!
  must(
    await here.act('chair', '2026-09-03', (c) =>
      transferPetition(c, { id, version: 2, holderId, note: '' }),
    ),
  )
  const words = {
    outcome: 'explained',
    words: 'Đã ghi.',
    documentNumber: '',
    legalBasis: '',
    promisedOn: null,
  } as const
  must(
    await here.act('agencyHead', '2026-09-10', (c) =>
      answerPetition(c, { id, version: 3, ...words }),
    ),
  )
  must(
    await here.act('clerk', '2026-09-11', (c) =>
      checkPetition(c, { id, version: 4, note: '', marksSeen: true }),
    ),
  )
  must(
    await here.act('chair', '2026-09-11', (c) =>
      publishPetition(c, { id, version: 5, publicWords: '', note: '' }),
    ),
  )
  return petition
}
const recordOf = async (id: string, name: string) => {
  const fact: AnnouncedFact = {
    id: '00000000-0000-7000-8000-000000000001',
    name,
    subject: { kind: 'petition', id },
    payload: {},
    at: Temporal.Instant.from('2026-11-25T01:00:00Z'),
  }
  const records = await here.read(null, '2026-11-25', (c) => petitionEvidence.records(c, [fact]))
  return records.get(fact.id)
}

test('a published petition is named with its public page, on the day of the step', async () => {
  const { id, receiptCode } = await published()
  const record = await recordOf(id, 'petition.published')
  assert.equal(record?.label, `Kiến nghị ${receiptCode}: Đường thôn hỏng`)
  assert.equal(record.publicPath, `/kien-nghi/${receiptCode}`)
  assert.equal(record.onDay.toString(), '2026-09-11')
  assert.equal((await recordOf(id, 'petition.submitted'))?.onDay.toString(), '2026-08-27')
})

test('neither title nor receipt code is said of one that is not public', async () => {
  const waiting = await submitted()
  const closed = await published('clerk', { channel: 'desk', keepClosed: true })
  const diverted = await submitted()
  must(await classify(diverted.id, 'denunciation'))
  const named = [
    [waiting, 'petition.submitted'],
    [diverted, 'petition.diverted'],
    [closed, 'petition.published'],
  ] as const
  for (const [{ id, receiptCode }, name] of named) {
    const record = await recordOf(id, name)
    assert.equal(record?.publicPath, null)
    assert.ok(
      !record.label.includes(receiptCode) && !record.label.includes('Đường thôn'),
      record.label,
    )
    assert.equal(record.deskPath, `/ban-lam-viec/kien-nghi/${id}`)
  }
})

test('a fact about a petition of another commune stands for no record', async () => {
  assert.equal(
    await recordOf('00000000-0000-7000-8000-0000000000ff', 'petition.published'),
    undefined,
  )
})
