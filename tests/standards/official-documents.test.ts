import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import {
  documentFile,
  posterFile,
  slipsFile,
  type DocumentFile,
} from '../../src/platform/documents/document-file.server.ts'
import { screenOffice } from '../../src/platform/storage/office.server.ts'
import type { Result } from '../../src/kernel/result.ts'
import { debianPrograms, run } from '../support/debian-programs.ts'
import { inOneLine, pagesOfPdf, sampleLetter, sampleReport, wordsOfDocx } from '../support/paper.ts'

await debianPrograms()
const folder = await mkdtemp(join(tmpdir(), 'nghi-truong-paper-'))
after(() => rm(folder, { recursive: true, force: true }))

async function keep(name: string, made: Promise<Result<DocumentFile>>): Promise<string> {
  const file = await made
  assert.ok(file.ok)
  await writeFile(join(folder, name), file.value.body)
  return join(folder, name)
}

const madeOn = '2026-11-25'
const link = 'https://vi-du.vn/1'
const pdfs = [
  await keep('letter.pdf', documentFile('pdf', 'Công văn', sampleLetter())),
  await keep('report.pdf', documentFile('pdf', 'Báo cáo', sampleReport())),
  await keep(
    'poster.pdf',
    posterFile('Áp phích', {
      size: 'a4',
      issuer: 'Mẫu',
      title: 'Mẫu',
      subject: 'Mẫu',
      lines: [],
      link,
      linkWords: 'Quét',
      madeOn,
    }),
  ),
  await keep(
    'slips.pdf',
    slipsFile('Phiếu', {
      issuer: 'Mẫu',
      title: 'Phiếu',
      note: 'Giữ',
      slips: [{ number: '1', link }],
      madeOn,
    }),
  ),
]
const docxs = [
  await keep('letter.docx', documentFile('docx', 'Công văn', sampleLetter())),
  await keep('report.docx', documentFile('docx', 'Báo cáo', sampleReport())),
]

test('qpdf finds no fault in our PDFs', () => {
  for (const path of pdfs)
    assert.match(run('qpdf', '--check', path), /No syntax or stream encoding errors/)
})

test('every font is embedded, and only as far as it is used', () => {
  for (const path of pdfs) {
    const fonts = run('pdffonts', path)
      .split('\n')
      .slice(2)
      .filter((line) => line !== '')
    assert.ok(fonts.length > 0)
    for (const font of fonts) assert.match(font, /^[A-Z]{6}\+Tinos\S* .* yes yes yes +\d+ +0$/)
  }
})

// ISO 19005-2, 6.6.4: the mark by which a file says it is PDF/A-2b; 6.2.3: the meaning of its colours.
test('PDFs say that they are PDF/A-2b, bring their colours and hide nothing', async () => {
  for (const path of pdfs) {
    const open = join(folder, 'open.pdf')
    run('qpdf', '--qdf', '--object-streams=disable', path, open)
    const text = await readFile(open, 'latin1')
    assert.match(text, /<pdfaid:part>2<\/pdfaid:part><pdfaid:conformance>B<\/pdfaid:conformance>/)
    assert.match(text, /\/OutputIntents/)
    assert.match(text, /\/Lang \(vi/)
    assert.doesNotMatch(text, /\/Encrypt|\/JavaScript|\/Launch|\/EmbeddedFile|\/AcroForm/)
  }
})

test('LibreOffice opens the DOCX and comes to the same words on as many pages', async () => {
  const opened = join(folder, 'opened')
  for (const form of ['pdf', 'txt:Text (encoded):UTF8']) {
    run(
      'soffice',
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      form,
      '--outdir',
      opened,
      ...docxs,
    )
  }
  for (const [place, path] of docxs.entries()) {
    const [theirs, ours] = [path.replace(folder, opened).replace('docx', 'pdf'), pdfs[place]!]
    const [read, printed] = [
      await pagesOfPdf(await readFile(theirs)),
      await pagesOfPdf(await readFile(ours)),
    ]
    assert.ok(
      Math.abs(read.length - printed.length) <= 1,
      `${read.length} and ${printed.length} pages`,
    )
    const words = await readFile(theirs.replace('.pdf', '.txt'), 'utf8')
    assert.equal(inOneLine(words.replaceAll('\uFEFF', '')), await wordsOfDocx(await readFile(path)))
  }
})

test('what we print would be taken in again: no macro, no two faces', async () => {
  for (const path of docxs) {
    const { length } = await readFile(path)
    assert.deepEqual(await screenOffice(path, length), { ok: true, value: 'docx' })
  }
})
