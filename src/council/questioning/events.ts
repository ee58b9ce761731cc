/** Facts this slice announces, each with what happened. The payload never carries personal data. */
export const questionFacts = {
  registered: 'formal_question.registered', // đại biểu đăng ký chất vấn
  sorted: 'formal_question.sorted', // xếp nhóm vấn đề
  withdrawn: 'formal_question.withdrawn', // người hỏi rút
  sent: 'formal_question.sent', // đã chuyển người trả lời, có hạn
  answered: 'formal_question.answered', // đã trả lời
  judged: 'formal_question.judged', // người hỏi đã nhận xét
  closed: 'formal_question.closed', // đã kết thúc
  cited: 'formal_question.cited', // nghị quyết về chất vấn được gắn
} as const
