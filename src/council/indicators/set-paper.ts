import { placeAndDay, type Block, type OfficialDocument } from '../../platform/documents/content.ts'
import { authorityLines } from '../../platform/documents/signing.ts'
import type { OutlookKind } from './outlook.ts'
import { chanceText, figureOrDash, outlookText } from './text.vi.ts'

/** What the paper says of one indicator. */
export type PaperIndicator = {
  readonly number: number
  readonly name: string
  readonly unit: string
  readonly owner: string
  readonly lastYear: number | null
  readonly last: number | null
  readonly target: number | null
  readonly chance: number | null
  readonly kind: OutlookKind
}

export type SetContent = {
  readonly council: { readonly name: string; readonly place: string }
  readonly year: number
  readonly indicators: readonly PaperIndicator[]
  readonly isSample: boolean
  readonly madeOn: Temporal.PlainDate
}

/** Báo cáo tình hình thực hiện bộ chỉ tiêu: the whole set on paper, off-course ones first in words. */
export function setPaper(content: SetContent): OfficialDocument {
  const { council, year, indicators, isSample, madeOn } = content
  const standing = 'Thường trực HĐND'
  return {
    superior: council.name,
    issuer: standing,
    number: null,
    symbol: 'BC-TTHĐND',
    placeAndDay: placeAndDay(council.place, madeOn),
    type: 'Báo cáo',
    subject: `Tình hình thực hiện bộ chỉ tiêu năm ${year}`,
    body: [
      ...(isSample ? [{ kind: 'paragraph', words: sampleWords } as const] : []),
      { kind: 'heading', level: 1, number: 'I', words: 'Tình hình chung' },
      { kind: 'paragraph', words: summaryOf(indicators, year) },
      { kind: 'heading', level: 1, number: 'II', words: 'Chỉ tiêu không đạt hoặc khó đạt' },
      warned(indicators),
      { kind: 'heading', level: 1, number: 'III', words: 'Toàn bộ chỉ tiêu' },
      tableOf(indicators, year),
    ],
    signatures: [
      {
        authority: authorityLines({ as: 'on_behalf', body: standing, office: 'Chủ tịch' }),
        name: null,
      },
    ],
    sentTo: ['Đại biểu HĐND', 'Ủy ban nhân dân', 'Lưu: VT'],
    madeOn: madeOn.toString(),
  }
}

const sampleWords =
  'Bộ chỉ tiêu mẫu để dùng thử: mọi con số được đặt ra, không phải số liệu của xã.'

function summaryOf(indicators: readonly PaperIndicator[], year: number): string {
  const count = (...kinds: OutlookKind[]) =>
    indicators.filter(({ kind }) => kinds.includes(kind)).length
  return `Năm ${year} theo dõi ${indicators.length} chỉ tiêu: đạt ${count('reached')}, có khả năng đạt ${count('likely')}, chưa chắc đạt ${count('uncertain')}, khó đạt ${count('unlikely')}, không đạt ${count('missed')}, chưa đánh giá được ${count('without_target', 'too_short')}. Khả năng đạt được tính từ số liệu cả năm đã kiểm tra.`
}

function warned(indicators: readonly PaperIndicator[]): Block {
  const items = indicators
    .filter(({ kind }) => kind === 'missed' || kind === 'unlikely')
    .map(
      ({ name, unit, target, last, lastYear, chance, owner }) =>
        `${name}: mục tiêu ${figureOrDash(target)} ${unit}, năm ${lastYear ?? '–'} thực hiện ${figureOrDash(last)}${chance === null ? '' : `, khả năng đạt ${chanceText(chance)}`}; ${owner} chịu trách nhiệm`,
    )
  return items.length === 0 ? { kind: 'paragraph', words: 'Không có.' } : { kind: 'list', items }
}

function tableOf(indicators: readonly PaperIndicator[], year: number): Block {
  return {
    kind: 'table',
    columns: [
      { heading: 'TT', share: 2, align: 'center' },
      { heading: 'Chỉ tiêu (đơn vị)', share: 11 },
      { heading: 'Cả năm gần nhất', share: 5, align: 'right' },
      { heading: `Mục tiêu ${year}`, share: 4, align: 'right' },
      { heading: 'Khả năng đạt', share: 4, align: 'right' },
      { heading: 'Tình trạng', share: 6 },
    ],
    rows: indicators.map(({ number, name, unit, lastYear, last, target, chance, kind }) => [
      String(number),
      `${name} (${unit})`,
      lastYear === null ? '–' : `${figureOrDash(last)} (${lastYear})`,
      figureOrDash(target),
      chanceText(chance),
      outlookText[kind],
    ]),
  }
}
