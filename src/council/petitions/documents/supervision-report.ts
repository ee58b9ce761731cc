import { writeDay } from '../../../kernel/clock.ts'
import type { Block, OfficialDocument } from '../../../platform/documents/content.ts'
import { waitingStates } from '../petition.ts'
import { basesOfSupervision } from './bases.ts'
import { issuedBy, type IssuingOffice } from './issuing-office.ts'
import {
  answeredOf,
  isOverdue,
  periodWords,
  share,
  type ReportGround,
  type ReportPetition,
} from './report.ts'
import { holderTable, outcomeTable, petitionsAnnex } from './report-tables.ts'
import { part, section, text } from './report-blocks.ts'

/** báo cáo giám sát việc giải quyết kiến nghị cử tri: who settled what, in time or not, and what is left. */
export function supervisionReport(
  ground: ReportGround,
  office: IssuingOffice,
  today: Temporal.PlainDate,
): OfficialDocument {
  const { all } = ground.tallies
  const open = [...ground.earlier, ...ground.petitions]
  const overdue = open.filter((petition) =>
    isOverdue(petition, today, waitingStates.includes(petition.state)),
  )
  const promised = open.filter(
    ({ state, outcome }) => state === 'followed' || outcome === 'dated_promise',
  )
  const contested = open.filter(({ state }) => state === 'contested')
  return {
    ...issuedBy(office, today, 'report'),
    type: 'Báo cáo',
    subject: `Kết quả giám sát việc giải quyết kiến nghị của cử tri\n${periodWords(ground.period)}`,
    recipients: [office.council],
    bases: basesOfSupervision(today),
    body: [
      text(
        `${office.standingBody} báo cáo kết quả giám sát việc giải quyết kiến nghị của cử tri tiếp nhận ${periodWords(ground.period)}${ground.session ? `, trình ${ground.session}` : ''} như sau:`,
      ),
      part('I', 'Phạm vi và số liệu chung'),
      text(
        `Số kiến nghị tiếp nhận trong kỳ: ${all.received}; chưa kết thúc: ${all.open}. Kiến nghị tiếp nhận trước kỳ còn phải giải quyết: ${ground.earlier.length}. Số liệu lấy từ sổ kiến nghị ngày ${writeDay(today)}.`,
      ),
      part('II', 'Kết quả giải quyết'),
      text(answeredWords(ground)),
      section('1', 'Theo loại kết quả'),
      outcomeTable(all),
      section('2', 'Theo cơ quan'),
      holderTable(ground),
      part('III', 'Kiến nghị chưa giải quyết xong'),
      section('1', `Quá hạn (${overdue.length})`),
      ...listOf(overdue, 'Hạn', ({ dueOn }) => dueOn),
      section('2', `Có lộ trình, còn theo dõi (${promised.length})`),
      ...listOf(promised, 'Ngày cam kết', ({ promisedOn }) => promisedOn),
      section('3', `Cử tri chưa đồng ý với kết quả (${contested.length})`),
      ...listOf(contested, 'Ngày trả lời', ({ answer }) => answer?.answeredOn ?? null),
      part('IV', 'Kiến nghị'),
      {
        kind: 'list',
        items: demands(office, {
          overdue: overdue.length,
          promised: promised.length,
          contested: contested.length,
          told: all.outcomes.told_settled,
        }),
      },
      text(`${office.standingBody} trân trọng báo cáo./.`),
    ],
    sentTo: [
      'Như trên',
      office.peoplesCommittee,
      ...(office.fatherlandFront ? [office.fatherlandFront] : []),
      'Lưu: VT',
    ],
    annexes: [
      petitionsAnnex(ground.petitions, {
        number: ground.earlier.length > 0 ? 'I' : '',
        title: 'Danh mục kiến nghị tiếp nhận trong kỳ',
        comesWith: `Kèm theo Báo cáo giám sát của ${office.standingBody}`,
        total: all.received,
      }),
      ...(ground.earlier.length > 0
        ? [
            petitionsAnnex(ground.earlier, {
              number: 'II',
              title: 'Danh mục kiến nghị tiếp nhận trước kỳ, chưa kết thúc',
              comesWith: `Kèm theo Báo cáo giám sát của ${office.standingBody}`,
              total: ground.earlier.length,
            }),
          ]
        : []),
    ],
  }
}

function answeredWords({ tallies: { all } }: ReportGround): string {
  const timed = all.inTime + all.late
  const inTime =
    timed > 0
      ? ` Trong ${timed} kiến nghị có lần trả lời gần nhất tính được hạn: đúng hạn ${share(all.inTime, timed)}, trễ hạn ${share(all.late, timed)}.`
      : ''
  return `Đã có kết quả công khai ${share(answeredOf(all), all.received)} kiến nghị tiếp nhận trong kỳ; giải quyết xong, có bằng chứng ${all.outcomes.settled}; cử tri đã có lần chưa đồng ý ${all.contested}.${inTime}`
}

function listOf(
  petitions: readonly ReportPetition[],
  heading: string,
  dayOf: (petition: ReportPetition) => Temporal.PlainDate | null,
): Block[] {
  if (petitions.length === 0) return [text('Không có.')]
  return [
    {
      kind: 'table',
      columns: [
        { heading: 'STT', share: 1.4, align: 'center' },
        { heading: 'Mã', share: 4.4 },
        { heading: 'Kiến nghị', share: 7 },
        { heading: 'Cơ quan', share: 4 },
        { heading, share: 3, align: 'center' },
      ],
      rows: petitions.map((petition, place) => {
        const day = dayOf(petition)
        return [
          String(place + 1),
          petition.receiptCode,
          petition.title,
          petition.holder ?? '–',
          day ? writeDay(day) : '–',
        ]
      }),
    },
  ]
}

function demands(
  { peoplesCommittee, standingBody }: IssuingOffice,
  found: { overdue: number; promised: number; contested: number; told: number },
): string[] {
  return [
    found.overdue > 0
      ? `${peoplesCommittee} chỉ đạo các cơ quan trả lời ${found.overdue} kiến nghị quá hạn, làm rõ trách nhiệm từng nơi chậm.`
      : '',
    found.promised > 0
      ? `Các cơ quan đã cam kết báo cáo kết quả đúng ngày của ${found.promised} kiến nghị có lộ trình.`
      : '',
    found.told > 0
      ? `Các cơ quan bổ sung bằng chứng cho ${found.told} kiến nghị đã báo giải quyết nhưng chưa được kết luận.`
      : '',
    found.contested > 0
      ? `${standingBody} xem xét ${found.contested} kiến nghị cử tri chưa đồng ý; nơi trả lời giải quyết tiếp hoặc giải thích rõ căn cứ.`
      : '',
    `${peoplesCommittee} công khai kết quả và thông tin đến cử tri, Ủy ban MTTQ theo quy định.`,
  ].filter((demand) => demand !== '')
}
