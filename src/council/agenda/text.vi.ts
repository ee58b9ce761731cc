import type { ItemKind, ItemState, ItemVerb } from './agenda-item.ts'
import type { PaperKind } from './papers.ts'
import type { SpeechKind } from './speech.ts'

export const kindText: Record<ItemKind, string> = {
  procedure: 'Thủ tục',
  report: 'Báo cáo',
  examination_report: 'Báo cáo thẩm tra',
  draft_resolution: 'Dự thảo nghị quyết',
  questioning: 'Chất vấn',
  election: 'Bầu cử',
  information: 'Thông báo',
}

export const stateText: Record<ItemState, string> = {
  pending: 'Chưa đến lượt',
  under_discussion: 'Đang tiến hành',
  done: 'Đã xong',
  withdrawn: 'Đã rút',
  postponed: 'Đã hoãn',
}

export const verbText: Record<ItemVerb, string> = {
  add: 'Thêm nội dung',
  amend: 'Sửa nội dung',
  move: 'Đổi thứ tự',
  take_up: 'Đưa nội dung ra',
  finish: 'Kết thúc nội dung',
  withdraw: 'Rút khỏi chương trình',
  postpone: 'Hoãn sang kỳ họp khác',
  waive_papers: 'Cho biểu quyết dù thiếu tài liệu',
  summarise: 'Ghi diễn biến',
}

export const paperText: Record<PaperKind, string> = {
  submission_paper: 'Tờ trình',
  draft: 'Dự thảo',
  examination_report: 'Báo cáo thẩm tra',
  report: 'Báo cáo',
  other: 'Tài liệu khác',
}

export const speechText: Record<SpeechKind, string> = {
  discussion: 'Thảo luận',
  questioning: 'Chất vấn',
  reply: 'Trả lời',
  point_of_order: 'Ý kiến về thủ tục',
}

/** "tờ trình, báo cáo thẩm tra" */
export function papersInWords(kinds: readonly PaperKind[]): string {
  return kinds.map((kind) => paperText[kind].toLowerCase()).join(', ')
}

/** "1 giờ 20 phút", "45 phút" */
export function minutesInWords(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  const parts = [hours > 0 ? `${hours} giờ` : '', rest > 0 || hours === 0 ? `${rest} phút` : '']
  return parts.filter(Boolean).join(' ')
}
