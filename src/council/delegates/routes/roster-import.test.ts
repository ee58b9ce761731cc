import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { inCommune } from '../../../platform/db/transaction.server.ts'
import { sheetRows } from '../../../platform/tables/read-sheet.server.ts'
import { xlsxOf } from '../../../platform/tables/xlsx.server.ts'
import { councilsForTests, hereCommune, thereCommune } from '../../../../tests/support/council.ts'
import { filesForTests } from '../../../../tests/support/files.ts'
import { webForTests } from '../../../../tests/support/web.ts'
import { rosterFields, rosterHeadings, type RosterField } from '../roster-sheet.ts'

const councils = await councilsForTests()
const here = await councils.open(hereCommune)
const there = await councils.open(thereCommune)
const storage = await filesForTests()
const web = await webForTests(councils, { on: '2026-11-24', files: storage.files })
after(async () => {
  await web.close()
  await storage.close()
  await councils.close()
})

const path = '/ban-lam-viec/nhan-su/nhap'

type Row = Partial<Record<RosterField, string | number | Temporal.PlainDate>>
const columns = rosterFields.map((field) => ({
  heading: rosterHeadings[field][0],
  value: (row: Row) => row[field] ?? null,
}))
const sheetOf = (rows: readonly Row[]) => xlsxOf(columns, rows, { sheet: 'Danh sách' })
const send = async (rows: readonly Row[]) => sendBytes(await sheetOf(rows))
const sendBytes = (bytes: Buffer, name = 'danh-sach.xlsx') =>
  web.post(here, path, 'clerk', { files: [{ field: 'roster', name, bytes }] })

const office = (body: string, title: string): Row => ({
  body,
  office: title,
  startsOn: Temporal.PlainDate.from('2026-11-01'),
  basis: 'Quyết định số 7/QĐ-UBND',
})

function counts() {
  return inCommune(councils.db, hereCommune, async (tx) => {
    const { rows } = await sql<{
      persons: number
      memberships: number
      waiting: number
      entries: number
    }>`
      select (select count(*) from persons) as persons, (select count(*) from memberships) as memberships,
             (select count(*) from roster_imports) as waiting,
             (select count(*) from audit_entries) as entries`.execute(tx)
    return rows[0]!
  })
}

const where = (response: Response) =>
  (response.headers.get('location') ?? '').replace(`/${here.slug}`, '')
async function preview(response: Response) {
  assert.equal(response.status, 303, await response.clone().text())
  const address = where(response).replace(/\?.*/, '')
  const html = await (await web.get(here, address, 'clerk')).text()
  const shown = /name="shown" value="([^"]+)"/.exec(html)?.[1] ?? ''
  return { address, html, shown }
}

test('a list is shown first and written only when it is confirmed, all at once', async () => {
  const before = await counts()
  const { address, html, shown } = await preview(
    await send([
      {
        fullName: 'Phạm Văn Nhập',
        phone: 912345678,
        ...office('Phòng Kinh tế', 'Phó Trưởng phòng'),
      },
      { fullName: 'Vũ Thị Nhập', ...office('Phòng Kinh tế', 'Công chức') },
      { fullName: 'Đỗ Thị Không Chức' },
    ]),
  )
  const waiting = await counts()
  assert.deepEqual([waiting.persons, waiting.memberships], [before.persons, before.memberships])
  assert.match(html, /3 dòng: 3 người mới, 2 chức vụ mới/)
  const done = await web.post(here, address, 'clerk', { fields: { shown } })
  assert.equal(where(done), '/ban-lam-viec/nhan-su?xong=roster.import')
  const later = await counts()
  assert.deepEqual(
    [later.persons - before.persons, later.memberships - before.memberships, later.waiting],
    [3, 2, 0],
  )
  // One entry for what was sent, one for the import, one for each person and office.
  assert.equal(later.entries - before.entries, 2 + 3 + 2)
})

test('the same list sent again finds everybody there and offers nothing to import', async () => {
  const rows = [
    { fullName: 'Phạm Văn Nhập', phone: 912345678, ...office('Phòng Kinh tế', 'Phó Trưởng phòng') },
  ]
  const { html } = await preview(await send(rows))
  assert.match(html, /Không có gì mới/)
  assert.doesNotMatch(html, /Nhập danh sách<\/button>/)
})

test('one faulty row stops the whole list, and every fault is told at its column', async () => {
  const before = await counts()
  const { address, html, shown } = await preview(
    await send([
      { fullName: 'Người Đúng', ...office('Phòng Kinh tế', 'Công chức') },
      { fullName: 'Người Sai', phone: 'không', ...office('Phòng Thủy sản', 'Trưởng phòng') },
      { fullName: 'Người Trùng', ...office('Phòng Kinh tế', 'Thủ trưởng') },
    ]),
  )
  assert.match(html, /Còn 2 dòng chưa đúng/)
  assert.match(html, /Chưa có tổ chức mang tên này/)
  assert.match(html, /Số điện thoại chỉ gồm chữ số/)
  assert.match(html, /đang giữ chức vụ này/)
  const forced = await web.post(here, address, 'clerk', { fields: { shown } })
  assert.equal(forced.status, 422)
  assert.deepEqual(
    { ...(await counts()), waiting: 0, entries: 0 },
    { ...before, waiting: 0, entries: 0 },
  )
})

test('when the data changed since the list was shown, it is shown again before anything is written', async () => {
  const rows = [{ fullName: 'Người Sau', ...office('Phòng Văn hóa - Xã hội', 'Công chức') }]
  const [one, two] = [await preview(await send(rows)), await preview(await send(rows))]
  assert.equal(
    (await web.post(here, one.address, 'clerk', { fields: { shown: one.shown } })).status,
    303,
  )
  const late = await web.post(here, two.address, 'clerk', { fields: { shown: two.shown } })
  assert.equal(late.status, 422)
  assert.match(await late.text(), /dữ liệu trong hệ thống đã đổi/)
})

test('a list is imported once: the second press finds it gone', async () => {
  const { address, shown } = await preview(await send([{ fullName: 'Người Một Lần' }]))
  const press = () => web.post(here, address, 'clerk', { fields: { shown } })
  const answers = await Promise.all([press(), press()])
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [303, 404])
})

test('only who keeps the roster may send a list; another commune cannot look at it', async () => {
  const bytes = await sheetOf([{ fullName: 'Kẻ Lạ' }])
  const files = [{ field: 'roster', name: 'a.xlsx', bytes }]
  assert.equal((await web.post(here, path, 'delegate', { files })).status, 403)
  const { address } = await preview(await send([{ fullName: 'Người Của Xã Này' }]))
  assert.equal((await web.get(there, address, 'clerk')).status, 404)
})

test('what is no spreadsheet, an old one, an empty one or one without names gets a sentence', async () => {
  const sentences: [Buffer, string, RegExp][] = [
    [Buffer.from('Họ tên;Chức vụ\nA;B'), 'a.xlsx', /không đọc được như một bảng tính/],
    [await sheetOf([]), 'a.xlsx', /không có dòng nào/],
    [
      await xlsxOf([{ heading: 'Chức vụ', value: () => 'Chủ tịch' }], [1], { sheet: 'a' }),
      'a.xlsx',
      /thiếu cột/,
    ],
  ]
  for (const [bytes, name, sentence] of sentences) {
    const answer = await sendBytes(bytes, name)
    assert.equal(answer.status, 422)
    assert.match(await answer.text(), sentence)
  }
  const none = await web.post(here, path, 'clerk', { fields: {} })
  assert.match(await none.text(), /Hãy chọn một tệp Excel/)
})

test('5,000 rows are imported, one more is refused with the number', async () => {
  const rows = Array.from({ length: 5000 }, (_, place): Row => ({
    fullName: `Người Số ${place}`,
    ...(place % 2 ? office('Ủy ban MTTQ', 'Ủy viên') : {}),
  }))
  const { address, shown, html } = await preview(await send(rows))
  assert.match(html, /5.000 dòng: 5000 người mới, 2500 chức vụ mới/)
  assert.equal((await web.post(here, address, 'clerk', { fields: { shown } })).status, 303)
  const tooMany = await send([...rows, { fullName: 'Người Thừa' }])
  assert.match(await tooMany.text(), /Bảng tính có quá 5.000 dòng/)
})

test('the template is a sheet that can be filled in and sent', async () => {
  const answer = await web.get(here, `${path}/mau.xlsx`, 'clerk')
  const read = await sheetRows(Buffer.from(await answer.arrayBuffer()), {
    mostRows: 10,
    mostColumns: 20,
  })
  assert.ok(read.ok)
  assert.deepEqual(
    read.value[0],
    rosterFields.map((field) => rosterHeadings[field][0]),
  )
})

test('no page ended in a fault', () => {
  assert.deepEqual(web.failures, [])
})
