import { writeDay } from '../../kernel/clock.ts'
import { placeAndDay, type Block, type OfficialDocument } from '../../platform/documents/content.ts'
import { authorityLines } from '../../platform/documents/signing.ts'
import { heading, list, petitionsTable, type PaperCouncil, type PaperLine } from './paper-parts.ts'
import type { LineFigures } from './report.ts'
import type { LineKind } from './spoken-line.ts'

export type GroupReportContent = {
  readonly round: {
    name: string
    sessionName: string
    startsOn: Temporal.PlainDate
    endsOn: Temporal.PlainDate
  }
  readonly group: { name: string; head: string | null }
  readonly meetings: readonly {
    name: string
    when: string
    votersPresent: number | null
    lines: number
    petitions: number
  }[]
  readonly lines: readonly PaperLine[]
  readonly figures: LineFigures
  readonly madeOn: Temporal.PlainDate
}

/** Báo cáo tổng hợp của Tổ đại biểu sau một đợt tiếp xúc, to the Standing body. */
export function groupReportPaper(
  council: PaperCouncil,
  { round, group, meetings, lines, figures, madeOn }: GroupReportContent,
): OfficialDocument {
  const voters = meetings.reduce((sum, { votersPresent }) => sum + (votersPresent ?? 0), 0)
  const of = (kind: LineKind) => lines.filter((line) => line.kind === kind)
  return {
    superior: council.name,
    issuer: group.name,
    number: null,
    symbol: 'BC-TĐB',
    placeAndDay: placeAndDay(council.place, madeOn),
    type: 'Báo cáo',
    subject: `Tổng hợp ý kiến, kiến nghị của cử tri ${round.name.toLocaleLowerCase('vi')}`,
    recipients: [`Thường trực ${council.name}`],
    body: [
      heading('I', 'Tình hình tổ chức'),
      {
        kind: 'paragraph',
        words: `Từ ngày ${writeDay(round.startsOn)} đến ngày ${writeDay(round.endsOn)}, ${group.name} đã tiếp xúc cử tri ${meetings.length} cuộc, có ${voters.toLocaleString('vi-VN')} lượt cử tri dự, ghi ${figures.lines} ý kiến: ${figures.petitions} kiến nghị, ${figures.opinions} ý kiến không phải kiến nghị, ${figures.outOfScope} ý kiến ngoài phạm vi.`,
      },
      {
        kind: 'table',
        columns: [
          { heading: 'Cuộc tiếp xúc', share: 4 },
          { heading: 'Thời gian', share: 4 },
          { heading: 'Cử tri', share: 2, align: 'right' },
          { heading: 'Ý kiến', share: 2, align: 'right' },
          { heading: 'Kiến nghị', share: 2, align: 'right' },
        ],
        rows: meetings.map((one) => [
          one.name,
          one.when,
          String(one.votersPresent ?? ''),
          String(one.lines),
          String(one.petitions),
        ]),
      },
      heading('II', 'Kiến nghị của cử tri'),
      linesOrNone(of('petition')),
      heading('III', 'Ý kiến không phải kiến nghị'),
      listOrNone(of('opinion')),
      heading('IV', 'Ý kiến ngoài phạm vi'),
      listOrNone(of('out_of_scope')),
      {
        kind: 'paragraph',
        words: `${group.name} đề nghị Thường trực HĐND phân loại, chuyển cơ quan có thẩm quyền giải quyết và thông báo kết quả đến cử tri.`,
      },
    ],
    signatures: [
      {
        authority: authorityLines({ as: 'on_behalf', body: group.name, office: 'Tổ trưởng' }),
        name: group.head,
      },
    ],
    sentTo: ['Như trên', 'Ủy ban MTTQ', 'Lưu: VT'],
    madeOn: madeOn.toString(),
  }
}

function linesOrNone(lines: readonly PaperLine[]): Block {
  return lines.length === 0 ? { kind: 'paragraph', words: 'Không có.' } : petitionsTable(lines)
}

function listOrNone(lines: readonly PaperLine[]): Block {
  return lines.length === 0
    ? { kind: 'paragraph', words: 'Không có.' }
    : list(lines.map(({ words, hamlet }) => (hamlet ? `${words} (${hamlet})` : words)))
}
