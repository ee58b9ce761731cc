import type { Fault } from './duty-entry.ts'

const fieldText: Record<string, string> = {
  number: 'số, ký hiệu',
  title: 'tên kế hoạch',
  issuingBody: 'cơ quan ban hành',
  issuedOn: 'ngày ban hành',
  startsOn: 'ngày bắt đầu',
  endsOn: 'ngày kết thúc',
  midTermOn: 'ngày giữa kỳ',
  text: 'toàn văn (text)',
  plan: 'phần kế hoạch (plan)',
  duties: 'danh sách nhiệm vụ (duties)',
  id: 'mã',
  quote: 'nguyên văn',
  kind: 'loại',
  subject: 'nội dung',
  actors: 'kế hoạch nêu ai',
  cadence: 'nhịp, số tối thiểu, số tối đa',
  maximum: 'số tối đa',
  period: 'từ ngày, đến ngày',
  evidence: 'bằng chứng cần có',
  modules: 'phần việc',
  evidenceFacts: 'loại hồ sơ được tính',
}

type Values = Readonly<Record<string, string | number>>

const sentences: Record<string, (values: Values) => string> = {
  unreadable: () =>
    'tệp không đúng dạng: phải có plan, text và duties. Hãy tải một kế hoạch về (JSON) để xem mẫu.',
  unfit: () => 'giá trị không đọc được, bị thiếu, hoặc không thuộc danh sách cho phép.',
  ends_before_it_starts: () => 'kế hoạch kết thúc trước khi bắt đầu.',
  middle_outside: () => 'ngày giữa kỳ nằm ngoài thời gian của kế hoạch.',
  quote_not_in_text: ({ same, typed, inText }) =>
    same === ''
      ? `câu này không có trong toàn văn: “${typed}…”.`
      : `giống toàn văn tới “…${same}”, sau đó tệp ghi “${typed}” còn toàn văn ghi “${inText}”.`,
  quote_over_lines: () => 'câu bị ngắt dòng: hãy chép phần nằm trên một dòng của toàn văn.',
  principle_counted: () => 'nguyên tắc không được đếm nên không có nhịp.',
  maximum_below_minimum: () => 'số tối đa nhỏ hơn số tối thiểu.',
  outside_plan: () => 'thời gian của mục phải nằm trong thời gian của kế hoạch.',
  code_repeated: ({ before }) => `mã đã dùng ở dòng ${before}.`,
  code_taken: () => 'kế hoạch đã có mục mang mã này.',
  number_taken: () => 'đã có kế hoạch mang số này.',
}

/** A fault of a file as a sentence: which field, and what to do. */
export function faultText({ field, fault, values }: Fault): string {
  const words = sentences[fault]?.(values ?? {}) ?? fault
  return field ? `Ô ${fieldText[field] ?? field}: ${words}` : words
}

/** Refusals about a plan and its duties → sentence that says what to do next. */
export const planRefusals: Record<string, (values: Record<string, string | number>) => string> = {
  'plan.not_found': () => 'Không tìm thấy kế hoạch này. Hãy quay lại trang Kế hoạch.',
  'plan.number_taken': () => 'Đã có kế hoạch mang số này. Hãy kiểm tra số, ký hiệu.',
  'plan.ends_before_it_starts': () => 'Kế hoạch kết thúc trước khi bắt đầu. Hãy kiểm tra hai ngày.',
  'plan.middle_outside': () => 'Ngày giữa kỳ phải nằm trong thời gian của kế hoạch.',
  'plan.withdrawn_already': () => 'Kế hoạch này đã thôi dùng. Hãy quay lại trang Kế hoạch.',
  'plan.file_missing': () => 'Hãy chọn một tệp.',
  'plan.file_not_json': () =>
    'Tệp này không phải kế hoạch dạng JSON (văn bản thuần). Hãy tải một kế hoạch về để xem mẫu.',
  'plan.file_not_sheet': () =>
    'Tệp này không phải bảng tính Excel (.xlsx). Hãy lưu lại theo kiểu .xlsx.',
  'plan.heading_missing': ({ heading }) =>
    `Bảng thiếu cột “${heading}”. Hãy tải bảng Excel của kế hoạch, giữ nguyên dòng tiêu đề rồi điền vào.`,
  'plan.sheet_empty': () => 'Bảng không có dòng nào dưới dòng tiêu đề. Hãy điền rồi gửi lại.',
  'plan.draft_not_found': () => 'Tệp đã gửi không còn hoặc đã được nhập. Hãy gửi lại tệp nếu cần.',
  'plan.file_faulty': ({ count }) =>
    `Còn ${count} chỗ chưa đúng nên chưa nhập gì. Hãy sửa trong tệp rồi gửi lại.`,
  'duty.not_found': () => 'Không tìm thấy mục này. Hãy quay lại trang Kế hoạch.',
  'duty.changed_meanwhile': () =>
    'Trong lúc bạn nhập, người khác đã sửa mục này. Nội dung bạn nhập vẫn còn; hãy xem bản mới nhất rồi gửi lại.',
  'duty.code_taken': () => 'Kế hoạch đã có mục mang mã này. Hãy dùng mã khác.',
  'duty.outside_plan': () => 'Thời gian của mục phải nằm trong thời gian của kế hoạch.',
  'duty.quote_not_in_text': (values) =>
    `Nguyên văn chưa khớp: ${sentences['quote_not_in_text']!(values)}`,
  'duty.quote_over_lines': () =>
    'Nguyên văn bị ngắt dòng: hãy chép phần nằm trên một dòng của toàn văn.',
  'duty.principle_counted': () =>
    'Nguyên tắc không được đếm: hãy chọn nhịp “Làm một lần” hoặc đổi loại.',
  'duty.maximum_below_minimum': () => 'Số tối đa phải lớn hơn hoặc bằng số tối thiểu.',
  'duty.begins_later': ({ day }) =>
    `Mục này bắt đầu từ ${dayWords(day)}. Hãy chọn ngày từ đó trở đi.`,
  'duty.plan_over': ({ day }) =>
    `Kế hoạch kết thúc vào ${dayWords(day)}. Hãy chọn ngày không muộn hơn.`,
  'duty.retired_already': () =>
    'Mục này đã thôi áp dụng vào ngày đó. Hãy chọn ngày sớm hơn hoặc quay lại trang của mục.',
  'duty.retired_in_past': () =>
    'Chỉ thôi áp dụng từ hôm nay trở đi: những gì đã yêu cầu trước đó vẫn giữ.',
  'duty.answered_by_nobody': () => 'Hãy chọn chức vụ chịu trách nhiệm.',
  'duty.assigned_later': ({ day }) =>
    `Đã có phân công từ ${dayWords(day)}. Hãy chọn ngày đó hoặc muộn hơn.`,
  'duty.assignment_unchanged': () =>
    'Phân công không có gì thay đổi. Hãy chọn chức vụ khác hoặc quay lại.',
  'duty.seat_unknown': () => 'Chức vụ đã chọn không còn trong danh sách. Hãy chọn lại.',
  'duty.rule_unreadable': () => 'Có loại hồ sơ không đọc được. Hãy tải lại trang rồi chọn lại.',
  'evidence.not_found': () => 'Không tìm thấy bằng chứng này. Hãy quay lại trang Kế hoạch.',
  'evidence.removed_already': () => 'Bằng chứng này đã được gỡ. Hãy quay lại trang của mục.',
  'evidence.of_principle': () => 'Nguyên tắc không được đếm nên không có bằng chứng.',
  'evidence.of_future': () => 'Ngày của hồ sơ ở sau hôm nay. Hãy kiểm tra lại ngày.',
}

function dayWords(day: string | number | undefined): string {
  return String(day ?? '')
    .split('-')
    .toReversed()
    .join('/')
}

/** Said after an act. */
export const planDone: Record<string, string> = {
  'plan.add': 'Đã đưa kế hoạch vào. Hãy thêm từng nhiệm vụ hoặc nhập từ bảng Excel.',
  'plan.import':
    'Đã nhập. Mỗi mục đã có người chịu trách nhiệm theo chức vụ mà kế hoạch nêu; hãy xem lại phân công.',
  'plan.withdraw': 'Đã ghi thôi dùng kế hoạch. Mọi điều đã ghi của kế hoạch vẫn xem được.',
  'duty.add': 'Đã thêm mục vào kế hoạch.',
  'duty.edit': 'Đã lưu.',
  'duty.retire': 'Đã ghi ngày thôi áp dụng.',
  'duty.assign': 'Đã ghi phân công.',
  'duty.set_evidence_rules':
    'Đã lưu cách tính. Hồ sơ cũ thuộc loại vừa chọn sẽ hiện trong ít giây.',
  'evidence.add': 'Đã thêm bằng chứng.',
  'evidence.remove': 'Đã gỡ bằng chứng. Tình trạng của những ngày trước không đổi.',
}
