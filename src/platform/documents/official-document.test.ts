import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  inOneLine,
  pagesOfPdf,
  placedWords,
  sampleLetter,
  sampleReport,
  wordsOfDocx,
} from '../../../tests/support/paper.ts'
import type { OfficialDocument } from './content.ts'
import { docxOf } from './docx.server.ts'
import { tinos } from './fonts.server.ts'
import { openPress } from './pdf.server.ts'
import { openTypesetting } from './prepare.server.ts'

const fonts = tinos()
const press = openPress(fonts)
const typesetting = openTypesetting(fonts)
const pdfOf = (document: OfficialDocument) =>
  press.print('official-document', typesetting.set(document, 'pdf'))
const docxFrom = (document: OfficialDocument) => docxOf(typesetting.set(document, 'docx'))

/** The words of a PDF without what each page repeats: its number and the heading of a table. */
async function wordsOfPdf(bytes: Uint8Array, repeated = ''): Promise<string> {
  const pages = await pagesOfPdf(bytes)
  const once = pages.map((text, place) => {
    const plain = text.replace(/^\d+ /, place === 0 ? '$&' : '')
    return place > 0 && plain.startsWith(repeated) ? plain.slice(repeated.length) : plain
  })
  return inOneLine(once.join(' '))
}

test('DOCX and PDF of a letter say the same words in the same order', async () => {
  const letter = sampleLetter()
  const words = await wordsOfDocx(await docxFrom(letter))
  assert.equal(await wordsOfPdf(pdfOf(letter)), words)
  assert.match(
    words,
    /^CƠ QUAN MẪU XÃ MẪU CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: \/CQM-VP V\/v trả lời/,
  )
  assert.match(
    words,
    /Nơi nhận: - Như trên; - Lưu: VT\. TM\. CƠ QUAN MẪU KT\. CHỦ TỊCH PHÓ CHỦ TỊCH Người Ký Mẫu$/,
  )
})

test('DOCX and PDF of a report of many pages say the same words in the same order', async () => {
  const report = sampleReport()
  const words = await wordsOfDocx(await docxFrom(report))
  assert.equal(await wordsOfPdf(pdfOf(report), 'STT Nội dung Số lượng '), words)
  assert.match(
    words,
    /Kính gửi: - Hội đồng nhân dân xã Mẫu; - Ủy ban nhân dân xã Mẫu\. Căn cứ Luật Mẫu số 01\/2025; Căn cứ Nghị định Mẫu số 02\/2025\./,
  )
  assert.match(
    words,
    /I\. TÌNH HÌNH CHUNG Đậm nghiêng thường\. 1\. Một việc a\) Một ý Điều 1\. Phạm vi/,
  )
})

test('equal documents give equal bytes, also from another press', async () => {
  const again = openPress(tinos())
  const report = sampleReport()
  assert.deepEqual(pdfOf(report), again.print('official-document', typesetting.set(report, 'pdf')))
  assert.deepEqual(await docxFrom(report), await docxFrom(sampleReport()))
})

// Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I, III.1
test('the pages of the body are numbered from the second, those of an annex anew', async () => {
  const pages = await pagesOfPdf(pdfOf(sampleReport()))
  const annexAt = pages.findIndex((text) => text.startsWith('Phụ lục I'))
  assert.ok(annexAt > 3)
  assert.deepEqual(
    pages.slice(1, annexAt).map((text) => text.split(' ')[0]),
    pages.slice(1, annexAt).map((_, place) => String(place + 2)),
  )
  assert.match(pages[annexAt + 1] ?? '', /^2 STT Nội dung Số lượng/)
})

test('the words stay within the margins and the number stands in the middle of the upper one', async () => {
  const bytes = pdfOf(sampleReport())
  for (const { left, right, up, text } of await placedWords(bytes, 1)) {
    assert.ok(left >= 30 - 0.1 && right <= 190 + 0.5, `${text}: ${left}–${right}`)
    assert.ok(up >= 20 && up <= 277, `${text}: ${up}`)
  }
  const [number] = (await placedWords(bytes, 2)).toSorted((one, other) => one.up - other.up)
  assert.equal(number?.text, '2')
  assert.equal(number?.size, 13)
  assert.ok(number.up < 20 && Math.abs((number.left + number.right) / 2 - 110) < 1)
})

test('a title and its rule, the head in two halves: sizes as the decree has them', async () => {
  const placed = await placedWords(pdfOf(sampleReport()), 1)
  const of = (text: string) => placed.find((words) => words.text.startsWith(text))
  const [issuer, country, motto] = [of('CƠ QUAN MẪU'), of('CỘNG HÒA'), of('Độc lập')]
  assert.ok(issuer && country && motto)
  assert.equal(issuer.up, country.up)
  assert.ok(issuer.right < country.left)
  assert.equal(country.size, 12)
  assert.equal(motto.size, 13)
  assert.ok(Math.abs((country.left + country.right - motto.left - motto.right) / 2) < 0.5)
  assert.equal(of('BÁO CÁO')?.size, 14)
  assert.equal(of('Nơi nhận')?.size, undefined)
})

// Mục II.6: lines from single to 1.5, at least 6 pt between paragraphs, the first line 10 mm in
test('lines, paragraphs and their first lines stand apart as the decree has it', async () => {
  const words = 'từng lời của một đoạn dài hơn một dòng '.repeat(4)
  const body = [1, 2].map(() => ({ kind: 'paragraph', words }) as const)
  const placed = await placedWords(pdfOf(sampleLetter({ body })), 1)
  const lines = placed.filter(
    ({ text, size }) => size === 14 && /từng|lời|đoạn|dòng|dài/.test(text),
  )
  const places = [...new Map(lines.map((line) => [line.up.toFixed(2), line])).values()]
  const points = (millimetres: number) => (millimetres * 72) / 25.4
  const [first, second] = places
  const next = places.find(({ left, up }) => left > 39 && up > second!.up)
  const before = places[places.indexOf(next!) - 1]
  assert.ok(Math.abs(first!.left - 40) < 0.1 && Math.abs(second!.left - 30) < 0.1)
  const line = points(second!.up - first!.up)
  assert.ok(line >= 14 * 1.149 && line <= 1.5 * 14 * 1.149, `${line} pt`)
  assert.ok(points(next!.up - before!.up) - line >= 5.99, `${points(next!.up - before!.up)} pt`)
})

test('what a person wrote is data: no sign of the format in it does anything', async () => {
  const traps =
    '#set page(width: 1cm) #panic("x") $x^2$ [a] \\ \\u{41} "q" *b* _i_ @nhan <nhan> = mục / - + ~ -- ... `r` // /* ]]> &amp; <w:p/> </w:t> &#65; {{x}} %'
  const letter = sampleLetter({
    body: [{ kind: 'paragraph', words: traps }],
    subject: traps,
    issuer: 'A #x',
    recipients: [traps],
    sentTo: [traps],
  })
  // A line may end after a stroke: what counts is the signs.
  const pdf = (await wordsOfPdf(pdfOf(letter))).replaceAll(' ', '')
  const docx = (await wordsOfDocx(await docxFrom(letter))).replaceAll(' ', '')
  assert.equal(pdf, docx)
  assert.equal(pdf.split(traps.replaceAll(' ', '')).length, 5)
})

test('any text goes through both formats unharmed', async () => {
  const sign = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      '#',
      '$',
      '[',
      ']',
      '\\',
      '"',
      '*',
      '_',
      '@',
      '<',
      '>',
      '&',
      '=',
      '`',
      '{',
      '%',
      ' ',
      '\n',
      'ữ',
      'a\u0323',
    ),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(sign, { minLength: 1, maxLength: 30 }), async (parts) => {
      const letter = sampleLetter({
        body: [{ kind: 'paragraph', words: `đầu ${parts.join('')} cuối` }],
      })
      assert.ok(pdfOf(letter).length > 1000)
      assert.match(await wordsOfDocx(await docxFrom(letter)), /đầu .*cuối/s)
    }),
    { numRuns: 40 },
  )
})

test('ten thousand letters without a space stay within the page', async () => {
  const bytes = pdfOf(sampleLetter({ body: [{ kind: 'paragraph', words: 'ỗ'.repeat(10_000) }] }))
  const first = await placedWords(bytes, 1)
  assert.ok(first.every(({ right }) => right <= 190.5))
  assert.equal((await wordsOfPdf(bytes)).replaceAll(' ', '').match(/ỗ/g)?.length, 10_000)
})

test('a sign without a letter in the font is a box in the PDF and itself in the DOCX', async () => {
  const letter = sampleLetter({ body: [{ kind: 'paragraph', words: 'Cảm ơn 👍 汉' }] })
  assert.match(await wordsOfPdf(pdfOf(letter)), /Cảm ơn □ □/)
  assert.match(await wordsOfDocx(await docxFrom(letter)), /Cảm ơn 👍 汉/)
})

test('two who sign stand side by side, and nobody yet leaves the room', async () => {
  const [one, other] = [
    { authority: ['THƯ KÝ'], name: 'Người Ghi' },
    { authority: ['CHỦ TỌA'], name: 'Người Chủ Tọa' },
  ]
  const placed = await placedWords(
    pdfOf(sampleLetter({ type: 'Biên bản', signatures: [one, other] })),
    1,
  )
  const of = (text: string) => placed.find((words) => words.text.startsWith(text))
  assert.ok(of('THƯ KÝ')!.right < of('CHỦ TỌA')!.left)
  assert.equal(of('Người Ghi')!.up, of('Người Chủ Tọa')!.up)
  const unnamed = sampleLetter({ signatures: [{ authority: ['CHỦ TỊCH'], name: null }] })
  assert.equal(await wordsOfPdf(pdfOf(unnamed)), await wordsOfDocx(await docxFrom(unnamed)))
})
