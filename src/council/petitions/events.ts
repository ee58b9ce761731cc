/** Facts this slice announces, each with what happened. The payload never carries personal data. */
export const petitionFacts = {
  submitted: 'petition.submitted', // cử tri gửi, hoặc được ghi nhận thay
  classified: 'petition.classified', // đã phân loại: lĩnh vực, cấp
  diverted: 'petition.diverted', // là khiếu nại, tố cáo: rời sang kênh riêng
  transferred: 'petition.transferred', // đã chuyển đến cơ quan có thẩm quyền, có hạn
  sentUp: 'petition.sent_up', // đã chuyển cấp trên
  transferAsked: 'petition.transfer_asked', // cơ quan đang giữ đề nghị chuyển nơi khác
  extensionAsked: 'petition.extension_asked', // cơ quan đang giữ đề nghị gia hạn
  declined: 'petition.declined', // Thường trực HĐND không đồng ý với đề nghị
  extended: 'petition.extended', // đã gia hạn
  urged: 'petition.urged', // đã đôn đốc
  answered: 'petition.answered', // cơ quan đã trả lời
  relayed: 'petition.relayed', // cấp trên đã trả lời
  checked: 'petition.checked', // trả lời đã được kiểm tra
  sentBack: 'petition.sent_back', // trả lời chưa đạt, yêu cầu trả lời lại
  proved: 'petition.proved', // có bằng chứng đã làm
  published: 'petition.published', // đã công khai kết quả cho cử tri
  confirmed: 'petition.confirmed', // cử tri xác nhận đã được giải quyết
  lapsed: 'petition.lapsed', // hết thời gian phản hồi, cử tri không phản hồi
  followed: 'petition.followed', // lời hứa có ngày được theo dõi
  promiseDue: 'petition.promise_due', // đến ngày đã hứa
  postponed: 'petition.postponed', // ngày đã hứa được dời
  settled: 'petition.settled', // đã giải quyết xong, có bằng chứng
  contested: 'petition.contested', // cử tri chưa đồng ý với kết quả
  reopened: 'petition.reopened', // trả lời chưa đạt, giao lại
  returned: 'petition.returned', // trả lại kèm lý do và căn cứ
  merged: 'petition.merged', // gộp vào kiến nghị được giữ
  withdrawn: 'petition.withdrawn', // cử tri rút
} as const
