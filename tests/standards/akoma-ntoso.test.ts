import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { amend } from '../../src/council/resolutions/text/amendment.ts'
import { akomaNtosoOf } from '../../src/council/resolutions/text/akoma-ntoso.ts'
import { readText } from '../../src/council/resolutions/text/typed-text.ts'
import { debianPrograms, run } from '../support/debian-programs.ts'

const schema = fileURLToPath(new URL('akoma-ntoso/akomantoso30.xsd', import.meta.url))
const folder = await mkdtemp(join(tmpdir(), 'akoma-ntoso-'))
before(debianPrograms)
after(() => rm(folder, { recursive: true }))

const day = (iso: string) => Temporal.PlainDate.from(iso)
const identity = {
  address: '/vn/11713/nghi-quyet/2026/12',
  title: 'Nghị quyết về mức thu "dịch vụ" & rác',
  documentNumber: '12/NQ-HĐND',
  issuer: 'Hội đồng nhân dân xã Mẫu',
  adoptedOn: day('2026-12-15'),
  asOf: day('2027-01-01'),
  madeOn: day('2027-02-01'),
}

async function validates(name: string, typed: string, isAmended = false): Promise<void> {
  const read = readText(typed)
  const text = isAmended
    ? amend(read, { kind: 'repeal', place: { article: '1', clause: '1' }, typed: '', inForceFrom: day('2027-01-01') })
    : read
  const file = join(folder, `${name}.xml`)
  await writeFile(file, akomaNtosoOf(text, identity))
  run('xmllint', '--nonet', '--noout', '--schema', schema, file)
}

test('Akoma Ntoso passes the OASIS schema: bases, articles, clauses, points, annexes', async () => {
  await validates('whole', 'Căn cứ Luật số 72/2025/QH15;\nĐiều 1. Mức thu\nÁp dụng chung.\n1. Hộ:\na) nghèo;\nđ) có công.\n2. Khác.\nĐiều 2. Thi hành\nĐiều 1a. Thêm\nPhụ lục I\nHộ | 20.000')
})

test('a text with a repealed clause, one without bases, and an empty one pass too', async () => {
  await validates('repealed', 'Điều 1. Mức thu\n1. Hộ.\n2. Khác.', true)
  await validates('short', 'Điều 1.\nChỉ có lời <và> dấu & \u0007')
  await validates('empty', '')
})

test('what the schema refuses is refused: the check checks', async () => {
  const file = join(folder, 'wrong.xml')
  await writeFile(file, akomaNtosoOf(readText('Điều 1. A'), identity).replace('<body>', '<corps>').replace('</body>', '</corps>'))
  assert.throws(() => run('xmllint', '--nonet', '--noout', '--schema', schema, file))
})
