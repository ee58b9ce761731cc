import { plainLetters } from '../recognition/plain-letters.ts'
import { departure, type Departure, type DepartureCode } from './departure.ts'
import type { Places } from './places.ts'
import { lookDiffers, lookInWords, type WantedLook } from './paragraph-look.ts'
import type { WordParagraph } from './word-layout.ts'

/** What departs in the paper's own words, its grounds, its signature and its recipients. */
export function bodyDepartures(words: readonly WordParagraph[], places: Places): Departure[] {
  const start = Math.max(places.type, places.day, places.number) + 1
  const end = places.recipients === -1 ? words.length : places.recipients
  const body = words.slice(start, end).filter(({ isInTable }) => !isInTable)
  const bases = body.filter(({ text }) => /^căn cứ /iu.test(text))
  const prose = body.filter((one) => isProse(one) && !bases.includes(one))
  return [
    ...basesDepartures(bases),
    ...proseDepartures(prose),
    ...signatureDepartures(words, places),
    ...recipientDepartures(words, places),
  ]
}

/** Words that run over the line; headings and lines in the middle have their own look. */
function isProse({ text, align, runs }: WordParagraph): boolean {
  return text.length > 60 && align !== 'center' && align !== 'right' && !runs.every(({ isBold }) => isBold)
}

function alike(paragraphs: readonly WordParagraph[], code: DepartureCode, rule: string, wanted: string, foundOf: (one: WordParagraph) => string | null): Departure[] {
  const departing = paragraphs.flatMap((one) => {
    const found = foundOf(one)
    return found === null ? [] : [{ one, found }]
  })
  const [first] = departing
  return first ? [departure(code, rule, wanted, first.found, first.one.text, departing.length)] : []
}

// Mục II.6 (DOC-017)
function basesDepartures(bases: readonly WordParagraph[]): Departure[] {
  const look: WantedLook = { sizes: [13, 14], isItalic: true }
  return [
    ...alike(bases, 'bases_look', 'DOC-017', lookInWords(look), (one) => lookDiffers(one, look).join(', ') || null),
    ...alike(bases.slice(0, -1), 'bases_signs', 'DOC-017', 'cuối dòng dấu chấm phẩy', ({ text }) => (text.endsWith(';') ? null : `“${text.at(-1)}”`)),
    ...alike(bases.slice(-1), 'bases_signs', 'DOC-017', 'dòng cuối dấu chấm', ({ text }) => (/[.,;]$/u.test(text) ? null : `“${text.at(-1)}”`)),
  ]
}

// Mục II.6 (DOC-018 to DOC-021)
function proseDepartures(prose: readonly WordParagraph[]): Departure[] {
  const near = (value: number, wanted: number) => Math.abs(value - wanted) < 0.6
  const gaps = prose.slice(0, -1).map((one, place) => ({ one, gap: Math.max(one.after, prose[place + 1]!.before) }))
  const narrow = gaps.filter(({ gap }) => gap < 5.9)
  return [
    ...alike(prose, 'body_size', 'DOC-018', 'cỡ 13–14', (one) => lookDiffers(one, { sizes: [13, 14] }).join(', ') || null),
    ...alike(prose, 'body_align', 'DOC-018', 'canh đều hai lề', ({ align }) => (['both', 'distribute'].includes(align) ? null : 'không canh đều')),
    ...alike(prose, 'body_indent', 'DOC-019', '10 mm hoặc 12,7 mm', ({ firstLine }) =>
      near(firstLine, 10) || near(firstLine, 12.7) ? null : `${Math.round(firstLine * 10) / 10} mm`,
    ),
    ...(narrow[0] ? [departure('body_gap', 'DOC-020', 'ít nhất 6 pt', `${narrow[0].gap} pt`, narrow[0].one.text, narrow.length)] : []),
    ...alike(prose, 'body_lines', 'DOC-021', '1,0–1,5 dòng', ({ lines }) => (lines === null || (lines >= 0.99 && lines <= 1.51) ? null : `${Math.round(lines * 100) / 100} dòng`)),
  ]
}

const authority = /^(tm|kt|tl|tuq|q)\. |^(chu tich|pho chu tich|truong ban|pho truong ban|chanh van phong|to truong)$/

// Mục II.7 (DOC-023, DOC-024)
function signatureDepartures(words: readonly WordParagraph[], { recipients, type }: Places): Departure[] {
  const tail = words.slice(Math.max(recipients, type + 1, words.length - 30))
  const lines = tail.filter(({ text }) => authority.test(plainLetters(text)))
  const look: WantedLook = { sizes: [13, 14], isBold: true, isItalic: false, isRaised: true }
  const name = lines.length > 0 ? tail.slice(tail.indexOf(lines.at(-1)!) + 1).find(({ text }) => /^\p{L}[\p{L} .]{3,40}$/u.test(text)) : undefined
  const named: WantedLook = { sizes: [13, 14], isBold: true, isItalic: false }
  return [
    ...alike(lines, 'authority_look', 'DOC-023', lookInWords(look), (one) => lookDiffers(one, look).join(', ') || null),
    ...alike(name ? [name] : [], 'name_look', 'DOC-024', lookInWords(named), (one) => lookDiffers(one, named).join(', ') || null),
    ...alike(name ? [name] : [], 'name_degree', 'DOC-024', 'không ghi học hàm, học vị', ({ text }) => /^(GS|PGS|TS|ThS|BS|KS|CN)\b\.?/u.exec(text)?.[0] ?? null),
  ]
}

// Mục II.9 (DOC-034, DOC-035)
function recipientDepartures(words: readonly WordParagraph[], { recipients }: Places): Departure[] {
  const title = words[recipients]
  if (!title) return [departure('recipients_missing', 'DOC-034', 'có “Nơi nhận:”', 'không có')]
  const look: WantedLook = { sizes: [12, 12], isBold: true, isItalic: true }
  const list: WantedLook = { sizes: [11, 11], isBold: false, isItalic: false }
  const items = words.slice(recipients + 1).filter(({ text }) => /^[-–] /u.test(text))
  return [
    ...alike([title], 'recipients_look', 'DOC-034', lookInWords(look), (one) => lookDiffers(one, look).join(', ') || null),
    ...alike(items, 'recipients_look', 'DOC-035', lookInWords(list), (one) => lookDiffers(one, list).join(', ') || null),
  ]
}
