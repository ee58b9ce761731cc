import mammoth from 'mammoth'
import { extractText, getDocumentProxy } from 'unpdf'
import { authorityLines } from '../../src/platform/documents/signing.ts'
import { placeAndDay, type OfficialDocument } from '../../src/platform/documents/content.ts'

/** The words of a text one after the other, whatever the lines: no blanks twice, no invisible sign. */
export function inOneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200B\u00AD]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** All words of a DOCX, as another program reads them. */
export async function wordsOfDocx(bytes: Uint8Array): Promise<string> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
  return inOneLine(value)
}

/** Words of each page of a PDF, as another program reads them. */
export async function pagesOfPdf(bytes: Uint8Array): Promise<string[]> {
  const file = await getDocumentProxy(new Uint8Array(bytes))
  const { text } = await extractText(file, { mergePages: false })
  return text.map(inOneLine)
}

export type PlacedWords = { text: string; left: number; right: number; up: number; size: number }

/** Where the words of one page stand: millimetres from the left and upper edges, letters in points. */
export async function placedWords(bytes: Uint8Array, page: number): Promise<PlacedWords[]> {
  const file = await getDocumentProxy(new Uint8Array(bytes))
  const shown = await file.getPage(page)
  const { height } = shown.getViewport({ scale: 1 })
  const { items } = await shown.getTextContent()
  const millimetres = (points: number) => (points * 25.4) / 72
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [, , , size = 0, x = 0, y = 0] = item.transform as number[]
    const [left, right] = [millimetres(x), millimetres(x + item.width)]
    return [{ text: item.str, left, right, up: millimetres(height - y), size }]
  })
}

const spoken =
  'Đoạn đường bê tông từ cổng làng đến nhà văn hóa thôn dài chừng 400 mét đã vỡ từ năm ngoái, xe tải chở vật liệu đi qua càng ngày càng nát. Mưa xuống nước đọng thành vũng.'

/** An official letter (công văn) with whatever a test changes in it. */
export function sampleLetter(change: Partial<OfficialDocument> = {}): OfficialDocument {
  const capacity = {
    as: 'in_place_of_head',
    body: 'Cơ quan mẫu',
    head: 'Chủ tịch',
    office: 'Phó Chủ tịch',
  } as const
  return {
    issuer: 'Cơ quan mẫu\nxã Mẫu',
    number: null,
    symbol: 'CQM-VP',
    placeAndDay: placeAndDay('Mẫu', 2026),
    subject: 'trả lời một việc mẫu',
    recipients: ['Ủy ban nhân dân xã Mẫu'],
    body: [{ kind: 'paragraph', words: spoken }],
    signatures: [{ authority: authorityLines(capacity), name: 'Người Ký Mẫu' }],
    sentTo: ['Như trên', 'Lưu: VT'],
    madeOn: '2026-11-25',
    ...change,
  }
}

/** A report with every kind of block, a table of several pages and an annex across. */
export function sampleReport(change: Partial<OfficialDocument> = {}): OfficialDocument {
  const columns = [
    { heading: 'STT', share: 1, align: 'center' },
    { heading: 'Nội dung', share: 6 },
    { heading: 'Số lượng', share: 2, align: 'right' },
  ] as const
  const rows = (count: number) =>
    Array.from({ length: count }, (_, place) => [`${place + 1}`, spoken, '12'])
  return sampleLetter({
    number: 5,
    symbol: 'BC-CQM',
    type: 'Báo cáo',
    placeAndDay: placeAndDay('Mẫu', Temporal.PlainDate.from('2026-02-05')),
    subject: 'Kết quả một năm làm việc của cơ quan mẫu và phương hướng của năm sau',
    recipients: ['Hội đồng nhân dân xã Mẫu', 'Ủy ban nhân dân xã Mẫu'],
    bases: ['Căn cứ Luật Mẫu số 01/2025', 'Căn cứ Nghị định Mẫu số 02/2025'],
    body: [
      { kind: 'heading', level: 1, number: 'I', words: 'TÌNH HÌNH CHUNG' },
      {
        kind: 'paragraph',
        words: [
          { text: 'Đậm ', isBold: true },
          { text: 'nghiêng', isItalic: true },
          { text: ' thường.' },
        ],
      },
      { kind: 'heading', level: 2, number: '1', words: 'Một việc' },
      { kind: 'heading', level: 3, number: 'a', words: 'Một ý' },
      { kind: 'article', number: 1, words: 'Phạm vi' },
      { kind: 'clause', number: 1, words: spoken },
      { kind: 'point', letter: 'a', words: spoken },
      { kind: 'list', items: ['một', 'hai'] },
      { kind: 'table', columns, rows: rows(40) },
      { kind: 'page_break' },
      { kind: 'paragraph', words: `${spoken}\n${spoken}` },
    ],
    annexes: [
      {
        number: 'I',
        title: 'Danh mục',
        comesWith: 'Kèm theo Báo cáo số 05',
        isLandscape: true,
        body: [{ kind: 'table', columns, rows: rows(20) }],
      },
    ],
    ...change,
  })
}
