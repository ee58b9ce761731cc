import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { after, test } from 'node:test'
import {
  pagesOfPdf,
  sampleLetter,
  sampleReport,
  wordsOfDocx,
} from '../../../tests/support/paper.ts'
import { documentFile, documentFormat, posterFile, slipsFile } from './document-file.server.ts'
import { openPrinting } from './printing.server.ts'

const printing = openPrinting({ mostWaiting: 2, idle: 300 })
after(() => printing.end())

const order = { kind: 'document', format: 'pdf', document: sampleLetter() } as const

/** A child of the test's own in the place of the press. */
async function childDoing(code: string): Promise<URL> {
  const path = join(tmpdir(), `nghi-truong-child-${crypto.randomUUID()}.mjs`)
  await writeFile(path, `process.on('message', (order) => { ${code} })`)
  return pathToFileURL(path)
}

test('the press gives the bytes of a paper, and the same again after it rested', async () => {
  const first = await printing.print(order)
  assert.ok(first.ok && first.value.length > 1000)
  await pause(500)
  const second = await printing.print(order)
  assert.ok(second.ok)
  assert.deepEqual(second.value, first.value)
})

test('orders are made one after the other; two may wait, the fourth is told to come again', async () => {
  const made = await Promise.all([1, 2, 3, 4].map(() => printing.print(order)))
  assert.deepEqual(
    made.map((one) => (one.ok ? 'made' : one.refusal.code)),
    ['made', 'made', 'made', 'document.printing_busy'],
  )
})

test('the program goes on with other work while a long report is made', async () => {
  let turns = 0
  const count = setInterval(() => {
    turns += 1
  }, 5)
  await printing.print({ kind: 'document', format: 'pdf', document: sampleReport() })
  clearInterval(count)
  assert.ok(turns > 3, `${turns} turns`)
})

test('a child that dies or takes too long is a refusal, and the next order finds another child', async () => {
  const entry = await childDoing(`
    if (order.kind === 'slips') process.exit(1)
    if (order.kind === 'poster') for (;;) {}
    process.send({ ok: true, bytes: new Uint8Array([1]) })`)
  const fragile = openPrinting({ longest: 3_000, entry })
  const codeOf = async (kind: string) => {
    const made = await fragile.print({ kind } as never)
    return made.ok ? 'made' : made.refusal.code
  }
  assert.equal(await codeOf('document'), 'made')
  assert.equal(await codeOf('slips'), 'document.not_made')
  assert.equal(await codeOf('document'), 'made')
  assert.equal(await codeOf('poster'), 'document.too_long_in_making')
  assert.equal(await codeOf('document'), 'made')
  fragile.end()
})

test('an error of the press is a refusal and the child goes on', async () => {
  const wrong = { ...order, document: { ...order.document, madeOn: 'hôm nay' } }
  const made = await printing.print(wrong)
  assert.ok(!made.ok)
  assert.equal(made.refusal.code, 'document.not_made')
  assert.ok((await printing.print(order)).ok)
})

test('a file has a safe name and the headers of a download', async () => {
  const made = await documentFile('docx', 'Báo cáo 05/BC: "tổng hợp"', sampleReport())
  assert.ok(made.ok)
  assert.match(
    made.value.headers['content-disposition'] ?? '',
    /^attachment; filename="Bao cao 05-BC- -tong hop-\.docx"; filename\*=/,
  )
  assert.equal(made.value.headers['content-length'], String(made.value.body.length))
  assert.match(await wordsOfDocx(made.value.body), /BÁO CÁO/)
  assert.deepEqual(['docx', 'pdf', 'exe', ''].map(documentFormat), ['docx', 'pdf', null, null])
})

test('a poster is one page of A4 or A5 with all its words', async () => {
  const poster = {
    issuer: 'Cơ quan mẫu',
    title: 'Hội nghị mẫu',
    subject: 'Trước kỳ họp mẫu',
    link: 'https://vi-du.vn/1',
    linkWords: 'Quét mã',
    lines: [
      { label: 'Thời gian', value: '8 giờ 00 ngày 28/11/2026' },
      { label: 'Địa điểm', value: 'Nhà văn hóa #1' },
    ],
    madeOn: '2026-11-25',
  }
  for (const size of ['a4', 'a5'] as const) {
    const made = await posterFile('Áp phích', { ...poster, size })
    assert.ok(made.ok)
    const pages = await pagesOfPdf(made.value.body)
    assert.equal(pages.length, 1)
    assert.equal(
      pages[0],
      'CƠ QUAN MẪU HỘI NGHỊ MẪU Trước kỳ họp mẫu Thời gian: 8 giờ 00 ngày 28/11/2026 Địa điểm: Nhà văn hóa #1 Quét mã https://vi-du.vn/1',
    )
  }
})

test('slips stand eight on a page: eight on one, nine on two', async () => {
  for (const [count, expected] of [
    [8, 1],
    [9, 2],
  ] as const) {
    const slips = Array.from({ length: count }, (_, place) => ({
      number: `P-${place + 1}`,
      link: `https://vi-du.vn/${place}`,
    }))
    const made = await slipsFile('Phiếu', {
      issuer: 'Cơ quan mẫu',
      title: 'Phiếu ghi ý kiến',
      note: 'Giữ số này.',
      slips,
      madeOn: '2026-11-25',
    })
    assert.ok(made.ok)
    const pages = await pagesOfPdf(made.value.body)
    assert.equal(pages.length, expected)
    assert.match(pages.at(-1) ?? '', new RegExp(`P-${count}`))
  }
})
