import type { Confidence } from '../../law/confidence.ts'
import type { CountedDay, PeriodUnit } from '../../law/deadline.ts'

export const unitText: Record<PeriodUnit, string> = {
  calendar_days: 'ngày',
  working_days: 'ngày làm việc',
  weeks: 'tuần',
  months: 'tháng',
  years: 'năm',
}

export const whyText: Record<CountedDay['why'], string> = {
  weekday: 'ngày làm việc',
  saturday_morning: 'làm việc sáng thứ Bảy',
  weekend: 'nghỉ cuối tuần',
  holiday: 'nghỉ lễ',
  compensatory: 'nghỉ bù',
  swap_working: 'làm bù',
}

export const confidenceText: Record<Confidence, string> = {
  text: 'Đã đọc nguyên văn văn bản.',
  secondary: 'Đọc qua nguồn thứ cấp, cần đối chiếu nguyên văn.',
  memory: 'Chưa đối chiếu nguyên văn: cần kiểm tra trước khi áp dụng.',
}
