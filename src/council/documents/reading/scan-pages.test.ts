import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import sharp from 'sharp'
import { documentFile } from '../../../platform/documents/document-file.server.ts'
import { linesOfContent } from '../document-content.ts'
import { paperOf } from '../paper.ts'
import { recogniseHead } from '../recognition/head.ts'
import { lettersApart } from '../recognition/plain-letters.ts'
import { pdfPages } from './pdf-pages.server.ts'
import { readsScans, scannedPages, scanPackages } from './scan-pages.server.ts'

const content = {
  recipients: [],
  bases: ['Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15'],
  body: [
    { kind: 'heading' as const, level: 1 as const, number: 'I', words: 'MỤC ĐÍCH, YÊU CẦU' },
    { kind: 'paragraph' as const, words: 'Đánh giá việc giải quyết kiến nghị của cử tri trên địa bàn xã, làm rõ trách nhiệm của từng cơ quan.' },
  ],
  sentTo: ['Lưu: VT'],
  secretary: '',
}
const subject = 'giám sát việc giải quyết kiến nghị của cử tri'
const made = await documentFile(
  'pdf',
  'a',
  paperOf({
    councilName: 'Hội đồng nhân dân xã Mẫu',
    body: { kind: 'standing_body', name: 'Thường trực HĐND' },
    kind: 'plan',
    subject,
    content,
    number: 16,
    symbol: 'KH-TTHĐND',
    documentOn: Temporal.PlainDate.from('2026-05-25'),
    signature: { authority: ['CHỦ TỊCH'], name: 'Người Ký' },
    today: Temporal.PlainDate.from('2026-05-25'),
  }),
)
assert.ok(made.ok)
const pdf = made.value.body
const folder = await mkdtemp(join(tmpdir(), 'nghi-truong-scan-test-'))
after(() => rm(folder, { recursive: true, force: true }))

test('the words of a PDF keep its lines, and the two halves of the head stay apart', async () => {
  const [page = ''] = await pdfPages(pdf)
  const head = recogniseHead(page.split('\n'))
  assert.equal(head.documentNumber.value, '16/KH-TTHĐND')
  assert.equal(head.documentOn.value?.toString(), '2026-05-25')
  assert.equal(head.issuer.value, 'THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN XÃ MẪU')
  assert.equal(head.title.value, subject)
})

/** Share of letters that were read otherwise than they are written. */
function letterErrors(read: string): number {
  const words = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()
  const wanted = words(linesOfContent(subject, content).slice(2, 4).join(' '))
  const start = read.indexOf('MỤC ĐÍCH')
  const given = words(read.slice(Math.max(0, start - 3))).slice(0, wanted.length)
  return lettersApart(given, wanted, wanted.length) / wanted.length
}

// Where the packages are missing, the feature says so by name: both ways are the product's own.
test('a scan is read where tesseract reads Vietnamese, else its packages are named', async () => {
  if (!(await readsScans())) {
    assert.match(scanPackages, /tesseract-ocr-vie/)
    return
  }
  const path = join(folder, 'paper.pdf')
  await writeFile(path, pdf)
  execFileSync('pdftoppm', ['-r', '200', '-gray', '-png', '-f', '1', '-l', '1', '-singlefile', path, join(folder, 'page')])
  const clean = await readFile(join(folder, 'page.png'))
  const worse = await sharp(clean).blur(0.9).rotate(0.4, { background: '#fff' }).jpeg({ quality: 45 }).toBuffer()
  for (const [name, bytes, most] of [['clean', clean, 0.02], ['worsened', worse, 0.08]] as const) {
    const pages = await Array.fromAsync(scannedPages(bytes, 'picture'))
    const [page] = pages
    assert.ok(page && page.confidence > 60, `${name}: ${page?.confidence}`)
    assert.ok(letterErrors(page.text) <= most, `${name}: ${letterErrors(page.text)} of the letters, ${page.text}`)
    const head = recogniseHead(page.text.split('\n'))
    assert.equal(head.documentNumber.value, '16/KH-TTHĐND', name)
    assert.equal(head.documentOn.value?.toString(), '2026-05-25', name)
  }
})

test('a picture that is none is a page that was not read', async () => {
  if (!(await readsScans())) return
  const pages = await Array.fromAsync(scannedPages(Buffer.from('no picture'), 'picture'))
  assert.deepEqual(pages, [{ text: '', confidence: 0, total: 1 }])
})
