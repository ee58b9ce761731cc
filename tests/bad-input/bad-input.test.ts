import assert from 'node:assert/strict'
import { randomUUIDv7 } from 'node:crypto'
import { connect } from 'node:net'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { submitPetition } from '../../src/council/petitions/index.ts'
import { inCommune } from '../../src/platform/db/transaction.server.ts'
import { councilsForTests, hereCommune, thereCommune, type Role } from '../support/council.ts'
import { filesForTests } from '../support/files.ts'
import { webForTests } from '../support/web.ts'

const today = '2026-11-24'
const councils = await councilsForTests()
const here = await councils.open(hereCommune)
const there = await councils.open(thereCommune)
const storage = await filesForTests()
const web = await webForTests(councils, { on: today, files: storage.files })
after(async () => {
  await web.close()
  await storage.close()
  await councils.close()
})

const noted = await here.act('clerk', today, (context) =>
  submitPetition(context, {
    channel: 'desk',
    title: 'Kiến nghị có thật',
    words: 'Lời cử tri có thật.',
    hamletId: null,
    name: '',
    phone: '',
  }),
)
assert.ok(noted.ok)
const { id, receiptCode } = noted.value
const list = '/ban-lam-viec/kien-nghi'

type Answer = { status: number; text: string }
type Bad = {
  /** What is wrong with it. */
  name: string
  send(): Promise<Response>
  status: number | readonly number[]
  /** Words of the answer, when there are any. */
  says?: RegExp
  /** It is cleaned and kept, instead of being refused. */
  isKept?: boolean
}

const submitted = (fields: Record<string, string | string[]>, key?: string) => () =>
  web.post(here, '/kien-nghi/gui', null, {
    key,
    fields: { title: 'Đường hỏng', words: 'Đường hỏng nặng', hamletId: '', name: '', phone: '', website: '', ...fields },
  })
const got = (path: string, by: Role | null = null) => () => web.get(here, path, by)
const acted = (verb: string, by: Role, fields: Record<string, string>) => () =>
  web.post(here, `${list}/${id}/${verb}`, by, { fields: { version: '1', ...fields } })
const raw = (path: string, init: RequestInit) => () =>
  fetch(`${web.url}/${here.slug}${path}`, { redirect: 'manual', ...init })
const classified = { kind: 'petition', field: 'land', level: 'commune', note: '' }
const letters = (count: number, letter = 'ư') => letter.repeat(count)

const fields: Bad[] = [
  { name: 'no title', send: submitted({ title: '' }), status: 422, says: /Hãy nhập nội dung tóm tắt/ },
  { name: 'blank title', send: submitted({ title: '   \t ' }), status: 422, says: /Hãy nhập nội dung tóm tắt/ },
  { name: 'title of invisible characters', send: submitted({ title: '\u200b\u2060\ufeff' }), status: 422, says: /Hãy nhập/ },
  { name: 'title of control characters', send: submitted({ title: '\u0001\u0002' }), status: 422, says: /Hãy nhập/ },
  { name: 'title one over 200', send: submitted({ title: letters(201) }), status: 422, says: /dài quá 200 ký tự \(đang là 201\)/ },
  { name: 'title exactly 200', send: submitted({ title: letters(200) }), status: 303, isKept: true },
  { name: 'words one over 10,000', send: submitted({ words: letters(10_001) }), status: 422, says: /dài quá 10000/ },
  { name: 'words exactly 10,000 in NFD', send: submitted({ words: letters(10_000, 'ữ').normalize('NFD') }), status: 303, isKept: true },
  { name: 'words of a megabyte', send: submitted({ words: letters(1_000_000, 'x') }), status: [413, 422], says: /dài quá|quá lớn|quá dài|quá nhiều/ },
  { name: 'no words', send: submitted({ words: '' }), status: 422, says: /Hãy nhập nội dung kiến nghị/ },
  { name: 'phone of letters', send: submitted({ phone: 'gọi cho tôi' }), status: 422, says: /Số điện thoại chỉ gồm chữ số/ },
  { name: 'phone too short', send: submitted({ phone: '0912345' }), status: 422, says: /Số điện thoại/ },
  { name: 'phone as a formula', send: submitted({ phone: '=1+1' }), status: 422, says: /Số điện thoại/ },
  { name: 'phone of 21 signs', send: submitted({ phone: '091234567890123456789' }), status: 422, says: /điện thoại/ },
  { name: 'name one over 100', send: submitted({ name: letters(101) }), status: 422, says: /họ tên dài quá 100/ },
  { name: 'hamlet that is no id', send: submitted({ hamletId: 'thon-1' }), status: 422, says: /Hãy chọn thôn/ },
  { name: 'hamlet that is unknown', send: submitted({ hamletId: randomUUIDv7() }), status: 422, says: /Thôn đã chọn không còn/ },
  { name: "another commune's hamlet", send: submitted({ hamletId: there.hamlets.get('h1')! }), status: 422, says: /Thôn đã chọn không còn/ },
  { name: 'hamlet as SQL', send: submitted({ hamletId: "' or 1=1 --" }), status: 422, says: /Hãy chọn thôn/ },
  { name: 'a field twice', send: submitted({ title: ['Một', 'Hai'] }), status: 422, says: /nội dung tóm tắt/ },
  { name: 'an unknown field', send: submitted({ role: 'chair' }), status: 422, says: /ô lạ/ },
  { name: 'a field named __proto__', send: submitted({ __proto__x: '1' }), status: 422, says: /ô lạ/ },
  { name: 'a field named constructor', send: submitted({ constructor: 'x' }), status: 422, says: /ô lạ/ },
  { name: 'somebody else’s state', send: submitted({ state: 'published' }), status: 422, says: /ô lạ/ },
  { name: 'the commune as a field', send: submitted({ commune: thereCommune }), status: 422, says: /ô lạ/ },
  { name: 'an empty key', send: submitted({}, ''), status: 422, says: /Biểu mẫu đã cũ/ },
  { name: 'a key that is no id', send: submitted({}, '123'), status: 422, says: /Biểu mẫu đã cũ/ },
  { name: 'a key in capitals', send: submitted({}, randomUUIDv7().toUpperCase()), status: 422, says: /Biểu mẫu đã cũ/ },
  { name: 'HTML in the title', send: submitted({ title: '<script>alert(1)</script>' }), status: 303, isKept: true },
  { name: 'SQL in the words', send: submitted({ words: "'); drop table petitions; --" }), status: 303, isKept: true },
  { name: 'a formula in the title', send: submitted({ title: '=HYPERLINK("http://x")' }), status: 303, isKept: true },
  { name: 'right-to-left override in the name', send: submitted({ name: 'gpj.exe\u202e' }), status: 303, isKept: true },
  { name: 'NUL in the words', send: submitted({ words: 'đường\u0000hỏng' }), status: 303, isKept: true },
  { name: 'a lone surrogate in the words', send: submitted({ words: 'đường \ud800 hỏng' }), status: 303, isKept: true },
  { name: 'emoji and four-byte letters', send: submitted({ words: '🏚️ 𝔡ường hỏng' }), status: 303, isKept: true },
  { name: 'a million combining marks', send: submitted({ title: `a${'\u0301'.repeat(300)}` }), status: 422, says: /dài quá 200/ },
]

const acts: Bad[] = [
  { name: 'no kind', send: acted('phan-loai', 'clerk', { ...classified, kind: '' }), status: 422, says: /Hãy chọn loại/ },
  { name: 'unknown kind', send: acted('phan-loai', 'clerk', { ...classified, kind: 'ticket' }), status: 422, says: /Hãy chọn loại/ },
  { name: 'kind in Vietnamese', send: acted('phan-loai', 'clerk', { ...classified, kind: 'kiến nghị' }), status: 422, says: /Hãy chọn loại/ },
  { name: 'unknown field of life', send: acted('phan-loai', 'clerk', { ...classified, field: 'space' }), status: 422, says: /Hãy chọn lĩnh vực/ },
  { name: 'unknown level', send: acted('phan-loai', 'clerk', { ...classified, level: 'world' }), status: 422, says: /Hãy chọn cấp giải quyết/ },
  { name: 'note one over 2,000', send: acted('phan-loai', 'clerk', { ...classified, note: letters(2_001) }), status: 422, says: /ghi chú dài quá 2000/ },
  { name: 'version of words', send: acted('phan-loai', 'clerk', { ...classified, version: 'mới' }), status: 422, says: /Trang đã cũ/ },
  { name: 'version zero', send: acted('phan-loai', 'clerk', { ...classified, version: '0' }), status: 422 },
  { name: 'version below zero', send: acted('phan-loai', 'clerk', { ...classified, version: '-1' }), status: 422 },
  { name: 'version and a half', send: acted('phan-loai', 'clerk', { ...classified, version: '1.5' }), status: 422 },
  { name: 'version beyond counting', send: acted('phan-loai', 'clerk', { ...classified, version: '9'.repeat(40) }), status: 422 },
  { name: 'version of another day', send: acted('phan-loai', 'clerk', { ...classified, version: '7' }), status: 422, says: /người khác đã cập nhật/ },
  { name: 'a verb out of turn', send: acted('cong-khai', 'chair', { publicWords: '', note: '' }), status: 422, says: /đang ở bước “Mới nhận”/ },
  { name: 'a holder that is no id', send: acted('chuyen', 'chair', { holderId: 'x', note: '' }), status: 422, says: /Hãy chọn cơ quan giải quyết/ },
  { name: 'a holder not chosen', send: acted('chuyen', 'chair', { holderId: '', note: '' }), status: 422, says: /Hãy chọn cơ quan giải quyết/ },
  { name: 'return without a reason', send: acted('tra-lai', 'clerk', { reason: '', legalBasis: 'x' }), status: 422, says: /Hãy nhập lý do/ },
  { name: 'return without a basis', send: acted('tra-lai', 'clerk', { reason: 'x', legalBasis: '' }), status: 422, says: /Hãy nhập căn cứ/ },
  { name: 'merge into nothing', send: acted('gop', 'clerk', { into: '', reason: '' }), status: 422, says: /mã biên nhận của kiến nghị được giữ/ },
  { name: 'merge into a code that is none', send: acted('gop', 'clerk', { into: 'KHÔNG-CÓ', reason: '' }), status: 422, says: /Không có kiến nghị nào mang mã này/ },
  { name: 'merge into itself', send: acted('gop', 'clerk', { into: receiptCode, reason: '' }), status: 422, says: /vào chính nó/ },
  { name: 'withdraw without a reason', send: acted('rut', 'clerk', { reason: ' ' }), status: 422, says: /Hãy nhập lý do/ },
  { name: 'an act of an office not held', send: acted('chuyen', 'clerk', { holderId: here.bodies.get('agency')!, note: '' }), status: 403, says: /không có quyền/ },
  { name: 'an act of nobody', send: () => web.post(here, `${list}/${id}/phan-loai`, null, { fields: { version: '1', ...classified } }), status: 303 },
  { name: "an act from another commune's desk", send: () => web.post(there, `${list}/${id}/phan-loai`, 'clerk', { fields: { version: '1', ...classified } }), status: 404 },
  { name: 'an act on an unknown id', send: () => web.post(here, `${list}/${randomUUIDv7()}/phan-loai`, 'clerk', { fields: { version: '1', ...classified } }), status: 404 },
  { name: 'an act on what is no id', send: () => web.post(here, `${list}/1%27--/phan-loai`, 'clerk', { fields: { version: '1', ...classified } }), status: 404 },
  { name: 'note without a channel', send: () => web.post(here, `${list}/ghi-nhan`, 'clerk', { fields: { title: 'x', words: 'y' } }), status: 422, says: /Hãy chọn kênh tiếp nhận/ },
  { name: 'note with an address that is no mail', send: () => web.post(here, `${list}/ghi-nhan`, 'clerk', { fields: { channel: 'desk', title: 'x', words: 'y', email: 'a@b' } }), status: 422, says: /thư điện tử chưa đúng/ },
  { name: 'note with mail header injection', send: () => web.post(here, `${list}/ghi-nhan`, 'clerk', { fields: { channel: 'desk', title: 'x', words: 'y', email: 'a@b.vn\r\nBcc: x@y.vn' } }), status: 422, says: /thư điện tử chưa đúng/ },
  { name: 'a receipt code misread', send: () => web.post(here, `/kien-nghi/tra-cuu/${receiptCode.slice(0, -1)}X/xac-nhan`, null, { fields: { version: '1' } }), status: [404, 422] },
  { name: 'contest without saying what', send: () => web.post(here, `/kien-nghi/tra-cuu/${receiptCode}/chua-dong-y`, null, { fields: { version: '1', reason: '' } }), status: 422, says: /Hãy nhập điều chưa đồng ý/ },
  { name: 'confirm what is not published', send: () => web.post(here, `/kien-nghi/tra-cuu/${receiptCode}/xac-nhan`, null, { fields: { version: '1' } }), status: 422, says: /đang ở bước/ },
  { name: 'a saved filter of nothing', send: () => web.post(here, `${list}/bo-loc`, 'clerk', { fields: { name: 'Tất cả', query: '' } }), status: 422, says: /Chưa có điều kiện lọc/ },
  { name: 'a saved filter without a name', send: () => web.post(here, `${list}/bo-loc`, 'clerk', { fields: { name: '', query: 'han=overdue' } }), status: 422, says: /Hãy nhập tên bộ lọc/ },
  { name: 'forgetting a filter that is not there', send: () => web.post(here, `${list}/bo-loc/bo`, 'clerk', { fields: { id: randomUUIDv7() } }), status: [404, 422], says: /không còn/ },
]

const addresses: Bad[] = [
  { name: 'an unknown page', send: got('/khong-co'), status: 404, says: /Không tìm thấy trang/ },
  { name: 'an unknown council', send: () => fetch(`${web.url}/xa-la/`), status: 404, says: /Không tìm thấy trang/ },
  { name: 'a petition that is no code', send: got('/kien-nghi/abc'), status: 404 },
  { name: 'a petition not published', send: got(`/kien-nghi/${receiptCode}`), status: 404 },
  { name: 'a desk petition that is no id', send: got(`${list}/abc`, 'clerk'), status: 404 },
  { name: 'an id with a quote', send: got(`${list}/${id}'`, 'clerk'), status: 404 },
  { name: 'page zero', send: got(`${list}?trang=0`, 'clerk'), status: 200 },
  { name: 'page below zero', send: got(`${list}?trang=-5`, 'clerk'), status: 200 },
  { name: 'page of words', send: got(`${list}?trang=abc`, 'clerk'), status: 200 },
  { name: 'page beyond all pages', send: got(`${list}?trang=99999`, 'clerk'), status: 200, says: /Không có kiến nghị nào/ },
  { name: 'page beyond counting', send: got(`${list}?trang=${'9'.repeat(50)}`, 'clerk'), status: 200 },
  { name: 'an unknown step in the filter', send: got(`${list}?buoc=xong`, 'clerk'), status: 200 },
  { name: 'an unknown hamlet in the filter', send: got(`${list}?thon=${randomUUIDv7()}`, 'clerk'), status: 200, says: /Không có kiến nghị nào/ },
  { name: 'a hamlet that is no id in the filter', send: got(`${list}?thon=%27%20or%201=1`, 'clerk'), status: 200 },
  { name: 'a search of wildcards', send: got(`${list}?tim=%25%25_%5C`, 'clerk'), status: 200 },
  { name: 'a search of signs only', send: got(`${list}?tim=%21%40%23%24`, 'clerk'), status: 200 },
  { name: 'a search of ten thousand letters', send: got(`${list}?tim=${'a'.repeat(6_000)}`, 'clerk'), status: 200 },
  { name: 'a filter twice', send: got(`${list}?buoc=received&buoc=classified`, 'clerk'), status: 200 },
  { name: 'a broken percent sign', send: got(`${list}?tim=%E0%A4%A`, 'clerk'), status: [200, 400] },
  { name: 'an unknown form of export', send: got(`${list}/xuat/pdf`, 'clerk'), status: 404 },
  { name: 'climbing out of the folder', send: got('/tep/..%2F..%2Fetc%2Fpasswd/x'), status: 404 },
  { name: 'an unknown file', send: got(`/tep/${randomUUIDv7()}/x.pdf`), status: 404 },
  { name: 'a look-up of nothing', send: got('/kien-nghi/tra-cuu?ma='), status: 200 },
  { name: 'a look-up of nonsense', send: got('/kien-nghi/tra-cuu?ma=%3Cscript%3E'), status: 200, says: /Không có kiến nghị nào mang mã này/ },
  { name: 'a forged login', send: () => web.get(here, list, null, { 'x-login': 'forged' }), status: 303 },
  { name: 'a login of another commune', send: () => web.get(there, list, null, { 'x-login': here.login('clerk') }), status: [303, 403] },
]

const form = { 'content-type': 'application/x-www-form-urlencoded' }
const requests: Bad[] = [
  { name: 'no origin', send: raw('/kien-nghi/gui', { method: 'POST', headers: form, body: 'title=x' }), status: 403, says: /không đến từ trang/ },
  { name: 'a foreign origin', send: raw('/kien-nghi/gui', { method: 'POST', headers: { ...form, origin: 'https://evil.example' }, body: 'title=x' }), status: 403 },
  { name: 'an origin that is none', send: raw('/kien-nghi/gui', { method: 'POST', headers: { ...form, origin: 'null' }, body: 'title=x' }), status: 403 },
  { name: 'a form of plain text', send: raw('/kien-nghi/gui', { method: 'POST', headers: { 'content-type': 'text/plain', origin: web.url }, body: 'title=x' }), status: 422, says: /Hãy nhập/ },
  { name: 'a form of JSON', send: raw('/kien-nghi/gui', { method: 'POST', headers: { 'content-type': 'application/json', origin: web.url }, body: '{"title":"x"}' }), status: 422, says: /ô lạ|Hãy nhập/ },
  { name: 'a form of nothing', send: raw('/kien-nghi/gui', { method: 'POST', headers: { origin: web.url } }), status: [415, 422] },
  { name: 'multipart without its boundary', send: raw('/kien-nghi/gui', { method: 'POST', headers: { 'content-type': 'multipart/form-data', origin: web.url }, body: 'x' }), status: [400, 422], says: /không đọc được/ },
  { name: 'multipart cut in the middle', send: raw('/kien-nghi/gui', { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=b', origin: web.url }, body: '--b\r\nContent-Disposition: form-data; name="title"\r\n\r\nnửa chừng' }), status: [400, 422] },
  { name: 'a method that is not meant', send: raw('/kien-nghi/gui', { method: 'PUT', headers: { origin: web.url } }), status: [404, 405] },
  { name: 'deleting a petition', send: raw(`${list}/${id}`, { method: 'DELETE', headers: { origin: web.url, 'x-login': here.login('chair') } }), status: [404, 405] },
]

const told = async (response: Response): Promise<Answer> => ({ status: response.status, text: await response.text() })

async function fingerprint(): Promise<string> {
  const parts = await Promise.all(
    [here, there].map(({ commune }) =>
      inCommune(councils.db, commune, async (tx) => {
        const { rows } = await sql<{ n: string }>`select concat_ws(' ', (select count(*) from petitions),
          (select count(*) from petition_steps), (select count(*) from audit_entries), (select count(*) from facts),
          (select count(*) from answered_acts), (select count(*) from saved_views), (select count(*) from files)) as n`.execute(tx)
        return rows[0]?.n
      }),
    ),
  )
  return parts.join(' | ')
}

const all = [...fields, ...acts, ...addresses, ...requests]

test('there are at least a hundred of them, each with a name of its own', () => {
  assert.ok(all.length >= 100, `${all.length}`)
  assert.equal(new Set(all.map(({ name }) => name)).size, all.length)
})

for (const bad of all) {
  test(bad.name, async () => {
    const before = await fingerprint()
    const answer = await told(await bad.send())
    const expected = [bad.status].flat()
    assert.ok(expected.includes(answer.status), `answered ${answer.status}: ${answer.text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').slice(0, 400)}`)
    if (bad.says) assert.match(answer.text, bad.says)
    if (!bad.isKept) assert.equal(await fingerprint(), before)
    assert.deepEqual((web.failures as unknown[]).splice(0).map(String), [])
  })
}

test('what was cleaned is kept as it was meant, and what was typed is shown again, escaped', async () => {
  const { rows } = await inCommune(councils.db, hereCommune, (tx) =>
    sql<{ title: string; words: string }>`select title, words from petitions order by received_at`.execute(tx),
  )
  const words = rows.map((row) => row.words)
  assert.ok(words.includes('đườnghỏng'))
  assert.ok(words.every((text) => text === text.normalize('NFC') && !/[\u0000\u202e\u200b]/.test(text)))
  const again = await told(await submitted({ title: '"><img src=x onerror=alert(1)>', words: '' })())
  assert.equal(again.status, 422)
  assert.ok(!again.text.includes('<img src=x'))
  assert.match(again.text, /&quot;&gt;&lt;img src=x/)
})

test('a body announced as 257 MB is refused before it is read', async () => {
  const { port } = new URL(web.url)
  const answer = await new Promise<string>((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1', () => {
      socket.write(
        `POST /${here.slug}/kien-nghi/gui HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: ${web.url}\r\n` +
          `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${257 * 1024 * 1024}\r\n\r\ntitle=x`,
      )
    })
    let text = ''
    socket.on('data', (part) => {
      text += part.toString()
      if (text.includes('</html>') || text.includes('quá lớn')) socket.destroy()
    })
    socket.on('close', () => resolve(text))
    socket.on('error', reject)
    setTimeout(() => socket.destroy(), 5_000).unref()
  })
  assert.match(answer, /^HTTP\/1\.1 413/)
})

test('half a request leaves nothing behind', async () => {
  const before = await fingerprint()
  const { port } = new URL(web.url)
  await new Promise<void>((resolve) => {
    const socket = connect(Number(port), '127.0.0.1', () => {
      socket.write(
        `POST /${here.slug}/kien-nghi/gui HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: ${web.url}\r\n` +
          `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 500\r\n\r\ntitle=n%E1%BB%ADa&words=`,
        () => socket.destroy(),
      )
    })
    socket.on('close', () => resolve())
  })
  assert.equal(await fingerprint(), before)
})
