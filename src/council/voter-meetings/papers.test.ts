import assert from 'node:assert/strict'
import { test } from 'node:test'
import mammoth from 'mammoth'
import { documentFile } from '../../platform/documents/document-file.server.ts'
import { groupReportPaper } from './group-report-paper.ts'
import { minutesPaper, type MinutesContent } from './minutes-paper.ts'
import { noticePaper, posterPaper } from './notice-papers.ts'
import { placeOf } from './paper-parts.ts'
import { figuresOf } from './report.ts'

const day = (iso: string) => Temporal.PlainDate.from(iso)
const council = { name: 'Hội đồng nhân dân xã Mẫu', place: 'Mẫu' }

const meeting: MinutesContent['meeting'] = {
  onDay: day('2026-11-30'),
  startsAt: '19:30',
  mode: 'in_person',
  place: 'Nhà văn hóa Thôn 1',
  onlineUrl: '',
  subject: '',
  hamlets: ['Thôn 1'],
  group: 'Tổ đại biểu số 1',
  organiser: 'Ủy ban MTTQ xã Mẫu',
  chair: 'Người Chủ Trì',
  secretary: 'Người Thư Ký',
  votersPresent: 47,
  guests: '',
  conclusion: '',
}
const line = {
  position: 1,
  kind: 'petition' as const,
  words: 'Đường “trục” thôn <hỏng> & ngập',
  speaker: 'Cử Tri Nói',
  hamlet: 'Thôn 1',
  code: '7Q2M-9XKD-40TB',
}

async function textOf(document: Parameters<typeof documentFile>[2]): Promise<string> {
  const file = await documentFile('docx', 'Thử', document)
  assert.ok(file.ok)
  return (await mammoth.extractRawText({ buffer: Buffer.from(file.value.body) })).value
}

test('minutes hold who came, each line as it was said, its code, and both who sign', async () => {
  const paper = minutesPaper(council, {
    meeting,
    present: ['Đại Biểu Có'],
    absent: [],
    lines: [line],
    corrections: [
      { position: 1, before: 'Cũ', after: 'Mới', onDay: day('2026-12-01'), reason: 'Ghi nhầm' },
    ],
    closedAt: '21:15',
  })
  assert.deepEqual(
    paper.signatures.map(({ name }) => name),
    ['Người Thư Ký', 'Người Chủ Trì'],
  )
  const text = await textOf(paper)
  for (const words of [
    'BIÊN BẢN',
    'Bắt đầu: 19:30, Thứ Hai ngày 30/11/2026. Kết thúc: 21:15.',
    'Đại biểu có mặt: Đại Biểu Có.',
    'Đại biểu vắng: không có.',
    line.words,
    line.code,
    'Dòng 1, ngày 01/12/2026: “Cũ” sửa là “Mới”. Lý do: Ghi nhầm.',
    'Mẫu, ngày 30 tháng 11 năm 2026',
  ]) {
    assert.ok(text.includes(words), words)
  }
})

test("a group's report counts opinions apart and names no voter", async () => {
  const opinion = { ...line, kind: 'opinion' as const, words: 'Khen xã', code: '' }
  const figures = figuresOf([line, opinion].map(({ kind }) => ({ kind, petition: null })))
  const text = await textOf(
    groupReportPaper(council, {
      round: {
        name: 'Trước kỳ họp',
        sessionName: '',
        startsOn: day('2026-11-23'),
        endsOn: day('2026-12-04'),
      },
      group: { name: 'Tổ đại biểu số 1', head: 'Tổ Trưởng Mẫu' },
      meetings: [{ name: 'Thôn 1', when: '19:30', votersPresent: 47, lines: 2, petitions: 1 }],
      lines: [line, opinion],
      figures,
      madeOn: day('2026-12-05'),
    }),
  )
  for (const words of [
    'tiếp xúc cử tri 1 cuộc, có 47 lượt cử tri dự',
    '1 kiến nghị, 1 ý kiến không phải kiến nghị, 0 ý kiến ngoài phạm vi',
    'Khen xã (Thôn 1)',
    'Tổ Trưởng Mẫu',
  ]) {
    assert.ok(text.includes(words), words)
  }
  assert.ok(!text.includes('Cử Tri Nói'))
})

test('the notice is read aloud as it is written, and the poster leads to the meeting', () => {
  const notice = noticePaper(council, meeting, day('2026-11-24'))
  const said = notice.body.map((block) => ('words' in block ? String(block.words) : '')).join('\n')
  assert.match(said, /Thời gian: 19 giờ 30 phút, thứ hai, ngày 30 tháng 11 năm 2026\./)
  const onTheHour = noticePaper(council, { ...meeting, startsAt: '08:00' }, day('2026-11-24'))
  assert.match(JSON.stringify(onTheHour.body), /Thời gian: 8 giờ, thứ hai/)
  const poster = posterPaper(council, meeting, {
    size: 'a4',
    link: 'https://vidu.vn/a',
    madeOn: day('2026-11-24'),
  })
  assert.deepEqual([poster.link, poster.lines.length <= 6], ['https://vidu.vn/a', true])
})

test('papers are dated at the place, not at the council', () => {
  assert.equal(placeOf('Hội đồng nhân dân xã Mẫu'), 'Mẫu')
  assert.equal(placeOf('HĐND phường Mẫu Đông'), 'Mẫu Đông')
  assert.equal(placeOf('Hội đồng nhân dân đặc khu Mẫu'), 'Mẫu')
})
