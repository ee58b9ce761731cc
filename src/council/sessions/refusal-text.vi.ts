import { sessionPermissions } from './policy.ts'
import { stateText, verbText } from './text.vi.ts'
import type { SessionState, SessionVerb } from './session.ts'

type Sentence = (values: Record<string, string | number>) => string

const askClerk = 'Hãy nhờ chuyên viên giúp việc HĐND hoặc đăng nhập bằng chức vụ được giao.'

const notAllowed: Record<string, Sentence> = Object.fromEntries(
  Object.entries(sessionPermissions).map(([name, { sentence }]) => [
    `${name}_not_allowed`,
    () => `${sentence} ${askClerk}`,
  ]),
)

/** Refusal code → sentence that says what to do next. */
export const sessionRefusals: Record<string, Sentence> = {
  ...notAllowed,
  'session.not_at_this_step': ({ state, verb }) =>
    `Kỳ họp đang ở bước “${stateText[state as SessionState] ?? state}” nên chưa làm được việc “${verbText[verb as SessionVerb] ?? verb}”. Hãy tải lại trang để xem bước hiện tại.`,
  'session.not_found': () => 'Không tìm thấy kỳ họp này. Hãy quay lại danh sách và chọn lại.',
  'session.changed_meanwhile': () =>
    'Trong lúc bạn làm, người khác đã cập nhật kỳ họp này. Hãy xem lại rồi gửi lần nữa.',
  'session.day_past': () => 'Ngày khai mạc đã qua. Hãy nhập hôm nay hoặc một ngày sau hôm nay.',
  'session.ends_before_start': () => 'Ngày bế mạc trước ngày khai mạc. Hãy sửa lại.',
  'session.too_long': ({ longest }) =>
    `Kỳ họp dài quá ${longest} ngày. Hãy kiểm tra lại ngày bế mạc.`,
  'session.asked_by_nobody': () =>
    'Kỳ họp chuyên đề, đột xuất họp khi Thường trực HĐND, Chủ tịch UBND hoặc ít nhất một phần ba tổng số đại biểu đề nghị. Hãy ghi ai đề nghị.',
  'session.term_unknown': () =>
    'Không có nhiệm kỳ nào vào ngày này. Hãy chọn ngày khác hoặc mở nhiệm kỳ trước.',
  'session.number_taken': () => 'Nhiệm kỳ đã có kỳ họp mang số này. Hãy nhập số tiếp theo.',
  'session.secretary_unknown': () => 'Không tìm thấy người được chọn làm thư ký. Hãy chọn lại.',
  'session.day_not_come': () =>
    'Chưa đến ngày khai mạc đã thông báo. Nếu đổi ngày, hãy sửa dự kiến và thông báo lại.',
  'session.delegates_unknown': () =>
    'Chưa có đại biểu nào đương nhiệm. Hãy nhập danh sách đại biểu trước khi khai mạc.',
  'session.vote_open': () =>
    'Đang có một biểu quyết chưa kết thúc. Hãy kết thúc hoặc hủy biểu quyết rồi làm lại.',
  'attendance.session_not_open': () =>
    'Chỉ điểm danh từ lúc khai mạc đến lúc bế mạc. Hãy khai mạc kỳ họp trước.',
  'attendance.marked_already': () => 'Đại biểu đã được ghi như vậy rồi, không cần ghi lại.',
  'attendance.left_without_coming': () =>
    'Đại biểu chưa có mặt nên không thể rời phòng họp. Hãy ghi “Có mặt” hoặc “Vắng”.',
  'attendance.excuse_without_reason': () => 'Vắng có lý do thì phải ghi lý do. Hãy nhập lý do.',
  'attendance.time_ahead': () => 'Giờ này chưa đến. Hãy nhập giờ thực tế hoặc để trống.',
  'attendance.code_wrong': () =>
    'Mã không đúng hoặc đã đổi. Hãy nhìn mã đang chiếu tại phòng họp và nhập lại; nếu vẫn không được, báo thư ký điểm danh.',
  'attendance.delegate_unknown': () =>
    'Người này không có trong danh sách đại biểu của kỳ họp. Hãy chọn lại.',
}

/** Words after an act, by its permission. */
export const sessionDone: Record<string, string> = {
  'session.plan': 'Đã ghi dự kiến kỳ họp.',
  'session.amend': 'Đã sửa dự kiến kỳ họp; các thời hạn đã được tính lại.',
  'session.convene': 'Đã triệu tập kỳ họp.',
  'session.announce': 'Đã ghi việc thông báo công khai.',
  'session.send_papers': 'Đã ghi việc gửi tài liệu.',
  'session.cancel': 'Đã ghi việc không họp.',
  'session.open': 'Kỳ họp đã khai mạc.',
  'session.pause': 'Kỳ họp tạm nghỉ.',
  'session.resume': 'Kỳ họp họp tiếp.',
  'session.close': 'Kỳ họp đã bế mạc.',
  'attendance.mark': 'Đã ghi điểm danh.',
  'attendance.check_in': 'Đã điểm danh.',
}
