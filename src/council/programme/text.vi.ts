import type { ActivityKind, ProgrammeState, QuotaStanding } from './programme.ts'

export const kindText: Record<ActivityKind, string> = {
  thematic_supervision: 'Giám sát chuyên đề',
  regular_supervision: 'Giám sát thường xuyên',
  field_survey: 'Khảo sát',
  ordinary_session: 'Kỳ họp thường lệ',
  thematic_session: 'Kỳ họp chuyên đề',
  voter_meetings: 'Đợt tiếp xúc cử tri',
  periodic_report: 'Báo cáo định kỳ',
  board_sitting: 'Phiên họp Thường trực, Ban',
  training: 'Tập huấn đại biểu',
  review: 'Sơ kết, tổng kết',
  other: 'Việc khác',
}

export const stateText: Record<ProgrammeState, string> = {
  drafted: 'Dự thảo',
  adopted: 'Đã thông qua',
}

export const quotaText: Record<QuotaStanding, string> = {
  short: 'Chưa đủ',
  enough: 'Đủ',
  over: 'Vượt mức',
}

export const verbText: Record<string, string> = {
  adopt: 'Thông qua chương trình',
  add: 'Thêm hoạt động',
  change: 'Sửa hoạt động',
  drop: 'Bỏ hoạt động',
}

/** "Chương trình năm 2027" */
export const programmeName = (year: number): string => `Chương trình hoạt động năm ${year}`

export const programmeDone: Record<string, string> = {
  'programme.draft': 'Đã lập chương trình năm.',
  'programme.adopt': 'Đã ghi việc thông qua chương trình năm.',
  'activity.add': 'Đã thêm hoạt động vào chương trình.',
  'activity.change': 'Đã sửa hoạt động; thay đổi được ghi lại.',
  'activity.drop': 'Đã bỏ hoạt động; lý do được ghi lại.',
}
