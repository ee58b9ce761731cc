import { plainLetters } from '../../platform/messages/plain-letters.ts'
import { codeMinutes } from './voter-code.ts'

/** Words of the pages on which voters find their own petitions by telephone. */
export const voterText = {
  title: 'Kiến nghị của tôi',
  lead: 'Nhập số điện thoại đã ghi khi gửi kiến nghị. Một mã 6 chữ số sẽ được gửi đến số đó qua tin nhắn.',
  phone: 'Số điện thoại',
  phoneHint: 'Số di động, ví dụ 0912 345 678.',
  send: 'Gửi mã',
  sending: 'Đang gửi…',
  byReceipt: 'Có mã biên nhận?',
  lookUp: 'Tra cứu bằng mã biên nhận',
  codeTitle: 'Nhập mã trong tin nhắn',
  codeLead: (phone: string) =>
    `Nếu số ${phone} có ghi trên kiến nghị gửi đến đây, mã đến trong ít phút và dùng được trong ${codeMinutes} phút.`,
  code: 'Mã 6 chữ số',
  goOn: 'Xem kiến nghị của tôi',
  again: 'Không nhận được mã?',
  askAgain: 'Gửi lại hoặc nhập số khác',
  ofPhone: (phone: string) => `Kiến nghị ghi số ${phone}`,
  receiptCode: 'Mã biên nhận',
  petition: 'Kiến nghị',
  state: 'Bước',
  receivedOn: 'Ngày nhận',
  dueOn: 'Hạn bước này',
  none: 'Chưa có kiến nghị nào ghi số này',
  noneMeaning: 'Khiếu nại, tố cáo không hiện ở đây: hãy tra cứu bằng mã biên nhận.',
  closedMatters: 'Khiếu nại, tố cáo không hiện ở đây: chỉ người có mã biên nhận xem được.',
  leave: 'Thoát',
  leaveMeaning: 'Máy này thôi nhớ số của bạn.',
} as const

/** The whole message: plain letters, one part of 160 signs, nothing of any petition. */
export function codeMessage(code: string, unitName: string): string {
  const words = `Ma xac nhan cua HDND ${plainLetters(unitName)}: ${code}. Co hieu luc ${codeMinutes} phut. Khong dua ma nay cho bat ky ai.`
  return words.slice(0, 160)
}

const waiting = ({ seconds }: Record<string, string | number>) =>
  Number(seconds) > 90 ? `${Math.ceil(Number(seconds) / 60)} phút` : `${seconds} giây`

/** Refusal code → sentence that says what to do next. None tells whether a number is known here. */
export const voterRefusals: Record<string, (values: Record<string, string | number>) => string> = {
  'voter_code.phone_unreadable': () =>
    'Số này không phải số di động. Hãy nhập đủ 10 chữ số, ví dụ 0912 345 678; nếu không có số di động, hãy tra cứu bằng mã biên nhận.',
  'voter_code.wrong': () => 'Mã chưa đúng. Hãy nhập lại 6 chữ số trong tin nhắn mới nhất.',
  'voter_code.over': () =>
    'Mã này đã hết hiệu lực, đã dùng, hoặc đã nhập sai nhiều lần. Hãy gửi lại mã mới.',
  'voter_code.off': () =>
    'Nơi này chưa gửi được tin nhắn. Hãy tra cứu bằng mã trên phiếu biên nhận.',
  'limit.codes_of_phone': (values) =>
    `Số này vừa được gửi mã. Hãy chờ ${waiting(values)} rồi gửi lại, hoặc tra cứu bằng mã biên nhận.`,
  'limit.voter_codes': (values) =>
    `Từ địa chỉ mạng này vừa có nhiều lần xin mã. Hãy chờ ${waiting(values)} rồi thử lại, hoặc tra cứu bằng mã biên nhận.`,
}

/** Words said after an act was done, by its name. */
export const voterDone: Record<string, string> = {
  'voter_login.end': 'Đã thoát. Máy này không còn nhớ số của bạn.',
}
