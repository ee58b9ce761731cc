import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { verifyExport } from '../../../../bin/verify-audit/log.ts'
import { verifyProof } from '../../../../bin/verify-audit/proof.ts'
import {
  councilsForTests,
  hereCommune,
  thereCommune,
  type Role,
  type TestCouncil,
  type TestCouncils,
} from '../../../../tests/support/council.ts'
import { webForTests, type TestWeb } from '../../../../tests/support/web.ts'
import { legalDay, writeDay } from '../../../kernel/clock.ts'
import { openHeadKey, type HeadKey } from '../../../platform/audit/head-key.server.ts'
import { sealUnsealed } from '../../../platform/audit/seal.server.ts'
import { classifyPetition, submitPetition, transferPetition } from '../../petitions/index.ts'

let councils: TestCouncils
let home: TestCouncil
let other: TestCouncil
let headKey: HeadKey
let folder: string
let web: TestWeb
let petition: { id: string; receiptCode: string }

const clock = { now: () => Temporal.Now.instant() }
const today = () => writeDay(legalDay(clock.now()))
const actedOn = '2026-11-24'

before(async () => {
  councils = await councilsForTests()
  home = await councils.open(hereCommune)
  other = await councils.open(thereCommune)
  folder = await mkdtemp(join(tmpdir(), 'log-pages-'))
  headKey = await openHeadKey(folder)
  web = await webForTests(councils, { on: actedOn, deps: { clock, headKey } })
  petition = await livePetition()
})
after(async () => {
  await web.close()
  await councils.close()
  await rm(folder, { recursive: true })
})

/** A voter writes, the clerk classifies, the chair transfers: three entries. */
async function livePetition(): Promise<{ id: string; receiptCode: string }> {
  const submission = {
    channel: 'portal' as const,
    title: 'Đèn đường thôn 1 hỏng',
    words: 'Đèn hỏng từ tháng trước',
    hamletId: null,
    name: 'Trần Thị Mẫu',
    phone: '0912345678',
  }
  const submitted = await home.act(null, actedOn, (context) => submitPetition(context, submission))
  assert.ok(submitted.ok)
  const { id } = submitted.value
  const classified = await home.act('clerk', actedOn, (context) =>
    classifyPetition(context, {
      id,
      version: 1,
      kind: 'petition',
      field: 'infrastructure',
      level: 'commune',
      note: 'Ghi chú kín của chuyên viên',
    }),
  )
  const transferred = await home.act('chair', actedOn, (context) =>
    transferPetition(context, { id, version: 2, holderId: home.bodies.get('agency')!, note: '' }),
  )
  assert.ok(classified.ok && transferred.ok)
  return submitted.value
}

const open = (path: string, by: Role | null = null, council = home) => web.get(council, path, by)

async function textOf(path: string, by: Role | null = null): Promise<string> {
  const response = await open(path, by)
  assert.equal(response.status, 200, path)
  return response.text()
}

const rowsIn = (html: string) =>
  [...html.matchAll(/<tr>(?:(?!<\/tr>).)*<\/tr>/gs)].map(([row]) => row)
const desk = '/ban-lam-viec/nhat-ky'

test('before anything is sealed the page says so, and there is no seal to take', async () => {
  assert.match(await textOf('/nhat-ky'), /chưa được niêm lần nào/)
  assert.equal((await open('/nhat-ky/dau-niem.txt')).status, 404)
})

test('the download is the whole log, sealed on the way, and the independent check finds it whole', async () => {
  const response = await open('/nhat-ky/xuat.jsonl')
  assert.match(response.headers.get('content-disposition') ?? '', /nhat-ky-xa-00004\.jsonl/)
  const text = await response.text()
  const pieces = (async function* () {
    yield Buffer.from(text)
  })()
  const found = await verifyExport(pieces, { keys: [headKey.publicKey], heads: [] })
  assert.deepEqual([found.entries, found.seals], [3, 1])
  for (const hidden of ['Mẫu', '0912345678', 'Ghi chú kín', 'infrastructure', 'Người giữ vai']) {
    assert.ok(!text.includes(hidden), hidden)
  }
})

test('everybody reads act, office and time in Vietnamese words, and nobody’s name or note', async () => {
  const html = await textOf('/nhat-ky')
  assert.match(html, /Phân loại kiến nghị/)
  assert.match(html, /Chuyển kiến nghị đến cơ quan giải quyết/)
  assert.match(html, /Chủ tịch, Thường trực HĐND/)
  assert.match(html, new RegExp(`node bin/verify-audit\\.ts nhat-ky-xa-00004\\.jsonl --key`))
  for (const hidden of [
    'Mẫu',
    '0912345678',
    'Ghi chú kín',
    'Người giữ vai',
    petition.receiptCode,
  ]) {
    assert.ok(!html.includes(hidden), hidden)
  }
})

test('the log is asked by day and by act; what cannot be read asks for nothing', async () => {
  const count = async (query: string) =>
    /([\d.]+) mục<\/small>/.exec(await textOf(`/nhat-ky?${query}`))?.[1]
  assert.equal(await count('loai=petition.transfer'), '1')
  assert.equal(await count(`ngay=${today()}`), '3')
  assert.equal(await count(`ngay=${writeDay(legalDay(clock.now()).add({ days: 1 }))}`), '0')
  assert.equal(await count('loai=drop+table&trang=-1'), '3')
  assert.equal(await count('trang=100000'), '3')
  assert.match(await textOf('/nhat-ky?ngay=31/02/2026'), /Ngày này không có trong lịch/)
})

test('the newest seal and the proof of an entry are files that the independent check accepts', async () => {
  const note = await textOf('/nhat-ky/dau-niem.txt')
  assert.match(note, /^nghi-truong\/audit\/00004\n3\n/)
  const html = await textOf('/nhat-ky?loai=petition.transfer')
  const [, path = ''] = /href="\/xa-00004(\/nhat-ky\/[0-9a-f-]{36})"/.exec(html) ?? []
  const found = verifyProof(await textOf(path), [headKey.publicKey])
  assert.equal(found.entry.act, 'petition.transfer')
  assert.equal(found.entry.office, 'chair@Thường trực HĐND')
  assert.equal((await open(path, null, other)).status, 404, 'as if it did not exist there')
  assert.equal((await open('/nhat-ky/khong-phai-ma')).status, 404)
})

test('another council’s log holds nothing of this one', async () => {
  const response = await open('/nhat-ky/xuat.jsonl', null, other)
  assert.equal(JSON.parse((await response.text()).split('\n')[0]!).size, 0)
})

test('persons and values are read by the Standing body and clerks, and by nobody else', async () => {
  for (const by of ['chair', 'viceChair', 'clerk'] as const)
    assert.equal((await open(desk, by)).status, 200)
  for (const by of ['delegate', 'agencyHead', 'otherAgency', 'front', 'officeless'] as const) {
    assert.equal((await open(desk, by)).status, 403, by)
  }
  assert.equal((await open(desk)).status, 303)
})

test('the desk shows who, what before and after in words, and that each entry is intact', async () => {
  const [transfer, classify, submit] = rowsIn(await textOf(desk, 'clerk')).slice(1)
  assert.match(transfer!, /Người giữ vai chair/)
  assert.match(transfer!, /Bước: Đã phân loại → Đang giải quyết/)
  assert.match(transfer!, /Cơ quan giải quyết: – → Phòng Kinh tế/)
  assert.match(transfer!, /Hạn: \d\d\/\d\d\/\d{4}/)
  assert.match(transfer!, /Nguyên vẹn/)
  assert.match(classify!, /Lĩnh vực: Giao thông, thủy lợi, hạ tầng/)
  assert.match(classify!, /Ghi chú kín của chuyên viên/)
  assert.match(submit!, /Người dân/)
})

test('the desk asks by subject, by receipt code, by a person’s name without accents, and by day', async () => {
  const count = async (query: string) =>
    rowsIn(await textOf(`${desk}?${query}`, 'chair')).length - 1
  assert.equal(await count(`viec=petition:${petition.id}`), 3)
  assert.equal(await count(`viec=${petition.receiptCode.toLowerCase()}`), 3)
  assert.equal(await count('nguoi=vai+clerk'), 1)
  assert.equal(await count('nguoi=NGUOI+GIU'), 2)
  assert.equal(await count(`viec=petition:${petition.id}&nguoi=chair&ngay=${today()}`), 1)
  for (const none of [
    'viec=petition:khong-co',
    'viec=khong+co',
    'nguoi=Khong+Co',
    'ngay=01/01/2020',
  ]) {
    assert.match(await textOf(`${desk}?${none}`, 'chair'), /Không có mục nào/, none)
  }
})

test('the petition’s page leads its readers to its log', async () => {
  const path = `/ban-lam-viec/kien-nghi/${petition.id}`
  const link = `${desk}?viec=${petition.receiptCode}`
  assert.ok((await textOf(path, 'chair')).includes(link))
  assert.ok(!(await textOf(path, 'delegate')).includes(link))
})

test('an entry not taken into the tree yet is shown as waiting, an erased one as erased', async () => {
  const again = await livePetition()
  const html = await textOf(`${desk}?viec=${again.receiptCode}`, 'chair')
  assert.equal(html.match(/Đang vào nhật ký/g)?.length, 3)
  await sealUnsealed({ db: councils.db, clock, headKey }, home.commune)
  await asOwner(`select erase_private_parts('${home.commune}', array(
    select id from audit_entries where subject_id = '${again.id}' and act = 'petition.classify'))`)
  const later = await textOf(`${desk}?viec=${again.receiptCode}`, 'chair')
  assert.match(later, /Đã xóa phần riêng/)
  assert.equal(later.match(/Nguyên vẹn/g)?.length, 2)
  assert.ok(!later.includes('Người giữ vai clerk'))
})

test('a value changed behind the product is flagged on the desk', async () => {
  await asOwner(`update audit_entries set reason = 'Khác' where subject_id = '${petition.id}'
    and act = 'petition.classify'`)
  const html = await textOf(`${desk}?viec=${petition.receiptCode}`, 'chair')
  assert.match(html, /Trang này có 1 mục đã bị sửa/)
  assert.equal(html.match(/Nguyên vẹn/g)?.length, 2)
})

test('pages of the log cost at most four statements', async () => {
  const cost = async (path: string, by: Role | null = null) => {
    await textOf(path, by)
    return web.statements()
  }
  assert.ok((await cost('/nhat-ky')) <= 4)
  assert.ok((await cost(desk, 'chair')) <= 4)
  assert.ok((await cost(`${desk}?viec=${petition.receiptCode}&nguoi=chair`, 'chair')) <= 4)
})

async function asOwner(statement: string): Promise<void> {
  const client = new pg.Client(councils.database.connection)
  await client.connect()
  await client.query(statement).finally(() => client.end())
}
