/** thông báo: what somebody is told of, each kind with the matter behind it. */
export const notificationKinds = [
  'petition_submitted', // kiến nghị mới gửi đến
  'petition_assigned', // kiến nghị được giao cho cơ quan giải quyết
  'petition_answered', // cơ quan đã trả lời
  'petition_asked', // cơ quan đang giữ đề nghị
  'petition_decided', // đề nghị của cơ quan tôi đã được quyết định
  'petition_urged', // cơ quan tôi bị đôn đốc
  'petition_promise_due', // lời hứa đến ngày
  'petition_contested', // cử tri chưa đồng ý
  'petition_due', // nhắc kiến nghị quá hạn, sắp đến hạn
  'meeting_planned', // được xếp dự một cuộc tiếp xúc cử tri
  'meeting_changed', // cuộc tiếp xúc cử tri dời hoặc hủy
  'session_convened', // kỳ họp được triệu tập
  'session_changed', // kỳ họp đã triệu tập đổi lịch, có tài liệu, hoặc không họp
  'document_waiting', // văn bản chờ tôi kiểm tra, ký, cấp số
  'document_received', // cơ quan tôi nhận được văn bản
  'incoming_assigned', // văn bản đến giao cho tôi
  'incoming_due', // nhắc văn bản đến quá hạn, sắp đến hạn
  'indicator_returned', // số liệu cơ quan tôi nhập bị trả lại
] as const
export type NotificationKind = (typeof notificationKinds)[number]

/** What a person is told of whatever they chose: their own account was touched (OWASP ASVS 5.0, 6.3.7). */
export type ToldKind = NotificationKind | 'account_slip' // phiếu cho tài khoản của tôi

/** Chỉ trên trang, trên trang và qua thư, không báo. */
export const notificationChannels = ['product', 'product_and_mail', 'none'] as const
export type NotificationChannel = (typeof notificationChannels)[number]

/** Gửi thư ngay, hoặc gộp một thư mỗi sáng. */
export const mailRhythms = ['at_once', 'each_morning'] as const
export type MailRhythm = (typeof mailRhythms)[number]

export const defaultRhythm: MailRhythm = 'at_once'

/** What holds until a person chooses: what starts a clock for them comes by mail too. */
export const defaultChannels: Readonly<Record<NotificationKind, NotificationChannel>> = {
  petition_submitted: 'product',
  petition_assigned: 'product_and_mail',
  petition_answered: 'product',
  petition_asked: 'product_and_mail',
  petition_decided: 'product_and_mail',
  petition_urged: 'product_and_mail',
  petition_promise_due: 'product_and_mail',
  petition_contested: 'product_and_mail',
  petition_due: 'product_and_mail',
  meeting_planned: 'product',
  meeting_changed: 'product_and_mail',
  session_convened: 'product_and_mail',
  session_changed: 'product_and_mail',
  document_waiting: 'product',
  document_received: 'product_and_mail',
  incoming_assigned: 'product_and_mail',
  incoming_due: 'product_and_mail',
  indicator_returned: 'product_and_mail',
}

/** One person's choices; a kind that is missing follows its default. */
export type NotificationChoices = {
  readonly channels: Readonly<Partial<Record<NotificationKind, NotificationChannel>>>
  readonly rhythm: MailRhythm
}

export const noChoices: NotificationChoices = { channels: {}, rhythm: defaultRhythm }

export function channelOf(
  choices: NotificationChoices,
  kind: NotificationKind,
): NotificationChannel {
  return choices.channels[kind] ?? defaultChannels[kind]
}

/** How a person learns of this kind: nothing, on the page only, or by mail in their rhythm too. */
export function deliveryOf(
  choices: NotificationChoices,
  kind: ToldKind,
): { readonly isShown: boolean; readonly mailRhythm: MailRhythm | null } {
  if (kind === 'account_slip') return { isShown: true, mailRhythm: 'at_once' }
  const channel = channelOf(choices, kind)
  return {
    isShown: channel !== 'none',
    mailRhythm: channel === 'product_and_mail' ? choices.rhythm : null,
  }
}
