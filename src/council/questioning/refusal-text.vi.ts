import type { QuestionState, QuestionVerb } from './formal-question.ts'
import { questionPermissions } from './policy.ts'
import { stateText, verbText } from './text.vi.ts'

type Sentence = (values: Record<string, string | number>) => string

const notAllowed: Record<string, Sentence> = Object.fromEntries(
  Object.entries(questionPermissions).map(([name, { sentence }]) => [
    `${name}_not_allowed`,
    () => `${sentence} Hãy đăng nhập bằng chức vụ được giao hoặc nhờ chuyên viên giúp việc HĐND.`,
  ]),
)

/** Refusal code → sentence that says what to do next. */
export const questionRefusals: Record<string, Sentence> = {
  ...notAllowed,
  'formal_question.not_found': () => 'Không tìm thấy câu hỏi này. Hãy quay lại danh sách chất vấn và chọn lại.',
  'formal_question.changed_meanwhile': () =>
    'Trong lúc bạn nhập, người khác đã cập nhật câu hỏi này. Nội dung bạn nhập vẫn còn bên dưới; hãy xem bước mới nhất rồi gửi lại.',
  'formal_question.not_from_here': ({ state, verb }) =>
    `Câu hỏi đang ở bước “${stateText[state as QuestionState] ?? state}” nên chưa làm được việc “${verbText[verb as QuestionVerb] ?? verb}”. Hãy tải lại trang để xem bước hiện tại.`,
  'formal_question.not_the_asker': () => 'Chỉ đại biểu đã hỏi làm được việc này. Hãy nhờ đại biểu đó.',
  'formal_question.asker_unnamed': () => 'Tài khoản này không gắn với đại biểu nào. Hãy đăng nhập bằng tài khoản của đại biểu.',
  'formal_question.addressee_unknown': () => 'Người này hôm nay không giữ chức vụ đó. Hãy chọn lại người bị chất vấn.',
  'formal_question.asks_oneself': () => 'Đại biểu không tự chất vấn mình. Hãy chọn người khác.',
  'formal_question.session_unknown': () => 'Kỳ họp đã chọn không còn. Hãy chọn lại, hoặc để trống khi hỏi giữa hai kỳ họp.',
  'formal_question.answered_by_another': () =>
    'Người bị chất vấn trả lời trực tiếp, không ủy quyền. Hãy để chính người đó trả lời; nếu là lời nói tại phiên, Thường trực HĐND hoặc chuyên viên ghi lại và đánh dấu “lời nói tại phiên”.',
  'formal_question.commitments_unconfirmed': ({ count }) =>
    `Còn ${count} cam kết chưa được xác nhận. Hãy đọc lại cho người cam kết nghe và xác nhận từng cam kết rồi mới kết thúc.`,
  'formal_question.resolution_unknown': () => 'Hãy chọn một nghị quyết đã có số trong sổ văn bản đi.',
}
