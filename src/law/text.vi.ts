import { writeDay } from '../kernel/clock.ts'
import type { Refusal } from '../kernel/result.ts'
import { citation } from './citation.ts'
import type { Confidence } from './confidence.ts'
import type { CountedDay, Deadline, PeriodUnit } from './deadline.ts'

const weekdays = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật']

const unitWords: Record<PeriodUnit | 'hours', string> = {
  calendar_days: 'ngày',
  working_days: 'ngày làm việc',
  weeks: 'tuần',
  months: 'tháng',
  years: 'năm',
  hours: 'giờ',
}

export const confidenceWords: Record<Confidence, string> = {
  text: 'đã đọc nguyên văn',
  secondary: 'theo nguồn thứ cấp, cần đối chiếu nguyên văn',
  memory: 'chưa kiểm chứng, phải đối chiếu trước khi áp dụng',
}

export function weekdayWord(on: Temporal.PlainDate): string {
  return weekdays[on.dayOfWeek - 1] ?? ''
}

/** An amount as papers write it: "05 ngày làm việc". */
export function amountInWords(amount: number, unit: PeriodUnit | 'hours'): string {
  return `${String(amount).padStart(2, '0')} ${unitWords[unit]}`
}

/** Why a day was counted or passed over: "Thứ Bảy, nghỉ cuối tuần"; "Thứ Hai: Nghỉ bù Giỗ Tổ". */
export function dayReason(
  day: Pick<CountedDay, 'on' | 'why' | 'name' | 'awaitsConfirmation'>,
): string {
  const weekday = weekdayWord(day.on)
  const reasons: Record<CountedDay['why'], string> = {
    weekday,
    saturday_morning: `${weekday}, sáng làm việc`,
    weekend: `${weekday}, nghỉ cuối tuần`,
    holiday: `${weekday}, nghỉ lễ: ${day.name}`,
    compensatory: `${weekday}: ${day.name}`,
    swap_working: `${weekday}: ${day.name}`,
  }
  const unconfirmed = `; chưa tính là ngày nghỉ: ${day.name}`
  return reasons[day.why] + (day.awaitsConfirmation ? unconfirmed : '')
}

/** The whole deadline in a sentence, with the shift when there was one. */
export function deadlineSentence(deadline: Deadline): string {
  const { direction, amount, unit, eventOn, dueOn, shifted } = deadline
  const span = amountInWords(amount, unit)
  const rule =
    direction === 'after'
      ? `Trong ${span} kể từ ngày ${writeDay(eventOn)}`
      : `Chậm nhất ${span} trước ngày ${writeDay(eventOn)}`
  const end = `hết hạn lúc 24 giờ ngày ${writeDay(dueOn)} (${weekdayWord(dueOn)})`
  return shifted ? `${rule}; ${shiftClause(deadline)}; ${end}.` : `${rule}; ${end}.`
}

function shiftClause({ direction, shifted }: Deadline): string {
  if (!shifted) return ''
  const day = `ngày ${writeDay(shifted.from)} không phải ngày làm việc (${dayReason({ ...shifted, on: shifted.from })})`
  const source = shifted.basis ? ` (${citation(shifted.basis)})` : ''
  const where =
    direction === 'after' ? 'chuyển sang ngày làm việc tiếp theo' : 'lùi về ngày làm việc trước đó'
  return `${day} nên ${where}${source}`
}

// Refusals carry days as 2026-08-27; people read 27/08/2026.
const dayRead = (iso: string | number | undefined) => writeDay(Temporal.PlainDate.from(String(iso)))

type Values = NonNullable<Refusal['values']>

/** Each refusal of this folder as a sentence that says what to do next. */
export const lawRefusals: Readonly<Record<string, (values: Values) => string>> = {
  'rule.not_found': ({ id }) => `Không có quy định ${id} trong danh mục. Hãy kiểm tra lại mã.`,
  'rule.not_in_force': ({ id, on }) =>
    `Quy định ${id} không có hiệu lực ngày ${dayRead(on)}. Hãy nhập văn bản đang có hiệu lực.`,
  'rule.not_a_period': ({ id, value }) =>
    `Quy định ${id} ghi “${value}”, chưa phải một số ngày. Hãy nhập phiên bản có số ngày rõ ràng.`,
  'rule.not_hours': ({ id, value }) => `Quy định ${id} ghi “${value}”, không phải số giờ.`,
  'rule.not_a_count': ({ id, value }) => `Quy định ${id} ghi “${value}”, không phải một con số.`,
  'rule.not_a_fraction': ({ id, value }) => `Quy định ${id} ghi “${value}”, không phải tỷ lệ.`,
  'rule.basis_missing': () =>
    'Hãy ghi đủ số, ký hiệu văn bản và điều, khoản làm căn cứ, ví dụ “Luật 72/2025/QH15”, “91.3”.',
  'rule.date_missing': () => 'Hãy ghi ngày có hiệu lực.',
  'rule.date_not_after_current': ({ currentFrom }) =>
    `Ngày có hiệu lực phải sau ngày của phiên bản hiện có (${dayRead(currentFrom)}). Phiên bản cũ được giữ nguyên.`,
  'rule.end_before_start': () => 'Ngày hết hiệu lực phải từ ngày có hiệu lực trở đi.',
  'rule.sentence_missing': () => 'Hãy ghi nội dung quy định thành câu.',
  'rule.value_malformed': ({ value }) =>
    `Giá trị “${value}” không hợp với đơn vị. Hãy ghi số nguyên (hoặc tỷ lệ: >1/2, 2/3, 1/3).`,
  'rule.fixed_by_law': ({ id }) =>
    `Quy định ${id} do luật ấn định, Quy chế làm việc không được đặt khác.`,
  'rule.looser_than_law': ({ lawValue }) =>
    `Luật quy định ${lawValue}. Quy chế làm việc chỉ được đặt mức bằng hoặc chặt hơn.`,
  'rule.id_missing': ({ sentence }) => `Dòng “${sentence}” chưa có mã quy định.`,
  'rule.id_repeated': ({ id }) => `Mã quy định ${id} bị lặp. Hãy bỏ một dòng.`,
  'rule.unit_unknown': ({ id, unit }) => `Quy định ${id} dùng đơn vị lạ “${unit}”.`,
  'rule.confidence_unknown': ({ id }) => `Quy định ${id} chưa ghi đúng độ tin cậy.`,
  'rule.date_malformed': ({ id }) => `Quy định ${id} có ngày không đúng lịch.`,
  'law_day.repeated': ({ id }) => `Ngày ${id} bị lặp. Hãy bỏ một dòng.`,
  'law_day.name_missing': ({ id }) => `Ngày ${id} chưa có tên.`,
  'law_day.date_malformed': ({ id }) => `“${id}” không phải một ngày đúng lịch.`,
  'law_day.kind_unknown': ({ id, kind }) => `Ngày ${id} có loại lạ “${kind}”.`,
  'law_day.confidence_unknown': ({ id }) => `Ngày ${id} chưa ghi đúng độ tin cậy.`,
  'csv.malformed': ({ line }) => `Dòng ${line} có dấu ngoặc kép đặt sai. Hãy lưu lại tệp CSV.`,
  'csv.column_missing': ({ column }) => `Thiếu cột “${column}” ở dòng tiêu đề.`,
  'csv.row_uneven': ({ row }) => `Dòng ${row} thừa hoặc thiếu ô so với dòng tiêu đề.`,
}
