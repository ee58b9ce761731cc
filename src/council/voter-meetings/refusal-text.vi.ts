import type { MeetingState } from './meeting.ts'
import { voterMeetingPermissions } from './policy.ts'
import { stateText } from './text.vi.ts'

type Values = Record<string, string | number>
type Sentences = Record<string, (values: Values) => string>

const doing: Record<string, string> = {
  announce: 'thông báo',
  move: 'dời',
  cancel: 'hủy',
  attend: 'điểm danh',
  close: 'kết thúc',
  approve: 'thông qua biên bản',
  print: 'in phiếu',
}

const next = 'Hãy nhờ chuyên viên giúp việc HĐND hoặc đăng nhập bằng chức vụ được giao.'

const notAllowed: Sentences = Object.fromEntries(
  Object.entries(voterMeetingPermissions).map(([name, { sentence }]) => [
    `${name}_not_allowed`,
    () => `Chỉ ${sentence[0]?.toLowerCase()}${sentence.slice(1)} ${next}`,
  ]),
)

const state = (values: Values) => stateText[values['state'] as MeetingState] ?? values['state']

/** Refusal code → sentence that says what to do next. */
export const voterMeetingRefusals: Sentences = {
  ...notAllowed,
  'meeting_round.not_found': () => 'Không tìm thấy đợt tiếp xúc này. Hãy quay lại danh sách.',
  'meeting_round.name_taken': () => 'Đã có đợt tiếp xúc mang tên này. Hãy đặt tên khác.',
  'meeting_round.window_backwards': () =>
    'Ngày kết thúc phải từ ngày bắt đầu trở đi. Hãy nhập lại.',
  'meeting_round.window_too_long': ({ most }) =>
    `Một đợt dài nhất ${most} ngày. Hãy tách thành nhiều đợt.`,
  'meeting_round.session_unnamed': () =>
    'Đợt trước hoặc sau kỳ họp phải ghi kỳ họp nào. Hãy nhập tên kỳ họp.',
  'meeting_round.subject_unnamed': () =>
    'Tiếp xúc theo chuyên đề phải ghi chuyên đề. Hãy nhập chuyên đề.',
  'meeting_round.agreed_in_future': () =>
    'Ngày thống nhất với MTTQ và các Tổ đại biểu không thể ở tương lai. Hãy để trống nếu chưa thống nhất.',
  'meeting_round.nowhere_left': () =>
    'Không còn thôn nào chưa có cuộc tiếp xúc, hoặc không còn ngày giờ trống trong đợt. Hãy thêm giờ hoặc xếp từng cuộc.',
  'meeting_round.all_announced': () => 'Các cuộc của đợt đều đã thông báo. Không cần làm gì thêm.',
  'voter_meeting.not_found': () => 'Không tìm thấy cuộc tiếp xúc này. Hãy quay lại danh sách.',
  'voter_meeting.changed_meanwhile': () =>
    'Trong lúc bạn nhập, người khác đã cập nhật cuộc tiếp xúc này. Nội dung bạn nhập vẫn còn; hãy xem lại rồi gửi lần nữa.',
  'voter_meeting.not_from_here': (values) =>
    `Cuộc tiếp xúc đang ở bước “${state(values)}” nên chưa ${doing[String(values['verb'])] ?? 'làm việc này'} được. Hãy tải lại trang để xem bước hiện tại.`,
  'voter_meeting.outside_round': () =>
    'Ngày này nằm ngoài đợt tiếp xúc. Hãy chọn ngày trong đợt, hoặc lập đợt khác.',
  'voter_meeting.moved_to_past': () => 'Ngày tiếp xúc không thể ở quá khứ. Hãy chọn ngày khác.',
  'voter_meeting.day_past': () =>
    'Ngày tiếp xúc đã qua nên không thông báo được nữa. Hãy dời sang ngày khác trước.',
  'voter_meeting.placeless': () => 'Tiếp xúc trực tiếp phải có địa điểm. Hãy nhập địa điểm.',
  'voter_meeting.link_unfit': () =>
    'Tiếp xúc trực tuyến phải có đường dẫn bắt đầu bằng https://. Hãy dán đường dẫn của phòng họp.',
  'voter_meeting.hamlet_unknown': () => 'Có thôn không còn trong danh sách. Hãy chọn lại thôn.',
  'voter_meeting.person_unknown': () =>
    'Có người không giữ chức vụ vào ngày tiếp xúc. Hãy chọn lại trong danh sách.',
  'voter_meeting.group_unknown': () => 'Tổ đại biểu đã chọn không còn. Hãy chọn lại.',
  'voter_meeting.no_delegate': () => 'Hãy chọn ít nhất một đại biểu dự cuộc tiếp xúc.',
  'voter_meeting.chair_is_secretary': () =>
    'Người chủ trì và thư ký phải là hai người, vì cả hai cùng thông qua biên bản. Hãy chọn người khác.',
  'voter_meeting.notice_late': () =>
    'Đã quá hạn báo trước cho nơi tiếp xúc. Hãy ghi lý do thông báo muộn (cử tri cũng đọc được), hoặc dời ngày.',
  'voter_meeting.attended_too_early': () => 'Chưa đến ngày tiếp xúc nên chưa điểm danh được.',
  'voter_meeting.closed_too_early': () => 'Chưa đến ngày tiếp xúc nên chưa kết thúc được.',
  'voter_meeting.voters_uncounted': () =>
    'Chưa ghi số cử tri có mặt. Hãy điểm danh trước khi kết thúc.',
  'voter_meeting.no_delegate_present': () =>
    'Chưa có đại biểu nào được ghi là có mặt. Hãy điểm danh trước khi kết thúc.',
  'minutes.approver_unnamed': () =>
    'Chỉ người chủ trì và thư ký của cuộc tiếp xúc này được thông qua biên bản. Hãy nhờ đúng người.',
  'minutes.already_approved': () => 'Bạn đã thông qua biên bản này rồi.',
  'opinion_slip.too_many': ({ most }) => `Mỗi cuộc in nhiều nhất ${most} phiếu. Hãy in ít hơn.`,
  'opinion_slip.not_printed': ({ number, printed }) =>
    Number(printed) === 0
      ? `Cuộc này chưa in phiếu nào, nên không có phiếu số ${number}. Hãy để trống số phiếu.`
      : `Cuộc này mới in đến phiếu số ${printed}, chưa có phiếu số ${number}. Hãy xem lại số trên phiếu.`,
  'spoken_line.not_found': () => 'Không tìm thấy dòng này trong cuộc tiếp xúc. Hãy tải lại trang.',
  'spoken_line.another_account': () =>
    'Dòng này do tài khoản khác ghi. Hãy đăng nhập bằng tài khoản đã ghi để gửi.',
  'spoken_line.id_taken': () =>
    'Dòng này trùng mã với một dòng khác. Hãy tải lại trang rồi ghi lại dòng.',
  'spoken_line.meeting_closed': () =>
    'Cuộc tiếp xúc đã kết thúc nên không ghi thêm được. Kiến nghị đến sau xin ghi ở mục Kiến nghị, kênh “Tiếp xúc cử tri”.',
  'spoken_line.meeting_not_announced': (values) =>
    `Cuộc tiếp xúc đang ở bước “${state(values)}” nên chưa ghi lời cử tri được. Hãy thông báo cuộc tiếp xúc trước.`,
  'spoken_line.too_early': () =>
    'Chưa đến ngày tiếp xúc nên chưa ghi được. Các dòng đã giữ trên máy vẫn còn nguyên.',
  'spoken_line.hamlet_unknown': () => 'Thôn đã chọn không còn trong danh sách. Hãy chọn lại thôn.',
  'spoken_line.already_withdrawn': () => 'Dòng này đã được bỏ. Hãy tải lại trang.',
  'spoken_line.changed_meanwhile': () =>
    'Dòng này vừa được sửa. Hãy tải lại trang rồi đọc lại lời mới cho cử tri nghe.',
  'spoken_line.reason_missing': () =>
    'Cuộc tiếp xúc đã kết thúc: sửa biên bản phải ghi lý do. Hãy nhập lý do sửa.',
  'spoken_line.kind_settled': () =>
    'Sau khi kết thúc không đổi loại của dòng nữa. Hãy xử lý ở chính kiến nghị đó.',
}
