import type { Refusal } from '../../kernel/result.ts'
import type { Confidence } from '../../law/confidence.ts'
import type { Latitude } from '../../law/council-latitude.ts'
import { periodUnits, type PeriodUnit } from '../../law/deadline.ts'
import type { LawRule, RuleUnit } from '../../law/rule-register.ts'
import { amountInWords, lawRefusals, weekdayWord } from '../../law/text.vi.ts'
import { writeDay } from '../../kernel/clock.ts'
import type { SpecialDayKind } from '../../law/working-calendar.ts'
import type { RuleState } from './rule-entries.ts'

/** Subject of the register → how people call it. */
const subjectNames: Readonly<Record<string, string>> = {
  sessions: 'Kỳ họp',
  structure: 'Tổ chức của HĐND',
  'rules of procedure': 'Quy chế làm việc',
  'own rules': 'Quy định HĐND tự đặt',
  examination: 'Thẩm tra',
  'normative resolutions': 'Nghị quyết quy phạm pháp luật',
  resolutions: 'Nghị quyết',
  majorities: 'Tỷ lệ biểu quyết',
  voting: 'Biểu quyết',
  supervision: 'Giám sát',
  'supervision team': 'Đoàn giám sát',
  questioning: 'Chất vấn',
  explanation: 'Giải trình',
  'confidence votes': 'Lấy phiếu, bỏ phiếu tín nhiệm',
  'voter contact': 'Tiếp xúc cử tri',
  'citizen reception': 'Tiếp công dân',
  complaints: 'Khiếu nại',
  denunciations: 'Tố cáo',
  documents: 'Văn bản, văn thư',
  budget: 'Ngân sách',
  'public investment': 'Đầu tư công',
  'access to information': 'Tiếp cận thông tin',
  'data protection': 'Bảo vệ dữ liệu cá nhân',
  'grassroots democracy': 'Dân chủ ở cơ sở',
  'counting time': 'Cách tính thời hạn',
  'working week': 'Tuần làm việc',
  holidays: 'Ngày nghỉ lễ, tết',
}

export function subjectText(subject: string): string {
  return Object.hasOwn(subjectNames, subject) ? (subjectNames[subject] ?? subject) : subject
}

export const confidenceLabel: Record<Confidence, string> = {
  text: 'Đã đọc nguyên văn',
  secondary: 'Nguồn thứ cấp',
  memory: 'Cần kiểm tra',
}

export const ruleStateText: Record<RuleState, string> = {
  in_force: 'Đang áp dụng',
  ended: 'Đã hết hiệu lực',
  not_begun: 'Chưa có hiệu lực',
  draft: 'Dự thảo',
}

export const latitudeText: Record<Latitude, string> = {
  fixed: 'Luật ấn định; Quy chế làm việc không đặt khác được.',
  at_least: 'Luật ấn định mức tối thiểu; HĐND được đặt dài hơn hoặc nhiều hơn.',
  at_most: 'Luật ấn định mức tối đa; HĐND được đặt ngắn hơn hoặc ít hơn.',
  open: 'Luật để ngỏ; HĐND quyết định trong Quy chế làm việc.',
}

/** The same in a few words, for a table. */
export const latitudeLabel: Record<Latitude, string> = {
  fixed: 'Luật ấn định',
  at_least: 'Từ mức chung trở lên',
  at_most: 'Không quá mức chung',
  open: 'HĐND quyết định',
}

export const unitText: Record<RuleUnit, string> = {
  text: 'câu chữ',
  count: 'số lượng',
  fraction: 'tỷ lệ',
  hours: 'giờ',
  calendar_days: 'ngày',
  working_days: 'ngày làm việc',
  weeks: 'tuần',
  months: 'tháng',
  years: 'năm',
  mm: 'mm',
  pt: 'cỡ chữ (pt)',
}

const fractionText: Readonly<Record<string, string>> = {
  '>1/2': 'quá nửa',
  '2/3': 'ít nhất hai phần ba',
  '1/3': 'ít nhất một phần ba',
  '>10%': 'trên 10%',
}

/** The figure of a rule as people write it; empty when the sentence itself is the rule. */
export function figureText({ value, unit }: Pick<LawRule, 'value' | 'unit'>): string {
  if (unit === 'text') return ''
  if (unit === 'fraction') return fractionText[value] ?? value
  if (isCounted(unit) && /^\d+$/.test(value)) return amountInWords(Number(value), unit)
  const figure = value
    .replace(/^max /, 'tối đa ')
    .replace(' or ', ' hoặc ')
    .replace(/(\d)\.(\d)/g, '$1,$2')
  return unit === 'count'
    ? figure
    : `${figure} ${unit === 'pt' || unit === 'mm' ? unit : unitText[unit]}`
}

function isCounted(unit: RuleUnit): unit is PeriodUnit | 'hours' {
  return unit === 'hours' || (periodUnits as readonly string[]).includes(unit)
}

export const dayKindText: Record<SpecialDayKind, string> = {
  holiday: 'Nghỉ lễ',
  compensatory: 'Nghỉ bù',
  swap_working: 'Làm bù',
}

/** A day within a sentence: "ngày 24/11/2026 (Thứ Ba)". */
export function dayInSentence(on: Temporal.PlainDate): string {
  return `ngày ${writeDay(on)} (${weekdayWord(on)})`
}

/** A day in full: "Thứ Ba, 24/11/2026". */
export function fullDay(on: Temporal.PlainDate): string {
  return `${weekdayWord(on)}, ${writeDay(on)}`
}

const askOperator = 'Hãy nhờ người quản trị hệ thống.'

type Values = NonNullable<Refusal['values']>

/** Each refusal about law, calendar and a council's own rules as a sentence that says what to do. */
export const ruleRefusals: Readonly<Record<string, (values: Values) => string>> = {
  ...lawRefusals,
  'rule.changed_meanwhile': () =>
    'Quy định này vừa có phiên bản mới do người khác ghi. Hãy tải lại trang, xem phiên bản mới rồi làm tiếp.',
  'law_rule.amend_not_allowed': () =>
    `Chỉ người quản trị hệ thống được ghi phiên bản mới của quy định pháp luật, vì danh mục dùng chung cho mọi Hội đồng. ${askOperator}`,
  'council_rule.set_not_allowed': () =>
    'Chỉ Thường trực HĐND và chuyên viên giúp việc được ghi mức của Hội đồng. Hãy nhờ chuyên viên giúp việc HĐND.',
  'council_rule.decided_in_future': () =>
    'Ngày ban hành chưa đến. Hãy ghi sau khi HĐND đã ban hành văn bản.',
  'council_rule.in_force_before_decided': () =>
    'Ngày có hiệu lực không thể trước ngày ban hành. Hãy kiểm tra lại hai ngày.',
  'law_day.not_found': () =>
    'Ngày này không có trong lịch. Hãy quay lại lịch làm việc và chọn lại.',
  'law_day.already_confirmed': () => 'Ngày này đã được xác nhận. Không cần xác nhận nữa.',
  'law_day.not_in_force': () => 'Ngày này đang tính như ngày thường. Không có gì để bỏ.',
  'law_day.already_listed': ({ name }) =>
    `Ngày này đã có trong lịch: ${name}. Hãy bỏ xác nhận ngày cũ trước, hoặc chọn ngày khác.`,
  'law_day.document_missing': () =>
    'Hãy ghi số, ký hiệu văn bản làm căn cứ, ví dụ “Thông báo 6150/TB-BLĐTBXH”.',
  'law_day.swap_on_workday': () =>
    'Ngày làm bù phải là thứ Bảy hoặc Chủ nhật; các ngày khác vốn đã là ngày làm việc.',
  'law_day.compensation_on_day_off': () =>
    'Ngày nghỉ bù phải từ thứ Hai đến thứ Sáu; thứ Bảy, Chủ nhật vốn đã là ngày nghỉ.',
  'law_day.add_not_allowed': () => `Chỉ người quản trị hệ thống được thêm ngày. ${askOperator}`,
  'law_day.confirm_not_allowed': () =>
    `Chỉ người quản trị hệ thống được xác nhận ngày nghỉ, ngày làm bù. ${askOperator}`,
  'law_day.unconfirm_not_allowed': () =>
    `Chỉ người quản trị hệ thống được bỏ xác nhận ngày nghỉ, ngày làm bù. ${askOperator}`,
  'working_week.set_not_allowed': () =>
    'Chỉ Thường trực HĐND được chọn có tính sáng thứ Bảy hay không. Hãy trình Thường trực HĐND.',
  'working_week.unchanged': () => 'Lựa chọn này đang được áp dụng. Không có gì thay đổi.',
  'period.amount_missing': () => 'Hãy chọn một quy định, hoặc nhập số ngày, tuần, tháng, năm.',
  'period.too_long': ({ unit, most }) =>
    `Trang này viết ra từng ngày nên chỉ tính đến ${amountInWords(Number(most), unit as PeriodUnit)}.`,
}

/** Words said after an act was done, by its permission. */
export const ruleDone: Readonly<Record<string, string>> = {
  'law_rule.amend': 'Đã ghi phiên bản mới. Thời hạn đã ấn định trước đây giữ nguyên.',
  'council_rule.set': 'Đã ghi mức của Hội đồng. Thời hạn đã ấn định trước đây giữ nguyên.',
  'law_day.add': 'Đã thêm ngày vào lịch làm việc.',
  'law_day.confirm': 'Đã xác nhận. Từ nay ngày này được tính theo lịch đã xác nhận.',
  'law_day.unconfirm': 'Đã bỏ xác nhận. Từ nay ngày này tính như ngày thường trong tuần.',
  'working_week.set': 'Đã ghi lựa chọn về sáng thứ Bảy.',
}
