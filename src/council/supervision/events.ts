/** Facts this slice announces, each with what happened. */
export const supervisionFacts = {
  decided: 'supervision.decided', // có quyết định giám sát, khảo sát
  outlined: 'supervision.outlined', // đề cương đã gửi đối tượng chịu giám sát
  replied: 'supervision.replied', // đối tượng chịu giám sát nộp báo cáo
  sentBack: 'supervision.sent_back', // báo cáo chưa đủ, trả lại
  accepted: 'supervision.accepted', // báo cáo được nhận
  arranged: 'supervision.arranged', // xếp buổi khảo sát, làm việc
  visited: 'supervision.visited', // đã khảo sát, làm việc
  found: 'supervision.found', // ghi phát hiện, soạn kiến nghị
  drafted: 'supervision.drafted', // gửi dự thảo báo cáo lấy ý kiến
  commented: 'supervision.commented', // đối tượng chịu giám sát góp ý
  concluded: 'supervision.concluded', // ban hành kết luận
  dropped: 'supervision.dropped', // dừng, có lý do
} as const

/** Facts about one recommendation of a conclusion; `made` carries all that a ledger of promises needs. */
export const recommendationFacts = {
  made: 'recommendation.made', // kiến nghị được nêu trong kết luận
  proved: 'recommendation.proved', // bên phải thực hiện báo kết quả
  revisited: 'recommendation.revisited', // bên khác xem lại tại chỗ
  urged: 'recommendation.urged', // đôn đốc
  explained: 'recommendation.explained', // giải trình
  reported: 'recommendation.reported', // báo cáo kỳ họp
} as const
