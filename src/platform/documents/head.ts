import { writtenNumber, type OfficialDocument } from './content.ts'
import { countryName, millimetresPerPoint, motto, officialLayout } from './layout.ts'
import { evenLines, type Measure } from './line-breaks.ts'

/** The two halves above every official document; widths of rules in millimetres. */
export type SetHead = {
  readonly superior: readonly string[]
  readonly issuer: readonly string[]
  readonly issuerRule: number
  readonly number: string
  /** "V/v …", of a letter only. */
  readonly about: string
  readonly countryName: string
  readonly motto: string
  readonly mottoRule: number
  readonly placeAndDay: string
}

type Setting = { text(words: string): string; bold(size: number): Measure }

/** Sets the head: whose document, its number, the country's name, place and day. */
// Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1 to II.5
export function setHead(document: OfficialDocument, { text, bold }: Setting): SetHead {
  const { headLeft, issuer: size, motto: mottoSize } = officialLayout
  const width = (headLeft - 4) / millimetresPerPoint
  const inCapitals = (name: string) =>
    name
      .split('\n')
      .flatMap((part) => evenLines(text(part).toLocaleUpperCase('vi'), width, bold(size)))
  const issuer = inCapitals(document.issuer)
  return {
    superior: document.superior ? inCapitals(document.superior) : [],
    issuer,
    issuerRule: ruleBelow(issuer, bold(size)),
    number: text(`Số: ${writtenNumber(document.number, document.symbol)}`),
    about: document.type ? '' : text(`V/v ${document.subject}`),
    countryName,
    motto,
    mottoRule: round(bold(mottoSize)(motto) * millimetresPerPoint),
    placeAndDay: text(document.placeAndDay),
  }
}

/** Length of the rule below these lines: a share of the last one. */
export function ruleBelow(lines: readonly string[], measure: Measure): number {
  return round(measure(lines.at(-1) ?? '') * officialLayout.ruleShare * millimetresPerPoint)
}

function round(millimetres: number): number {
  return Math.round(millimetres * 10) / 10
}
