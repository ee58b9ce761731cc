import { z } from 'zod'
import {
  chosenId,
  oneOf,
  optionalDay,
  optionalId,
  optionalText,
  requiredDay,
  requiredText,
  tickedIds,
} from '../../platform/web/fields.ts'
import { hasIdShape } from '../../kernel/ids.ts'
import { meetingModes } from './meeting.ts'
import { mostSlips } from './opinion-slip.ts'
import { roundKinds } from './round.ts'
import { lineKinds } from './spoken-line.ts'

const shownVersion = z.coerce.number({ error: 'Trang đã cũ. Hãy tải lại.' }).int().positive()

/** An hour of the day as people write it: 19:30, 19h30, 8h. */
function hour(what: string): z.ZodType<string> {
  return z.string({ error: `Hãy nhập ${what}.` }).transform((text, context) => {
    const found = /^(\d{1,2})\s*[:hg.]\s*(\d{2})?$/i.exec(text.trim())
    const [hours, minutes] = [Number(found?.[1]), Number(found?.[2] ?? 0)]
    if (found && hours < 24 && minutes < 60) {
      return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
    }
    context.addIssue({ code: 'custom', message: `Hãy nhập ${what} như 19:30 hoặc 8h00.` })
    return z.NEVER
  }) as unknown as z.ZodType<string>
}

/** A whole number within bounds, as typed. */
function wholeNumber(what: string, least: number, most: number): z.ZodType<number> {
  return z.string({ error: `Hãy nhập ${what}.` }).transform((text, context) => {
    const number = /^\d{1,7}$/.test(text.trim()) ? Number(text) : Number.NaN
    if (number >= least && number <= most) return number
    context.addIssue({ code: 'custom', message: `Hãy nhập ${what} là số từ ${least} đến ${most}.` })
    return z.NEVER
  }) as unknown as z.ZodType<number>
}

export const roundForm = z.strictObject({
  name: requiredText('tên đợt tiếp xúc', 150),
  kind: oneOf('loại đợt', roundKinds),
  sessionName: optionalText('kỳ họp', 100),
  subject: optionalText('chuyên đề', 200),
  startsOn: requiredDay('ngày bắt đầu'),
  endsOn: requiredDay('ngày kết thúc'),
  agreedOn: optionalDay('ngày thống nhất'),
  agreement: optionalText('văn bản thống nhất', 200),
})

const where = {
  onDay: requiredDay('ngày tiếp xúc'),
  startsAt: hour('giờ bắt đầu'),
  mode: oneOf('hình thức', meetingModes),
  place: optionalText('địa điểm', 200),
  onlineUrl: optionalText('đường dẫn trực tuyến', 500),
}

export const meetingForm = z.strictObject({
  ...where,
  hamletIds: tickedIds('thôn', 200),
  groupId: optionalId('tổ đại biểu'),
  subject: optionalText('nội dung', 200),
  delegateIds: tickedIds('đại biểu', 100),
  chairId: optionalId('người chủ trì'),
  secretaryId: optionalId('thư ký'),
  requestedOn: optionalDay('ngày nhận đề nghị'),
})

/** Hours of the day that a round may use, each on its own: "19:30, 14:00". */
export const spreadForm = z.strictObject({
  hours: z.string({ error: 'Hãy nhập giờ tiếp xúc.' }).transform((text, context) => {
    const parts = text.split(/[,;]\s*|\s+và\s+/).filter(Boolean)
    const read = parts.map((part) => hour('giờ').safeParse(part))
    const hours = read.flatMap(({ data }) => data ?? [])
    if (parts.length > 0 && parts.length <= 6 && hours.length === parts.length) return hours
    context.addIssue({ code: 'custom', message: 'Hãy nhập từ 1 đến 6 giờ, ví dụ: 14:00, 19:30.' })
    return z.NEVER
  }) as unknown as z.ZodType<readonly string[]>,
})

export const announceForm = z.strictObject({
  version: shownVersion.optional(),
  reason: optionalText('lý do thông báo muộn', 500),
})

export const moveForm = z.strictObject({
  ...where,
  version: shownVersion,
  reason: requiredText('lý do dời', 500),
})

export const cancelForm = z.strictObject({
  version: shownVersion,
  reason: requiredText('lý do hủy', 500),
})

export const attendForm = z.strictObject({
  version: shownVersion,
  presentIds: tickedIds('đại biểu có mặt', 100),
  absence: optionalText('lý do vắng', 500),
  votersPresent: wholeNumber('số cử tri có mặt', 0, 100_000),
  guests: optionalText('khách mời', 1000),
})

export const closeForm = z.strictObject({
  version: shownVersion,
  conclusion: optionalText('kết luận của người chủ trì', 5000),
})

export const approveForm = z.strictObject({ version: shownVersion })

export const slipsForm = z.strictObject({ count: wholeNumber('số phiếu cần in', 1, 200) })

/** Longest opinion kept in one line. */
export const longestLine = 4000

const slipNumber = z
  .string()
  .optional()
  .transform((text, context) => {
    const plain = text?.trim() ?? ''
    if (plain === '') return null
    // The check signs printed behind the number are of no use here.
    const number = /^\d{1,4}(?:-\w{4})?$/.test(plain) ? Number.parseInt(plain, 10) : 0
    if (number >= 1 && number <= mostSlips) return number
    context.addIssue({
      code: 'custom',
      message: `Số phiếu là số từ 1 đến ${mostSlips}, in ở góc phiếu.`,
    })
    return z.NEVER
  }) as unknown as z.ZodType<number | null>

const said = {
  kind: oneOf('loại ý kiến', lineKinds),
  words: requiredText('lời cử tri', longestLine),
  speaker: optionalText('họ tên người nói', 100),
  hamletId: optionalId('thôn'),
  slipNumber,
}

/** Milliseconds by a device's clock; null when they are none, or lie beyond all reason. */
const instant = z
  .string()
  .optional()
  .transform((text) => {
    const milliseconds = /^\d{12,14}$/.test(text ?? '') ? Number(text) : null
    return milliseconds === null ? null : Temporal.Instant.fromEpochMilliseconds(milliseconds)
  }) as unknown as z.ZodType<Temporal.Instant | null>

/** One line, noted on the page. */
export const noteForm = z.strictObject({ ...said, lineId: chosenId('dòng') })

/** What a device sends of a line it kept: the line, its correction, or that it was a mistake. */
export const deviceForm = z.strictObject({
  verb: oneOf('việc', ['note', 'correct', 'withdraw']),
  lineId: z.string({ error: 'Dòng không có mã.' }).refine(hasIdShape, 'Mã của dòng không đúng.'),
  /** Whose lines these are: the account that was signed in when they were noted. */
  account: requiredText('tài khoản', 100),
  spokenAt: instant,
  ...said,
})

export const correctForm = z.strictObject({ ...said, reason: optionalText('lý do sửa', 500) })

export const withdrawForm = z.strictObject({ reason: optionalText('lý do', 500) })

export const readBackForm = z.strictObject({
  version: shownVersion,
  isRead: oneOf('dấu đã đọc', ['co', 'khong']),
})
