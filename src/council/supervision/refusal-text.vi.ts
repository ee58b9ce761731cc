import { writeDay } from '../../kernel/clock.ts'
import { supervisionPermissions } from './policy.ts'
import type { SupervisionState, SupervisionVerb } from './supervision.ts'
import { stateText, verbText } from './text.vi.ts'

type Sentences = Record<string, (values: Record<string, string | number>) => string>

const notAllowed: Sentences = Object.fromEntries(
  Object.entries(supervisionPermissions).map(([name, { sentence }]) => [
    `${name}_not_allowed`,
    () =>
      `Chỉ ${sentence[0]?.toLowerCase()}${sentence.slice(1)} Hãy nhờ chuyên viên giúp việc HĐND hoặc đăng nhập bằng chức vụ được giao.`,
  ]),
)

/** Refusal code → sentence that says what to do next. */
export const supervisionRefusals: Sentences = {
  ...notAllowed,
  'supervision.not_found': () => 'Không tìm thấy cuộc giám sát này. Hãy quay lại danh sách.',
  'supervision.changed_meanwhile': () =>
    'Trong lúc bạn nhập, người khác đã cập nhật hồ sơ giám sát. Nội dung bạn nhập vẫn còn; hãy xem lại hồ sơ rồi gửi lần nữa.',
  'supervision.not_from_here': ({ state, verb }) =>
    `Cuộc giám sát đang ở bước “${stateText[state as SupervisionState]}” nên chưa thể: ${verbText[verb as SupervisionVerb].toLocaleLowerCase('vi')}. Hãy tải lại trang để xem bước hiện tại.`,
  'supervision.decided_in_future': () =>
    'Ngày quyết định không thể ở tương lai. Hãy nhập ngày trên văn bản.',
  'supervision.begins_before_decision': () =>
    'Giám sát bắt đầu từ ngày quyết định trở đi. Hãy sửa ngày bắt đầu.',
  'supervision.window_backwards': () => 'Ngày kết thúc phải từ ngày bắt đầu trở đi. Hãy nhập lại.',
  'supervision.nobody_supervised': () => 'Hãy chọn ít nhất một đối tượng chịu giám sát.',
  'supervision.team_headless': () => 'Giám sát chuyên đề do Đoàn thực hiện. Hãy chọn Trưởng đoàn.',
  'supervision.team_of_one': () =>
    'Đoàn giám sát phải có thành viên ngoài Trưởng đoàn. Hãy chọn thêm.',
  'supervision.body_unknown': () => 'Có cơ quan không còn hoặc không phù hợp. Hãy chọn lại.',
  'supervision.person_unknown': () =>
    'Có người không còn giữ chức vụ. Hãy chọn lại trong danh sách.',
  'supervision.activity_unknown': () => 'Hoạt động không còn trong chương trình năm. Hãy chọn lại.',
  'supervision.area_unknown': () => 'Lĩnh vực không còn trong kế hoạch. Hãy chọn lại.',
  'supervision.replies_due_past': () => 'Hạn nộp báo cáo phải sau hôm nay. Hãy chọn ngày khác.',
  'supervision.reply_accepted': () => 'Báo cáo này đã được nhận, không cần nộp lại.',
  'supervision.reply_not_there': () => 'Chưa có báo cáo mới để xem. Hãy tải lại trang.',
  'supervision.reason_missing': () => 'Hãy ghi báo cáo còn thiếu gì, để đơn vị bổ sung.',
  'supervision.part_of_another': () =>
    'Phần này của cơ quan khác. Hãy đăng nhập bằng chức vụ của cơ quan chịu giám sát.',
  'supervision.visit_past': () =>
    'Ngày khảo sát, làm việc không thể ở quá khứ. Hãy chọn ngày khác.',
  'supervision.visit_to_come': () => 'Chưa đến ngày khảo sát, làm việc nên chưa ghi kết quả được.',
  'supervision.visit_unknown': () => 'Buổi khảo sát đã chọn không thuộc cuộc này. Hãy chọn lại.',
  'supervision.office_crowded': ({ others, days }) =>
    `Cơ quan này đã có ${others} buổi khảo sát, làm việc trong vòng ${days} ngày trước hoặc sau ngày đó. Hãy chọn ngày khác, làm chung một buổi, hoặc ghi lý do vẫn cần.`,
  'supervision.outline_missing': () =>
    'Giám sát chuyên đề phải gửi đề cương trước khi lấy ý kiến dự thảo. Hãy gửi đề cương.',
  'supervision.nothing_found': () =>
    'Chưa có phát hiện nào. Hãy ghi phát hiện kèm căn cứ trước khi gửi dự thảo.',
  'supervision.reports_owed': ({ bodies }) =>
    `Chưa nhận báo cáo của: ${bodies}. Hãy nhận báo cáo, hoặc ghi lý do vẫn làm tiếp.`,
  'supervision.comments_due_past': () => 'Hạn góp ý phải sau hôm nay. Hãy chọn ngày khác.',
  'supervision.no_recommendation': () =>
    'Kết luận phải có ít nhất một kiến nghị, nêu ai làm, hạn nào, chứng minh ra sao. Hãy soạn kiến nghị.',
  'supervision.recommendation_due_past': () =>
    'Có kiến nghị mà hạn thực hiện không còn ở tương lai. Hãy soạn lại kiến nghị đó với hạn mới.',
  'supervision.comments_awaited': ({ dueOn }) =>
    `Đối tượng chịu giám sát còn được góp ý đến hết ngày ${writeDay(Temporal.PlainDate.from(String(dueOn)))}. Hãy chờ, hoặc khi mọi đơn vị đã góp ý.`,
  'recommendation.not_found': () => 'Không tìm thấy kiến nghị này. Hãy quay lại danh sách.',
  'recommendation.not_made_yet': () =>
    'Kiến nghị này còn là dự thảo. Hãy chờ kết luận được ban hành.',
  'recommendation.already_done': () => 'Kiến nghị này đã được xem lại là xong.',
  'recommendation.of_another': () =>
    'Kiến nghị này gửi cơ quan khác. Hãy đăng nhập bằng chức vụ của cơ quan phải thực hiện.',
  'recommendation.due_past': () => 'Hạn thực hiện phải sau hôm nay. Hãy chọn ngày khác.',
  'recommendation.day_in_future': () => 'Ngày này không thể ở tương lai. Hãy nhập lại.',
  'recommendation.revisited_before_made': () =>
    'Ngày xem lại phải từ ngày kết luận trở đi. Hãy nhập lại.',
  'recommendation.revisited_by_party': () =>
    'Người của bên chịu giám sát không được xem lại việc của mình. Hãy nhờ Ủy ban MTTQ, tổ giám sát cộng đồng hoặc đại biểu không giữ chức vụ ở đó.',
  'recommendation.not_late': () =>
    'Kiến nghị này chưa quá hạn và chưa có lần xem lại nào thấy chưa xong, nên chưa làm việc này.',
}
