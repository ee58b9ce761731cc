import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import {
  councilsForTests,
  hereCommune,
  thereCommune,
  type Role,
} from '../../../../tests/support/council.ts'
import { filesForTests } from '../../../../tests/support/files.ts'
import { makeOperator } from '../../../../tests/support/operator.ts'
import { webForTests } from '../../../../tests/support/web.ts'
import { openOwnerPool } from '../../../platform/db/migrate.server.ts'
import { classifyPetition, submitPetition } from '../../petitions/index.ts'
import { petitionFields } from '../../petitions/petition.ts'

const councils = await councilsForTests()
const here = await councils.open(hereCommune)
const there = await councils.open(thereCommune)
await makeOperator(councils.db, hereCommune, 'officeless')
const operator: Role = 'officeless'
const kept = await filesForTests()
const web = await webForTests(councils, { files: kept.files, on: '2026-09-01' })
after(async () => {
  await web.close()
  await kept.close()
  await councils.close()
  assert.deepEqual(web.failures, [])
})

async function page(path: string, by: Role | null = null): Promise<string> {
  const answer = await web.get(here, path, by)
  assert.equal(answer.status, 200, path)
  assert.ok(web.statements() <= 4, `${path}: ${web.statements()} statements`)
  return answer.text()
}

const desk = '/ban-lam-viec'

test('the register says of every figure where it was read and how surely', async () => {
  const list = await page('/can-cu-phap-luat?tim=tra+loi+kien+nghi+cu+tri')
  assert.match(list, /VOT-010/)
  assert.match(list, /Nghị quyết liên tịch 72\/2025/)
  assert.match(list, /Cần kiểm tra/)
  assert.match(await page('/can-cu-phap-luat?tim=khongcochunay'), /Không có quy định nào/)
})

test('a rule shows its source without telling it who reads, and where it is applied', async () => {
  const rule = await page('/can-cu-phap-luat/INF-001')
  assert.match(rule, /Luật 104\/2016\/QH13, Điều 18, khoản 4/)
  assert.match(rule, /<a href="https:\/\/github\.com\/[^"]+" rel="noreferrer">/)
  assert.match(rule, /hạn công khai kết quả/)
  assert.equal((await web.get(here, '/can-cu-phap-luat/XYZ-001')).status, 404)
})

test('what a page offers follows from who reads it', async () => {
  const offers = async (by: Role | null, id: string) => {
    const rule = await page(`/can-cu-phap-luat/${id}`, by)
    return [rule.includes(`/quy-dinh/${id}/dat`), rule.includes(`/quy-dinh/${id}/doi`)]
  }
  assert.deepEqual(await offers(null, 'VOT-010'), [false, false])
  assert.deepEqual(await offers('clerk', 'VOT-010'), [true, false])
  assert.deepEqual(await offers('clerk', 'SES-012'), [false, false])
  assert.deepEqual(await offers(operator, 'VOT-010'), [false, true])
})

test('the year shows 24/11/2026 as waiting, and 250 working days', async () => {
  const year = await page('/lich-lam-viec?nam=2026')
  assert.match(year, /Tháng 11: 21 ngày làm việc/)
  assert.match(year, /Ngày Văn hóa Việt Nam[^<]*, chờ xác nhận/)
  assert.match(year, />250</)
  assert.match(await page('/lich-lam-viec?nam=2030'), /Chưa có lịch nghỉ của năm này/)
})

test('the calendar file is a calendar file', async () => {
  const answer = await web.get(here, '/lich-lam-viec/tep?nam=2026')
  assert.equal(answer.headers.get('content-type'), 'text/calendar; charset=utf-8')
  assert.match(answer.headers.get('content-disposition') ?? '', /lich-lam-viec-2026\.ics/)
  const events = (await answer.text()).match(/BEGIN:VEVENT/g) ?? []
  assert.equal(events.length, 16) // 17 days are listed, one of them waits
})

test('the calculator lays the whole arithmetic open, from an address alone', async () => {
  const counted = await page('/tinh-thoi-han?quy-dinh=CIT-009&ngay=27/08/2026')
  assert.match(counted, /Hạn cuối: Thứ Ba, 15\/09\/2026/)
  assert.match(counted, /Thứ Ba, nghỉ lễ: Quốc khánh/)
  assert.match(counted, /10 tính, 9 bỏ qua/)
  const backward = await page('/tinh-thoi-han?quy-dinh=SES-006&ngay=16122026')
  assert.match(backward, /ngày mốc/i)
})

test('what cannot be counted is said at its field, and what was typed stays', async () => {
  const asked = async (query: string) => page(`/tinh-thoi-han?${query}`)
  assert.match(await asked('ngay=31/02/2026&so=10'), /không phải là một ngày có thật/)
  assert.match(await asked('ngay=27/08/2026'), /Hãy chọn một quy định, hoặc nhập số/)
  const early = await asked('quy-dinh=KNI-002&ngay=30/06/2026')
  assert.match(early, /Quy định KNI-002 không có hiệu lực ngày 30\/06\/2026/)
  assert.match(early, /value="30\/06\/2026"/)
  assert.match(await asked('ngay=27/08/2026&so=9999'), /chỉ tính đến/)
  assert.match(
    await asked('ngay=27/08/2026&so=10&don-vi=<script>'),
    /Hãy chọn đơn vị trong danh sách/,
  )
})

test('a figure looser than the law comes back with the sentence, the field and what was typed', async () => {
  const fields = {
    version: '0',
    value: '4',
    ruleVi: 'Tài liệu gửi chậm nhất 04 ngày trước ngày khai mạc',
    document: 'Nghị quyết 05/NQ-HĐND',
    article: '12',
    effectiveFrom: '01/09/2026',
    effectiveTo: '',
    decidedOn: '20/08/2026',
  }
  const path = `${desk}/quy-dinh/SES-011/dat`
  const refused = await web.post(here, path, 'clerk', { fields })
  assert.equal(refused.status, 422)
  const shown = await refused.text()
  assert.match(shown, /Luật quy định 5\. Quy chế làm việc chỉ được đặt mức bằng hoặc chặt hơn/)
  assert.match(shown, /04 ngày trước ngày khai mạc/)
  const done = await web.post(here, path, 'clerk', { fields: { ...fields, value: '6' } })
  assert.equal(done.status, 303)
  assert.match(await page(`${desk}/quy-dinh?xong=council_rule.set`, 'clerk'), /06 ngày/)
  assert.match(await page('/can-cu-phap-luat/SES-011'), /Mức do HĐND đặt/)
  assert.doesNotMatch(
    await (await web.get(there, '/can-cu-phap-luat/SES-011')).text(),
    /Mức do HĐND đặt/,
  )
})

test('before a law is amended the page counts the open cases, and none of them moves', async () => {
  const submitted = await here.act(null, '2026-08-27', (context) =>
    submitPetition(context, {
      channel: 'portal',
      title: 'Đường lún',
      words: 'Đường lún',
      hamletId: null,
      name: '',
      phone: '',
    }),
  )
  assert.ok(submitted.ok)
  const dueOf = () =>
    here.read(null, '2026-09-01', ({ tx, commune }) =>
      tx
        .selectFrom('petitions')
        .select(['due_on', 'due_rule'])
        .where('commune', '=', commune)
        .executeTakeFirstOrThrow(),
    )
  const before = await dueOf()
  const path = `${desk}/quy-dinh/VOT-009/doi`
  assert.match(await page(path, operator), /1 kiến nghị\. Số hồ sơ bị đổi ngày đến hạn: 0/)
  const fields = {
    version: '1',
    value: '3',
    unit: 'working_days',
    ruleVi: 'Tổng hợp kiến nghị trong 03 ngày làm việc',
    document: 'NQLT 99/2026/NQLT-UBTVQH16',
    article: '30.1',
    effectiveFrom: '01/09/2026',
    effectiveTo: '',
    confidence: 'text',
    sourceUrl: '',
    note: '',
  }
  assert.equal((await web.post(here, path, 'chair', { fields })).status, 403)
  assert.equal(
    (await web.post(here, path, operator, { fields: { ...fields, document: 'văn bản mới' } }))
      .status,
    422,
  )
  assert.equal((await web.post(here, path, operator, { fields })).status, 303)
  assert.deepEqual(await dueOf(), before)
  assert.match(await page('/can-cu-phap-luat/VOT-009'), /Phiên bản 2: 03 ngày làm việc/)
})

test('the operator confirms a day on the page; nobody else is shown the switch', async () => {
  assert.doesNotMatch(await page(`${desk}/lich-lam-viec`, 'clerk'), /Xác nhận/)
  assert.match(await page(`${desk}/lich-lam-viec`, operator), /2026-11-24\/xac-nhan/)
  const path = `${desk}/lich-lam-viec/2026-11-24/xac-nhan`
  assert.match(await page(path, operator), /value="Ngày Văn hóa Việt Nam"/)
  const refused = await web.post(here, path, operator, {
    fields: { name: 'Ngày Văn hóa Việt Nam', document: 'luật mới' },
  })
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /Hãy ghi số, ký hiệu văn bản/)
  const done = await web.post(here, path, operator, {
    fields: { name: 'Ngày Văn hóa Việt Nam', document: 'Luật 200/2026/QH16' },
  })
  assert.equal(
    done.headers.get('location'),
    `/${here.slug}${desk}/lich-lam-viec?nam=2026&xong=law_day.confirm`,
  )
  assert.match(await page('/lich-lam-viec?nam=2026'), /Tháng 11: 20 ngày làm việc/)
})

test('an address that names no day, no rule or no year of sense does no harm', async () => {
  for (const path of [
    `${desk}/lich-lam-viec/khong-phai-ngay/xac-nhan`,
    `${desk}/quy-dinh/XYZ-001/doi`,
  ]) {
    assert.equal((await web.get(here, path, operator)).status, 404, path)
  }
  const fields = { name: 'x', document: 'Luật 1/2026/QH16' }
  assert.equal(
    (await web.post(here, `${desk}/lich-lam-viec/abc/xac-nhan`, operator, { fields })).status,
    404,
  )
  assert.match(await page('/lich-lam-viec?nam=-5'), /Lịch làm việc năm 2026/)
  assert.match(await page('/can-cu-phap-luat?trang=9999'), /Trang 6 \/ 6/)
})

test('no rule in force: an act and a page answer with the sentence and its basis, not with an error', async () => {
  const early = await here.act(null, '2025-02-19', (context) =>
    submitPetition(context, {
      channel: 'portal',
      title: 'Sớm',
      words: 'Sớm',
      hamletId: null,
      name: '',
      phone: '',
    }),
  )
  assert.equal(early.ok ? 'ok' : early.refusal.code, 'rule.not_in_force')
  const owner = openOwnerPool(councils.database.connection, 1)
  await owner.query(`insert into law_rules (id, version, subject, rule_vi, value, unit, document, article,
      effective_from, effective_to, confidence)
    select id, 2, subject, rule_vi, value, unit, 'NQLT 98/2026', '1', '2026-08-01', '2026-08-31', confidence
      from law_rules where id = 'VOT-010'`)
  await owner.end()
  const { id, version } = await here.read('chair', '2026-09-01', ({ tx, commune }) =>
    tx
      .selectFrom('petitions')
      .select(['id', 'version'])
      .where('commune', '=', commune)
      .executeTakeFirstOrThrow(),
  )
  const kinds = { kind: 'petition', field: petitionFields[0]!, level: 'commune' } as const
  const classified = await here.act('chair', '2026-09-01', (context) =>
    classifyPetition(context, { id, version, note: '', ...kinds }),
  )
  assert.ok(classified.ok)
  const answer = await web.get(here, `${desk}/kien-nghi/${id}/chuyen`, 'chair')
  assert.equal(answer.status, 409)
  assert.match(
    await answer.text(),
    /VOT-010 không có hiệu lực ngày 01\/09\/2026.*Nghị quyết liên tịch 98\/2026, Điều 1/,
  )
})
