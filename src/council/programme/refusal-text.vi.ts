import { programmePermissions } from './policy.ts'

type Sentences = Record<string, (values: Record<string, string | number>) => string>

const notAllowed: Sentences = Object.fromEntries(
  Object.entries(programmePermissions).map(([name, { sentence }]) => [
    `${name}_not_allowed`,
    () =>
      `Chỉ ${sentence[0]?.toLowerCase()}${sentence.slice(1)} Hãy nhờ chuyên viên giúp việc HĐND hoặc đăng nhập bằng chức vụ được giao.`,
  ]),
)

/** Refusal code → sentence that says what to do next. */
export const programmeRefusals: Sentences = {
  ...notAllowed,
  'programme.not_found': () => 'Không tìm thấy chương trình này. Hãy quay lại danh sách.',
  'programme.changed_meanwhile': () =>
    'Trong lúc bạn nhập, người khác đã cập nhật chương trình này. Nội dung bạn nhập vẫn còn; hãy tải lại trang, xem lại rồi gửi lần nữa.',
  'programme.year_taken': ({ year }) =>
    `Đã có chương trình năm ${year}. Hãy mở chương trình đó, hoặc chọn năm khác.`,
  'programme.source_unknown': () => 'Chương trình để chép không còn. Hãy chọn lại.',
  'programme.already_adopted': () => 'Chương trình này đã được thông qua. Hãy tải lại trang.',
  'programme.empty': () => 'Chương trình chưa có hoạt động nào. Hãy thêm trước khi thông qua.',
  'programme.adopted_in_future': () =>
    'Ngày thông qua không thể ở tương lai. Hãy nhập ngày trên văn bản.',
  'activity.not_found': () => 'Không tìm thấy hoạt động này. Hãy quay lại chương trình.',
  'activity.dropped_already': () => 'Hoạt động này đã được bỏ. Hãy tải lại trang.',
  'activity.window_backwards': () => 'Ngày kết thúc phải từ ngày bắt đầu trở đi. Hãy nhập lại.',
  'activity.outside_year': ({ year }) =>
    `Hoạt động phải nằm trong năm ${year} của chương trình. Hãy sửa ngày, hoặc đưa vào chương trình năm khác.`,
  'activity.reason_missing': () =>
    'Chương trình đã được thông qua: mọi thay đổi phải ghi lý do. Hãy nhập lý do.',
  'activity.body_unknown': () => 'Có cơ quan không còn trong danh sách. Hãy chọn lại.',
  'activity.person_unknown': () =>
    'Người chịu trách nhiệm phải đang giữ một chức vụ. Hãy chọn lại trong danh sách.',
  'activity.duty_unknown': () => 'Nhiệm vụ đã chọn không còn trong kế hoạch. Hãy chọn lại.',
}
