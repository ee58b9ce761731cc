import type { Poster, SlipSheet } from './content.ts'
import { millimetresPerPoint } from './layout.ts'
import { evenLines, type Measure } from './line-breaks.ts'
import { paperText } from './printable-text.ts'

export type SetPoster = Omit<Poster, 'title'> & {
  /** The title as one text, as the file's own title, and as the lines it is set in. */
  readonly title: string
  readonly titleLines: readonly string[]
  readonly titleSize: number
  /** The QR code as SVG: drawn, so that it stays sharp. */
  readonly qr: string
}
export type SetSlips = Omit<SlipSheet, 'slips'> & {
  readonly slips: readonly { readonly number: string; readonly link: string; readonly qr: string }[]
}

type Setting = { show(text: string): string; bold(size: number): Measure; qr(link: string): string }

/** Width of an A4 poster between its margins, in points. */
const posterWidth = (210 - 2 * 18) / millimetresPerPoint

/** Letters of the title on A4, in points: a long one is set smaller, so that it stays on three lines. */
function titleSize(title: string): number {
  return title.length <= 30 ? 44 : title.length <= 60 ? 36 : 28
}

/** Sets a poster in type. */
export function setPoster(poster: Poster, { show, bold, qr }: Setting): SetPoster {
  const text = (words: string) => show(paperText(words).trim())
  const title = text(poster.title).toLocaleUpperCase('vi')
  const size = titleSize(title)
  return {
    size: poster.size,
    issuer: text(poster.issuer).toLocaleUpperCase('vi'),
    title,
    titleLines: evenLines(title, posterWidth, bold(size)),
    titleSize: size,
    subject: text(poster.subject),
    lines: poster.lines.map(({ label, value }) => ({ label: text(label), value: text(value) })),
    link: text(poster.link),
    linkWords: text(poster.linkWords),
    qr: qr(poster.link),
    madeOn: poster.madeOn,
  }
}

/** Sets a sheet of slips in type. */
export function setSlips(sheet: SlipSheet, { show, qr }: Pick<Setting, 'show' | 'qr'>): SetSlips {
  const text = (words: string) => show(paperText(words).trim())
  return {
    issuer: text(sheet.issuer).toLocaleUpperCase('vi'),
    title: text(sheet.title).toLocaleUpperCase('vi'),
    note: text(sheet.note),
    slips: sheet.slips.map(({ number, link }) => ({
      number: text(number),
      link: text(link),
      qr: qr(link),
    })),
    madeOn: sheet.madeOn,
  }
}
