import { z } from 'zod'
import {
  chosenId,
  oneOf,
  optionalId,
  optionalText,
  requiredDay,
  requiredText,
  tickedIds,
} from '../../platform/web/fields.ts'
import { activityKinds } from './programme.ts'

const shownVersion = z.coerce.number({ error: 'Trang đã cũ. Hãy tải lại.' }).int().positive()

export const draftForm = z.strictObject({
  year: z.string({ error: 'Hãy nhập năm.' }).transform((text, context) => {
    const year = /^20\d\d$/.test(text.trim()) ? Number(text) : Number.NaN
    if (year >= 2020) return year
    context.addIssue({ code: 'custom', message: 'Hãy nhập năm bằng bốn chữ số, ví dụ 2027.' })
    return z.NEVER
  }) as unknown as z.ZodType<number>,
  copiedFrom: optionalId('chương trình năm trước'),
})

export const activityForm = z.strictObject({
  version: shownVersion,
  kind: oneOf('loại hoạt động', activityKinds),
  title: requiredText('tên hoạt động', 300),
  bodyId: chosenId('cơ quan chủ trì'),
  personId: chosenId('người chịu trách nhiệm'),
  startsOn: requiredDay('ngày bắt đầu'),
  endsOn: requiredDay('ngày kết thúc'),
  cooperatorIds: tickedIds('cơ quan phối hợp', 50),
  dutyId: optionalId('nhiệm vụ của kế hoạch'),
  evidence: optionalText('sản phẩm', 500),
  reason: optionalText('lý do', 500),
})

export const dropForm = z.strictObject({
  version: shownVersion,
  reason: requiredText('lý do bỏ hoạt động', 500),
})

export const adoptForm = z.strictObject({
  version: shownVersion,
  documentNumber: requiredText('số văn bản thông qua', 100),
  adoptedOn: requiredDay('ngày thông qua'),
})
