import { citation } from '../../law/citation.ts'
import type { Basis } from '../../kernel/basis.ts'
import type { BallotWay, Choice, Manner, Matter, VoteState } from './vote.ts'

export const stateText: Record<VoteState, string> = {
  opened: 'Đang biểu quyết',
  closed: 'Đã kết thúc',
  annulled: 'Đã hủy kết quả',
}

export const choiceText: Record<Choice, string> = {
  in_favour: 'Tán thành',
  against: 'Không tán thành',
  abstaining: 'Không biểu quyết',
}

export const mannerText: Record<Manner, string> = {
  device: 'Bằng thiết bị',
  show_of_hands: 'Giơ tay, thư ký ghi theo tên',
  roll_call: 'Gọi tên, thư ký ghi theo tên',
}

export const wayText: Record<BallotWay, string> = {
  device: 'Bằng thiết bị',
  by_name: 'Thư ký ghi theo tên',
}

export const matterText: Record<Matter, string> = {
  resolution: 'Thông qua nghị quyết',
  procedure: 'Quyết định tại kỳ họp (chương trình, thư ký, thủ tục)',
}

export const fractionWords: Record<string, string> = {
  '>1/2': 'quá nửa',
  '2/3': 'ít nhất hai phần ba',
  '1/3': 'ít nhất một phần ba',
}

type Counted = {
  readonly isCarried: boolean
  readonly inFavour: number
  readonly total: number
  readonly needed: number
  readonly fraction: string
}

/**
 * "Thông qua: 24/28 đại biểu tán thành, cần quá nửa tổng số đại biểu HĐND = 15 – Luật …": the one
 * sentence of a result, on every screen and paper.
 */
export function resultSentence(result: Counted, basis: Basis): string {
  const { isCarried, inFavour, total, needed, fraction } = result
  const verdict = isCarried ? 'Thông qua' : 'Không thông qua'
  const asked = `cần ${fractionWords[fraction] ?? fraction} tổng số đại biểu HĐND = ${needed}`
  return `${verdict}: ${inFavour}/${total} đại biểu tán thành, ${asked} – ${citation(basis)}.`
}
