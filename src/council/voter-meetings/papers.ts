import { writeDay } from '../../kernel/clock.ts'
import {
  placeAndDay,
  type Block,
  type OfficialDocument,
  type Poster,
} from '../../platform/documents/content.ts'
import { authorityLines } from '../../platform/documents/signing.ts'
import type { LineFigures } from './report.ts'
import type { LineKind } from './spoken-line.ts'
import { lineKindText, loudspeakerText, modeText, whenText } from './text.vi.ts'
import type { MeetingMode } from './meeting.ts'

// Papers of voter contact as values of their content; how they look is for platform/documents.

type PaperLine = {
  readonly position: number
  readonly kind: LineKind
  readonly words: string
  readonly speaker: string
  readonly hamlet: string | null
  readonly code: string
}

type PaperMeeting = {
  readonly onDay: Temporal.PlainDate
  readonly startsAt: string
  readonly mode: MeetingMode
  readonly place: string
  readonly onlineUrl: string
  readonly subject: string
  readonly hamlets: readonly string[]
  readonly group: string | null
  readonly organiser: string | null
  readonly chair: string | null
  readonly secretary: string | null
  readonly votersPresent: number | null
  readonly guests: string
  readonly conclusion: string
}

/** Whose paper it is: "HĐND xã …" and the place its papers are dated at. */
export type PaperCouncil = { readonly name: string; readonly place: string }

/** The place that papers of a council are dated at: its name without what it is. */
export function placeOf(councilName: string): string {
  return councilName.replace(/^(?:HĐND|Hội đồng nhân dân)\s+(?:xã|phường|đặc khu)\s+/iu, '')
}

export type MinutesContent = {
  readonly meeting: PaperMeeting
  readonly present: readonly string[]
  readonly absent: readonly string[]
  readonly lines: readonly PaperLine[]
  readonly corrections: readonly { position: number; before: string; after: string; onDay: Temporal.PlainDate; reason: string }[]
  readonly closedAt: string
}

const unnamed = (names: readonly string[]) => names.join(', ') || 'không có'

/** Biên bản tiếp xúc cử tri, signed by the secretary and by the chair. */
export function minutesPaper(
  council: PaperCouncil,
  { meeting, present, absent, lines, corrections, closedAt }: MinutesContent,
): OfficialDocument {
  const who = meeting.hamlets.length > 0 ? `cử tri ${meeting.hamlets.join(', ')}` : 'cử tri'
  return {
    ...headOf(council, meeting),
    number: null,
    symbol: 'BB-TXCT',
    placeAndDay: placeAndDay(council.place, meeting.onDay),
    type: 'Biên bản',
    subject: `Tiếp xúc ${who}${meeting.subject ? ` về ${meeting.subject}` : ''}`,
    body: [
      heading('I', 'Thời gian, địa điểm'),
      list([
        `Bắt đầu: ${whenText(meeting)}.${closedAt ? ` Kết thúc: ${closedAt}.` : ''}`,
        `Hình thức: ${modeText[meeting.mode].toLowerCase()}. Địa điểm: ${meeting.place || meeting.onlineUrl}.`,
      ]),
      heading('II', 'Thành phần'),
      list([
        `Chủ trì: ${meeting.chair ?? 'không ghi'}. Thư ký: ${meeting.secretary ?? 'không ghi'}.`,
        `Đại biểu có mặt: ${unnamed(present)}.`,
        `Đại biểu vắng: ${unnamed(absent)}.`,
        `Cử tri có mặt: ${meeting.votersPresent ?? 'chưa đếm'} người.${meeting.guests ? ` Khách mời: ${meeting.guests}.` : ''}`,
      ]),
      heading('III', 'Ý kiến, kiến nghị của cử tri'),
      lines.length === 0 ? { kind: 'paragraph', words: 'Không có ý kiến.' } : linesTable(lines),
      heading('IV', 'Kết luận của người chủ trì'),
      { kind: 'paragraph', words: meeting.conclusion || 'Các kiến nghị được tiếp nhận, phân loại và chuyển cơ quan có thẩm quyền; mã trong bảng để cử tri tra cứu.' },
      ...correctionBlocks(corrections),
    ],
    signatures: [
      { authority: ['THƯ KÝ'], name: meeting.secretary },
      { authority: ['CHỦ TRÌ'], name: meeting.chair },
    ],
    sentTo: ['Thường trực HĐND', meeting.organiser ?? 'Ủy ban MTTQ', 'Lưu: VT'],
    madeOn: meeting.onDay.toString(),
  }
}

function correctionBlocks(corrections: MinutesContent['corrections']): Block[] {
  if (corrections.length === 0) return []
  const words = corrections.map(
    ({ position, before, after, onDay, reason }) =>
      `Dòng ${position}, ngày ${writeDay(onDay)}: “${before}” sửa là “${after}”. Lý do: ${reason}.`,
  )
  return [heading('V', 'Đính chính sau khi kết thúc'), list(words)]
}

function linesTable(lines: readonly PaperLine[]): Block {
  return {
    kind: 'table',
    columns: [
      { heading: 'TT', share: 1, align: 'center' },
      { heading: 'Cử tri', share: 3 },
      { heading: 'Nội dung', share: 8 },
      { heading: 'Loại', share: 2 },
      { heading: 'Mã', share: 3 },
    ],
    rows: lines.map((line) => [
      String(line.position),
      [line.speaker, line.hamlet].filter(Boolean).join(', ') || 'Không ghi tên',
      line.words,
      lineKindText[line.kind],
      line.code,
    ]),
  }
}

export type GroupReportContent = {
  readonly round: { name: string; sessionName: string; startsOn: Temporal.PlainDate; endsOn: Temporal.PlainDate }
  readonly group: { name: string; head: string | null }
  readonly meetings: readonly { name: string; when: string; votersPresent: number | null; lines: number; petitions: number }[]
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
        rows: meetings.map((one) => [one.name, one.when, String(one.votersPresent ?? ''), String(one.lines), String(one.petitions)]),
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
      { authority: authorityLines({ as: 'on_behalf', body: group.name, office: 'Tổ trưởng' }), name: group.head },
    ],
    sentTo: ['Như trên', 'Ủy ban MTTQ', 'Lưu: VT'],
    madeOn: madeOn.toString(),
  }
}

function linesOrNone(lines: readonly PaperLine[]): Block {
  return lines.length === 0 ? { kind: 'paragraph', words: 'Không có.' } : linesTable(lines.map((line, place) => ({ ...line, position: place + 1, speaker: '' })))
}

function listOrNone(lines: readonly PaperLine[]): Block {
  return lines.length === 0 ? { kind: 'paragraph', words: 'Không có.' } : list(lines.map(({ words, hamlet }) => (hamlet ? `${words} (${hamlet})` : words)))
}

/** Thông báo tiếp xúc cử tri: what is sent to the place and read over the loudspeaker. */
export function noticePaper(
  council: PaperCouncil,
  meeting: PaperMeeting,
  madeOn: Temporal.PlainDate,
): OfficialDocument {
  return {
    ...headOf(council, meeting),
    number: null,
    symbol: 'TB-TXCT',
    placeAndDay: placeAndDay(council.place, madeOn),
    type: 'Thông báo',
    subject: `Tiếp xúc cử tri ${meeting.hamlets.join(', ') || meeting.subject}`.trim(),
    body: loudspeakerText(meeting, council.name).map((words) => ({ kind: 'paragraph' as const, words })),
    signatures: [{ authority: authorityLines({ as: 'on_behalf', body: 'Thường trực HĐND', office: 'Chủ tịch' }), name: null }],
    sentTo: ['Đài truyền thanh', ...meeting.hamlets, 'Lưu: VT'],
    madeOn: madeOn.toString(),
  }
}

/** Áp phích: one page to hang up in the hamlet. */
export function posterPaper(
  council: PaperCouncil,
  meeting: PaperMeeting,
  more: { size: Poster['size']; link: string; madeOn: Temporal.PlainDate },
): Poster {
  return {
    size: more.size,
    issuer: council.name,
    title: 'Tiếp xúc cử tri',
    subject: meeting.hamlets.length > 0 ? `Kính mời bà con ${meeting.hamlets.join(', ')}` : 'Kính mời bà con cử tri',
    lines: [
      { label: 'Thời gian', value: whenText(meeting) },
      { label: 'Địa điểm', value: meeting.place || 'Trực tuyến' },
      ...(meeting.onlineUrl ? [{ label: 'Trực tuyến', value: meeting.onlineUrl }] : []),
      ...(meeting.subject ? [{ label: 'Nội dung', value: meeting.subject }] : []),
      { label: 'Đại biểu', value: meeting.group ?? 'Đại biểu HĐND' },
    ],
    link: more.link,
    linkWords: 'Quét mã để xem chi tiết, gửi kiến nghị và theo dõi kết quả.',
    madeOn: more.madeOn.toString(),
  }
}

function headOf(council: PaperCouncil, meeting: PaperMeeting): { superior: string; issuer: string } {
  return { superior: council.name, issuer: meeting.group ?? 'Thường trực HĐND' }
}

function heading(number: string, words: string): Block {
  return { kind: 'heading', level: 1, number, words }
}

function list(items: readonly string[]): Block {
  return { kind: 'list', items }
}
