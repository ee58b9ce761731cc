import { figureText } from './figure-text.ts'
import type { Direction, FigureState, Period, Rhythm } from './indicator.ts'
import type { OutlookKind } from './outlook.ts'

export const directionText: Record<Direction, string> = {
  rise: 'Càng cao càng tốt',
  fall: 'Càng thấp càng tốt',
}

export const rhythmText: Record<Rhythm, string> = {
  quarter: 'Hằng quý và hằng năm',
  year: 'Hằng năm',
}

export const stateText: Record<FigureState, string> = {
  entered: 'Chờ kiểm tra',
  checked: 'Đã kiểm tra',
  returned: 'Trả lại để sửa',
}

export const outlookText: Record<OutlookKind, string> = {
  reached: 'Đạt',
  missed: 'Không đạt',
  likely: 'Có khả năng đạt',
  uncertain: 'Chưa chắc đạt',
  unlikely: 'Cảnh báo: khó đạt',
  without_target: 'Chưa có mục tiêu',
  too_short: 'Chưa đủ số liệu để dự báo',
}

/** "Quý III/2026", "Năm 2025" */
export function periodText({ year, quarter }: Period): string {
  const roman = ['', 'I', 'II', 'III', 'IV'][quarter]
  return roman ? `Quý ${roman}/${year}` : `Năm ${year}`
}

/** "72%": a chance in whole hundredths. */
export function chanceText(chance: number | null): string {
  return chance === null ? '–' : `${Math.round(chance * 100)}%`
}

/** "Chỉ tiêu 5. Thu nhập bình quân đầu người" */
export function nameOfIndicator({ number, name }: { number: number; name: string }): string {
  return `Chỉ tiêu ${number}. ${name}`
}

export function figureOrDash(figure: number | null | undefined): string {
  return figure === null || figure === undefined ? '–' : figureText(figure)
}
