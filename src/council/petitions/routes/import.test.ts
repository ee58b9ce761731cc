import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { inCommune } from '../../../platform/db/transaction.server.ts'
import { sheetRows } from '../../../platform/tables/read-sheet.server.ts'
import { xlsxOf } from '../../../platform/tables/xlsx.server.ts'
import { zipOf } from '../../../platform/tables/zip-file.server.ts'
import { councilsForTests, hereCommune } from '../../../../tests/support/council.ts'
import { filesForTests } from '../../../../tests/support/files.ts'
import { webForTests } from '../../../../tests/support/web.ts'
import { importFields, importHeadings, type ImportField } from '../import-sheet.ts'

const councils = await councilsForTests()
const here = await councils.open(hereCommune)
const storage = await filesForTests()
const web = await webForTests(councils, { on: '2026-11-24', files: storage.files })
after(async () => {
  await web.close()
  await storage.close()
  await councils.close()
})

const path = '/ban-lam-viec/kien-nghi/nhap'

type Row = Partial<Record<ImportField, string | number>>
const columns = importFields.map((field) => ({
  heading: importHeadings[field][0],
  value: (row: Row) => row[field] ?? null,
}))
const sendBytes = (bytes: Buffer, by: 'clerk' | 'delegate' = 'clerk') =>
  web.post(here, path, by, { files: [{ field: 'sheet', name: 'kien-nghi.xlsx', bytes }] })
const send = async (rows: readonly Row[]) =>
  sendBytes(await xlsxOf(columns, rows, { sheet: 'Kiến nghị' }))

const where = (response: Response) =>
  (response.headers.get('location') ?? '').replace(`/${here.slug}`, '')

async function preview(response: Response) {
  assert.equal(response.status, 303, await response.clone().text())
  return look(where(response).replace(/\?.*/, ''))
}

async function look(address: string) {
  const html = await (await web.get(here, address, 'clerk')).text()
  return { address, html, shown: /name="shown" value="([^"]+)"/.exec(html)?.[1] ?? '' }
}

const take = ({ address, shown }: { address: string; shown: string }) =>
  web.post(here, address, 'clerk', { fields: { shown, channel: 'meeting' } })

function petitionsLike(pattern: string) {
  return inCommune(councils.db, hereCommune, async (tx) => {
    const { rows } = await sql<{ title: string; channel: string; hamlet: string | null; phone: string; open: boolean }>`
      select p.title, p.channel, h.name as hamlet, v.phone, p.may_publish as open from petitions p
        join petition_voters v on v.petition_id = p.id left join hamlets h on h.id = p.hamlet_id
       where p.words like ${pattern} order by p.title`.execute(tx)
    return rows
  })
}

test('three hundred rows are shown first, and written only when that is confirmed', async () => {
  const rows = Array.from({ length: 300 }, (_, place): Row => ({
    words: `Ba trăm việc, việc số ${place}`,
    hamlet: `thôn ${(place % 3) + 1}`,
  }))
  const seen = await preview(await send(rows))
  assert.ok(seen.html.includes('Mọi dòng đều đúng'))
  assert.equal((await petitionsLike('Ba trăm việc%')).length, 0)
  const answer = await take(seen)
  assert.equal(answer.status, 303, await answer.text())
  const kept = await petitionsLike('Ba trăm việc%')
  assert.equal(kept.length, 300)
  assert.deepEqual(new Set(kept.map(({ hamlet, channel }) => `${hamlet} ${channel}`)).size, 3)
  // The same file again: everything is there, nothing is doubled.
  const again = await preview(await send(rows))
  assert.ok(again.html.includes('Không có gì mới'))
})

test('each row is told what is wrong with it; the right ones are taken in, the others wait and can be fetched', async () => {
  const decomposed = 'Cống tắc từ tháng chín'.normalize('NFD')
  const seen = await preview(
    await send([
      { words: decomposed, channel: 'Điện thoại', phone: 912345678, keepClosed: 'có' },
      { words: '', name: 'Không nói gì' },
      { words: 'Đèn đường hỏng'.padEnd(10_001, '.'), hamlet: 'Thôn 1' },
      { words: 'Chó thả rông', hamlet: 'Thôn Không Có' },
      { words: 'Rác ở bãi', phone: 'không có' },
      { words: 'Rác ở bãi sông', channel: 'Bồ câu' },
      { words: 'Cống  tắc từ THÁNG chín' },
    ]),
  )
  for (const words of [
    '6 dòng chưa đúng',
    'Thiếu nội dung kiến nghị.',
    'Dài quá 10000 ký tự (đang là 10001).',
    'Không có thôn này trong danh sách.',
    'Số điện thoại chỉ gồm chữ số',
    'Không có kênh này.',
    'Trùng nội dung và thôn với dòng 2',
  ]) {
    assert.ok(seen.html.includes(words), words)
  }
  const answer = await take(seen)
  assert.equal(where(answer), `${seen.address}?xong=petition.import_some`)
  assert.deepEqual(await petitionsLike('Cống tắc từ tháng chín'), [
    { title: 'Cống tắc từ tháng chín', channel: 'phone', hamlet: null, phone: '0912345678', open: false },
  ])
  const rest = await look(seen.address)
  assert.ok(rest.html.includes('0 dòng nhập được') && rest.html.includes('Đã có'))
  const file = await web.get(here, `${seen.address}/can-sua.xlsx`, 'clerk')
  const mended = await sheetRows(Buffer.from(await file.arrayBuffer()), { mostRows: 100, mostColumns: 50 })
  assert.ok(mended.ok)
  assert.equal(mended.value.length, 6)
  assert.match(String(mended.value[1]?.at(-1)), /Nội dung kiến nghị: Thiếu nội dung/)
  const stuck = await take(rest)
  assert.equal(stuck.status, 422)
  assert.match(await stuck.text(), /Không có dòng nào nhập được/)
})

test('a formula counts as the value it last had', async () => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const base = await xlsxOf(columns, [{ words: 'x' }], { sheet: 'Kiến nghị' })
  const cells = `<row r="1"><c r="A1" t="inlineStr"><is><t>Nội dung</t></is></c></row>
    <row r="2"><c r="A2" t="str"><f>"Đường "&amp;"hỏng"</f><v>Đường hỏng do công thức</v></c></row>`
  const { fromBufferPromise } = await import('yauzl')
  const members: { name: string; text: string }[] = []
  const zip = await fromBufferPromise(base)
  for await (const member of zip.eachEntry()) {
    let text = ''
    for await (const part of await zip.openReadStreamPromise(member)) text += String(part)
    const isSheet = member.fileName.endsWith('sheet1.xml')
    members.push({
      name: member.fileName,
      text: isSheet ? `<worksheet xmlns="${main}"><sheetData>${cells}</sheetData></worksheet>` : text,
    })
  }
  const answer = await take(await preview(await sendBytes(await zipOf(members))))
  assert.equal(answer.status, 303, await answer.text())
  assert.equal((await petitionsLike('Đường hỏng do công thức')).length, 1)
})

test('a preview that is no longer true is shown again, and two who take it in at once do it once', async () => {
  const seen = await preview(await send([{ words: 'Hai người cùng nhập' }, { words: 'Hai người cùng nhập, dòng hai' }]))
  assert.equal((await take({ ...seen, shown: 'x' })).status, 422)
  const both = await Promise.all([take(seen), take(seen)])
  assert.deepEqual(both.map(({ status }) => status).toSorted(), [303, 422])
  const late = await both.find(({ status }) => status === 422)!.text()
  assert.match(late, /đã được nhập hoặc đã quá hạn chờ/)
  assert.equal((await petitionsLike('Hai người cùng nhập%')).length, 2)
})

test('what is no sheet of petitions is refused with a sentence, and a delegate imports nothing', async () => {
  const wrong = await xlsxOf([{ heading: 'Số', value: (row: number) => row }], [1], { sheet: 'x' })
  assert.match(await (await sendBytes(wrong)).text(), /Không thấy dòng tiêu đề/)
  assert.match(await (await web.post(here, path, 'clerk', { fields: {} })).text(), /Hãy chọn một tệp Excel/)
  assert.equal((await sendBytes(wrong, 'delegate')).status, 403)
})
