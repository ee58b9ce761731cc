import { plainLetters } from '../recognition/plain-letters.ts'
import { bodyDepartures } from './check-body.ts'
import { headDepartures } from './check-head.ts'
import { departure, type Departure } from './departure.ts'
import type { Places } from './places.ts'
import type { WordLayout, WordParagraph, WordSection } from './word-layout.ts'

const types =
  /^(nghi quyet|quyet dinh|to trinh|bao cao( tham tra)?|ke hoach|thong bao|giay moi|giay trieu tap|bien ban|ket luan|chuong trinh|huong dan|quy che|de an|phieu gui)$/

/**
 * What in a Word file departs from Decree 30/2020, Phụ lục I: paper and margins, font, page numbers,
 * head, body and signature. One line for each kind of departure, with how many places have it.
 */
export function departuresOf(layout: WordLayout): Departure[] {
  const words = layout.paragraphs.filter(({ text }) => text !== '')
  const places = placesOf(words)
  return [
    ...layout.sections.slice(0, 1).flatMap(sectionDepartures),
    ...fontDepartures(words),
    ...numberingDepartures(layout, words),
    ...headDepartures(words, places),
    ...bodyDepartures(words, places),
  ]
}

function placesOf(words: readonly WordParagraph[]): Places {
  const plain = words.map(({ text }) => plainLetters(text))
  const find = (test: (line: string) => boolean) => plain.findIndex(test)
  return {
    nation: find((line) => line.includes('cong hoa xa hoi chu nghia')),
    motto: find((line) => /doc lap\s*-\s*tu do\s*-\s*hanh phuc/.test(line)),
    number: find((line) => /^so\s*:/.test(line)),
    day: find((line) => /,?\s*ngay\b.*\bthang\b.*\bnam\b/.test(line) && line.length < 80),
    type: find((line) => types.test(line.trim())),
    recipients: find((line) => /^noi nhan\s*:?$/.test(line)),
  }
}

const round = (value: number) => Math.round(value * 10) / 10
const within = (value: number, from: number, to: number, slack = 0.5) => value >= from - slack && value <= to + slack

// Phụ lục I, mục I (DOC-001 to DOC-005)
function sectionDepartures(section: WordSection): Departure[] {
  const { width, height } = section
  const [short, long] = [Math.min(width, height), Math.max(width, height)]
  const isA4 = within(short, 210, 210, 1) && within(long, 297, 297, 1)
  const margins = [
    ['margin_top', 'DOC-002', section.top, 20, 25],
    ['margin_bottom', 'DOC-003', section.bottom, 20, 25],
    ['margin_left', 'DOC-004', section.left, 30, 35],
    ['margin_right', 'DOC-005', section.right, 15, 20],
  ] as const
  return [
    ...(isA4 ? [] : [departure('paper', 'DOC-001', '210 × 297 mm', `${round(width)} × ${round(height)} mm`)]),
    ...margins.flatMap(([code, rule, value, from, to]) =>
      within(value, from, to) ? [] : [departure(code, rule, `${from}–${to} mm`, `${round(value)} mm`)],
    ),
  ]
}

// Mục I (DOC-006); a metric twin of the font counts as it.
function fontDepartures(words: readonly WordParagraph[]): Departure[] {
  const others = words.flatMap(({ runs }) => runs).filter(({ font, text }) => text.trim() !== '' && font !== null && !/^(Times New Roman|Tinos|Liberation Serif)$/i.test(font))
  const [first] = others
  if (!first) return []
  const fonts = [...new Set(others.map(({ font }) => font))].join(', ')
  return [departure('font', 'DOC-006', 'Times New Roman', fonts, first.text, others.length)]
}

/** About this many letters fill a page: a shorter paper needs no page numbers. */
const lettersOfPage = 2200

// Mục I (DOC-007)
function numberingDepartures({ pageNumbers, sections }: WordLayout, words: readonly WordParagraph[]): Departure[] {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0)
  const [numbers] = pageNumbers
  if (!numbers) {
    return letters > lettersOfPage ? [departure('page_number_missing', 'DOC-007', 'có số trang từ trang 2', 'không có')] : []
  }
  const isPlaced = numbers.where === 'header' && numbers.align === 'center'
  const found = numbers.where === 'footer' ? 'cuối trang' : 'không ở giữa'
  return [
    ...(isPlaced ? [] : [departure('page_number_place', 'DOC-007', 'giữa, phần lề trên', found)]),
    ...(within(numbers.size, 13, 14, 0) ? [] : [departure('page_number_size', 'DOC-007', '13–14', String(numbers.size))]),
    ...(sections[0]?.hasTitlePage === false ? [departure('page_number_first', 'DOC-007', 'không hiện ở trang 1', 'hiện ở trang 1')] : []),
  ]
}
