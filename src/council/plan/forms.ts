import { z } from 'zod'
import {
  attachedFiles,
  oneOf,
  optionalDay,
  optionalText,
  requiredDay,
  requiredText,
} from '../../platform/web/fields.ts'
import { actors, cadences, dutyKinds } from './duty.ts'
import { codeShape } from './duty-entry.ts'

const shownVersion = z.coerce.number({ error: 'Trang đã cũ. Hãy tải lại.' }).int().positive()
const reason = requiredText('lý do', 500)

const count = (what: string) =>
  z
    .string()
    .optional()
    .transform((text, context) => {
      if (!text) return null
      const number = Number(text)
      if (Number.isInteger(number) && number >= 0 && number <= 1000) return number
      context.addIssue({ code: 'custom', message: `${what} là một số nguyên từ 0 đến 1000.` })
      return z.NEVER
    }) as unknown as z.ZodType<number | null>

const tickedActors = z
  .union([z.enum(actors), z.array(z.enum(actors))], { error: 'Hãy chọn cơ quan trong danh sách.' })
  .optional()
  .transform((given) => [given ?? []].flat()) as unknown as z.ZodType<(typeof actors)[number][]>

/** The plan itself; the middle of its time is worked out when it is left empty. */
export const planForm = z.strictObject({
  number: requiredText('số, ký hiệu kế hoạch', 100),
  title: requiredText('tên kế hoạch', 1000),
  issuingBody: requiredText('cơ quan ban hành', 300),
  issuedOn: requiredDay('ngày ban hành'),
  startsOn: requiredDay('ngày bắt đầu thực hiện'),
  endsOn: requiredDay('ngày kết thúc'),
  midTermOn: optionalDay('ngày giữa kỳ'),
  text: requiredText('toàn văn kế hoạch', 400_000),
})

const dutyWords = {
  subject: requiredText('nội dung tóm tắt', 500),
  quote: requiredText('nguyên văn', 5000),
  actors: tickedActors,
  minimum: count('Số tối thiểu'),
  maximum: count('Số tối đa'),
  evidence: optionalText('bằng chứng cần có', 1000),
}

export const addDutyForm = z.strictObject({
  code: requiredText('mã', 50).refine(
    (code) => codeShape.test(code),
    'Mã gồm các phần chữ hoặc số cách nhau bằng dấu chấm, ví dụ II.2.i.',
  ),
  kind: oneOf('loại', dutyKinds),
  cadence: oneOf('nhịp', ['once', ...cadences]),
  startsOn: optionalDay('ngày bắt đầu'),
  endsOn: optionalDay('ngày kết thúc'),
  ...dutyWords,
})

export const editDutyForm = z.strictObject({
  version: shownVersion,
  quotaFrom: optionalDay('ngày áp dụng số lượng mới'),
  reason,
  ...dutyWords,
})

export const retireDutyForm = z.strictObject({
  version: shownVersion,
  retiredOn: requiredDay('ngày thôi áp dụng'),
  reason,
})

export const withdrawPlanForm = z.strictObject({ reason })

const seatShape = /^[0-9a-f-]{36}\.[a-z_]*\.(?:[0-9a-f-]{36})?$/

/** body.office.person: an office, a body as a whole (no office), or a person by name. */
const seat = z
  .string({ error: 'Hãy chọn trong danh sách.' })
  .regex(seatShape, 'Hãy chọn trong danh sách.')

export const assignDutyForm = z.strictObject({
  version: shownVersion,
  answers: seat,
  cooperates: z
    .union([seat, z.array(seat).max(60)])
    .optional()
    .transform((given) => [given ?? []].flat()) as unknown as z.ZodType<string[]>,
  startsOn: requiredDay('ngày bắt đầu'),
  reason: optionalText('căn cứ, ghi chú', 500),
})

export const addEvidenceForm = z.strictObject({
  version: shownVersion,
  label: requiredText('tên hồ sơ', 300),
  onDay: requiredDay('ngày của hồ sơ'),
  countsFor: optionalDay('ngày thuộc kỳ được tính'),
  path: optionalText('đường dẫn', 300).refine(
    (path) => path === '' || /^\/(?![/\\])[\w\-./%?=&:]*$/.test(path),
    'Đường dẫn phải ở trong trang này, ví dụ /kien-nghi/ABCD-EFGH-1234.',
  ),
  reason,
})

export const removeEvidenceForm = z.strictObject({ reason })

export const evidenceRulesForm = z.strictObject({
  version: shownVersion,
  rules: z
    .union([z.string().max(200), z.array(z.string().max(200)).max(100)])
    .optional()
    .transform((given) => [given ?? []].flat()) as unknown as z.ZodType<string[]>,
})

/** A whole plan as JSON. */
export const sendPlanForm = z.strictObject({ file: attachedFiles('tệp', 1) })

/** Duties of a plan as a sheet. */
export const sendDutiesForm = z.strictObject({ file: attachedFiles('tệp', 1) })

export const confirmImportForm = z.strictObject({})
