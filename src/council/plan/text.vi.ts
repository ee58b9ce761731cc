import { writeDay } from '../../kernel/clock.ts'
import {
  quotaOn,
  type Cadence,
  type Duty,
  type DutyActor,
  type DutyKind,
  type PlanSpan,
} from './duty.ts'
import type { CountableFacts } from './evidence-source.ts'
import type { Period } from './period.ts'
import type { EvidenceRule } from './duty-entry.ts'
import type { DutyState, Standing } from './standing.ts'

export const kindText: Record<DutyKind, string> = {
  duty: 'Nhiệm vụ',
  target: 'Định mức, mục tiêu',
  subject: 'Chuyên đề',
  principle: 'Nguyên tắc',
}

export const cadenceText: Record<Cadence, string> = {
  year: 'Mỗi năm',
  quarter: 'Mỗi quý',
  session: 'Mỗi kỳ họp',
  term: 'Trong cả kỳ kế hoạch',
  midTerm: 'Giữa kỳ kế hoạch',
  endOfTerm: 'Cuối kỳ kế hoạch',
  continuous: 'Thường xuyên',
  asNeeded: 'Khi cần',
}

export const actorText: Record<DutyActor, string> = {
  council: 'HĐND',
  standingBody: 'Thường trực HĐND',
  boards: 'các Ban của HĐND',
  boardEconomyBudget: 'Ban Kinh tế - Ngân sách',
  boardCultureSociety: 'Ban Văn hóa - Xã hội',
  delegate: 'đại biểu HĐND',
  peoplesCommittee: 'UBND',
  agencies: 'cơ quan chuyên môn, cơ quan liên quan',
  fatherlandFront: 'MTTQ và các đoàn thể',
  citizens: 'Nhân dân',
}

export const standingText: Record<Standing, string> = {
  late: 'Còn thiếu',
  on_the_way: 'Đang trong kỳ',
  met: 'Đủ',
  under_way: 'Đang làm',
  without_evidence: 'Chưa có bằng chứng',
  as_needed: 'Chưa phát sinh',
  guiding: 'Nguyên tắc',
  not_begun: 'Chưa bắt đầu',
  retired: 'Thôi áp dụng',
}

export const standingMeaning: Record<Standing, string> = {
  late: 'Có kỳ đã hết mà số bằng chứng chưa đủ.',
  on_the_way: 'Kỳ hiện tại chưa hết và chưa đủ; các kỳ trước không thiếu.',
  met: 'Tới ngày xem đã đủ số bằng chứng được yêu cầu.',
  under_way: 'Việc thường xuyên hoặc khi cần, đã có bằng chứng.',
  without_evidence: 'Việc thường xuyên hoặc làm một lần, chưa có hồ sơ nào chứng minh.',
  as_needed: 'Chỉ làm khi có việc; chưa có việc nào được ghi.',
  guiding: 'Được nêu, được xem xét khi sơ kết, không đếm.',
  not_begun: 'Ngày xem ở trước ngày bắt đầu.',
  retired: 'Không còn áp dụng từ ngày đã ghi.',
}

/** Which rule decides the first and last stretch of a plan, said on the page. */
export const partialPeriodText =
  'Kỳ đầu và kỳ cuối không trọn (kế hoạch bắt đầu hoặc kết thúc giữa năm, giữa quý) chỉ được tính khi kế hoạch phủ ít nhất nửa số ngày của kỳ; đã tính thì phải đủ cả định mức, không chia theo số ngày. Trước khi kỳ hết, nhiệm vụ là “đang trong kỳ”.'

/** How often and how many, as a sentence: "Mỗi năm 5 đến 7". */
export function cadenceWords(
  duty: Pick<Duty, 'kind' | 'cadence' | 'quotas'>,
  day: Temporal.PlainDate,
): string {
  if (duty.kind === 'principle') return 'Không đếm'
  if (duty.cadence === null) return 'Làm một lần'
  const words = cadenceText[duty.cadence]
  if (duty.cadence === 'continuous' || duty.cadence === 'asNeeded') return words
  const quota = quotaOn(duty.quotas, day) ?? duty.quotas[0]
  const [minimum, maximum] = [quota?.minimum ?? 1, quota?.maximum ?? null]
  if (maximum === null) return `${words} ít nhất ${minimum}`
  return minimum === maximum ? `${words} ${minimum}` : `${words} ${minimum} đến ${maximum}`
}

const romanQuarter = ['I', 'II', 'III', 'IV']

/** Name of a period: "Năm 2026", "Quý II/2026", "Đến 30/06/2028". */
export function periodText(period: Period): string {
  const { kind, startsOn, endsOn } = period
  if (kind === 'year') return `Năm ${startsOn.year}`
  if (kind === 'quarter')
    return `Quý ${romanQuarter[Math.floor((startsOn.month - 1) / 3)]}/${startsOn.year}`
  if (kind === 'session') return endsOn ? period.label : 'Kỳ họp sắp tới'
  return `Đến ${endsOn ? writeDay(endsOn) : ''}`
}

/** What is lacking over the periods that have ended: "Năm 2026 thiếu 2 (có 3/5)". */
export function missingWords(state: DutyState): string[] {
  return state.periods
    .filter(({ missing }) => missing > 0)
    .map(
      (period) =>
        `${periodText(period)} thiếu ${period.missing} (có ${period.counted}/${period.minimum})`,
    )
}

/** What the running period still asks for; empty when it asks for nothing more. */
export function ahead({ current }: DutyState): string {
  if (!current) return ''
  if (!current.isAsked)
    return `${periodText(current)}: kỳ chưa trọn, không bắt buộc (có ${current.counted})`
  const over = current.isOver ? `, vượt mức tối đa ${current.maximum}` : ''
  return `${periodText(current)}: ${current.counted}/${current.minimum}${over}`
}

/** The days a plan covers. */
export function spanWords({ startsOn, endsOn }: PlanSpan): string {
  return `${writeDay(startsOn)} – ${writeDay(endsOn)}`
}

/** Parts of the product that carry a duty. */
export const moduleText: Record<string, string> = {
  plan: 'Kế hoạch',
  documents: 'Văn bản',
  commitments: 'Cam kết',
  sessions: 'Kỳ họp',
  resolutions: 'Nghị quyết',
  publicComment: 'Lấy ý kiến nhân dân',
  examination: 'Thẩm tra',
  questioning: 'Chất vấn, giải trình',
  supervision: 'Giám sát',
  petitions: 'Kiến nghị cử tri',
  voterMeetings: 'Tiếp xúc cử tri',
  citizenReception: 'Tiếp công dân',
  indicators: 'Chỉ tiêu',
  investment: 'Đầu tư công',
  budget: 'Ngân sách',
  reports: 'Báo cáo',
  reviews: 'Sơ kết, tổng kết',
  delegates: 'Đại biểu và tổ chức',
  training: 'Tập huấn',
  digital: 'Chuyển đổi số',
  publicity: 'Thông tin, công khai',
  coordination: 'Phối hợp',
  discipline: 'Kỷ luật, kỷ cương',
  emulation: 'Thi đua',
  law: 'Pháp luật',
}

/** A rule of counting in words: "Kiến nghị được gửi (Kênh tiếp nhận: Cổng thông tin)". */
export function ruleWords({ fact, filter }: EvidenceRule, facts: CountableFacts): string {
  const known = Object.hasOwn(facts, fact) ? facts[fact] : undefined
  if (!known) return `Loại hồ sơ chưa có trong phần mềm (${fact})`
  const chosen = known.filter ? filter[known.filter.key] : undefined
  if (!known.filter || chosen === undefined) return known.words
  return `${known.words} (${known.filter.words}: ${known.filter.values[chosen] ?? chosen})`
}
