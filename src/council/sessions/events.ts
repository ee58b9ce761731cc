/** Facts this slice announces, each with what happened. */
export const sessionFacts = {
  planned: 'session.planned', // kỳ họp được dự kiến
  amended: 'session.amended', // ngày, nơi họp hoặc nội dung thay đổi
  convened: 'session.convened', // Thường trực HĐND đã triệu tập
  announced: 'session.announced', // đã thông báo công khai
  papersSent: 'session.papers_sent', // tài liệu đã gửi đại biểu
  opened: 'session.opened', // khai mạc
  paused: 'session.paused', // tạm nghỉ
  resumed: 'session.resumed', // họp tiếp
  closed: 'session.closed', // bế mạc
  cancelled: 'session.cancelled', // không họp nữa
  attendanceMarked: 'attendance.marked', // một đại biểu đến, vắng hoặc rời phòng họp
} as const

/** What pages of the hall follow: the course of a session, and its counts, which change far more often. */
export const sessionSubjects = {
  course: (id: string) => ({ kind: 'session', id }),
  counts: (id: string) => ({ kind: 'session_count', id }),
} as const
