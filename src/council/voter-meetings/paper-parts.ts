import type { Block } from '../../platform/documents/content.ts'
import type { MeetingMode } from './meeting.ts'
import type { LineKind } from './spoken-line.ts'
import { lineKindText } from './text.vi.ts'

// What the papers of voter contact share; how they look is for platform/documents.

export type PaperLine = {
  readonly position: number
  readonly kind: LineKind
  readonly words: string
  readonly speaker: string
  readonly hamlet: string | null
  readonly code: string
}

export type PaperMeeting = {
  readonly onDay: Temporal.PlainDate
  readonly startsAt: string
  readonly mode: MeetingMode
  readonly place: string
  readonly onlineUrl: string
  readonly subject: string
  readonly hamlets: readonly string[]
  readonly group: string | null
  readonly organiser: string | null
  readonly chair: string | null
  readonly secretary: string | null
  readonly votersPresent: number | null
  readonly guests: string
  readonly conclusion: string
}

/** Whose paper it is: "HĐND xã …" and the place its papers are dated at. */
export type PaperCouncil = { readonly name: string; readonly place: string }

/** The place that papers of a council are dated at: its name without what it is. */
export function placeOf(councilName: string): string {
  return councilName.replace(/^(?:HĐND|Hội đồng nhân dân)\s+(?:xã|phường|đặc khu)\s+/iu, '')
}

export function headOf(
  council: PaperCouncil,
  meeting: PaperMeeting,
): { superior: string; issuer: string } {
  return { superior: council.name, issuer: meeting.group ?? 'Thường trực HĐND' }
}

export function heading(number: string, words: string): Block {
  return { kind: 'heading', level: 1, number, words }
}

export function list(items: readonly string[]): Block {
  return { kind: 'list', items }
}

/** Lines with who spoke, as minutes hold them. */
export function linesTable(lines: readonly PaperLine[]): Block {
  return {
    kind: 'table',
    columns: [
      { heading: 'TT', share: 1, align: 'center' },
      { heading: 'Cử tri', share: 3 },
      { heading: 'Nội dung', share: 7 },
      { heading: 'Loại', share: 2 },
      { heading: 'Mã', share: 4 },
    ],
    rows: lines.map((line) => [
      String(line.position),
      [line.speaker, line.hamlet].filter(Boolean).join(', ') || 'Không ghi tên',
      line.words,
      lineKindText[line.kind],
      line.code,
    ]),
  }
}

/** Petitions of a report: numbered anew, with the hamlet and nobody's name. */
export function petitionsTable(lines: readonly PaperLine[]): Block {
  return {
    kind: 'table',
    columns: [
      { heading: 'TT', share: 1, align: 'center' },
      { heading: 'Thôn', share: 3 },
      { heading: 'Nội dung', share: 8 },
      { heading: 'Mã', share: 4 },
    ],
    rows: lines.map(({ hamlet, words, code }, place) => [
      String(place + 1),
      hamlet ?? '',
      words,
      code,
    ]),
  }
}
