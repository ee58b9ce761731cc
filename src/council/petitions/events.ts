/** Facts this slice announces, each with what happened. The payload never carries personal data. */
export const petitionFacts = {
  submitted: 'petition.submitted', // cử tri gửi, hoặc được ghi nhận thay
  classified: 'petition.classified', // đã phân loại: lĩnh vực, cấp
  diverted: 'petition.diverted', // là khiếu nại, tố cáo: rời sang kênh riêng
  transferred: 'petition.transferred', // đã chuyển đến cơ quan có thẩm quyền, có hạn
  answered: 'petition.answered', // cơ quan đã trả lời
  published: 'petition.published', // đã công khai kết quả cho cử tri
  confirmed: 'petition.confirmed', // cử tri xác nhận đã được giải quyết
  contested: 'petition.contested', // cử tri chưa đồng ý với kết quả
  reopened: 'petition.reopened', // trả lời chưa đạt, giao lại
  returned: 'petition.returned', // trả lại kèm lý do và căn cứ
  merged: 'petition.merged', // gộp vào kiến nghị được giữ
  withdrawn: 'petition.withdrawn', // cử tri rút
} as const
