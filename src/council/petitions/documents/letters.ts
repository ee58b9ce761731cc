import { writeDay } from '../../../kernel/clock.ts'
import { lateness } from '../../../law/lateness.ts'
import type { WorkingCalendar } from '../../../law/working-calendar.ts'
import type { Block, OfficialDocument } from '../../../platform/documents/content.ts'
import { dueSoonWithin } from '../due-soon.ts'
import type { PetitionField, PetitionState } from '../petition.ts'
import { fieldText } from '../text.vi.ts'
import { voterContactResolution } from './bases.ts'
import { issuedBy, type IssuingOffice } from './issuing-office.ts'

/** What letters say of a petition: never who sent it. */
export type LetterPetition = {
  readonly receiptCode: string
  readonly title: string
  readonly words: string
  readonly place: string
  readonly state: PetitionState
  readonly field: PetitionField | null
  readonly hamlet: string | null
  readonly receivedOn: Temporal.PlainDate
  /** Whoever owes the answer: a body of the commune, or an authority above it. */
  readonly addressee: string
  /** Day of the last transfer or sending up. */
  readonly sentOn: Temporal.PlainDate
  readonly dueOn: Temporal.PlainDate | null
  /** What was said when it was transferred. */
  readonly note: string
  /** The promise that is being followed. */
  readonly promisedOn: Temporal.PlainDate | null
  readonly answerNumber: string
}

type Day = { readonly today: Temporal.PlainDate; readonly calendar: WorkingCalendar }

/** công văn chuyển kiến nghị: the petition in the voter's words, to whoever settles it, by when. */
export function transferLetter(
  petition: LetterPetition,
  office: IssuingOffice,
  { today }: Day,
): OfficialDocument {
  const { addressee, dueOn } = petition
  return {
    ...issuedBy(office, today, 'letter'),
    subject: `chuyển kiến nghị của cử tri${ofHamlet(petition)}`,
    recipients: [inFull(addressee)],
    body: [
      paragraph(
        `Ngày ${writeDay(petition.receivedOn)}, ${office.standingBody} tiếp nhận kiến nghị của cử tri${ofHamlet(petition)} (mã biên nhận ${petition.receiptCode}) với nội dung:`,
      ),
      spoken(petition.words),
      ...(petition.place ? [paragraph(`Địa điểm: ${petition.place}.`)] : []),
      paragraph(
        `Sau khi nghiên cứu, phân loại${petition.field ? ` (lĩnh vực: ${fieldText[petition.field]})` : ''}, căn cứ ${voterContactResolution}, ${office.standingBody} chuyển kiến nghị trên đến ${addressee} để xem xét, giải quyết theo thẩm quyền.`,
      ),
      ...(petition.note ? [paragraph(`Ý kiến của ${office.standingBody}: ${petition.note}`)] : []),
      paragraph(
        `Đề nghị ${addressee} trả lời bằng văn bản${dueOn ? ` chậm nhất ngày ${writeDay(dueOn)}` : ''}, nêu rõ một trong bốn kết quả: đã giải quyết xong (kèm bằng chứng); có lộ trình (ngày hoàn thành, người chịu trách nhiệm, kinh phí); giải trình; hoặc từ chối (căn cứ pháp lý). ${office.standingBody} sẽ công khai kết quả cho cử tri.`,
      ),
      closing(office),
    ],
    sentTo: copies(office),
  }
}

/** công văn đôn đốc: what was sent and when, by which day it was due, and how that stands today. */
export function urgingLetter(
  petition: LetterPetition,
  office: IssuingOffice,
  day: Day,
): OfficialDocument {
  const { addressee } = petition
  const isPromise = petition.state === 'followed'
  return {
    ...issuedBy(office, day.today, 'letter'),
    subject: isPromise
      ? 'đôn đốc thực hiện cam kết về kiến nghị của cử tri'
      : 'đôn đốc giải quyết, trả lời kiến nghị của cử tri',
    recipients: [inFull(addressee)],
    body: [
      paragraph(
        `Ngày ${writeDay(petition.sentOn)}, ${office.standingBody} đã chuyển đến ${addressee} kiến nghị của cử tri${ofHamlet(petition)} (mã biên nhận ${petition.receiptCode}): “${petition.title}”.`,
      ),
      ...(isPromise ? promiseStanding(petition) : []),
      ...standing(petition, day, isPromise),
      paragraph(
        isPromise
          ? `Để giữ lời hứa với cử tri, ${office.standingBody} đề nghị ${addressee} báo cáo kết quả thực hiện kèm bằng chứng; nếu không hoàn thành đúng ngày, nêu rõ nguyên nhân, trách nhiệm và ngày hoàn thành mới.`
          : `${office.standingBody} đề nghị ${addressee} khẩn trương giải quyết, trả lời cử tri; nếu chưa trả lời được, nêu rõ nguyên nhân, người chịu trách nhiệm và đề nghị gia hạn kèm lý do.`,
      ),
      closing(office),
    ],
    sentTo: copies(office),
  }
}

function promiseStanding({ answerNumber, addressee, promisedOn }: LetterPetition): Block[] {
  if (!promisedOn) return []
  const where = answerNumber ? `Tại văn bản số ${answerNumber}, ` : 'Khi trả lời, '
  return [
    paragraph(`${where}${addressee} cam kết hoàn thành chậm nhất ngày ${writeDay(promisedOn)}.`),
  ]
}

function standing(
  { dueOn, promisedOn }: LetterPetition,
  { today, calendar }: Day,
  isPromise: boolean,
): Block[] {
  const day = isPromise ? promisedOn : dueOn
  if (!day) return []
  const { state, workingDays, calendarDays } = lateness(day, today, calendar, dueSoonWithin)
  const what = isPromise ? 'Ngày hoàn thành đã cam kết' : 'Thời hạn trả lời'
  const known = isPromise ? '' : `${what} là ngày ${writeDay(day)}. `
  if (state === 'overdue') {
    return [
      paragraph(
        `${known}Đến ngày ${writeDay(today)}, việc này đã quá hạn ${calendarDays} ngày (${workingDays} ngày làm việc) mà ${isPromise ? 'chưa có báo cáo hoàn thành' : 'chưa có trả lời'}.`,
      ),
    ]
  }
  if (state === 'due_today') return [paragraph(`${known}Hôm nay là ngày cuối của thời hạn.`)]
  return [
    paragraph(
      `${known}Tính từ ngày ${writeDay(today)}, thời hạn còn ${workingDays} ngày làm việc.`,
    ),
  ]
}

function ofHamlet({ hamlet }: LetterPetition): string {
  if (!hamlet) return ''
  return /^(thôn|tổ|khu|xóm|ấp)/iu.test(hamlet)
    ? ` ${hamlet.charAt(0).toLocaleLowerCase('vi')}${hamlet.slice(1)}`
    : ` thôn ${hamlet}`
}

/** An office's name without abbreviations, as it is addressed. */
export function inFull(name: string): string {
  return name
    .replace(/UBND/g, 'Ủy ban nhân dân')
    .replace(/HĐND/g, 'Hội đồng nhân dân')
    .replace(/MTTQ/g, 'Mặt trận Tổ quốc')
}

export function paragraph(words: string): Block {
  return { kind: 'paragraph', words }
}

/** The voter's own words, paragraph by paragraph, in quotation marks. */
function spoken(words: string): Block {
  return { kind: 'paragraph', words: [{ text: `“${words}”`, isItalic: true }] }
}

export function closing({ standingBody }: IssuingOffice): Block {
  return paragraph(`${standingBody} trân trọng đề nghị./.`)
}

// Nghị quyết liên tịch 72/2025, Điều 49, khoản 3: the Front is told of what becomes of petitions.
export function copies({ fatherlandFront }: IssuingOffice): string[] {
  return ['Như trên', ...(fatherlandFront ? [`${fatherlandFront} (để biết)`] : []), 'Lưu: VT']
}
