import { writeDay } from '../../kernel/clock.ts'
import {
  placeAndDay,
  type Block,
  type OfficialDocument,
  type Signature,
} from '../../platform/documents/content.ts'
import { authorityLines } from '../../platform/documents/signing.ts'
import type {
  Finding,
  FollowedRecommendation,
  SupervisedPart,
  SupervisionRow,
  Visit,
} from './shown.ts'
import { kindText, visitKindText } from './text.vi.ts'

/** Whose paper it is: the council, the place its papers are dated at, and who leads the body that issues. */
export type SupervisionIssuer = {
  readonly council: string
  readonly place: string
  readonly body: { readonly kind: string; readonly name: string; readonly symbol: string }
  readonly head: string | null
  readonly today: Temporal.PlainDate
}

const paragraph = (words: string): Block => ({ kind: 'paragraph', words })
const heading = (number: string, words: string): Block => ({
  kind: 'heading',
  level: 1,
  number,
  words,
})
const paragraphs = (text: string): Block[] => text.split('\n').filter(Boolean).map(paragraph)

// Nghị định 30/2020/NĐ-CP, Điều 13: a body that decides together is signed for by its head.
function signature({ body, head }: SupervisionIssuer): Signature {
  const office = body.kind === 'board' ? 'Trưởng Ban' : 'Chủ tịch'
  return { authority: authorityLines({ as: 'on_behalf', body: body.name, office }), name: head }
}

function face(issuer: SupervisionIssuer, symbol: string) {
  const { council, body, place, today } = issuer
  return {
    superior: council,
    issuer: body.name,
    number: null,
    symbol: symbol ? `${symbol}-${body.symbol}` : body.symbol,
    placeAndDay: placeAndDay(place, today.year),
    signatures: [signature(issuer)],
    madeOn: today.toString(),
  }
}

// Luật 121/2025/QH15 since 1 March 2026; a supervision decided before it stands on the law before.
function basesOf({ decidedOn, documentNumber }: SupervisionRow): string[] {
  const isNew = Temporal.PlainDate.compare(decidedOn, Temporal.PlainDate.from('2026-03-01')) >= 0
  return [
    `Căn cứ Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân số ${isNew ? '121/2025/QH15' : '87/2015/QH13'}`,
    ...(isNew ? ['Căn cứ Nghị quyết số 114/2025/UBTVQH15'] : []),
    `Căn cứ văn bản số ${documentNumber} ngày ${writeDay(decidedOn)}`,
  ]
}

const about = ({ kind, subject }: SupervisionRow) =>
  `${kindText[kind].toLocaleLowerCase('vi')} “${subject}”`

/** Công văn gửi đề cương: what to report on, and by when. */
export function outlineLetter(
  one: SupervisionRow,
  parts: readonly SupervisedPart[],
  issuer: SupervisionIssuer,
): OfficialDocument {
  const due = one.repliesDueOn ? ` trước ngày ${writeDay(one.repliesDueOn)}` : ''
  return {
    ...face(issuer, ''),
    subject: `gửi đề cương ${about(one)}`,
    recipients: parts.map(({ name }) => name),
    body: [
      paragraph(
        `Thực hiện văn bản số ${one.documentNumber} ngày ${writeDay(one.decidedOn)}, ${issuer.body.name} gửi đề cương ${about(one)}, thời gian từ ${writeDay(one.startsOn)} đến ${writeDay(one.endsOn)}.`,
      ),
      ...paragraphs(one.outline),
      paragraph(`Đề nghị các cơ quan, đơn vị gửi báo cáo${due}./.`),
    ],
    sentTo: ['Như trên', 'Đoàn giám sát', 'Lưu: VT'],
  }
}

type Findings = {
  readonly findings: readonly Finding[]
  readonly recommendations: readonly FollowedRecommendation[]
}

function findingsBlocks({ findings, recommendations }: Findings): Block[] {
  return [
    heading('II', 'Những điều phát hiện'),
    {
      kind: 'list',
      items: findings.map(({ words, evidence }) => `${words} (căn cứ: ${evidence})`),
    },
    heading('III', 'Kiến nghị'),
    {
      kind: 'table',
      columns: [
        { heading: 'TT', share: 1, align: 'center' },
        { heading: 'Kiến nghị', share: 6 },
        { heading: 'Cơ quan, người chịu trách nhiệm', share: 4 },
        { heading: 'Hạn', share: 2 },
        { heading: 'Cách chứng minh', share: 4 },
      ],
      rows: recommendations.map((each) => [
        String(each.number),
        each.words,
        `${each.addressee}; ${each.answerer}`,
        writeDay(each.dueOn),
        each.proof,
      ]),
    },
  ]
}

/** Dự thảo báo cáo kết quả, sent for comments. */
export function draftReport(
  one: SupervisionRow,
  found: Findings,
  issuer: SupervisionIssuer,
): OfficialDocument {
  return {
    ...face(issuer, 'BC'),
    type: 'Báo cáo',
    subject: `Dự thảo kết quả ${about(one)}`,
    bases: basesOf(one),
    body: [heading('I', 'Kết quả'), ...paragraphs(one.draft), ...findingsBlocks(found)],
    sentTo: ['Đối tượng chịu giám sát (để góp ý)', 'Lưu: VT'],
  }
}

/** Kết luận giám sát, made of numbered recommendations. */
export function conclusionPaper(
  one: SupervisionRow,
  found: Findings,
  issuer: SupervisionIssuer,
): OfficialDocument {
  return {
    ...face(issuer, 'KL'),
    ...(one.concludedOn ? { placeAndDay: placeAndDay(issuer.place, one.concludedOn) } : {}),
    type: 'Kết luận',
    subject: about(one).replace(/^./, (letter) => letter.toLocaleUpperCase('vi')),
    bases: basesOf(one),
    body: [heading('I', 'Đánh giá chung'), ...paragraphs(one.conclusion), ...findingsBlocks(found)],
    sentTo: ['Các cơ quan thực hiện kiến nghị', 'Ủy ban MTTQ xã', 'Lưu: VT'],
  }
}

/** Biên bản khảo sát, làm việc, signed by both sides. */
export function visitMinutes(
  one: SupervisionRow,
  visit: Visit,
  issuer: SupervisionIssuer,
): OfficialDocument {
  return {
    ...face(issuer, 'BB'),
    placeAndDay: placeAndDay(issuer.place, visit.onDay),
    type: 'Biên bản',
    subject: `${visitKindText[visit.kind]} phục vụ ${about(one)}`,
    body: [
      heading('I', 'Thời gian, địa điểm'),
      paragraph(
        `Ngày ${writeDay(visit.onDay)}, tại ${visit.place}${visit.body ? `, với ${visit.body}` : ''}.`,
      ),
      heading('II', 'Nội dung xem xét'),
      {
        kind: 'list',
        items: visit.questions.map(
          (question, place) => `${question}: ${visit.answers[place] || 'không ghi'}`,
        ),
      },
      heading('III', 'Ghi nhận'),
      ...paragraphs(visit.notes),
      ...paragraphs(visit.minutes),
    ],
    signatures: [
      { authority: ['ĐẠI DIỆN ĐƠN VỊ'], name: null },
      { authority: ['ĐẠI DIỆN ĐOÀN GIÁM SÁT'], name: null },
    ],
  }
}
