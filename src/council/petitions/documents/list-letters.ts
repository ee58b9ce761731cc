import { writeDay } from '../../../kernel/clock.ts'
import { lateness } from '../../../law/lateness.ts'
import type { WorkingCalendar } from '../../../law/working-calendar.ts'
import type { Annex, OfficialDocument } from '../../../platform/documents/content.ts'
import { dueSoonWithin } from '../due-soon.ts'
import { fieldText } from '../text.vi.ts'
import { voterContactResolution } from './bases.ts'
import { issuedBy, type IssuingOffice } from './issuing-office.ts'
import { closing, copies, inFull, paragraph } from './letters.ts'
import { periodWords, type ReportPetition } from './report.ts'
import type { Period } from '../public-figures.server.ts'

/** Petitions that one office holds, of those received in a period. */
export type HeldPetitions = {
  readonly holder: string
  readonly period: Period
  readonly petitions: readonly ReportPetition[]
}

type Day = { readonly today: Temporal.PlainDate; readonly calendar: WorkingCalendar }

/** công văn chuyển nhiều kiến nghị: one letter an office, each petition with its day in the annex. */
export function transferListLetter(
  held: HeldPetitions,
  office: IssuingOffice,
  { today }: Day,
): OfficialDocument {
  const { holder, petitions } = held
  return {
    ...issuedBy(office, today, 'letter'),
    subject: `chuyển ${petitions.length} kiến nghị của cử tri`,
    recipients: [inFull(holder)],
    body: [
      paragraph(
        `Căn cứ ${voterContactResolution}, sau khi nghiên cứu, phân loại, ${office.standingBody} chuyển đến ${holder} ${petitions.length} kiến nghị của cử tri tiếp nhận ${periodWords(held.period)} để xem xét, giải quyết theo thẩm quyền (danh mục ở Phụ lục).`,
      ),
      paragraph(
        `Đề nghị ${holder} trả lời từng kiến nghị đúng hạn ghi trong Phụ lục, nêu rõ một trong bốn kết quả: đã giải quyết xong (kèm bằng chứng); có lộ trình (ngày hoàn thành, người chịu trách nhiệm, kinh phí); giải trình; hoặc từ chối (căn cứ pháp lý). ${office.standingBody} sẽ công khai kết quả cho cử tri.`,
      ),
      closing(office),
    ],
    sentTo: copies(office),
    annexes: [
      listAnnex(held, office, {
        title: `Danh mục kiến nghị chuyển ${holder}`,
        heading: 'Hạn trả lời',
        of: ({ dueOn }) => (dueOn ? writeDay(dueOn) : '–'),
      }),
    ],
  }
}

/** công văn đôn đốc nhiều kiến nghị: how late each is, in calendar and working days. */
export function urgingListLetter(
  held: HeldPetitions,
  office: IssuingOffice,
  day: Day,
): OfficialDocument {
  const { holder, petitions } = held
  return {
    ...issuedBy(office, day.today, 'letter'),
    subject: `đôn đốc trả lời ${petitions.length} kiến nghị của cử tri đã quá hạn`,
    recipients: [inFull(holder)],
    body: [
      paragraph(
        `Đến ngày ${writeDay(day.today)}, trong các kiến nghị của cử tri tiếp nhận ${periodWords(held.period)}, ${holder} còn ${petitions.length} kiến nghị quá hạn mà chưa có trả lời (danh mục ở Phụ lục).`,
      ),
      paragraph(
        `${office.standingBody} đề nghị ${holder} khẩn trương giải quyết, trả lời cử tri; kiến nghị nào chưa trả lời được, nêu rõ nguyên nhân, người chịu trách nhiệm và đề nghị gia hạn kèm lý do.`,
      ),
      closing(office),
    ],
    sentTo: copies(office),
    annexes: [
      listAnnex(held, office, {
        title: `Danh mục kiến nghị quá hạn ở ${holder}`,
        heading: 'Hạn, số ngày quá hạn',
        of: (petition) => overdueWords(petition, day),
      }),
    ],
  }
}

function overdueWords({ dueOn }: ReportPetition, { today, calendar }: Day): string {
  if (!dueOn) return '–'
  const { calendarDays, workingDays } = lateness(dueOn, today, calendar, dueSoonWithin)
  return `${writeDay(dueOn)}\n${calendarDays} ngày (${workingDays} ngày làm việc)`
}

function listAnnex(
  { petitions }: HeldPetitions,
  office: IssuingOffice,
  last: { title: string; heading: string; of(petition: ReportPetition): string },
): Annex {
  return {
    number: '',
    title: last.title,
    comesWith: `Kèm theo Công văn của ${office.standingBody}`,
    isLandscape: true,
    body: [
      {
        kind: 'table',
        columns: [
          { heading: 'STT', share: 1.2, align: 'center' },
          { heading: 'Mã, ngày nhận, thôn', share: 4.6 },
          { heading: 'Lĩnh vực', share: 4 },
          { heading: 'Nội dung kiến nghị', share: 12 },
          { heading: last.heading, share: 4, align: 'center' },
        ],
        rows: petitions.map((petition, place) => [
          String(place + 1),
          [petition.receiptCode, writeDay(petition.receivedOn), petition.hamlet]
            .filter(Boolean)
            .join('\n'),
          petition.field ? fieldText[petition.field] : '–',
          [{ text: `${petition.title}\n`, isBold: true }, { text: petition.words }],
          last.of(petition),
        ]),
      },
    ],
  }
}
