import { writeDay, writeMoment, writeTime } from '../../kernel/clock.ts'
import { placeAndDay, type Block, type OfficialDocument } from '../../platform/documents/content.ts'
import { authorityLines } from '../../platform/documents/signing.ts'
import { itemStateText, speechText, type ItemShown, type SpeechShown } from '../agenda/index.ts'
import {
  nameOfSession,
  type Attendance,
  type MarkShown,
  type SessionShown,
} from '../sessions/index.ts'
import { choices, choiceText, type BallotShown, type VoteShown } from '../voting/index.ts'

/** A vote as the minutes tell it: its sentence is null when it was annulled. */
export type VoteTold = {
  readonly vote: VoteShown
  readonly sentence: string | null
  readonly counts: string
  readonly ballots: readonly BallotShown[]
}

export type MinutesContent = {
  readonly council: { readonly name: string; readonly place: string }
  readonly session: SessionShown
  readonly agenda: readonly ItemShown[]
  readonly speeches: readonly SpeechShown[]
  readonly votes: readonly VoteTold[]
  readonly roll: readonly Attendance[]
  readonly marks: readonly MarkShown[]
  readonly madeOn: Temporal.PlainDate
}

/** Biên bản kỳ họp, written from what was recorded while it happened; the law is SES-018. */
export function minutesPaper(content: MinutesContent): OfficialDocument {
  const { council, session, madeOn } = content
  return {
    issuer: council.name,
    number: null,
    symbol: 'BB-HĐND',
    placeAndDay: placeAndDay(council.place, madeOn),
    type: 'Biên bản',
    subject: nameOfSession(session),
    body: [
      heading('I', 'Thời gian, địa điểm, thành phần'),
      ...opening(content),
      heading('II', 'Diễn biến kỳ họp'),
      ...content.agenda.flatMap((item) => itemBlocks(item, content)),
      heading('III', 'Bế mạc'),
      paragraph(
        session.closedAt
          ? `Kỳ họp bế mạc lúc ${writeMoment(session.closedAt)}. Biên bản được lập từ diễn biến ghi tại kỳ họp.`
          : 'Kỳ họp chưa bế mạc; đây là bản dự thảo.',
      ),
    ],
    signatures: [
      {
        authority: authorityLines({ as: 'head', office: 'Thư ký kỳ họp' }),
        name: session.secretary,
      },
      {
        authority: authorityLines({ as: 'head', office: 'Chủ tọa kỳ họp' }),
        name: session.presiding,
      },
    ],
    sentTo: ['Thường trực HĐND', 'UBND', 'Lưu: VT'],
    annexes: content.votes.length > 0 ? [byName(content)] : [],
    madeOn: madeOn.toString(),
  }
}

const heading = (number: string, words: string, level: 1 | 2 = 1): Block => ({
  kind: 'heading',
  level,
  number,
  words,
})
const paragraph = (words: string): Block => ({ kind: 'paragraph', words, align: 'both' })
const list = (items: readonly string[]): Block[] =>
  items.length > 0 ? [{ kind: 'list', items }] : []

function opening({ session, roll, marks }: MinutesContent): Block[] {
  const came = new Set(
    marks.filter(({ mark }) => mark === 'present').map(({ personId }) => personId),
  )
  const named = (mark: Attendance['mark']) =>
    roll.filter((one) => one.mark === mark && !came.has(one.personId))
  const excused = named('excused').map(({ name, reason }) => `${name} (${reason})`)
  const absent = named('absent').map(({ name }) => name)
  const opened = session.openedAt
    ? writeMoment(session.openedAt)
    : `ngày ${writeDay(session.startsOn)}`
  return [
    paragraph(`Khai mạc lúc ${opened}, tại ${session.place}.`),
    paragraph(
      `Chủ tọa: ${session.presiding ?? 'chưa ghi'}; thư ký: ${session.secretary ?? 'chưa ghi'}.`,
    ),
    paragraph(
      `Tổng số đại biểu: ${roll.length}; có mặt: ${came.size}; vắng: ${roll.length - came.size}.`,
    ),
    ...list([
      ...(excused.length > 0 ? [`Vắng có lý do: ${excused.join('; ')}`] : []),
      ...(absent.length > 0 ? [`Vắng: ${absent.join(', ')}`] : []),
      ...comings(marks, session.openedAt),
    ]),
  ]
}

/** Minutes after the opening within which nobody is late. */
const grace = 15

/** Who came late, left, or came back, by the clock. */
function comings(marks: readonly MarkShown[], openedAt: Temporal.Instant | null): string[] {
  if (!openedAt) return []
  return marks.flatMap(({ name, mark, at }) => {
    if (mark === 'left') return [`${name} rời phòng họp lúc ${writeTime(at)}`]
    const isLate = mark === 'present' && openedAt.until(at).total('minutes') > grace
    return isLate ? [`${name} có mặt từ ${writeTime(at)}`] : []
  })
}

function itemBlocks(item: ItemShown, { speeches, votes }: MinutesContent): Block[] {
  const spoken = speeches.filter(({ itemId, beganAt }) => itemId === item.id && beganAt !== null)
  return [
    heading(item.number, item.title, 2),
    ...whenOf(item),
    ...(item.waivedBecause
      ? [
          paragraph(
            `Chủ tọa quyết định cho biểu quyết khi còn thiếu tài liệu: ${item.waivedBecause}.`,
          ),
        ]
      : []),
    ...(item.summary ? [paragraph(item.summary)] : []),
    ...list(spoken.map(speechInWords)),
    ...votes.filter(({ vote }) => vote.itemId === item.id).flatMap(voteBlocks),
  ]
}

function whenOf({ state, reason, beganAt, endedAt, owner, speaker }: ItemShown): Block[] {
  const by = [owner, speaker].filter(Boolean).join(', ')
  const presented = by ? ` Trình bày: ${by}.` : ''
  if (beganAt) {
    const until = endedAt ? ` đến ${writeTime(endedAt)}` : ''
    return [paragraph(`Từ ${writeTime(beganAt)}${until}.${presented}`)]
  }
  return [paragraph(`${itemStateText[state]}${reason ? `: ${reason}` : ''}.`)]
}

function speechInWords({ name, kind, beganAt, endedAt }: SpeechShown): string {
  const from = beganAt ? ` từ ${writeTime(beganAt)}` : ''
  const until = endedAt ? ` đến ${writeTime(endedAt)}` : ''
  return `${name}: ${speechText[kind].toLowerCase()}${from}${until}`
}

function voteBlocks({ vote, sentence, counts, ballots }: VoteTold): Block[] {
  const others = (['against', 'abstaining'] as const).flatMap((choice) => {
    const names = ballots.filter((ballot) => ballot.choice === choice).map(({ name }) => name)
    return names.length > 0 ? [`${choiceText[choice]}: ${names.join(', ')}`] : []
  })
  const byHand = ballots.filter(({ way }) => way === 'by_name').length
  return [
    paragraph(`Biểu quyết số ${vote.number}: “${vote.question}”.`),
    paragraph(sentence ?? `Kết quả biểu quyết này đã bị hủy: ${vote.annulledBecause}.`),
    ...(sentence ? list([`Trong đó ${counts}`, ...others]) : []),
    ...(byHand > 0 ? [paragraph(`${byHand} ý kiến do thư ký ghi theo tên.`)] : []),
  ]
}

/** Every vote by the names of the roll. */
function byName({ votes, roll, session }: MinutesContent) {
  const standing = votes.filter(({ sentence }) => sentence !== null)
  const of = (told: VoteTold, personId: string) => {
    const found = told.ballots.find((ballot) => ballot.personId === personId)
    return found && choices.includes(found.choice) ? choiceText[found.choice] : '–'
  }
  return {
    number: '',
    title: 'Kết quả biểu quyết theo tên',
    comesWith: `Kèm theo Biên bản ${nameOfSession(session)}`,
    isLandscape: standing.length > 3,
    body: [
      {
        kind: 'table',
        columns: [
          { heading: 'TT', share: 1, align: 'center' },
          { heading: 'Đại biểu', share: 5 },
          ...standing.map(({ vote }) => ({ heading: `Số ${vote.number}`, share: 3 })),
        ],
        rows: roll.map(({ name, personId }, place) => [
          String(place + 1),
          name,
          ...standing.map((told) => of(told, personId)),
        ]),
      },
    ] as Block[],
  }
}
