import { votePermissions } from './policy.ts'

type Sentence = (values: Record<string, string | number>) => string

const askChair = 'Hãy báo chủ tọa hoặc thư ký kỳ họp.'

const notAllowed: Record<string, Sentence> = Object.fromEntries(
  Object.entries(votePermissions).map(([name, { sentence }]) => [
    `${name}_not_allowed`,
    () => `${sentence} ${askChair}`,
  ]),
)

const whyNot: Readonly<Record<string, string>> = {
  'vote.not_a_delegate': 'không có trong danh sách đại biểu của kỳ họp',
  'vote.delegate_absent': 'đang không có mặt',
  'vote.delegate_conflicted': 'không được biểu quyết vì có xung đột lợi ích',
  'vote.cast_already': 'đã biểu quyết rồi',
  'vote.closed_already': 'biểu quyết đã kết thúc',
  'vote.annulled_already': 'biểu quyết đã bị hủy',
}

/** Refusal code → sentence that says what to do next. */
export const votingRefusals: Record<string, Sentence> = {
  ...notAllowed,
  'vote.not_at_this_step': () =>
    'Biểu quyết đã đổi trạng thái nên không làm được việc này. Hãy tải lại trang để xem kết quả mới nhất.',
  'vote.not_found': () => 'Không tìm thấy biểu quyết này trong kỳ họp. Hãy tải lại trang.',
  'vote.session_not_open': () =>
    'Kỳ họp chưa khai mạc hoặc đang tạm nghỉ nên chưa biểu quyết được. Hãy cho kỳ họp tiếp tục trước.',
  'vote.another_open': () =>
    'Đang có một biểu quyết chưa kết thúc. Hãy kết thúc hoặc hủy biểu quyết đó trước.',
  'vote.quorum_unseen': ({ present, needed }) =>
    `Chỉ có ${present} đại biểu có mặt, cần ít nhất ${needed}. Hãy điểm danh lại; nếu vẫn mở biểu quyết, đánh dấu “Tôi đã thấy cảnh báo”.`,
  'vote.conflicted_unknown': () =>
    'Có người được chọn không phải đại biểu của kỳ họp. Hãy chọn lại.',
  'vote.repeats_what_stands': () =>
    'Chỉ làm lại biểu quyết đã bị hủy. Hãy hủy kết quả cũ kèm lý do trước.',
  'vote.annulled_after_session': () =>
    'Kỳ họp không còn họp nên không hủy kết quả biểu quyết được nữa. Việc đính chính phải đưa ra kỳ họp sau.',
  'vote.closed_already': () =>
    'Biểu quyết đã kết thúc trước khi ý kiến của bạn đến nơi nên ý kiến này không được tính.',
  'vote.annulled_already': () => 'Biểu quyết đã bị hủy. Hãy chờ chủ tọa cho biểu quyết lại.',
  'vote.not_a_delegate': () =>
    'Bạn không có trong danh sách đại biểu của kỳ họp nên không biểu quyết được.',
  'vote.delegate_absent': () =>
    'Bạn chưa được điểm danh có mặt nên chưa biểu quyết được. Hãy nhập mã điểm danh đang chiếu tại phòng họp.',
  'vote.delegate_conflicted': () =>
    'Chủ tọa đã ghi bạn không biểu quyết về nội dung này vì có xung đột lợi ích. Nếu chưa đúng, hãy báo chủ tọa.',
  'vote.cast_already': () =>
    'Ý kiến của bạn đã được ghi nhận trước đó và không đổi được. Mỗi đại biểu biểu quyết một lần.',
  'vote.by_hand_only': () =>
    'Biểu quyết này bằng giơ tay hoặc gọi tên, thư ký ghi theo tên. Hãy giơ tay theo hiệu lệnh của chủ tọa.',
  'vote.ballot_not_taken': ({ name, why }) =>
    `Không ghi được ý kiến của ${name || 'một người được chọn'}: ${whyNot[why ?? ''] ?? 'biểu quyết đã đổi trạng thái'}. Hãy sửa dòng đó rồi gửi lại.`,
  'vote.named_twice': () => 'Có đại biểu được ghi hai lần. Hãy kiểm tra lại danh sách.',
  'vote.cast_meanwhile': () =>
    'Trong lúc bạn ghi, có đại biểu vừa tự biểu quyết. Hãy tải lại trang rồi ghi những người còn lại.',
}

/** Words after an act, by its permission. */
export const voteDone: Record<string, string> = {
  'vote.open': 'Đã mở biểu quyết.',
  'vote.close': 'Đã kết thúc biểu quyết.',
  'vote.annul': 'Đã hủy kết quả biểu quyết.',
  'ballot.enter': 'Đã ghi ý kiến theo tên.',
}
