import { z } from 'zod'
import { confidences } from '../../law/confidence.ts'
import { periodUnits } from '../../law/deadline.ts'
import { ruleUnits } from '../../law/rule-register.ts'
import { specialDayKinds } from '../../law/working-calendar.ts'
import {
  oneOf,
  optionalDay,
  optionalText,
  requiredDay,
  requiredText,
} from '../../platform/web/fields.ts'

const shownVersion = z.coerce.number({ error: 'Trang đã cũ. Hãy tải lại.' }).int().min(0)

const webAddress = optionalText('địa chỉ đọc văn bản', 500).refine(
  (text) => text === '' || /^https?:\/\/[^\s]+$/.test(text),
  'Địa chỉ phải bắt đầu bằng http:// hoặc https://.',
)

const statedChange = {
  /** The newest version the page showed; 0 when there was none. */
  version: shownVersion,
  value: requiredText('mức quy định', 50),
  ruleVi: requiredText('nội dung quy định', 1000),
  document: requiredText('số, ký hiệu văn bản', 200),
  article: requiredText('điều, khoản', 100),
  effectiveFrom: requiredDay('ngày có hiệu lực'),
  effectiveTo: optionalDay('ngày hết hiệu lực'),
}

/** «Đổi một quy định»: a new version of the law's figure. */
export const amendForm = z.strictObject({
  ...statedChange,
  /** Left empty when the new rule is words only. */
  value: optionalText('mức quy định', 50),
  unit: oneOf('đơn vị', ruleUnits),
  confidence: oneOf('độ tin cậy', confidences),
  sourceUrl: webAddress,
  note: optionalText('ghi chú', 1000),
})

/** «Quy định của Hội đồng»: the council's own figure. */
export const setOwnForm = z.strictObject({
  ...statedChange,
  decidedOn: requiredDay('ngày ban hành'),
})

export const addDayForm = z.strictObject({
  on: requiredDay('ngày'),
  name: requiredText('tên ngày', 200),
  kind: oneOf('loại ngày', specialDayKinds),
  document: requiredText('số, ký hiệu văn bản', 200),
})

export const confirmDayForm = z.strictObject({
  name: requiredText('tên ngày', 200),
  document: requiredText('số, ký hiệu văn bản', 200),
})

export const unconfirmDayForm = z.strictObject({
  document: requiredText('số, ký hiệu văn bản', 200),
  reason: requiredText('lý do', 1000),
})

export const workingWeekForm = z.strictObject({
  saturdayCounts: oneOf('một trong hai', ['no', 'yes']),
  document: requiredText('số, ký hiệu văn bản', 200),
})

const fewDigits = z
  .string()
  .optional()
  .refine((text) => !text || /^\d{1,4}$/.test(text), 'Hãy nhập một số nguyên, ví dụ 10.')
  .transform((text) => (text ? Number(text) : null))

/** The calculator's address: Vietnamese names, because people read and send it. */
export const calculatorForm = z.object({
  'can-cu': optionalText('căn cứ', 40),
  'quy-dinh': optionalText('quy định', 20),
  so: fewDigits,
  'don-vi': z
    .enum(periodUnits, { error: 'Hãy chọn đơn vị trong danh sách.' })
    .default('working_days'),
  chieu: z.enum(['', 'sau', 'truoc'], { error: 'Hãy chọn chiều tính.' }).default(''),
  ngay: requiredDay('ngày mốc'),
  'khong-doi': optionalText('lựa chọn', 10),
})
