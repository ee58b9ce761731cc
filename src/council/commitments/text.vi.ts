import type { CommitmentState, CommitmentVerb, ConfirmedHow, OriginKind } from './commitment.ts'

export const stateText: Record<CommitmentState, string> = {
  stated: 'Chờ xác nhận',
  confirmed: 'Đang thực hiện',
  proved: 'Chờ xét bằng chứng',
  kept: 'Đã thực hiện',
  released: 'Thôi theo dõi',
  withdrawn: 'Ghi nhầm',
}

export const verbText: Record<CommitmentVerb, string> = {
  state: 'Ghi cam kết',
  correct: 'Sửa lời ghi',
  withdraw: 'Bỏ dòng ghi nhầm',
  confirm: 'Xác nhận cam kết',
  postpone: 'Dời ngày',
  note: 'Ghi thay đổi của hồ sơ gốc',
  prove: 'Nộp bằng chứng',
  send_back: 'Bằng chứng chưa đạt',
  accept: 'Chấp nhận bằng chứng',
  meet: 'Kiến nghị đã giải quyết xong',
  release: 'Thôi theo dõi theo quyết định',
}

export const originText: Record<OriginKind, string> = {
  formal_question: 'Chất vấn',
  explanation: 'Giải trình',
  petition: 'Trả lời kiến nghị cử tri',
  supervision: 'Giám sát',
  session: 'Phát biểu tại kỳ họp',
}

export const howText: Record<ConfirmedHow, string> = {
  by_person: 'Người cam kết tự xác nhận',
  read_back: 'Đã đọc lại cho người cam kết nghe và được xác nhận',
  in_writing: 'Bằng văn bản',
}

/** Words said after an act was done. */
export const commitmentDone: Record<string, string> = {
  'commitment.state': 'Đã ghi cam kết. Hãy đọc lại cho người cam kết nghe rồi xác nhận.',
  'commitment.correct': 'Đã sửa lời ghi.',
  'commitment.withdraw': 'Đã bỏ dòng ghi nhầm.',
  'commitment.confirm': 'Đã xác nhận. Cam kết được công khai và theo dõi đến khi có bằng chứng.',
  'commitment.postpone': 'Đã dời ngày. Ngày cũ và lý do vẫn được công khai.',
  'commitment.prove': 'Đã nộp bằng chứng, chờ Thường trực HĐND xét.',
  'commitment.judge': 'Đã xét bằng chứng.',
  'commitment.release': 'Đã thôi theo dõi theo quyết định.',
}
