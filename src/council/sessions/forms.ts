import { z } from 'zod'
import {
  chosenId,
  oneOf,
  optionalId,
  optionalText,
  requiredDay,
  requiredText,
} from '../../platform/web/fields.ts'
import { attendanceMarks } from './attendance.ts'
import { sessionKinds } from './session.ts'

export const shownVersion = z.coerce
  .number({ error: 'Trang đã cũ. Hãy tải lại.' })
  .int()
  .positive('Trang đã cũ. Hãy tải lại.')

const clockShape = /^([01]?\d|2[0-3])[:hg.]([0-5]\d)$/

/** A time of day as people write it: 7:30, 07h30. Given as 07:30; '' when it may be left out and is. */
export function timeOfDay(what: string, isOptional = false): z.ZodType<string> {
  return z
    .string()
    .optional()
    .transform((text, context) => {
      if (isOptional && !text) return ''
      const [, hour, minute] = clockShape.exec(text ?? '') ?? []
      if (hour && minute) return `${hour.padStart(2, '0')}:${minute}`
      context.addIssue({ code: 'custom', message: `Hãy nhập ${what}, ví dụ 07:30.` })
      return z.NEVER
    }) as unknown as z.ZodType<string>
}

const number = z.coerce
  .number({ error: 'Số kỳ họp là một số, ví dụ 3.' })
  .int('Số kỳ họp là một số, ví dụ 3.')
  .min(1, 'Số kỳ họp từ 1 đến 200.')
  .max(200, 'Số kỳ họp từ 1 đến 200.') as z.ZodType<number>

const plan = {
  number,
  kind: oneOf('loại kỳ họp', sessionKinds),
  startsOn: requiredDay('ngày khai mạc'),
  endsOn: requiredDay('ngày bế mạc'),
  beginsAt: timeOfDay('giờ khai mạc'),
  place: requiredText('địa điểm', 200),
  content: optionalText('nội dung dự kiến', 5000),
  askedBy: optionalText('nơi đề nghị', 300),
}

export const planForm = z.strictObject(plan)
export const amendForm = z.strictObject({
  version: shownVersion,
  ...plan,
  note: optionalText('lý do sửa', 500),
})
export const conveneForm = z.strictObject({
  version: shownVersion,
  document: requiredText('số quyết định triệu tập', 100),
  secretaryId: optionalId('thư ký kỳ họp'),
})
export const announceForm = z.strictObject({
  version: shownVersion,
  where: requiredText('nơi thông báo', 300),
})
export const sendPapersForm = z.strictObject({
  version: shownVersion,
  note: optionalText('ghi chú', 500),
})
export const cancelForm = z.strictObject({
  version: shownVersion,
  reason: requiredText('lý do', 500),
})
export const stepForm = z.strictObject({
  version: shownVersion,
  note: optionalText('ghi chú', 300),
})

export const markForm = z.strictObject({
  personId: chosenId('đại biểu'),
  mark: oneOf('tình trạng có mặt', attendanceMarks),
  time: timeOfDay('giờ', true),
  reason: optionalText('lý do', 300),
})
export const checkInForm = z.strictObject({
  code: z
    .string({ error: 'Hãy nhập mã điểm danh.' })
    .regex(/^\s*\d{3}\s?\d{3}\s*$/, 'Mã điểm danh gồm 6 chữ số.'),
})
