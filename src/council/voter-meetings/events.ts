/** Facts this slice announces, each with what happened. The payload never carries personal data. */
export const voterMeetingFacts = {
  planned: 'voter_meeting.planned', // đưa vào kế hoạch
  announced: 'voter_meeting.announced', // đã thông báo cho nơi tiếp xúc và cử tri
  moved: 'voter_meeting.moved', // dời ngày, giờ hoặc nơi
  cancelled: 'voter_meeting.cancelled', // hủy, có lý do
  noted: 'voter_meeting.noted', // có lời cử tri mới được ghi, sửa hoặc bỏ
  closed: 'voter_meeting.closed', // đã tiếp xúc xong
  approved: 'voter_meeting.approved', // biên bản được chủ trì hoặc thư ký thông qua
} as const
export type VoterMeetingFact = (typeof voterMeetingFacts)[keyof typeof voterMeetingFacts]
