/** Facts this slice announces, each with what happened. The payload never carries personal data. */
export const commitmentFacts = {
  stated: 'commitment.stated', // đã ghi một cam kết
  corrected: 'commitment.corrected', // lời ghi được sửa
  withdrawn: 'commitment.withdrawn', // bỏ vì ghi nhầm
  confirmed: 'commitment.confirmed', // người cam kết đã xác nhận
  postponed: 'commitment.postponed', // ngày cam kết được dời
  noted: 'commitment.noted', // hồ sơ gốc có thay đổi
  proved: 'commitment.proved', // đã nộp bằng chứng
  sentBack: 'commitment.sent_back', // bằng chứng chưa đạt
  accepted: 'commitment.accepted', // bằng chứng được chấp nhận
  met: 'commitment.met', // hồ sơ gốc đã giải quyết xong
  released: 'commitment.released', // thôi theo dõi theo quyết định
} as const
