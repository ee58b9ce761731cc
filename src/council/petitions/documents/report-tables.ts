import { writeDay } from '../../../kernel/clock.ts'
import type { Annex, Block, PaperColumn } from '../../../platform/documents/content.ts'
import { countedOutcomes, type CountedOutcome } from '../counted-outcome.ts'
import { petitionFields } from '../petition.ts'
import type { Tally } from '../public-figures.server.ts'
import { countedOutcomeText, fieldText, levelText } from '../text.vi.ts'
import {
  answeredOf,
  mostListed,
  resultWords,
  share,
  type ReportFigures,
  type ReportPetition,
} from './report.ts'

const number = (heading: string): PaperColumn => ({ heading, share: 2, align: 'center' })

/** Figures of one way of counting: each key with its name, a sum below. */
export function tallyTable(
  heading: string,
  rows: readonly { readonly name: string; readonly tally: Tally }[],
  all: Tally,
): Block {
  const figures = (tally: Tally) =>
    [tally.received, answeredOf(tally), tally.outcomes.waiting, tally.overdue].map(String)
  return {
    kind: 'table',
    columns: [
      { heading, share: 6 },
      number('Tiếp nhận'),
      number('Đã có kết quả'),
      number('Đang giải quyết'),
      number('Quá hạn'),
    ],
    rows: [
      ...rows.map(({ name, tally }) => [name, ...figures(tally)]),
      [bold('Tổng số'), ...figures(all).map(bold)],
    ],
  }
}

/** The four outcomes apart, and what is none of them. */
export function outcomeTable(all: Tally): Block {
  const shown = countedOutcomes.filter((outcome) => outcome !== 'ended')
  const counted = all.received - all.outcomes.ended
  return {
    kind: 'table',
    columns: [
      { heading: 'Kết quả', share: 6 },
      { heading: 'Số kiến nghị (tỷ lệ)', share: 3, align: 'center' },
    ],
    rows: shown.map((outcome) => [
      countedOutcomeText[outcome],
      share(all.outcomes[outcome], counted),
    ]),
  }
}

/** Offices against outcomes: who answered how. */
export function holderTable(report: ReportFigures): Block {
  const outcomes: readonly CountedOutcome[] = [
    'settled',
    'told_settled',
    'dated_promise',
    'explained',
    'refused_with_basis',
    'waiting',
  ]
  const figures = (tally: Tally) =>
    [
      tally.received,
      ...outcomes.map((outcome) => tally.outcomes[outcome]),
      tally.late,
      tally.overdue,
    ].map(String)
  return {
    kind: 'table',
    columns: [
      { heading: 'Cơ quan', share: 5 },
      ...[
        'Nhận',
        'Xong',
        'Báo xong',
        'Có lộ trình',
        'Giải trình',
        'Từ chối',
        'Chưa có kết quả',
        'Trả lời trễ',
        'Quá hạn',
      ].map((heading): PaperColumn => ({ heading, share: 2, align: 'center' })),
    ],
    rows: [
      ...byHolder(report).map(({ name, tally }) => [name, ...figures(tally)]),
      [bold('Tổng số'), ...figures(report.tallies.all).map(bold)],
    ],
  }
}

export function byField({ tallies }: ReportFigures) {
  return tallies.byField
    .toSorted((one, other) => place(petitionFields, one.key) - place(petitionFields, other.key))
    .map(({ key, tally }) => ({ name: key ? fieldText[key] : 'Chưa phân loại', tally }))
}

/** Hamlets in the commune's own order: small numbers are not ranked. */
export function byHamlet({ tallies, hamletNames }: ReportFigures) {
  const order = [...hamletNames.keys()]
  return tallies.byHamlet
    .toSorted((one, other) => place(order, one.key) - place(order, other.key))
    .map(({ key, tally }) => ({
      name: key ? (hamletNames.get(key) ?? 'Thôn cũ') : 'Không ghi thôn',
      tally,
    }))
}

export function byHolder({ tallies, holderNames }: ReportFigures) {
  const order = [...holderNames.keys()]
  return tallies.byHolder
    .toSorted((one, other) => place(order, one.key) - place(order, other.key))
    .map(({ key, tally }) => ({ name: holderName(holderNames, key), tally }))
}

export function byLevelWords({ byLevel }: ReportFigures): string {
  const known = byLevel.filter(({ level }) => level !== null)
  const words = known.map(
    ({ level, count }) => `${level ? levelText[level].toLocaleLowerCase('vi') : ''} ${count}`,
  )
  return words.length === 0 ? 'chưa phân loại cấp giải quyết' : words.join('; ')
}

function place(order: readonly string[], key: string | null): number {
  const found = key === null ? -1 : order.indexOf(key)
  return found === -1 ? order.length : found
}

function holderName(names: ReadonlyMap<string, string>, key: string | null): string {
  return key === null ? 'Chưa chuyển cơ quan nào' : (names.get(key) ?? 'Cơ quan đã giải thể')
}

const bold = (text: string) => [{ text, isBold: true }]

/** The annex: each petition with its words and what was answered, by field. */
export function petitionsAnnex(
  petitions: readonly ReportPetition[],
  {
    number,
    title,
    comesWith,
    total,
  }: { number: string; title: string; comesWith: string; total: number },
): Annex {
  const listed = petitions.toSorted((one, other) => rankOf(one) - rankOf(other))
  const left = total - listed.length
  return {
    number,
    title,
    comesWith,
    isLandscape: true,
    body: [
      {
        kind: 'table',
        columns: [
          { heading: 'STT', share: 1.2, align: 'center' },
          { heading: 'Mã, ngày nhận, thôn', share: 4 },
          { heading: 'Nội dung kiến nghị', share: 8 },
          { heading: 'Cơ quan giải quyết', share: 3 },
          { heading: 'Kết quả', share: 3 },
          { heading: 'Nội dung trả lời', share: 7 },
        ],
        rows: listed.map((petition, place) => rowOf(petition, place + 1)),
      },
      ...(left > 0
        ? [
            {
              kind: 'paragraph',
              words: `Phụ lục in ${mostListed.toLocaleString('vi-VN')} kiến nghị nhận trước; ${left.toLocaleString('vi-VN')} kiến nghị còn lại ở tệp XLSX kèm theo.`,
            } as const,
          ]
        : []),
    ],
  }
}

function rankOf({ field }: ReportPetition): number {
  return field === null ? petitionFields.length : petitionFields.indexOf(field)
}

function rowOf(petition: ReportPetition, number: number) {
  const { receiptCode, receivedOn, hamlet, field, title, words, holder, answer } = petition
  return [
    String(number),
    [receiptCode, writeDay(receivedOn), hamlet].filter(Boolean).join('\n'),
    [
      { text: `${title}\n`, isBold: true },
      { text: `${field ? fieldText[field] : 'Chưa phân loại'}\n`, isItalic: true },
      { text: words },
    ],
    holder ?? '–',
    resultWords(petition),
    answer ? [answerHeading(answer), answer.words].join('\n') : 'Chưa có trả lời',
  ]
}

function answerHeading({
  documentNumber,
  answeredOn,
}: NonNullable<ReportPetition['answer']>): string {
  return documentNumber
    ? `Văn bản số ${documentNumber}, ${writeDay(answeredOn)}:`
    : `Ngày ${writeDay(answeredOn)}:`
}
