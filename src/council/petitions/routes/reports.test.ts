import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import readXlsxFile from 'read-excel-file/node'
import {
  councilsForTests,
  hereCommune,
  thereCommune,
  type Role,
} from '../../../../tests/support/council.ts'
import { filesForTests } from '../../../../tests/support/files.ts'
import { pagesOfPdf, wordsOfDocx } from '../../../../tests/support/paper.ts'
import { webForTests } from '../../../../tests/support/web.ts'
import type { Result } from '../../../kernel/result.ts'
import {
  answerPetition,
  checkPetition,
  classifyPetition,
  publishPetition,
  submitPetition,
  transferPetition,
} from '../index.ts'

const councils = await councilsForTests()
const here = await councils.open(hereCommune)
const there = await councils.open(thereCommune)
const kept = await filesForTests()
const web = await webForTests(councils, { files: kept.files, on: '2026-11-25' })
after(async () => {
  await web.close()
  await kept.close()
  await councils.close()
  assert.deepEqual(web.failures, [])
})

const desk = '/ban-lam-viec/kien-nghi'

function must<T>(result: Result<T>): T {
  assert.ok(result.ok, result.ok ? '' : result.refusal.code)
  return result.value
}

async function received(council: typeof here, on: string, title: string, words: string) {
  return must(
    await council.act(null, on, (context) =>
      submitPetition(context, {
        channel: 'portal',
        title,
        words,
        hamletId: council.hamlets.get('h1') ?? null,
        name: 'Người Không Nêu Tên',
        phone: '0987654321',
      }),
    ),
  )
}

const classification = {
  kind: 'petition',
  field: 'infrastructure',
  level: 'commune',
  note: '',
} as const

const open = await received(
  here,
  '2026-11-02',
  'Đường hỏng #1',
  'Đường hỏng, gọi tôi theo số 0912 345 678 nhé.',
)
must(
  await here.act('clerk', '2026-11-03', (c) =>
    classifyPetition(c, { ...open, version: 1, ...classification }),
  ),
)
must(
  await here.act('chair', '2026-11-04', (c) =>
    transferPetition(c, { ...open, version: 2, holderId: here.bodies.get('agency')!, note: '' }),
  ),
)
const done = await received(here, '2026-10-01', 'Kênh bồi lấp', 'Kênh bồi lấp ba vụ nay.')
must(
  await here.act('clerk', '2026-10-02', (c) =>
    classifyPetition(c, { ...done, version: 1, ...classification }),
  ),
)
must(
  await here.act('chair', '2026-10-02', (c) =>
    transferPetition(c, { ...done, version: 2, holderId: here.bodies.get('agency')!, note: '' }),
  ),
)
const answer = {
  outcome: 'explained',
  words: 'Đã giải trình với cử tri.',
  documentNumber: '12/UBND',
  legalBasis: '',
  promisedOn: null,
} as const
must(
  await here.act('agencyHead', '2026-10-10', (c) =>
    answerPetition(c, { ...done, version: 3, ...answer }),
  ),
)
must(
  await here.act('clerk', '2026-10-11', (c) =>
    checkPetition(c, { ...done, version: 4, note: '', marksSeen: true }),
  ),
)
must(
  await here.act('chair', '2026-10-12', (c) =>
    publishPetition(c, { ...done, version: 5, publicWords: '', note: '' }),
  ),
)
const secret = await received(here, '2026-11-05', 'Tố cáo cán bộ', 'Việc này phải giữ kín.')
must(
  await here.act('clerk', '2026-11-06', (c) =>
    classifyPetition(c, { ...secret, version: 1, ...classification, kind: 'denunciation' }),
  ),
)
await received(there, '2026-11-05', 'Việc của xã khác', 'Việc của xã khác.')

async function file(path: string, by: Role = 'clerk'): Promise<Buffer> {
  const response = await web.get(here, desk + path, by)
  assert.equal(response.status, 200, path)
  assert.match(response.headers.get('content-disposition') ?? '', /^attachment; filename="/)
  return Buffer.from(await response.arrayBuffer())
}

test('the page shows the figures first, and links to the same question as files', async () => {
  const response = await web.get(here, `${desk}/bao-cao?ky-hop=kỳ họp thứ 3`, 'clerk')
  const page = await response.text()
  assert.equal(response.status, 200)
  assert.match(page, /Kiến nghị tiếp nhận từ ngày 01\/07\/2026 đến ngày 25\/11\/2026/)
  assert.match(page, /1 \(50,0%\)/)
  assert.match(page, /bao-cao\/tai\/docx\?loai=tong-hop&amp;tu=01%2F07%2F2026/)
  assert.ok(web.statements() <= 8, `${web.statements()} statements`)
})

test('a period without petitions, and days that are none, are said in words', async () => {
  const page = async (query: string) =>
    (await web.get(here, `${desk}/bao-cao?${query}`, 'clerk')).text()
  assert.match(
    await page('tu=01/01/2025&den=31/01/2025'),
    /Không có kiến nghị nào trong khoảng này/,
  )
  assert.match(await page('tu=31/02/2026&den=01/03/2026'), /Hãy nhập ngày có thật/)
  const refused = await web.get(here, `${desk}/bao-cao/tai/pdf?tu=31/02/2026`, 'clerk')
  assert.equal(refused.status, 404)
})

for (const kind of ['tong-hop', 'giam-sat']) {
  test(`the ${kind} report says the same in DOCX and PDF, hides what is private and knows no other commune`, async () => {
    const query = `loai=${kind}&tu=01/10/2026&den=25/11/2026`
    const docx = await wordsOfDocx(await file(`/bao-cao/tai/docx?${query}`))
    const pdf = (await pagesOfPdf(await file(`/bao-cao/tai/pdf?${query}`))).join(' ')
    for (const words of [docx, pdf]) {
      assert.match(words, /BÁO CÁO/)
      assert.match(words, /Đường hỏng #1/)
      assert.match(words, /Văn bản số 12\/UBND, 10\/10\/2026/)
      assert.match(words, /\[đã ẩn số điện thoại\]/)
      assert.doesNotMatch(words, /0912|0987|Người Không Nêu Tên|giữ kín|xã khác|null|undefined/)
    }
  })
}

test('petitions of before the period that are not finished stand in the supervision report apart', async () => {
  const words = await wordsOfDocx(
    await file('/bao-cao/tai/docx?loai=giam-sat&tu=10/11/2026&den=25/11/2026'),
  )
  assert.match(words, /Kiến nghị tiếp nhận trước kỳ còn phải giải quyết: 2/)
  assert.match(words, /DANH MỤC KIẾN NGHỊ TIẾP NHẬN TRƯỚC KỲ, CHƯA KẾT THÚC/)
})

test('the annex as a spreadsheet has every petition with its words and its answer', async () => {
  const [sheet] = await readXlsxFile(await file('/bao-cao/tai/xlsx?tu=01/10/2026&den=25/11/2026'))
  const rows = sheet!.data
  assert.equal(rows.length, 3)
  assert.deepEqual(
    rows.map((row) => row[5]).toSorted(),
    ['Kiến nghị', 'Kênh bồi lấp', 'Đường hỏng #1'].toSorted(),
  )
  assert.doesNotMatch(JSON.stringify(rows), /0912|0987|Người Không Nêu Tên/)
})

test('letters go with the step: transfer and urging while it is being settled, none before and after', async () => {
  const words = await wordsOfDocx(await file(`/${open.id}/cong-van/chuyen/docx`))
  assert.match(words, /Kính gửi: Phòng Kinh tế/)
  assert.match(words, /gọi tôi theo số 0912 345 678/)
  assert.doesNotMatch(words, /0987|Người Không Nêu Tên/)
  assert.match(words, /TM\. THƯỜNG TRỰC HĐND CHỦ TỊCH Người giữ vai chair$/)
  assert.match(
    (await pagesOfPdf(await file(`/${open.id}/cong-van/don-doc/pdf`, 'chair'))).join(' '),
    /V\/v đôn đốc/,
  )
  assert.match(
    await (await web.get(here, `${desk}/${open.id}`, 'clerk')).text(),
    /cong-van\/chuyen\/docx/,
  )
  assert.equal((await web.get(here, `${desk}/${done.id}/cong-van/chuyen/pdf`, 'clerk')).status, 404)
  assert.equal((await web.get(here, `${desk}/${open.id}/cong-van/khac/pdf`, 'clerk')).status, 404)
  assert.equal((await web.get(here, `${desk}/${open.id}/cong-van/chuyen/exe`, 'clerk')).status, 404)
})

test('one letter an office lists all it is asked to answer; what is overdue is urged apart', async () => {
  const agency = here.bodies.get('agency')!
  const query = 'tu=01/10/2026&den=25/11/2026'
  const letter = (kind: string) => `/bao-cao/cong-van/${agency}/${kind}/docx?${query}`
  const page = await (await web.get(here, `${desk}/bao-cao?${query}`, 'clerk')).text()
  assert.match(page, /Công văn chuyển, Phòng Kinh tế, DOCX/)
  assert.doesNotMatch(page, /Công văn đôn đốc quá hạn, Phòng Kinh tế/)
  const words = await wordsOfDocx(await file(letter('chuyen')))
  assert.match(words, /V\/v chuyển 1 kiến nghị của cử tri/)
  assert.match(words, /DANH MỤC KIẾN NGHỊ CHUYỂN PHÒNG KINH TẾ .*Đường hỏng #1 .*04\/12\/2026$/)
  assert.doesNotMatch(words, /Kênh bồi lấp|0912/)
  assert.equal((await web.get(here, desk + letter('don-doc'), 'clerk')).status, 404)
  assert.equal((await web.get(there, desk + letter('chuyen'), 'clerk')).status, 404)
  assert.equal((await web.get(here, desk + letter('chuyen'), 'agencyHead')).status, 403)
})

test('reports and letters are for those who keep the register, and for their own commune', async () => {
  for (const by of ['agencyHead', 'delegate', 'front'] as const) {
    assert.equal((await web.get(here, `${desk}/bao-cao`, by)).status, 403, by)
    assert.equal((await web.get(here, `${desk}/bao-cao/tai/pdf`, by)).status, 403, by)
    assert.equal(
      (await web.get(here, `${desk}/${open.id}/cong-van/chuyen/pdf`, by)).status,
      403,
      by,
    )
  }
  assert.equal(
    (await web.get(there, `${desk}/${open.id}/cong-van/chuyen/pdf`, 'clerk')).status,
    404,
  )
})
