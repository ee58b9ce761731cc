import type { Mail } from '../../platform/mail/mail.ts'
import { confirmHours } from './follower.ts'

/** Words of the pages on which a petition is followed by mail. */
export const followText = {
  title: 'Theo dõi qua thư',
  lead: 'Mỗi khi kiến nghị này có bước mới, một thư ngắn được gửi đến hộp thư của bạn. Thư không ghi nội dung kiến nghị và không ghi tên ai.',
  petition: 'Kiến nghị',
  receiptCode: 'Mã',
  address: 'Địa chỉ thư điện tử',
  addressHint:
    'Ví dụ ten@vidu.vn. Chỉ dùng để báo về kiến nghị này; bỏ lúc nào cũng được, địa chỉ được xóa ngay.',
  ask: 'Gửi thư xác nhận',
  asking: 'Đang gửi…',
  back: 'Xem kiến nghị',
  closedMatter: 'Khiếu nại, tố cáo được giữ kín nên không báo qua thư. Hãy xem bằng mã biên nhận.',
  confirmTitle: 'Xác nhận theo dõi',
  confirmLead: (code: string) =>
    `Từ nay hộp thư của bạn được báo mỗi khi kiến nghị ${code} có bước mới.`,
  confirm: 'Xác nhận',
  confirmed: 'Đã xác nhận',
  confirmedMeaning: (code: string) =>
    `Hộp thư của bạn đang theo dõi kiến nghị ${code}. Dưới mỗi thư đều có đường dẫn để bỏ theo dõi.`,
  stopTitle: 'Bỏ theo dõi',
  stopLead: (code: string) => `Không nhận thư về kiến nghị ${code} nữa. Địa chỉ thư được xóa ngay.`,
  stop: 'Bỏ theo dõi',
  keep: 'Vẫn theo dõi',
  stopped: 'Đã bỏ theo dõi',
  stoppedMeaning: 'Địa chỉ thư đã được xóa; sẽ không có thư nào về kiến nghị này nữa.',
  home: 'Về trang đầu',
} as const

type Place = { readonly name: string }

/** The first mail: nothing more comes unless its link is used. */
export function mailToConfirm(code: string, council: Place, confirmUrl: string): Mail {
  return {
    sender: council.name,
    subject: `Xác nhận theo dõi kiến nghị ${code}`,
    lines: [
      'Kính gửi ông/bà,',
      `Có người xin báo về kiến nghị ${code} gửi đến ${council.name} tới hộp thư này.`,
      { words: `Xác nhận theo dõi (trong ${confirmHours} giờ)`, href: confirmUrl },
    ],
    footer: ['Nếu không phải ông/bà xin, hãy bỏ qua thư này: sẽ không có thư nào nữa.'],
  }
}

/** One mail for one step of a petition: that it moved, and where to read. */
export function mailToFollower(
  code: string,
  council: Place,
  urls: { read: string; stop: string },
): Mail {
  return {
    sender: council.name,
    subject: `Kiến nghị ${code} có bước mới`,
    stopUrl: urls.stop,
    lines: [
      'Kính gửi ông/bà,',
      `Kiến nghị ${code} gửi đến ${council.name} có bước mới.`,
      { words: 'Xem kiến nghị', href: urls.read },
    ],
    footer: [
      'Thư được gửi tự động vì ông/bà đang theo dõi kiến nghị này, xin không trả lời.',
      { words: 'Bỏ theo dõi', href: urls.stop },
    ],
  }
}

/** Refusal code → sentence that says what to do next. */
export const followerRefusals: Record<string, () => string> = {
  'follower.petition_unknown': () =>
    'Không có kiến nghị nào mang mã này. Hãy kiểm tra lại mã trên phiếu biên nhận.',
  'follower.matter_closed': () => followText.closedMatter,
  'follower.address_unreadable': () => 'Địa chỉ thư chưa đúng. Hãy nhập lại, ví dụ ten@vidu.vn.',
  'follower.unknown': () => 'Hộp thư này không theo dõi kiến nghị nào bằng đường dẫn đó.',
  'follower.link_over': () =>
    `Đường dẫn này đã quá ${confirmHours} giờ hoặc đã được thay. Hãy mở trang kiến nghị và xin theo dõi lại.`,
}

/** Words said after an act was done, by its name. */
export const followerDone: Record<string, string> = {
  'follower.ask':
    'Đã ghi nhận. Hãy mở hộp thư và bấm đường dẫn xác nhận; chưa xác nhận thì chưa có thư nào báo về.',
}
