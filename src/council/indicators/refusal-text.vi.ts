import { writeDay } from '../../kernel/clock.ts'
import { indicatorPermissions } from './policy.ts'

type Sentence = (values: Record<string, string | number>) => string

const askClerk = 'Hãy nhờ chuyên viên giúp việc HĐND hoặc đăng nhập bằng chức vụ được giao.'

const notAllowed: Record<string, Sentence> = Object.fromEntries(
  Object.entries(indicatorPermissions).map(([name, { sentence }]) => [
    `${name}_not_allowed`,
    () => `${sentence} ${askClerk}`,
  ]),
)

/** Refusal code → sentence that says what to do next. */
export const indicatorRefusals: Record<string, Sentence> = {
  ...notAllowed,
  'indicator.not_found': () => 'Không tìm thấy chỉ tiêu này. Hãy quay lại bộ chỉ tiêu và chọn lại.',
  'indicator.changed_meanwhile': () =>
    'Trong lúc bạn làm, người khác đã cập nhật chỉ tiêu này. Hãy xem lại rồi gửi lần nữa.',
  'indicator.number_taken': () => 'Đã có chỉ tiêu mang số này. Hãy nhập số khác.',
  'indicator.owner_unknown': () =>
    'Cơ quan này không nhận được chỉ tiêu. Hãy chọn UBND, cơ quan chuyên môn, MTTQ hoặc đoàn thể trong danh sách.',
  'indicator_target.not_after_base_year': ({ year }) =>
    `Mục tiêu phải của một năm sau năm gốc ${year}. Hãy sửa năm.`,
  'indicator_target.same': () => 'Mục tiêu của năm này đã đúng như vậy, không cần ghi lại.',
  'indicator_target.changed_without_reason': () =>
    'Năm này đã có mục tiêu. Hãy ghi lý do điều chỉnh; mục tiêu cũ vẫn được giữ để đối chiếu.',
  'indicator_figure.of_another_body': () =>
    'Chỉ tiêu này giao cho cơ quan khác. Hãy nhờ cơ quan đó hoặc chuyên viên giúp việc HĐND nhập.',
  'indicator_figure.of_years_only': () =>
    'Chỉ tiêu này chỉ có số liệu hằng năm. Hãy chọn “Cả năm”.',
  'indicator_figure.before_base_year': ({ year }) =>
    `Số liệu tính từ năm gốc ${year}. Hãy sửa năm.`,
  'indicator_figure.period_not_over': ({ on }) =>
    `Kỳ này chưa kết thúc: số ước thực hiện nhập được từ ngày ${writeDay(Temporal.PlainDate.from(String(on)))}. Hãy chọn kỳ khác.`,
  'indicator_figure.without_proof': () =>
    'Hãy ghi văn bản, nguồn chứng minh số liệu hoặc gửi kèm tệp.',
  'indicator_figure.waits_for_check': () =>
    'Số liệu của kỳ này đang chờ kiểm tra. Hãy đợi kết quả kiểm tra rồi sửa nếu cần.',
  'indicator_figure.changed_without_reason': () =>
    'Kỳ này đã có số liệu. Hãy ghi lý do sửa; số cũ vẫn được giữ để đối chiếu.',
  'indicator_figure.checked_already': () =>
    'Số liệu này đã được kiểm tra. Hãy tải lại trang để xem kết quả.',
  'indicator_figure.own_entry': () =>
    'Người nhập không tự kiểm tra số liệu của mình. Hãy nhờ người khác kiểm tra.',
  'indicator_figure.returned_without_reason': () =>
    'Hãy ghi rõ cần sửa gì, để cơ quan nhập lại cho đúng.',
  'indicator_figure.not_found': () =>
    'Không tìm thấy số liệu này. Hãy quay lại trang chỉ tiêu và chọn lại.',
  'indicator_figure.none_waiting': () => 'Không còn số liệu nào chờ bạn kiểm tra.',
  'indicator_figure.waiting_changed': () =>
    'Danh sách chờ kiểm tra đã thay đổi. Hãy xem lại danh sách mới rồi bấm lần nữa.',
  'indicator.sheet_missing': () => 'Hãy chọn tệp Excel để gửi.',
  'indicator.sheet_heading_missing': ({ heading }) =>
    `Không thấy cột “${heading}” trong tệp. Hãy dùng tệp mẫu và giữ nguyên dòng tiêu đề.`,
  'indicator.sheet_empty': () => 'Tệp không có dòng nào dưới dòng tiêu đề. Hãy điền rồi gửi lại.',
  'indicator.sheet_gone': () => 'Tệp này đã được nhập hoặc đã hết hạn xem trước. Hãy gửi lại tệp.',
  'indicator.sheet_changed_meanwhile': () =>
    'Bộ chỉ tiêu đã thay đổi sau khi xem trước. Hãy xem lại các dòng rồi bấm nhập lần nữa.',
  'indicator.sheet_with_faults': () =>
    'Tệp còn dòng sai nên chưa nhập được. Hãy sửa các dòng được nêu rồi gửi lại cả tệp.',
  'indicator.row_number_unreadable': () => 'Số thứ tự phải là một số từ 1 đến 999.',
  'indicator.row_number_taken': () => 'Bộ chỉ tiêu đã có số này.',
  'indicator.row_repeated': ({ row }) => `Trùng số thứ tự với dòng ${row}.`,
  'indicator.row_missing': () => 'Ô này không được để trống.',
  'indicator.row_too_long': ({ most }) => `Dài quá ${most} ký tự.`,
  'indicator.row_direction_unknown': () => 'Ghi “tăng” hoặc “giảm”.',
  'indicator.row_rhythm_unknown': () => 'Ghi “quý” hoặc “năm”.',
  'indicator.row_owner_unknown': () =>
    'Không có cơ quan nào mang tên này trong tổ chức bộ máy của xã.',
  'indicator.row_figure_unreadable': ({ heading }) => `Ô “${heading}” không phải là một số.`,
  'indicator.row_year_wrong': ({ heading }) =>
    `Cột “${heading}” không hợp với năm gốc: thực hiện từ năm gốc đến năm trước, mục tiêu sau năm gốc.`,
}

/** Words after an act, by its permission. */
export const indicatorDone: Record<string, string> = {
  'indicator.define': 'Đã đưa chỉ tiêu vào bộ chỉ tiêu.',
  'indicator.upload': 'Đã đọc tệp. Hãy xem lại từng dòng trước khi nhập.',
  'indicator.import': 'Đã nhập bộ chỉ tiêu; số liệu thực hiện đang chờ người khác kiểm tra.',
  'indicator_target.set': 'Đã ghi mục tiêu.',
  'indicator_figure.enter': 'Đã nhập số liệu, chờ người khác kiểm tra.',
  'indicator_figure.check': 'Đã chấp nhận số liệu.',
  'indicator_figure.return': 'Đã trả lại số liệu để sửa.',
  'indicator_figure.check_all': 'Đã chấp nhận mọi số liệu trong danh sách.',
}
