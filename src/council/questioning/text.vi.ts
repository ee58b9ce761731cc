import type { QuestionKind, QuestionState, QuestionVerb } from './formal-question.ts'

export const stateText: Record<QuestionState, string> = {
  registered: 'Đã đăng ký',
  sent: 'Chờ trả lời',
  answered: 'Đã trả lời',
  judged: 'Người hỏi đã nhận xét',
  closed: 'Đã kết thúc',
  withdrawn: 'Người hỏi rút',
}

export const kindText: Record<QuestionKind, string> = { written: 'Bằng văn bản', oral: 'Trực tiếp tại phiên' }

export const verbText: Record<QuestionVerb, string> = {
  register: 'Đăng ký chất vấn',
  sort: 'Xếp nhóm vấn đề',
  withdraw: 'Rút câu hỏi',
  send: 'Chuyển người trả lời',
  answer: 'Trả lời chất vấn',
  judge: 'Nhận xét trả lời',
  close: 'Kết thúc câu hỏi',
  cite: 'Gắn nghị quyết về chất vấn',
}

/** Words said after an act was done. */
export const questionDone: Record<string, string> = {
  'formal_question.register': 'Đã đăng ký chất vấn. Thường trực HĐND sẽ chuyển câu hỏi đến người phải trả lời.',
  'formal_question.sort': 'Đã xếp nhóm vấn đề.',
  'formal_question.withdraw': 'Đã rút câu hỏi.',
  'formal_question.send': 'Đã chuyển người trả lời. Hạn trả lời bắt đầu tính.',
  'formal_question.answer': 'Đã ghi câu trả lời. Đại biểu đã hỏi được mời nhận xét.',
  'formal_question.judge': 'Đã ghi nhận xét của người hỏi.',
  'formal_question.close': 'Đã kết thúc câu hỏi.',
  'formal_question.cite': 'Đã gắn nghị quyết về chất vấn.',
}
