/**
 * What a council may set in its own rules of procedure (Quy chế làm việc): `at_least` and `at_most`
 * are the law's limits, which it may tighten and never loosen; `open` the law leaves to it.
 */
export type Latitude = 'at_least' | 'at_most' | 'open' | 'fixed'

// Nghị quyết 104/2025/UBTVQH15, Điều 2: own rules in line with the model rules, the law and local
// conditions. A rule not named here is fixed by law: quorum, majorities, secret ballots, the first
// session, incompatibilities, the counting of time, and every duty of bodies that are not the council's.
const latitudes: Readonly<Record<string, Exclude<Latitude, 'fixed'>>> = {
  'SES-001': 'at_least', // số kỳ họp thường lệ mỗi năm
  'SES-005': 'open', // hội nghị chuẩn bị kỳ họp
  'SES-006': 'at_least', // triệu tập kỳ họp thường lệ trước khai mạc
  'SES-007': 'at_least', // triệu tập kỳ họp chuyên đề, đột xuất
  'SES-009': 'at_least', // thông báo kỳ họp thường lệ
  'SES-010': 'at_least', // thông báo kỳ họp chuyên đề, đột xuất
  'SES-011': 'at_least', // gửi tài liệu trước khai mạc
  'STR-016': 'open', // Tổ đại biểu
  'STR-017': 'at_least', // phiên họp thường kỳ của Thường trực
  'EXM-003': 'at_least', // gửi hồ sơ thẩm tra
  'EXM-004': 'at_least', // gửi báo cáo thẩm tra
  'NRM-013': 'at_least', // thời gian lấy ý kiến Nhân dân
  'QST-007': 'at_most', // trả lời chất vấn bằng văn bản
  'VOT-001': 'at_most', // quyết định tiếp xúc ngoài đơn vị bầu cử
  'VOT-002': 'at_least', // thông báo cho nơi tiếp xúc
  'VOT-008': 'open', // tiếp xúc trước và sau kỳ họp
  'VOT-009': 'open', // tổng hợp ý kiến sau đợt tiếp xúc
  'VOT-010': 'open', // trả lời kiến nghị cử tri
  'CIT-008': 'at_least', // niêm yết lịch tiếp công dân
  'CIT-009': 'at_most', // trả lời kết quả xử lý
  'CIT-022': 'at_least', // số ngày tiếp công dân của đại biểu
  'DOC-057': 'open', // ký hiệu văn bản
  'OWN-001': 'open', // cử tri phản hồi kết quả giải quyết kiến nghị
  'OWN-002': 'open', // gia hạn trả lời kiến nghị
  'OWN-003': 'open', // số nhỏ trong số liệu công khai
  'OWN-061': 'at_most', // gửi đề cương giám sát
  'OWN-062': 'at_least', // báo trước buổi làm việc, khảo sát
  'OWN-063': 'at_most', // Đoàn của HĐND, Thường trực báo cáo kết quả giám sát
  'OWN-064': 'at_most', // Đoàn của Ban báo cáo kết quả giám sát
}

export function latitudeOf(ruleId: string): Latitude {
  return Object.hasOwn(latitudes, ruleId) ? (latitudes[ruleId] ?? 'fixed') : 'fixed'
}

/** The rules a council may set for itself, in the order of the register. */
export function settableRules(): string[] {
  return Object.keys(latitudes)
}

/** Whether a council's figure is looser than the law's. Both are whole numbers of the same unit. */
export function isLooser(latitude: Latitude, councilValue: string, lawValue: string): boolean {
  if (latitude === 'at_least') return Number(councilValue) < Number(lawValue)
  return latitude === 'at_most' && Number(councilValue) > Number(lawValue)
}
