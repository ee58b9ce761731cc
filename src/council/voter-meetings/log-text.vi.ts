import type { LogText } from '../../platform/audit/log-text.ts'
import { lineKindText, roundKindText, stateText } from './text.vi.ts'

/** How the audit log names what is done about voter meetings. */
export const voterMeetingLogText: LogText = {
  acts: {
    'meeting_round.plan': 'Lập đợt tiếp xúc cử tri',
    'voter_meeting.plan': 'Xếp cuộc tiếp xúc cử tri',
    'voter_meeting.announce': 'Thông báo cuộc tiếp xúc cử tri',
    'voter_meeting.move': 'Dời cuộc tiếp xúc cử tri',
    'voter_meeting.cancel': 'Hủy cuộc tiếp xúc cử tri',
    'voter_meeting.attend': 'Điểm danh tại cuộc tiếp xúc cử tri',
    'voter_meeting.close': 'Kết thúc cuộc tiếp xúc cử tri',
    'minutes.approve': 'Thông qua biên bản tiếp xúc cử tri',
    'opinion_slip.print': 'In phiếu ý kiến',
    'spoken_line.note': 'Ghi lời cử tri',
    'spoken_line.correct': 'Sửa dòng ghi lời cử tri',
    'spoken_line.withdraw': 'Bỏ dòng ghi nhầm',
    'spoken_line.read_back': 'Đọc lại cho cử tri nghe',
  },
  subjects: {
    meeting_round: {
      noun: 'Đợt tiếp xúc cử tri',
      path: (id) => `/ban-lam-viec/tiep-xuc/dot/${id}`,
      record: {
        name: { label: 'Tên đợt' },
        kind: { label: 'Loại', values: roundKindText },
        startsOn: { label: 'Từ ngày' },
        endsOn: { label: 'Đến ngày' },
        dueOn: { label: 'Hạn tổng hợp' },
        rule: { label: 'Quy định tính hạn' },
      },
    },
    voter_meeting: {
      noun: 'Cuộc tiếp xúc cử tri',
      path: (id) => `/ban-lam-viec/tiep-xuc/${id}`,
      record: {
        state: { label: 'Bước', values: stateText },
        kind: { label: 'Loại ý kiến', values: lineKindText },
        onDay: { label: 'Ngày' },
        startsAt: { label: 'Giờ' },
        place: { label: 'Địa điểm' },
        dueOn: { label: 'Hạn báo trước' },
        rule: { label: 'Quy định tính hạn' },
        position: { label: 'Dòng' },
        slip: { label: 'Phiếu số' },
        isNamed: { label: 'Có ghi người nói' },
        isRead: { label: 'Đã đọc lại' },
        present: { label: 'Đại biểu có mặt' },
        absent: { label: 'Đại biểu vắng' },
        votersPresent: { label: 'Cử tri có mặt' },
        from: { label: 'Từ phiếu' },
        to: { label: 'Đến phiếu' },
        approvedAs: { label: 'Tư cách', values: { chair: 'Chủ trì', secretary: 'Thư ký' } },
      },
    },
  },
}
