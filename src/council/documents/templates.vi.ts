import type { TypedContent } from './document-content.ts'
import type { DocumentKind } from './document-kind.ts'

/** Where to start for each kind: what the drafter finds in the form, and writes over. */
export type Template = Partial<TypedContent> & { readonly subjectHint: string }

const law = 'Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15'
const file = 'Lưu: VT'
const delegates = 'Đại biểu Hội đồng nhân dân xã'

export const templates: Readonly<Record<DocumentKind, Template>> = {
  resolution: {
    subjectHint: 'Ví dụ: về dự toán ngân sách năm 2027',
    bases: `${law}\nXét Tờ trình số … ngày … của Ủy ban nhân dân xã; báo cáo thẩm tra của Ban …; ý kiến thảo luận của đại biểu`,
    body: 'Điều 1. Nội dung\n1. …\nĐiều 2. Tổ chức thực hiện\n1. Giao Ủy ban nhân dân xã tổ chức thực hiện Nghị quyết.\n2. Giao Thường trực, các Ban và đại biểu Hội đồng nhân dân giám sát việc thực hiện.\nNghị quyết này được Hội đồng nhân dân xã khóa …, kỳ họp thứ … thông qua ngày … và có hiệu lực từ ngày ….',
    sentTo: `Thường trực HĐND, UBND cấp trên\nĐảng ủy xã\nUBND, Ủy ban MTTQ xã\nĐại biểu HĐND xã\n${file}`,
  },
  submission_paper: {
    subjectHint: 'Ví dụ: về việc đề nghị ban hành Nghị quyết …',
    recipients: 'Hội đồng nhân dân xã',
    bases: law,
    body: 'I. SỰ CẦN THIẾT\n…\nII. NỘI DUNG TRÌNH\n1. …\nIII. ĐỀ NGHỊ\nTrên đây là Tờ trình về …, kính trình Hội đồng nhân dân xã xem xét, quyết định./.',
    sentTo: `Như trên\n${file}`,
  },
  examination_report: {
    subjectHint: 'Ví dụ: thẩm tra dự thảo Nghị quyết về …',
    recipients: 'Hội đồng nhân dân xã',
    bases: law,
    body: 'I. CƠ SỞ PHÁP LÝ VÀ SỰ CẦN THIẾT\n…\nII. Ý KIẾN VỀ NỘI DUNG\n1. Những nội dung nhất trí\n…\n2. Những nội dung đề nghị sửa đổi, bổ sung\n…\nIII. KIẾN NGHỊ\nBan đề nghị Hội đồng nhân dân xã xem xét, quyết định./.',
    sentTo: `${delegates}\nUBND xã\n${file}`,
  },
  plan: {
    subjectHint: 'Ví dụ: giám sát chuyên đề về …',
    body: 'I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\n…\n2. Yêu cầu\n…\nII. NỘI DUNG\n1. …\nIII. TỔ CHỨC THỰC HIỆN\n- …',
    sentTo: `UBND, Ủy ban MTTQ xã\n${delegates}\n${file}`,
  },
  report: {
    subjectHint: 'Ví dụ: kết quả hoạt động 6 tháng đầu năm 2027',
    recipients: 'Hội đồng nhân dân xã',
    body: 'I. KẾT QUẢ ĐẠT ĐƯỢC\n1. …\nII. HẠN CHẾ, NGUYÊN NHÂN\n…\nIII. NHIỆM VỤ THỜI GIAN TỚI\n- …',
    sentTo: `${delegates}\n${file}`,
  },
  announcement: {
    subjectHint: 'Ví dụ: lịch tiếp công dân tháng 12 năm 2026',
    body: 'Thường trực Hội đồng nhân dân xã thông báo:\n1. …\n2. …',
    sentTo: `Các cơ quan, đơn vị\n${file}`,
  },
  invitation: {
    subjectHint: 'Ví dụ: dự kỳ họp thứ tư',
    recipients: delegates,
    body: 'Trân trọng kính mời ông/bà dự …\n- Thời gian: … giờ … phút, ngày …\n- Địa điểm: …\n- Nội dung: …\n- Chủ trì: …\nRất mong ông/bà có mặt đúng giờ./.',
    sentTo: `Như trên\n${file}`,
  },
  summons: {
    subjectHint: 'Ví dụ: kỳ họp thứ tư Hội đồng nhân dân xã',
    recipients: delegates,
    bases: law,
    body: 'Thường trực Hội đồng nhân dân xã triệu tập kỳ họp thứ … như sau:\n1. Thời gian: từ … giờ … phút, ngày …\n2. Địa điểm: …\n3. Nội dung: theo dự kiến chương trình gửi kèm.\nĐề nghị đại biểu tham dự đầy đủ; trường hợp vắng mặt báo cáo Chủ tịch Hội đồng nhân dân./.',
    sentTo: `Như trên\n${file}`,
  },
  official_letter: {
    subjectHint: 'Ví dụ: trả lời kiến nghị của cử tri thôn …',
    recipients: 'Ủy ban nhân dân xã',
    body: '…\nĐề nghị … gửi về Thường trực Hội đồng nhân dân xã trước ngày …./.',
    sentTo: `Như trên\n${file}`,
  },
  minutes: {
    subjectHint: 'Ví dụ: phiên họp Thường trực tháng 11 năm 2026',
    body: 'Thời gian bắt đầu: … giờ … phút, ngày …\nĐịa điểm: …\nThành phần tham dự: …\nChủ trì: …\nNỘI DUNG\n1. …\nKẾT LUẬN\n…\nBuổi làm việc kết thúc lúc … giờ … phút cùng ngày./.',
    sentTo: file,
  },
  conclusion: {
    subjectHint: 'Ví dụ: giám sát việc … trên địa bàn xã',
    bases: law,
    body: 'I. ĐÁNH GIÁ\n…\nII. KẾT LUẬN, KIẾN NGHỊ\n1. Đối với Ủy ban nhân dân xã: …, xong trước ngày ….\n2. …',
    sentTo: `UBND, Ủy ban MTTQ xã\n${delegates}\n${file}`,
  },
  decision: {
    subjectHint: 'Ví dụ: về việc thành lập Đoàn giám sát',
    bases: law,
    body: 'Điều 1. …\nĐiều 2. …\nĐiều 3. Các cơ quan, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.',
    sentTo: `Như Điều 3\n${file}`,
  },
  programme: {
    subjectHint: 'Ví dụ: công tác năm 2027',
    body: 'I. MỤC TIÊU\n…\nII. NHIỆM VỤ\n1. …',
    sentTo: `${delegates}\n${file}`,
  },
  other: { subjectHint: 'Nêu ngắn gọn nội dung', body: '', sentTo: file },
}
