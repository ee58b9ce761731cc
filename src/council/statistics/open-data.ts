import {
  countedOutcomeText,
  fieldText,
  stateText,
  type PublishedPetition,
  type PublishedPlace,
} from '../petitions/index.ts'

/** Petitions a page of the open list. */
export const openDataPage = 100

type OpenPetition = Record<string, unknown>

/** A published petition as the open list has it: the same as its page on the portal says. */
export function openPetition(petition: PublishedPetition, href: string): OpenPetition {
  const { field, state, outcome, answer } = petition
  return {
    code: petition.receiptCode,
    url: href,
    title: petition.title,
    words: petition.words,
    field: field && { id: field, name: fieldText[field] },
    hamlet: petition.hamlet,
    holder: petition.holder,
    state: { id: state, name: stateText[state] },
    outcome: { id: outcome, name: countedOutcomeText[outcome] },
    receivedOn: petition.receivedOn.toString(),
    publishedOn: petition.publishedOn.toString(),
    promisedOn: petition.promisedOn?.toString() ?? null,
    answer: answer && { ...answer, answeredOn: answer.answeredOn.toString() },
    changedAt: petition.changedAt.toString(),
  }
}

/** What each member says, for the page that describes the list. */
export const openDataMembers: readonly { name: string; words: string }[] = [
  { name: 'code', words: 'Mã biên nhận; mở trang của kiến nghị trên cổng.' },
  { name: 'url', words: 'Địa chỉ trang của kiến nghị.' },
  { name: 'title, words', words: 'Kiến nghị của cử tri bằng lời đã công khai: không có tên, số điện thoại, số giấy tờ.' },
  { name: 'field', words: 'Lĩnh vực: mã và tên; null nếu chưa phân lĩnh vực.' },
  { name: 'hamlet', words: 'Thôn, tổ dân phố; null nếu không rõ.' },
  { name: 'holder', words: 'Cơ quan đang giữ kiến nghị.' },
  { name: 'state', words: 'Bước hiện nay: mã và tên.' },
  { name: 'outcome', words: 'Kết quả như cách đếm của trang số liệu: mã và tên.' },
  { name: 'receivedOn, publishedOn', words: 'Ngày nhận, ngày công khai (năm-tháng-ngày).' },
  { name: 'promisedOn', words: 'Ngày cơ quan đã hứa; null nếu không hứa ngày.' },
  { name: 'answer', words: 'Trả lời gần nhất đã công khai: cơ quan, lời, số văn bản, căn cứ, ngày.' },
  { name: 'changedAt', words: 'Lúc thay đổi gần nhất (giờ quốc tế).' },
]

/** Where the next page goes on, as its address carries it: "2026-11-24.0197…". */
export function writePlace({ publishedOn, id }: PublishedPlace): string {
  return `${publishedOn.toString()}.${id}`
}

export function readPlace(text: string): PublishedPlace | null {
  const [, day, id] = /^(\d{4}-\d{2}-\d{2})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(text) ?? []
  if (!day || !id) return null
  try {
    return { publishedOn: Temporal.PlainDate.from(day), id }
  } catch {
    return null
  }
}
