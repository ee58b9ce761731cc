import type { DocumentKind, Shelf, Urgency } from './document-kind.ts'
import type { SeriesWay } from './document-number.ts'
import type { DocumentState, DocumentVerb } from './official-document.ts'

export const kindText: Record<DocumentKind, string> = {
  resolution: 'Nghị quyết',
  submission_paper: 'Tờ trình',
  examination_report: 'Báo cáo thẩm tra',
  plan: 'Kế hoạch',
  report: 'Báo cáo',
  announcement: 'Thông báo',
  invitation: 'Giấy mời',
  summons: 'Giấy triệu tập',
  official_letter: 'Công văn',
  minutes: 'Biên bản',
  conclusion: 'Kết luận',
  decision: 'Quyết định',
  programme: 'Chương trình',
  other: 'Văn bản khác',
}

export const stateText: Record<DocumentState, string> = {
  drafted: 'Đang soạn',
  checked: 'Đã kiểm tra',
  submitted: 'Chờ ký',
  signed: 'Chờ cấp số',
  issued: 'Đã ban hành',
  sent: 'Đã gửi',
  filed: 'Đã lưu',
  withdrawn: 'Không ban hành',
}

export const verbText: Record<DocumentVerb, string> = {
  draft: 'Soạn văn bản',
  revise: 'Sửa dự thảo',
  check: 'Kiểm tra dự thảo',
  send_back: 'Trả lại người soạn',
  submit: 'Trình ký',
  sign: 'Ký văn bản',
  issue: 'Cấp số, ban hành',
  cancel_number: 'Hủy số lấy nhầm',
  send: 'Gửi văn bản',
  file: 'Lưu hồ sơ',
  publish: 'Công khai',
  unpublish: 'Thôi công khai',
  withdraw: 'Dừng, không ban hành',
  enter_late: 'Vào sổ muộn',
}

export const incomingVerbText: Record<string, string> = {
  receive: 'Vào sổ văn bản đến',
  assign: 'Giao người giải quyết',
  close: 'Kết thúc',
}

export const incomingStateText: Record<'received' | 'assigned' | 'closed', string> = {
  received: 'Chờ giao',
  assigned: 'Đang giải quyết',
  closed: 'Đã xong',
}

export const wayText: Record<'product' | 'mail' | 'paper', string> = {
  product: 'Trong phần mềm',
  mail: 'Thư điện tử',
  paper: 'Bản giấy',
}

export const urgencyText: Record<Urgency, string> = {
  ordinary: 'Thường',
  urgent: 'Khẩn',
  very_urgent: 'Thượng khẩn',
  express: 'Hỏa tốc',
}

export const shelfText: Record<Shelf, string> = {
  resolutions: 'Nghị quyết',
  sessions: 'Kỳ họp',
  standing_body: 'Thường trực HĐND',
  boards: 'Các Ban HĐND',
  supervision: 'Giám sát',
  voter_contact: 'Tiếp xúc cử tri, kiến nghị',
  questioning: 'Chất vấn, giải trình',
  delegates: 'Đại biểu',
  superiors: 'Văn bản cấp trên',
  peoples_committee: 'Văn bản UBND',
  other: 'Khác',
}

export const seriesWayText: Record<SeriesWay, string> = {
  by_symbol: 'Mỗi ký hiệu một dãy số riêng',
  by_body: 'Mọi văn bản của cơ quan chung một dãy số',
}

/** Words said after an act, by the name the address carries. */
export const documentDone: Record<string, string> = {
  'official_document.draft': 'Đã lưu dự thảo. Người khác kiểm tra trước khi trình ký.',
  'official_document.revise': 'Đã lưu bản sửa; bản trước vẫn còn để so sánh.',
  'official_document.check': 'Đã kiểm tra. Văn bản sẵn sàng trình ký.',
  'official_document.send_back': 'Đã trả lại người soạn.',
  'official_document.submit': 'Đã trình ký.',
  'official_document.sign': 'Đã ký. Văn thư cấp số và ban hành.',
  'official_document.issue': 'Đã cấp số và ban hành.',
  'official_document.cancel_number': 'Đã hủy số; số này không dùng lại. Văn bản chờ cấp số khác.',
  'official_document.enter_late': 'Đã vào sổ muộn.',
  'official_document.send': 'Đã gửi văn bản.',
  'official_document.receive': 'Đã ghi nhận nơi nhận đã có văn bản.',
  'official_document.file': 'Đã lưu hồ sơ.',
  'official_document.publish': 'Đã công khai trên cổng thông tin.',
  'official_document.unpublish': 'Đã thôi công khai.',
  'official_document.withdraw': 'Đã dừng dự thảo.',
  'document_symbol.set': 'Đã lưu ký hiệu văn bản.',
  'incoming_document.receive': 'Đã vào sổ văn bản đến.',
  'incoming_document.assign': 'Đã giao người giải quyết.',
  'incoming_document.close': 'Đã kết thúc văn bản đến.',
  'document_import.send': 'Đã nhận tệp. Phần mềm đang đọc từng tệp; trang này tự cập nhật.',
  'document_import.confirm': 'Đã vào sổ văn bản vừa xác nhận.',
  'document_import.confirm_sure': 'Đã vào sổ các tệp đọc chắc chắn; tệp còn lại cần xem từng tệp.',
  'document_import.leave_out': 'Đã bỏ qua tệp này.',
}

export const importedStateText = {
  waiting: 'Đang đọc',
  recognised: 'Chờ xác nhận',
  broken: 'Tệp hỏng',
  unreadable: 'Chưa đọc được',
  confirmed: 'Đã vào sổ',
  left_out: 'Bỏ qua',
} as const

export const sureText = { sure: 'chắc', likely: 'khá chắc', doubtful: 'cần xem' } as const

/** Why a file's words were not read, and what to do; any such file can be entered by hand. */
export const faultText: Record<string, (packages: string) => string> = {
  kind_unreadable: () => 'Loại tệp này không đọc được chữ. Mở tệp và nhập tay các ô dưới đây.',
  scan_without_reader: (packages) =>
    `Tệp là bản quét. Máy chủ chưa cài bộ đọc chữ; nhờ người vận hành cài các gói ${packages}. Vẫn nhập tay được.`,
  bytes_missing: () => 'Kho tệp không còn tệp này. Hãy gửi lại tệp.',
  not_read: () => 'Tệp hỏng hoặc trống nên không đọc được. Hãy gửi lại bản khác, hoặc nhập tay.',
}
