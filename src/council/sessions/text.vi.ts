import { citation } from '../../law/citation.ts'
import type { AttendanceMark, AttendanceWay, Quorum } from './attendance.ts'
import type { Preparation, PreparationStanding } from './checklist.ts'
import type { SessionKind, SessionState, SessionVerb } from './session.ts'

export const kindText: Record<SessionKind, string> = {
  ordinary: 'Thường lệ',
  thematic: 'Chuyên đề',
  urgent: 'Giải quyết công việc phát sinh đột xuất',
}

export const stateText: Record<SessionState, string> = {
  planned: 'Dự kiến',
  convened: 'Đã triệu tập',
  opened: 'Đang họp',
  paused: 'Tạm nghỉ',
  closed: 'Đã bế mạc',
  cancelled: 'Không họp',
}

export const verbText: Record<SessionVerb, string> = {
  plan: 'Dự kiến kỳ họp',
  amend: 'Sửa dự kiến',
  convene: 'Triệu tập kỳ họp',
  announce: 'Ghi việc thông báo công khai',
  send_papers: 'Ghi việc gửi tài liệu',
  open: 'Khai mạc',
  pause: 'Tạm nghỉ',
  resume: 'Họp tiếp',
  close: 'Bế mạc',
  cancel: 'Không họp',
}

export const markText: Record<AttendanceMark, string> = {
  present: 'Có mặt',
  absent: 'Vắng',
  excused: 'Vắng có lý do',
  left: 'Đã rời phòng họp',
}

export const wayText: Record<AttendanceWay, string> = {
  by_name: 'Thư ký điểm danh',
  by_code: 'Tự điểm danh bằng mã',
}

export const preparationText: Record<Preparation, string> = {
  convene: 'Quyết định triệu tập, gửi cùng dự kiến chương trình',
  announce: 'Thông báo công khai quyết định triệu tập và chương trình',
  send_papers: 'Gửi tài liệu kỳ họp đến đại biểu',
}

export const standingText: Record<PreparationStanding, string> = {
  done: 'Đã làm đúng hạn',
  done_late: 'Đã làm, quá hạn',
  waiting: 'Còn thời gian',
  due_soon: 'Sắp đến hạn',
  overdue: 'Quá hạn',
}

/** "Kỳ họp thứ 3, Khóa II (2026–2031)" */
export function nameOfSession({ number, term }: { number: number; term: string }): string {
  return `Kỳ họp thứ ${number}, ${term}`
}

const fractionWords: Record<string, string> = {
  '>1/2': 'quá nửa',
  '2/3': 'ít nhất hai phần ba',
  '1/3': 'ít nhất một phần ba',
}

/** "Có mặt 20/28 đại biểu; cần ít nhất hai phần ba tổng số đại biểu = 19 – Luật …" */
export function quorumSentence(quorum: Quorum): string {
  const { present, total, needed, fraction, basis, isReached, missing } = quorum
  const asked = `cần ${fractionWords[fraction] ?? fraction} tổng số đại biểu HĐND = ${needed}`
  const verdict = isReached ? 'đủ điều kiện họp' : `còn thiếu ${missing}`
  return `Có mặt ${present}/${total} đại biểu, ${verdict}: ${asked} – ${citation(basis)}.`
}
