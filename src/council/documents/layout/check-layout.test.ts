import assert from 'node:assert/strict'
import { test } from 'node:test'
import { documentFile } from '../../../platform/documents/document-file.server.ts'
import { paperOf } from '../paper.ts'
import { docxParts } from '../reading/docx-parts.server.ts'
import { departuresOf } from './check-layout.ts'
import { layoutParts } from './layout-parts.ts'
import { wordLayout } from './word-layout.ts'

const long = 'Thường trực Hội đồng nhân dân phối hợp với Ủy ban Mặt trận Tổ quốc tổ chức giám sát, khảo sát và báo cáo kết quả. '
const paper = paperOf({
  councilName: 'Hội đồng nhân dân xã Mẫu',
  body: { kind: 'standing_body', name: 'Thường trực HĐND' },
  kind: 'plan',
  subject: 'giám sát chuyên đề về vệ sinh môi trường',
  content: {
    recipients: [],
    bases: ['Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15', 'Căn cứ Luật Hoạt động giám sát số 121/2025/QH15'],
    body: [{ kind: 'heading', level: 1, number: 'I', words: 'MỤC ĐÍCH' }, ...Array.from({ length: 20 }, () => ({ kind: 'paragraph' as const, words: long.repeat(2) }))],
    sentTo: ['Như trên', 'Lưu: VT'],
    secretary: '',
  },
  number: 6,
  symbol: 'KH-TTHĐND',
  documentOn: Temporal.PlainDate.from('2026-02-05'),
  signature: { authority: ['TM. THƯỜNG TRỰC HĐND', 'CHỦ TỊCH'], name: 'Người Ký Mẫu' },
  today: Temporal.PlainDate.from('2026-02-05'),
})
const made = await documentFile('docx', 'a', paper)
assert.ok(made.ok)
const parts = await docxParts(Buffer.from(made.value.body), layoutParts)

const codesWith = (change: (xml: string) => string, part = 'word/document.xml') =>
  departuresOf(wordLayout(new Map(parts).set(part, change(parts.get(part)!)))).map(({ code }) => code)

test('a paper made here departs in nothing', () => {
  assert.deepEqual(departuresOf(wordLayout(parts)), [])
})

// Nghị định 30/2020/NĐ-CP, Phụ lục I: one planted departure at a time, and just this one is told.
const planted: readonly (readonly [string, (xml: string) => string, string, string?])[] = [
  ['paper', (xml) => xml.replaceAll(/w:w="11\d\d\d" w:h="16\d\d\d"/g, 'w:w="12240" w:h="15840"'), 'paper'],
  ['left margin', (xml) => xml.replace(/w:left="1701"/, 'w:left="1134"'), 'margin_left'],
  ['top margin', (xml) => xml.replace(/w:pgMar w:top="\d+"/, 'w:pgMar w:top="850"'), 'margin_top'],
  ['font', (xml) => xml.replace('<w:t xml:space="preserve">Thường trực Hội', '<w:t xml:space="preserve">Thường trực Hội').replace(/<w:r>(?=<w:t[^>]*>Thường trực Hội đồng nhân dân phối hợp)/, '<w:r><w:rPr><w:rFonts w:ascii="Arial"/></w:rPr>'), 'font'],
  ['nation not bold', (xml) => xml.replace(/<w:b\/><w:bCs\/>(<w:sz w:val="24"\/><w:szCs w:val="24"\/><\/w:rPr><w:t[^>]*>CỘNG HÒA)/, '$1'), 'nation_look'],
  ['motto small', (xml) => xml.replace(/<w:sz w:val="26"\/>(<w:szCs w:val="26"\/><\/w:rPr><w:t[^>]*>Độc lập)/, '<w:sz w:val="22"/>$1'), 'motto_look'],
  ['number with one figure', (xml) => xml.replace('Số: 06/', 'Số: 6/'), 'number_written'],
  ['day with one figure', (xml) => xml.replace('ngày 05 tháng 02', 'ngày 5 tháng 02'), 'day_written'],
  ['no motto', (xml) => xml.replace('Độc lập - Tự do - Hạnh phúc', 'Độc lập'), 'motto_missing'],
  ['a degree before the name', (xml) => xml.replace('Người Ký Mẫu', 'ThS. Người Ký Mẫu'), 'name_degree'],
  ['no recipients', (xml) => xml.replace('Nơi nhận:', 'Gửi tới'), 'recipients_missing'],
  ['page number on the first page', (xml) => xml.replaceAll('<w:titlePg/>', ''), 'page_number_first'],
  ['page number too small', (xml) => xml.replaceAll('w:val="26"', 'w:val="20"'), 'page_number_size', 'word/header1.xml'],
  ['page number on the left', (xml) => xml.replace('w:val="center"', 'w:val="left"'), 'page_number_place', 'word/header1.xml'],
]

for (const [name, change, code, part] of planted) {
  test(`planted: ${name}`, () => {
    const codes = codesWith(change, part)
    assert.ok(codes.includes(code as never), `${code} ∉ ${codes.join(' ')}`)
    assert.ok(codes.length <= 2, codes.join(' '))
  })
}

test('what is no Word file at all departs without failing', () => {
  assert.doesNotThrow(() => departuresOf(wordLayout(new Map([['word/document.xml', '<w:document><w:body><w:p>']]))))
  assert.doesNotThrow(() => departuresOf(wordLayout(new Map())))
})
