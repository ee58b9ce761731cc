/** Facts this slice announces, each with what happened. The payload never carries personal data. */
export const documentFacts = {
  drafted: 'official_document.drafted', // đã soạn
  revised: 'official_document.revised', // dự thảo được sửa
  checked: 'official_document.checked', // đã kiểm tra
  sentBack: 'official_document.sent_back', // trả lại người soạn
  submitted: 'official_document.submitted', // đã trình ký
  signed: 'official_document.signed', // đã ký
  issued: 'official_document.issued', // đã cấp số và ban hành
  numberCancelled: 'official_document.number_cancelled', // số lấy nhầm bị hủy
  enteredLate: 'official_document.entered_late', // vào sổ muộn với số đã có
  sent: 'official_document.sent', // đã gửi
  received: 'official_document.received', // nơi nhận báo đã nhận
  filed: 'official_document.filed', // đã lưu hồ sơ
  published: 'official_document.published', // đã công khai
  unpublished: 'official_document.unpublished', // thôi công khai
  withdrawn: 'official_document.withdrawn', // không ban hành
} as const

/** Facts about papers that arrive. */
export const incomingFacts = {
  received: 'incoming_document.received', // đã vào sổ văn bản đến
  assigned: 'incoming_document.assigned', // đã giao người giải quyết, có hạn
  closed: 'incoming_document.closed', // đã giải quyết xong
} as const

/** Facts about files sent in to become papers of the register. */
export const importFacts = {
  sent: 'document_import.sent', // nhiều tệp được gửi vào
  confirmed: 'document_import.confirmed', // một tệp đã thành văn bản trong sổ
} as const
