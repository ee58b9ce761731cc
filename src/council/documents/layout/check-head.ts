import { departure, type Departure, type DepartureCode } from './departure.ts'
import type { Places } from './places.ts'
import { lookDiffers, lookInWords, type WantedLook } from './paragraph-look.ts'
import type { WordParagraph } from './word-layout.ts'

type Part = {
  readonly place: number
  readonly look: WantedLook
  readonly codes: readonly [look: DepartureCode, missing: DepartureCode | null]
  readonly rule: string
}

/** What departs in the head: nation and motto, issuer, number, place and day, type and subject. */
export function headDepartures(words: readonly WordParagraph[], places: Places): Departure[] {
  return [
    ...partsOf(words, places).flatMap((part) => partDepartures(words, part)),
    ...numberWritten(words[places.number]),
    ...dayWritten(words[places.day]),
  ]
}

function partsOf(words: readonly WordParagraph[], places: Places): Part[] {
  const { nation, motto, number, day, type } = places
  const bold = { isBold: true, isItalic: false }
  const isSubject = type >= 0 && words[type + 1]?.align === 'center'
  return [
    // Mục II.1 (DOC-008, DOC-009)
    { place: nation, look: { sizes: [12, 13], ...bold, isRaised: true }, codes: ['nation_look', 'nation_missing'], rule: 'DOC-008' },
    { place: motto, look: { sizes: [13, 14], ...bold }, codes: ['motto_look', 'motto_missing'], rule: 'DOC-009' },
    // Mục II.2 (DOC-011): the line above the number, or the last before the nation's name.
    { place: issuerPlace(words, places), look: { sizes: [12, 13], ...bold, isRaised: true }, codes: ['issuer_look', null], rule: 'DOC-011' },
    // Mục II.3, II.4 (DOC-012, DOC-013)
    { place: number, look: { sizes: [13, 13], isBold: false, isItalic: false }, codes: ['number_look', 'number_missing'], rule: 'DOC-012' },
    { place: day, look: { sizes: [13, 14], isItalic: true }, codes: ['day_look', 'day_missing'], rule: 'DOC-013' },
    // Mục II.5 (DOC-014, DOC-015)
    { place: type, look: { sizes: [13, 14], ...bold, isRaised: true, align: 'center' }, codes: ['type_look', null], rule: 'DOC-014' },
    { place: isSubject ? type + 1 : -1, look: { sizes: [13, 14], ...bold, align: 'center' }, codes: ['subject_look', null], rule: 'DOC-015' },
  ]
}

function issuerPlace(words: readonly WordParagraph[], { nation, motto, number }: Places): number {
  const ends = [nation, motto, number].filter((place) => place > 0)
  const end = ends.length > 0 ? Math.min(...ends) : -1
  return end > 0 && words[end - 1]!.text.length < 80 ? end - 1 : -1
}

function partDepartures(words: readonly WordParagraph[], { place, look, codes, rule }: Part): Departure[] {
  const [lookCode, missing] = codes
  const paragraph = words[place]
  if (!paragraph) return missing ? [departure(missing, rule, lookInWords(look), 'không có')] : []
  const differs = lookDiffers(paragraph, look)
  return differs.length > 0 ? [departure(lookCode, rule, lookInWords(look), differs.join(', '), paragraph.text)] : []
}

// Mục II.3: "Số:", two figures at least, strokes without room.
function numberWritten(paragraph: WordParagraph | undefined): Departure[] {
  const written = /^Số\s*:\s*(.*)$/u.exec(paragraph?.text ?? '')?.[1]?.trim() ?? ''
  if (written === '' || /^(…|\.|_)*\s*\//u.test(written)) return []
  const isWell = /^\d{2,}[a-c]?\/[\p{Lu}\p{L}\d/-]+$/u.test(written)
  return isWell ? [] : [departure('number_written', 'DOC-012', 'Số: 05/TB-HĐND', `Số: ${written}`, paragraph?.text)]
}

// Mục II.4: days below 10, and months 1 and 2, take a zero.
function dayWritten(paragraph: WordParagraph | undefined): Departure[] {
  const found = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm/iu.exec(paragraph?.text ?? '')
  if (!found) return []
  const [, day, month] = found as unknown as [string, string, string]
  const isWell = day.length === 2 && (Number(month) > 2 ? !month.startsWith('0') : month.length === 2)
  return isWell ? [] : [departure('day_written', 'DOC-013', 'ngày 05 tháng 02', `ngày ${day} tháng ${month}`, paragraph?.text)]
}
