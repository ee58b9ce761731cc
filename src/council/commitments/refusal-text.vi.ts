import type { CommitmentState, CommitmentVerb } from './commitment.ts'
import { commitmentPermissions } from './policy.ts'
import { stateText, verbText } from './text.vi.ts'

type Sentence = (values: Record<string, string | number>) => string

const notAllowed: Record<string, Sentence> = Object.fromEntries(
  Object.entries(commitmentPermissions).map(([name, { sentence }]) => [
    `${name}_not_allowed`,
    () => `${sentence} Hãy nhờ chuyên viên giúp việc HĐND hoặc đăng nhập bằng chức vụ được giao.`,
  ]),
)

/** Refusal code → sentence that says what to do next. */
export const commitmentRefusals: Record<string, Sentence> = {
  ...notAllowed,
  'commitment.not_found': () => 'Không tìm thấy cam kết này. Hãy quay lại sổ cam kết và chọn lại.',
  'commitment.changed_meanwhile': () =>
    'Trong lúc bạn nhập, người khác đã cập nhật cam kết này. Nội dung bạn nhập vẫn còn bên dưới; hãy xem bước mới nhất rồi gửi lại.',
  'commitment.not_from_here': ({ state, verb }) =>
    `Cam kết đang ở bước “${stateText[state as CommitmentState] ?? state}” nên chưa làm được việc “${verbText[verb as CommitmentVerb] ?? verb}”. Hãy tải lại trang để xem bước hiện tại.`,
  'commitment.said_in_future': () => 'Ngày nói không thể ở sau hôm nay. Hãy kiểm tra lại ngày.',
  'commitment.due_before_said': () =>
    'Ngày phải xong ở sau ngày nói. Hãy hỏi lại người cam kết ngày nào xong rồi nhập ngày đó.',
  'commitment.due_already': () =>
    'Cam kết đã đến hạn nên không sửa ngày, không bỏ được. Hãy chờ bằng chứng, hoặc dời ngày, thôi theo dõi bằng một văn bản đã ban hành.',
  'commitment.confirmed_by_noter': () =>
    'Người ghi không tự xác nhận lời mình ghi. Hãy nhờ chính người cam kết xác nhận, hoặc nhờ người khác trong Thường trực HĐND, Văn phòng đọc lại.',
  'commitment.day_not_later': () => 'Ngày mới phải ở sau hôm nay và sau ngày đã cam kết. Hãy chọn ngày khác.',
  'commitment.decision_missing': () =>
    'Cam kết đã đến hạn chỉ đổi được bằng một văn bản đã ban hành ghi kết quả biểu quyết hoặc quyết định. Hãy chọn văn bản đó.',
  'commitment.decision_unknown': () =>
    'Văn bản đã chọn chưa ban hành hoặc không có trong sổ. Hãy chọn văn bản đã có số.',
  'commitment.judge_unnamed': () => 'Tài khoản này không gắn với người nào. Hãy đăng nhập bằng tài khoản của thành viên Thường trực HĐND.',
  'commitment.judged_by_promiser': () =>
    'Người đã cam kết hoặc đã nộp bằng chứng không tự xét. Hãy nhờ thành viên khác của Thường trực HĐND.',
  'commitment.proof_missing': () => 'Chưa có bằng chứng nào chờ xét. Hãy tải lại trang.',
  'commitment.reason_missing': () => 'Hãy ghi bằng chứng còn thiếu gì để người cam kết bổ sung.',
  'commitment.promiser_unknown': () =>
    'Người này không giữ chức vụ đó vào ngày nói. Hãy chọn lại người cam kết hoặc kiểm tra ngày nói.',
  'commitment.not_of_petition': () => 'Cam kết này không đến từ kiến nghị nên cần bằng chứng của riêng nó.',
}
