import { writeDay } from '../../kernel/clock.ts'
import { petitionPermissions } from './policy.ts'
import { stateText, verbText } from './text.vi.ts'
import type { PetitionState, PetitionVerb } from './petition.ts'

type Sentence = (values: Record<string, string | number>) => string

const askClerk = 'Hãy nhờ chuyên viên giúp việc HĐND hoặc đăng nhập bằng chức vụ được giao.'

/** Whoever may not is told who may, in the words of the permission itself. */
const notAllowed: Record<string, Sentence> = Object.fromEntries(
  Object.entries(petitionPermissions).map(([name, { sentence }]) => [
    `${name}_not_allowed`,
    () => `${sentence} ${askClerk}`,
  ]),
)

/** Refusal code → sentence that says what to do next. */
export const petitionRefusals: Record<string, Sentence> = {
  ...notAllowed,
  'petition.not_at_this_step': ({ state, verb }) =>
    `Kiến nghị đang ở bước “${stateText[state as PetitionState] ?? state}” nên chưa làm được việc “${verbText[verb as PetitionVerb] ?? verb}”. Hãy tải lại trang để xem bước hiện tại.`,
  'petition.not_found': () => 'Không tìm thấy kiến nghị này. Hãy quay lại danh sách và chọn lại.',
  'petition.changed_meanwhile': () =>
    'Trong lúc bạn nhập, người khác đã cập nhật kiến nghị này. Nội dung bạn nhập vẫn còn bên dưới; hãy xem bước mới nhất rồi gửi lại.',
  'petition.hamlet_unknown': () => 'Thôn đã chọn không còn trong danh sách. Hãy chọn lại thôn.',
  'petition.holder_unknown': () =>
    'Cơ quan đã chọn không có hoặc không có thẩm quyền giải quyết. Hãy chọn UBND hoặc một cơ quan chuyên môn trong danh sách.',
  'petition.holder_unchanged': () =>
    'Kiến nghị đang ở chính cơ quan này. Hãy chọn cơ quan khác, hoặc đôn đốc cơ quan đang giữ.',
  'petition.held_by_another_body': () =>
    'Kiến nghị này đang do cơ quan khác giữ. Nếu thuộc thẩm quyền của cơ quan bạn, hãy đề nghị Thường trực HĐND chuyển lại.',
  'petition.promise_undated': () =>
    'Trả lời “Có lộ trình” phải ghi ngày hoàn thành. Hãy nhập ngày cam kết.',
  'petition.promise_past': () => 'Ngày cam kết phải sau hôm nay. Hãy nhập một ngày trong tương lai.',
  'petition.refusal_baseless': () =>
    'Từ chối phải có căn cứ pháp lý. Hãy ghi văn bản, điều, khoản làm căn cứ.',
  'petition.kind_closed': () =>
    'Khiếu nại, tố cáo không công khai trên cổng. Việc này theo Luật Khiếu nại, Luật Tố cáo.',
  'petition.publisher_answered': () =>
    'Người trả lời không được tự công khai trả lời của mình. Hãy nhờ một thành viên Thường trực HĐND khác công khai.',
  'petition.contest_time_over': () =>
    'Đã hết thời gian phản hồi kết quả này. Bạn có thể gửi một kiến nghị mới và ghi mã biên nhận cũ.',
  'petition.receipt_unknown': () =>
    'Không có kiến nghị nào mang mã này. Hãy kiểm tra lại từng ký tự trên phiếu biên nhận.',
  'petition.merged_into_itself': () => 'Không thể gộp kiến nghị vào chính nó. Hãy nhập mã khác.',
  'petition.merge_target_unknown': () =>
    'Không có kiến nghị nào mang mã này. Hãy nhập mã biên nhận của kiến nghị được giữ.',
  'petition.merge_target_closed': () =>
    'Kiến nghị được giữ đã khép lại nên không nhận gộp. Hãy chọn kiến nghị khác.',
  'petition.some_refused': ({ count, of }) =>
    `${count} trong ${of} kiến nghị không làm được, lý do ghi bên dưới từng kiến nghị; chưa kiến nghị nào thay đổi. Hãy bỏ chọn chúng, hoặc đánh dấu “Để nguyên” rồi gửi lại.`,
  'petition.point_half': () =>
    'Vị trí phải có đủ cả vĩ độ và kinh độ. Hãy nhập nốt số còn thiếu, hoặc xóa cả hai.',
  'petition.sheet_missing': () => 'Hãy chọn một tệp Excel (.xlsx) theo mẫu.',
  'petition.sheet_heading_missing': ({ heading }) =>
    `Không thấy dòng tiêu đề có cột “${heading}” trong 10 dòng đầu. Hãy tải mẫu và giữ nguyên dòng tiêu đề.`,
  'petition.sheet_empty': () =>
    'Bảng không có dòng nào dưới dòng tiêu đề. Hãy điền kiến nghị rồi gửi lại.',
  'petition.sheet_gone': () =>
    'Tệp này đã được nhập hoặc đã quá hạn chờ. Hãy xem danh sách kiến nghị; nếu chưa có thì gửi lại tệp.',
  'petition.sheet_changed_meanwhile': () =>
    'Danh sách thôn hoặc kiến nghị vừa thay đổi nên kết quả xem trước đã khác. Hãy xem lại bên dưới rồi bấm nhập.',
  'petition.sheet_without_good_rows': () =>
    'Không có dòng nào nhập được. Hãy tải các dòng cần sửa, sửa rồi gửi lại.',
  'petition.row_without_words': () => 'Thiếu nội dung kiến nghị.',
  'petition.row_phone_unreadable': () => 'Số điện thoại chỉ gồm chữ số, ví dụ 0912 345 678.',
  'petition.row_channel_unknown': () =>
    'Không có kênh này. Ghi một trong: Trực tiếp tại trụ sở, Tiếp xúc cử tri, Điện thoại, Thư, đơn, Qua đại biểu, Qua Mặt trận Tổ quốc; hoặc để trống.',
  'petition.row_too_long': ({ most, length }) => `Dài quá ${most} ký tự (đang là ${length}).`,
  'petition.row_hamlet_unknown': () =>
    'Không có thôn này trong danh sách. Ghi đúng tên thôn, hoặc để trống rồi ghi vào cột Địa điểm.',
  'petition.row_repeated': ({ row }) => `Trùng nội dung và thôn với dòng ${row} của tệp.`,
  'petition.template_inserted': () =>
    'Đã chèn mẫu câu, chưa gửi gì. Hãy sửa cho đúng việc này rồi gửi.',
  'petition.template_gone': () => 'Mẫu câu này không còn dùng. Hãy chọn mẫu khác.',
  'petition.checker_answered': () =>
    'Người trả lời không được tự kiểm tra trả lời của mình. Hãy nhờ người khác kiểm tra.',
  'petition.marks_unseen': () =>
    'Trả lời còn điểm thiếu nêu ở trên. Hãy xem từng điểm rồi đánh dấu “Tôi đã xem”, hoặc yêu cầu cơ quan trả lời lại.',
  'petition.held_above': () =>
    'Kiến nghị không do cơ quan nào của xã giữ. Hãy chuyển cơ quan giải quyết, hoặc chuyển cấp trên lần nữa.',
  'petition.held_by_a_body': () =>
    'Lời hứa này của một cơ quan trong xã. Cơ quan đó phải tự trả lời kết quả; hãy đôn đốc nếu đã đến ngày.',
  'petition.level_not_above': () =>
    'Chuyển cấp trên phải chọn cấp tỉnh, thành phố hoặc Trung ương. Việc của xã thì hãy chuyển cơ quan giải quyết.',
  'petition.document_from_the_future': () =>
    'Ngày của văn bản trả lời không thể sau hôm nay. Hãy nhập ngày ghi trên văn bản.',
  'petition.already_asked': () =>
    'Cơ quan đã có một đề nghị chờ Thường trực HĐND quyết định. Hãy chờ quyết định đó trước.',
  'petition.nothing_asked': () =>
    'Không còn đề nghị nào chờ quyết định. Hãy tải lại trang để xem bước hiện tại.',
  'petition.no_day_to_extend': () =>
    'Kiến nghị chưa có hạn trả lời nên không gia hạn được. Hãy chuyển cơ quan giải quyết trước.',
  'petition.extension_not_later': () =>
    'Ngày gia hạn phải sau hạn đang chạy. Hãy chọn một ngày muộn hơn.',
  'petition.extension_too_long': ({ lastDay }) =>
    `Chỉ được gia hạn đến ngày ${writeDay(Temporal.PlainDate.from(String(lastDay)))}. Hãy chọn ngày sớm hơn, hoặc yêu cầu cơ quan trả lời phần đã rõ và hứa ngày xong phần còn lại.`,
  'petition.promise_not_later': () =>
    'Ngày mới phải sau ngày đã hứa. Nếu làm xong sớm hơn, hãy trả lời “Giải quyết xong” kèm bằng chứng.',
  'petition.contest_time_runs': () =>
    'Thời gian cử tri phản hồi vẫn còn. Hãy chờ đến hết ngày cuối.',
  'petition.evidence_from_the_future': () =>
    'Bằng chứng phải là việc đã làm: ngày làm không thể sau hôm nay. Việc sẽ làm thì ghi ở phần lời hứa.',
  'petition.evidence_bare': () =>
    'Bằng chứng phải có ít nhất một tệp (ảnh, biên bản) hoặc số biên bản nghiệm thu. Hãy đính kèm tệp hoặc ghi số biên bản.',
  'petition.outcome_not_settled': () =>
    'Trả lời đang có hiệu lực không phải “Giải quyết xong”. Nếu việc đã làm xong, hãy mở lại để cơ quan trả lời lại kèm bằng chứng.',
  'petition.evidence_missing': () =>
    'Chưa có bằng chứng nên chưa kết luận giải quyết xong được. Hãy ghi bằng chứng trước: tệp hoặc số biên bản nghiệm thu.',
  'petition.settler_gave_evidence': () =>
    'Người ghi bằng chứng không được tự kết luận. Hãy nhờ người khác của Thường trực HĐND hoặc Văn phòng kết luận.',
}
