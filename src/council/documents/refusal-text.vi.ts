import { documentPermissions } from './policy.ts'
import { stateText, verbText } from './text.vi.ts'
import type { DocumentState, DocumentVerb } from './official-document.ts'

type Sentence = (values: Record<string, string | number>) => string

const askClerk = 'Hãy nhờ chuyên viên giúp việc HĐND hoặc đăng nhập bằng chức vụ được giao.'

const notAllowed: Record<string, Sentence> = Object.fromEntries(
  Object.entries(documentPermissions).map(([name, { sentence }]) => [
    `${name}_not_allowed`,
    () => `${sentence} ${askClerk}`,
  ]),
)

/** Refusal code → sentence that says what to do next. */
export const documentRefusals: Record<string, Sentence> = {
  ...notAllowed,
  'official_document.not_found': () => 'Không tìm thấy văn bản này. Hãy quay lại sổ văn bản và chọn lại.',
  'official_document.changed_meanwhile': () =>
    'Trong lúc bạn nhập, người khác đã cập nhật văn bản này. Nội dung bạn nhập vẫn còn bên dưới; hãy xem bước mới nhất rồi gửi lại.',
  'official_document.not_at_this_step': ({ state, verb }) =>
    `Văn bản đang ở bước “${stateText[state as DocumentState] ?? state}” nên chưa làm được việc “${verbText[verb as DocumentVerb] ?? verb}”. Hãy tải lại trang để xem bước hiện tại.`,
  'official_document.body_unknown': () =>
    'Cơ quan ban hành đã chọn không còn hoặc không có sổ văn bản riêng. Hãy chọn lại.',
  'official_document.empty': () => 'Văn bản chưa có nội dung. Hãy nhập nội dung, hoặc gửi kèm tệp Word hay PDF.',
  'official_document.reason_missing': () => 'Hãy ghi lý do để người làm sau biết vì sao.',
  'official_document.checked_by_drafter': () =>
    'Người soạn không tự kiểm tra văn bản của mình. Hãy nhờ người khác trong Thường trực, Ban hoặc Văn phòng kiểm tra.',
  'official_document.signed_by_drafter': () =>
    'Người soạn không tự ký văn bản của mình. Hãy trình người đứng đầu cơ quan ban hành ký.',
  'official_document.signed_by_checker': () =>
    'Người đã kiểm tra không ký luôn văn bản này. Hãy trình người khác có thẩm quyền ký, hoặc trả lại để người khác kiểm tra.',
  'official_document.authorisation_missing': () =>
    'Cấp phó chỉ ký thay khi có văn bản ủy quyền đang trong thời hạn. Hãy ghi việc giao quyền ở trang Tổ chức bộ máy, hoặc trình cấp trưởng ký.',
  'official_document.signer_not_of_body': () =>
    'Bạn không phải người đứng đầu cơ quan ban hành văn bản này và không được ủy quyền ký. Hãy trình người có thẩm quyền ký.',
  'official_document.not_numbered': () => 'Văn bản này chưa có số nên không có số để hủy.',
  'official_document.number_sent_out': () =>
    'Văn bản đã gửi đi nên không hủy số được nữa. Hãy ban hành văn bản đính chính, thay thế hoặc thu hồi.',
  'official_document.number_public': () =>
    'Văn bản đang công khai. Hãy thôi công khai, kèm lý do, rồi mới hủy số.',
  'official_document.late_without_reason': () => 'Hãy ghi lý do vào sổ muộn.',
  'official_document.dated_in_future': () => 'Ngày văn bản không thể ở sau hôm nay. Hãy kiểm tra lại ngày.',
  'official_document.number_taken': ({ number }) =>
    `Số ${number} của sổ này đã có văn bản khác giữ. Hãy kiểm tra lại số và ký hiệu trên bản giấy.`,
  'official_document.number_was_cancelled': ({ number }) =>
    `Số ${number} của sổ này đã bị hủy nên không dùng lại. Hãy kiểm tra lại số trên bản giấy.`,
  'official_document.number_ahead_of_series': ({ number, last }) =>
    `Sổ mới cấp đến số ${last}, chưa đến số ${number}. Văn bản mới lấy số kế tiếp khi ban hành, không vào sổ muộn.`,
  'official_document.number_unreadable': () =>
    'Chưa đọc được số và ký hiệu. Hãy viết như trên văn bản, ví dụ 06/KH-TTHĐND.',
  'official_document.not_public_yet': () => 'Văn bản chưa ban hành nên chưa công khai được.',
  'official_document.recipients_missing': () =>
    'Hãy chọn ít nhất một nơi nhận trong danh sách, hoặc ghi tên nơi nhận bản giấy hay thư điện tử.',
  'official_document.mail_address_wrong': ({ line }) =>
    `Chưa đọc được địa chỉ thư ở dòng “${line}”. Hãy viết: Tên nơi nhận, ten@vidu.vn.`,
  'official_document.mail_of_closed_paper': () =>
    'Thư chỉ gửi được đường dẫn của văn bản đã công khai. Hãy công khai văn bản trước, hoặc chọn nơi nhận trong phần mềm hay bản giấy.',
  'official_document.recipient_unknown': () => 'Nơi nhận này không có trong danh sách gửi. Hãy tải lại trang.',
  'official_document.received_already': () => 'Nơi nhận này đã báo đã nhận.',
  'official_document.not_yours_to_receive': () =>
    'Chỉ cơ quan nhận văn bản, hoặc văn thư ghi thay, được báo đã nhận.',
  'document_symbol.unreadable': ({ symbol }) =>
    `Ký hiệu “${symbol}” chưa đúng. Ký hiệu gồm chữ nối bằng gạch ngang, không có khoảng trống, ví dụ KH-TTHĐND.`,
  'incoming_document.not_found': () => 'Không tìm thấy văn bản đến này. Hãy quay lại sổ văn bản đến.',
  'incoming_document.changed_meanwhile': () =>
    'Trong lúc bạn nhập, người khác đã cập nhật văn bản đến này. Nội dung bạn nhập vẫn còn bên dưới; hãy xem bước mới nhất rồi gửi lại.',
  'incoming_document.closed_already': () => 'Văn bản đến này đã kết thúc. Hãy tải lại trang.',
  'incoming_document.arrived_in_future': () => 'Ngày đến không thể ở sau hôm nay.',
  'incoming_document.dated_after_arrival': () => 'Ngày văn bản không thể ở sau ngày đến. Hãy kiểm tra lại hai ngày.',
  'incoming_document.entered_before': ({ arrival }) =>
    `Văn bản cùng số, cùng cơ quan và ngày này đã vào sổ với số đến ${arrival}. Hãy mở văn bản đó.`,
  'incoming_document.assignee_unknown': () => 'Người được chọn không giữ chức vụ nào hôm nay. Hãy chọn lại.',
  'incoming_document.due_in_past': () => 'Hạn giải quyết không thể ở trước hôm nay. Hãy chọn ngày khác.',
  'incoming_document.not_assigned': () => 'Văn bản này chưa giao ai. Hãy giao người giải quyết trước.',
  'incoming_document.not_yours': () =>
    'Chỉ người được giao hoặc văn thư được kết thúc văn bản này. Hãy nhờ người được giao.',
  'incoming_document.answer_missing': () =>
    'Hãy chọn văn bản trả lời đã ban hành, hoặc ghi rõ vì sao không cần trả lời.',
  'incoming_document.answer_unknown': () =>
    'Văn bản trả lời đã chọn chưa ban hành hoặc không có. Hãy chọn văn bản đã có số.',
  'document_import.issuer_missing': () =>
    'Hãy ghi cơ quan ban hành của văn bản đến.',
  'document_import.none_sent': () => 'Hãy chọn ít nhất một tệp Word, PDF, văn bản thuần hoặc ảnh quét.',
  'document_import.not_found': () => 'Không tìm thấy lần nhập hoặc tệp này. Hãy quay lại danh sách.',
  'document_import.not_waiting': () => 'Tệp này đã vào sổ hoặc đã bỏ qua. Hãy tải lại trang.',
  'document_form.not_docx': () => 'Tệp này không phải Word (.docx). Hãy gửi tệp .docx.',
  'document_form.unreadable': () => 'Không đọc được nội dung tệp Word này. Hãy mở và lưu lại bằng Word rồi gửi lại.',
  'document_form.missing': () => 'Hãy chọn một tệp Word (.docx).',
  'document_file.missing': () => 'Hãy chọn tệp cần kiểm tra, hoặc nhập mã.',
}
