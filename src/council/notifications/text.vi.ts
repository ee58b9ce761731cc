import { writeNumber } from '../../kernel/numbers.ts'
import { writeDay } from '../../kernel/clock.ts'
import type { Mail, MailLine } from '../../platform/mail/mail.ts'
import type { DueCount } from './due-duty.ts'
import type { MailRhythm, NotificationChannel, NotificationKind } from './notification.ts'

export const kindText: Record<NotificationKind, string> = {
  petition_submitted: 'Kiến nghị mới',
  petition_assigned: 'Kiến nghị được giao cho cơ quan tôi',
  petition_answered: 'Cơ quan đã trả lời kiến nghị',
  petition_asked: 'Cơ quan đang giữ kiến nghị có đề nghị',
  petition_decided: 'Đề nghị của cơ quan tôi đã được quyết định',
  petition_urged: 'Cơ quan tôi được đôn đốc',
  petition_promise_due: 'Lời hứa với cử tri đến ngày',
  petition_contested: 'Cử tri chưa đồng ý với kết quả',
  petition_due: 'Nhắc kiến nghị quá hạn, sắp đến hạn',
  meeting_planned: 'Được xếp dự cuộc tiếp xúc cử tri',
  meeting_changed: 'Cuộc tiếp xúc cử tri dời hoặc hủy',
  session_convened: 'Kỳ họp được triệu tập',
  session_changed: 'Kỳ họp đổi lịch, có tài liệu hoặc không họp',
  document_waiting: 'Văn bản chờ tôi kiểm tra, ký hoặc cấp số',
  document_received: 'Cơ quan tôi nhận được văn bản',
  incoming_assigned: 'Văn bản đến giao cho tôi',
  incoming_due: 'Nhắc văn bản đến quá hạn, sắp đến hạn',
  indicator_returned: 'Số liệu chỉ tiêu của cơ quan tôi bị trả lại',
}

export const channelText: Record<NotificationChannel, string> = {
  product: 'Trên trang',
  product_and_mail: 'Trên trang và qua thư điện tử',
  none: 'Không báo',
}

export const rhythmText: Record<MailRhythm, string> = {
  at_once: 'Ngay khi có việc, mỗi việc một thư',
  each_morning: 'Gộp thành một thư lúc 7 giờ 10 mỗi sáng',
}

export const listText = {
  title: 'Thông báo',
  all: 'Tất cả',
  onlyUnread: 'Chưa đọc',
  none: 'Chưa có thông báo',
  noneUnread: 'Không còn thông báo chưa đọc',
  noneMeaning: 'Khi có việc đến phần ông/bà, thông báo sẽ hiện ở đây.',
  what: 'Nội dung',
  at: 'Lúc',
  state: 'Tình trạng',
  read: 'Đã đọc',
  unread: 'Chưa đọc',
  acts: 'Việc',
  open: 'Mở',
  mark: 'Đã đọc',
  markAll: 'Đánh dấu tất cả đã đọc',
  choose: 'Cách nhận thông báo',
  total: (count: number) => `${writeNumber(count)} thông báo`,
}

export const choiceText = {
  title: 'Cách nhận thông báo',
  lead: 'Chọn cho từng loại việc. Thư không bao giờ mang nội dung kiến nghị.',
  mailTo: (address: string) =>
    `Thư gửi đến ${address}. Muốn đổi địa chỉ, hãy nhờ chuyên viên giúp việc HĐND.`,
  noMail:
    'Hồ sơ chưa có địa chỉ thư điện tử nên chưa gửi thư được. Hãy nhờ chuyên viên giúp việc HĐND ghi vào.',
  rhythm: 'Nhịp gửi thư',
  save: 'Lưu',
  back: 'Quay lại thông báo',
}

/** Of one's own account: what was done, and what to do when it was not wanted. */
export const accountTitle = {
  recoverySlip:
    'Phiếu đặt lại mật khẩu của bạn vừa được in. Nếu bạn không xin phiếu này, hãy đổi mật khẩu và báo ngay chuyên viên giúp việc HĐND',
  authenticatorSlip:
    'Phiếu đặt lại mật khẩu và bỏ xác thực hai bước của bạn vừa được in. Nếu bạn không xin phiếu này, hãy báo ngay chuyên viên giúp việc HĐND',
}

export const pushText = {
  title: 'Thông báo đẩy trên máy này',
  meaning:
    'Khi có việc mới, máy hiện một dòng báo dù không mở trang nào. Dòng báo chỉ ghi “có việc mới”, không ghi nội dung. Loại việc nào chọn “Không báo” thì cũng không báo ở đây.',
  turnOn: 'Bật trên máy này',
  waits: 'Đang chờ trình duyệt…',
  refused: 'Trình duyệt đang chặn thông báo của trang này. Hãy cho phép trong phần cài đặt của trình duyệt rồi bấm lại.',
  failed: 'Chưa bật được. Hãy thử lại sau; thông báo trên trang và qua thư vẫn như cũ.',
  unsupported: 'Trình duyệt này không nhận được thông báo đẩy. Thông báo trên trang và qua thư vẫn như cũ.',
  needsScript: 'Trình duyệt đang tắt JavaScript nên không bật được thông báo đẩy.',
  devices: 'Máy đang nhận thông báo đẩy',
  device: 'Máy',
  addedAt: 'Bật lúc',
  pushedAt: 'Báo gần nhất',
  never: 'Chưa báo',
  turnOff: 'Tắt',
  acts: 'Việc',
  /** What the notice itself says. */
  news: (council: { name: string }) => `${council.name}: có việc mới`,
}

export const stopText = {
  title: 'Ngừng nhận thư',
  lead: (council: string) =>
    `${council} sẽ không gửi thư đến địa chỉ này nữa. Kiến nghị vẫn được giải quyết và vẫn tra cứu được bằng mã biên nhận.`,
  stop: 'Ngừng nhận thư',
  keep: 'Vẫn nhận thư',
  stopped: 'Đã ngừng gửi thư',
  stoppedMeaning: (council: string) => `${council} không gửi thư đến địa chỉ này nữa.`,
  lookUp: 'Tra cứu bằng mã biên nhận',
}

type ToldMeeting = { readonly name: string; readonly when: string }

/** One line for each thing told of a meeting with voters. */
export const meetingTitle = {
  planned: ({ name, when }: ToldMeeting) => `Ông/bà dự tiếp xúc cử tri ${name}: ${when}`,
  moved: ({ name, when }: ToldMeeting) => `Cuộc tiếp xúc cử tri ${name} dời lịch: ${when}`,
  cancelled: ({ name, when }: ToldMeeting) => `Cuộc tiếp xúc cử tri ${name} (${when}) đã hủy`,
}

/** One line for each thing told of a session; `when` has hour, day and place. */
export const sessionTitle = {
  convened: (name: string, when: string) => `Triệu tập ${name}: ${when}`,
  amended: (name: string, when: string) => `${name} thay đổi: ${when}`,
  papersSent: (name: string, when: string) => `Đã có tài liệu ${name}: ${when}`,
  cancelled: (name: string, when: string) => `${name} không họp (${when})`,
}

/** One line for each thing told: the petition by its code, never its words. */
export const notificationTitle = {
  submitted: (code: string) => `Kiến nghị ${code} vừa gửi đến, chờ phân loại`,
  assigned: (code: string, body: string, dueOn: Temporal.PlainDate | null) =>
    `Kiến nghị ${code} được giao cho ${body}${dueOn ? `, hạn trả lời ${writeDay(dueOn)}` : ''}`,
  reopened: (code: string, body: string, dueOn: Temporal.PlainDate | null) =>
    `Kiến nghị ${code} được mở lại, ${body} giải quyết tiếp${dueOn ? `, hạn ${writeDay(dueOn)}` : ''}`,
  sentBack: (code: string, body: string, dueOn: Temporal.PlainDate | null) =>
    `Trả lời kiến nghị ${code} chưa đạt, ${body} trả lời lại${dueOn ? `, hạn ${writeDay(dueOn)}` : ''}`,
  answered: (code: string, body: string) => `${body} đã trả lời kiến nghị ${code}, chờ kiểm tra`,
  relayed: (code: string) => `Cấp trên đã trả lời kiến nghị ${code}, chờ kiểm tra`,
  checked: (code: string) => `Trả lời kiến nghị ${code} đã được kiểm tra, chờ công khai`,
  transferAsked: (code: string, body: string) => `${body} đề nghị chuyển kiến nghị ${code} cho cơ quan khác`,
  extensionAsked: (code: string, body: string) => `${body} đề nghị gia hạn kiến nghị ${code}`,
  declined: (code: string) => `Đề nghị của cơ quan về kiến nghị ${code} không được chấp thuận`,
  extended: (code: string, dueOn: Temporal.PlainDate | null) =>
    `Kiến nghị ${code} được gia hạn${dueOn ? ` đến ${writeDay(dueOn)}` : ''}`,
  urged: (code: string, dueOn: Temporal.PlainDate | null) =>
    `Thường trực HĐND đôn đốc giải quyết kiến nghị ${code}${dueOn ? `, hạn ${writeDay(dueOn)}` : ''}`,
  promiseDue: (code: string) => `Lời hứa về kiến nghị ${code} đến ngày, hãy báo kết quả`,
  contested: (code: string) => `Cử tri chưa đồng ý với kết quả kiến nghị ${code}`,
  due: ({ overdue, dueSoon }: DueCount, within: number) =>
    [
      overdue > 0 ? `${overdue} kiến nghị quá hạn` : '',
      dueSoon > 0 ? `${dueSoon} kiến nghị đến hạn trong ${within} ngày làm việc` : '',
    ]
      .filter(Boolean)
      .join(', '),
}

/** Subject and words of mails to people of the council and the administration. */
export function mailToPerson(
  person: { name: string },
  council: { name: string },
  told: readonly { title: string; url: string }[],
  choiceUrl: string,
): Mail {
  const [first] = told
  const isOne = told.length === 1
  return {
    sender: council.name,
    subject: isOne && first ? first.title : `${told.length} thông báo mới`,
    lines: [`Kính gửi ông/bà ${person.name},`, ...told.flatMap(toldLines)],
    footer: [
      `${council.name} gửi thư này tự động, xin không trả lời.`,
      { words: 'Đổi cách nhận thông báo', href: choiceUrl },
    ],
  }
}

function toldLines({ title, url }: { title: string; url: string }): MailLine[] {
  return [`${title}.`, { words: 'Mở trên trang', href: url }]
}

/** To a voter who left an address: that something is new, and where to see it. Nothing of the matter. */
export function mailToVoter(
  code: string,
  council: { name: string },
  urls: { lookUp: string; stop: string },
): Mail {
  return {
    sender: council.name,
    subject: `Kiến nghị ${code} có cập nhật`,
    stopUrl: urls.stop,
    lines: [
      'Kính gửi ông/bà,',
      `Kiến nghị mang mã biên nhận ${code} gửi đến ${council.name} có cập nhật.`,
      { words: 'Xem bằng mã biên nhận', href: urls.lookUp },
    ],
    footer: [
      'Thư được gửi tự động vì ông/bà đã để lại địa chỉ này, xin không trả lời.',
      { words: 'Không nhận thư nữa', href: urls.stop },
    ],
  }
}

export const notificationRefusals: Record<string, () => string> = {
  'push.subscription_unreadable': () =>
    'Trình duyệt trả lời không đúng, hoặc dùng dịch vụ thông báo chưa được chấp nhận ở đây. Hãy thử trình duyệt khác.',
  'push.too_many': () => 'Đã bật trên quá nhiều máy. Hãy tắt ở máy không dùng nữa rồi bật lại.',
  'push.off_here': () => 'Nơi này chưa bật thông báo đẩy.',
  'notification.not_found': () => 'Không tìm thấy thông báo này. Hãy tải lại danh sách.',
  'mail.unknown': () => 'Đường dẫn ngừng nhận thư không đúng. Hãy mở lại từ thư đã nhận.',
}

/** Words said after an act was done. */
export const notificationDone: Record<string, string> = {
  'notification.read': 'Đã đánh dấu là đã đọc.',
  'notification.read_all': 'Đã đánh dấu tất cả là đã đọc.',
  'notification.choose': 'Đã lưu cách nhận thông báo.',
  'notification.push_on': 'Đã bật thông báo đẩy trên máy này.',
  'notification.push_off': 'Đã tắt thông báo đẩy trên máy đó.',
}

/** One line for each thing told of papers. */
export const documentTitle = {
  toSign: (subject: string) => `Văn bản chờ ký: ${subject}`,
  toNumber: (subject: string) => `Văn bản đã ký, chờ cấp số: ${subject}`,
  sentBack: (subject: string) => `Dự thảo bị trả lại để sửa: ${subject}`,
  sent: (number: string, subject: string) => `Đã gửi đến cơ quan ông/bà văn bản ${number}: ${subject}`,
  toAssign: (arrival: string) => `Văn bản đến số ${arrival} chờ giao người giải quyết`,
  assigned: (arrival: string, dueOn: string | null) =>
    `Văn bản đến số ${arrival} được giao cho ông/bà${dueOn ? `, hạn ${dueOn}` : ''}`,
  due: (overdue: number, dueSoon: number) =>
    [overdue > 0 ? `${overdue} văn bản đến quá hạn` : '', dueSoon > 0 ? `${dueSoon} văn bản đến sắp đến hạn` : '']
      .filter(Boolean)
      .join(', '),
}

/** "Số liệu Quý III/2026 bị trả lại để sửa: Chỉ tiêu 7. …" */
export function indicatorReturnedTitle(name: string, period: string): string {
  return `Số liệu ${period} bị trả lại để sửa: ${name}`
}
