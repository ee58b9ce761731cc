import { writeDay, legalZone } from '../../kernel/clock.ts'
import type { MeetingMode, MeetingState, MeetingVerb } from './meeting.ts'
import type { RoundKind } from './round.ts'
import type { LineKind } from './spoken-line.ts'

export const stateText: Record<MeetingState, string> = {
  planned: 'Trong kế hoạch',
  announced: 'Đã thông báo',
  closed: 'Đã tiếp xúc',
  cancelled: 'Đã hủy',
}

export const verbText: Record<MeetingVerb, string> = {
  plan: 'Đưa vào kế hoạch',
  announce: 'Thông báo',
  move: 'Dời cuộc tiếp xúc',
  cancel: 'Hủy cuộc tiếp xúc',
  attend: 'Điểm danh',
  close: 'Kết thúc cuộc tiếp xúc',
  approve: 'Thông qua biên bản',
}

export const roundKindText: Record<RoundKind, string> = {
  before_session: 'Trước kỳ họp thường lệ',
  after_session: 'Sau kỳ họp thường lệ',
  thematic: 'Theo chuyên đề',
  workplace: 'Tại nơi làm việc',
  residence: 'Tại nơi cư trú',
}

export const modeText: Record<MeetingMode, string> = {
  in_person: 'Trực tiếp',
  online: 'Trực tuyến',
  hybrid: 'Trực tiếp kết hợp trực tuyến',
}

export const lineKindText: Record<LineKind, string> = {
  petition: 'Kiến nghị',
  opinion: 'Ý kiến',
  out_of_scope: 'Ngoài phạm vi',
}

/** 19:30, Thứ Năm ngày 26/11/2026 */
export function whenText({
  onDay,
  startsAt,
}: {
  onDay: Temporal.PlainDate
  startsAt: string
}): string {
  return `${startsAt}, ${weekdays[onDay.dayOfWeek - 1]} ngày ${writeDay(onDay)}`
}

const weekdays = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật']

/** The second at which something was kept: 19:02:11. */
export function writeSecond(instant: Temporal.Instant): string {
  return instant.toZonedDateTimeISO(legalZone).toPlainTime().toString({ smallestUnit: 'second' })
}

/** How a meeting is called: its hamlets, or what it is about. */
export function meetingName(meeting: {
  hamlets: readonly string[]
  subject: string
  place: string
}): string {
  return meeting.subject || meeting.hamlets.join(', ') || meeting.place || 'Cuộc tiếp xúc cử tri'
}

export function countText(count: number, what: string): string {
  return `${count.toLocaleString('vi-VN')} ${what}`
}

/** What a loudspeaker says, as it is read aloud: figures and days in words people follow by ear. */
export function loudspeakerText(
  meeting: {
    onDay: Temporal.PlainDate
    startsAt: string
    place: string
    onlineUrl: string
    subject: string
    hamlets: readonly string[]
    group: string | null
    organiser: string | null
  },
  council: string,
): string[] {
  const [hours = '', minutes = ''] = meeting.startsAt.split(':')
  const clock =
    minutes === '00' ? `${Number(hours)} giờ` : `${Number(hours)} giờ ${Number(minutes)} phút`
  const { onDay, place, subject, group } = meeting
  const weekday = weekdays[onDay.dayOfWeek - 1]?.toLowerCase()
  const who =
    meeting.hamlets.length > 0 ? `bà con cử tri ${meeting.hamlets.join(', ')}` : 'bà con cử tri'
  const led = group ? `, do ${group} chủ trì` : ''
  const at = place ? `tại ${place}` : 'theo hình thức trực tuyến'
  return [
    `Kính thưa ${who}!`,
    `${meeting.organiser ?? 'Ủy ban Mặt trận Tổ quốc'} và Thường trực Hội đồng nhân dân xin thông báo: ${council} tổ chức tiếp xúc cử tri${led}${subject ? `, về ${subject}` : ''}.`,
    `Thời gian: ${clock}, ${weekday}, ngày ${onDay.day} tháng ${onDay.month} năm ${onDay.year}.`,
    `Địa điểm: ${at}.`,
    'Kính mời bà con sắp xếp thời gian đến dự để nói lên tâm tư, nguyện vọng, kiến nghị của mình. Ai không phát biểu tại chỗ có thể ghi vào phiếu ý kiến; mỗi phiếu có số để bà con tra cứu kết quả.',
    'Trân trọng thông báo!',
  ]
}

/** Words said after an act was done, by its permission. */
export const voterMeetingDone: Record<string, string> = {
  'meeting_round.plan': 'Đã lập đợt tiếp xúc. Hãy xếp các cuộc tiếp xúc.',
  'meeting_round.spread': 'Đã xếp các cuộc tiếp xúc theo gợi ý. Hãy xem lại rồi thông báo.',
  'meeting_round.announce': 'Đã thông báo các cuộc tiếp xúc của đợt.',
  'voter_meeting.plan': 'Đã xếp cuộc tiếp xúc.',
  'voter_meeting.announce': 'Đã thông báo. Cử tri đọc được trên cổng thông tin.',
  'voter_meeting.move': 'Đã dời cuộc tiếp xúc và báo cho đại biểu.',
  'voter_meeting.cancel': 'Đã hủy cuộc tiếp xúc và báo cho đại biểu.',
  'voter_meeting.attend': 'Đã lưu điểm danh.',
  'voter_meeting.close': 'Đã kết thúc. Biên bản chờ chủ trì và thư ký thông qua.',
  'minutes.approve': 'Đã thông qua biên bản.',
  'opinion_slip.print': 'Đã thêm phiếu. Hãy in trang này.',
  'spoken_line.note': 'Đã ghi nhận.',
  'spoken_line.correct': 'Đã sửa dòng. Lời trước khi sửa được giữ lại.',
  'spoken_line.withdraw': 'Đã bỏ dòng ghi nhầm.',
}
