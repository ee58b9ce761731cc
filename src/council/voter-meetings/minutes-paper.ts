import { writeDay } from '../../kernel/clock.ts'
import { placeAndDay, type Block, type OfficialDocument } from '../../platform/documents/content.ts'
import {
  headOf,
  heading,
  linesTable,
  list,
  type PaperCouncil,
  type PaperLine,
  type PaperMeeting,
} from './paper-parts.ts'
import { modeText, whenText } from './text.vi.ts'

export type MinutesContent = {
  readonly meeting: PaperMeeting
  readonly present: readonly string[]
  readonly absent: readonly string[]
  readonly lines: readonly PaperLine[]
  readonly corrections: readonly {
    position: number
    before: string
    after: string
    onDay: Temporal.PlainDate
    reason: string
  }[]
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
      {
        kind: 'paragraph',
        words:
          meeting.conclusion ||
          'Các kiến nghị được tiếp nhận, phân loại và chuyển cơ quan có thẩm quyền; mã trong bảng để cử tri tra cứu.',
      },
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
