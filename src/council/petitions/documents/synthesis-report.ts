import type { Block, OfficialDocument } from '../../../platform/documents/content.ts'
import { basesOfSynthesis } from './bases.ts'
import { issuedBy, type IssuingOffice } from './issuing-office.ts'
import { answeredOf, periodWords, type ReportGround } from './report.ts'
import {
  byField,
  byHamlet,
  byHolder,
  byLevelWords,
  outcomeTable,
  petitionsAnnex,
  tallyTable,
} from './report-tables.ts'
import { part, section, text } from './report-blocks.ts'

/** báo cáo tổng hợp ý kiến, kiến nghị của cử tri: what came in, from where, and how it stands. */
export function synthesisReport(
  ground: ReportGround,
  office: IssuingOffice,
  today: Temporal.PlainDate,
): OfficialDocument {
  const { tallies, petitions, session } = ground
  const { all } = tallies
  return {
    ...issuedBy(office, today, 'report'),
    type: 'Báo cáo',
    subject: `Tổng hợp ý kiến, kiến nghị của cử tri${session ? ` gửi đến ${session}` : ''}\n${periodWords(ground.period)}`,
    recipients: [office.council],
    bases: basesOfSynthesis(),
    body: [
      text(
        `${office.standingBody} báo cáo ${office.council} kết quả tổng hợp, phân loại, chuyển và giải quyết ý kiến, kiến nghị của cử tri tiếp nhận ${periodWords(ground.period)} như sau:`,
      ),
      part('I', 'Tình hình tiếp nhận'),
      text(receivedWords(ground)),
      section('1', 'Theo lĩnh vực'),
      tallyTable('Lĩnh vực', byField(ground), all),
      section('2', 'Theo thôn, tổ dân phố'),
      tallyTable('Thôn, tổ dân phố', byHamlet(ground), all),
      section('3', 'Theo cơ quan giải quyết'),
      tallyTable('Cơ quan', byHolder(ground), all),
      part('II', 'Kết quả giải quyết, trả lời'),
      text(
        `Đã có kết quả công khai ${answeredOf(all)} kiến nghị, trong đó kết quả được đếm riêng theo bốn loại; “giải quyết xong” chỉ tính khi có bằng chứng và cử tri xác nhận hoặc hết thời gian phản hồi.`,
      ),
      outcomeTable(all),
      part('III', 'Việc cần tiếp tục'),
      ...furtherWork(ground, office),
      text(
        `Trên đây là báo cáo tổng hợp; danh mục từng kiến nghị kèm nội dung trả lời ở Phụ lục. ${office.standingBody} trân trọng báo cáo./.`,
      ),
    ],
    sentTo: [
      'Như trên',
      office.peoplesCommittee,
      ...(office.fatherlandFront ? [office.fatherlandFront] : []),
      'Đại biểu HĐND',
      'Lưu: VT',
    ],
    annexes: [
      petitionsAnnex(petitions, {
        number: '',
        title: 'Danh mục kiến nghị của cử tri',
        comesWith: `Kèm theo Báo cáo của ${office.standingBody}, ${periodWords(ground.period)}`,
        total: all.received,
      }),
    ],
  }
}

function receivedWords(ground: ReportGround): string {
  const { all } = ground.tallies
  const merged =
    ground.merged > 0
      ? ` Ngoài ra ${ground.merged} kiến nghị trùng nội dung đã được gộp vào kiến nghị khác.`
      : ''
  const ended = all.outcomes.ended > 0 ? ` Trả lại hoặc cử tri rút: ${all.outcomes.ended}.` : ''
  return `Tổng số tiếp nhận: ${all.received} kiến nghị, phản ánh (${byLevelWords(ground)}).${ended}${merged} Khiếu nại, tố cáo chuyển theo luật riêng và không có trong báo cáo này.`
}

function furtherWork({ tallies: { all } }: ReportGround, office: IssuingOffice): Block[] {
  const items = [
    all.overdue > 0
      ? `${all.overdue} kiến nghị đã quá hạn: đề nghị ${office.peoplesCommittee} chỉ đạo trả lời dứt điểm.`
      : '',
    all.outcomes.told_settled > 0
      ? `${all.outcomes.told_settled} kiến nghị được báo đã giải quyết nhưng chưa được kết luận: cần bằng chứng và phản hồi của cử tri.`
      : '',
    all.outcomes.dated_promise > 0
      ? `${all.outcomes.dated_promise} kiến nghị có lộ trình: theo dõi đến ngày cam kết.`
      : '',
    all.contested > 0
      ? `${all.contested} kiến nghị cử tri đã có lần chưa đồng ý với kết quả: cần giải thích hoặc giải quyết tiếp.`
      : '',
  ].filter((item) => item !== '')
  return items.length > 0
    ? [{ kind: 'list', items }]
    : [text('Không có kiến nghị quá hạn, chưa kết luận hoặc còn theo dõi.')]
}
