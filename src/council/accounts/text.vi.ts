import type { Office } from '../../platform/access/actor.ts'
import { officeTitle } from '../delegates/index.ts'
import type { Device } from './device.ts'

/** Words of the sign-in page and of one's own account. */
export const accountText = {
  signIn: 'Đăng nhập',
  signInLead: 'Dành cho đại biểu, cán bộ và công chức được cấp tài khoản.',
  signingIn: 'Đang đăng nhập…',
  username: 'Tên đăng nhập',
  password: 'Mật khẩu',
  noPassword: 'Chưa có hoặc quên mật khẩu? Hãy xin chuyên viên giúp việc HĐND một phiếu, rồi',
  useSlip: 'nhập mã trên phiếu',
  secondStep: 'Nhập mã của ứng dụng xác thực',
  secondStepLead: 'Mở ứng dụng xác thực trên điện thoại và nhập mã 6 chữ số đang hiện.',
  code: 'Mã 6 chữ số',
  goOn: 'Tiếp tục',
  startOver: 'Đăng nhập lại từ đầu',

  ownAccount: 'Tài khoản của tôi',
  fullName: 'Họ tên',
  officesToday: 'Chức vụ hôm nay',
  noOffice: 'Hôm nay không giữ chức vụ nào ở đây',
  back: 'Quay lại',

  changePassword: 'Đổi mật khẩu',
  changePasswordLead: 'Đổi xong, mọi nơi khác đang đăng nhập bằng tài khoản này sẽ kết thúc.',
  changing: 'Đang đổi…',
  mustChangePassword: 'Bạn cần đặt mật khẩu của riêng mình trước khi làm việc khác.',
  currentPassword: 'Mật khẩu hiện tại',
  newPassword: 'Mật khẩu mới',
  newPasswordHint:
    'Ít nhất 10 ký tự; ba hoặc bốn từ ghép lại là tốt nhất, có dấu tiếng Việt cũng được. Không chứa tên đăng nhập.',
  repeatedPassword: 'Nhập lại mật khẩu mới',
  setPassword: 'Đặt mật khẩu',

  twoSteps: 'Xác thực hai bước',
  twoStepsMeaning:
    'Ngoài mật khẩu, đăng nhập cần thêm mã 6 chữ số trên điện thoại của bạn. Ai biết mật khẩu mà không có điện thoại cũng không vào được.',
  on: 'Đang bật',
  off: 'Chưa bật',
  turnOn: 'Bật xác thực hai bước',
  turnOnTitle: 'Bật xác thực hai bước',
  turnOnLead:
    'Cài một ứng dụng xác thực trên điện thoại (Google Authenticator, Microsoft Authenticator hoặc ứng dụng tương tự), rồi nhập mật khẩu để lấy mã QR.',
  showQr: 'Lấy mã QR',
  drawing: 'Đang lấy mã…',
  scanLead: 'Quét mã QR bằng ứng dụng xác thực, rồi nhập mã 6 chữ số mà ứng dụng hiện.',
  confirmLead: 'Nhập mã 6 chữ số mà ứng dụng xác thực đang hiện.',
  drawAgain: 'Lấy mã QR mới',
  // Short: every letter makes the picture finer, and the phone shows it in one line.
  issuer: (unit: string) => `HĐND ${unit}`,
  qrAuthenticator: 'Mã QR cho ứng dụng xác thực',
  cannotScan: 'Không quét được?',
  typeSecret: 'Chọn “nhập khóa thủ công” trong ứng dụng, loại theo thời gian, rồi nhập khóa này:',
  turnOff: 'Tắt xác thực hai bước',
  turnOffTitle: 'Tắt xác thực hai bước',
  turnOffLead: 'Sau khi tắt, chỉ cần mật khẩu là đăng nhập được.',

  otherProvider: 'nhà cung cấp định danh trước đây',

  logins: 'Nơi đang đăng nhập',
  loginsMeaning: 'Thấy nơi lạ thì kết thúc nơi đó và đổi mật khẩu ngay.',
  device: 'Thiết bị',
  address: 'Địa chỉ mạng',
  begunAt: 'Đăng nhập lúc',
  usedAt: 'Dùng gần nhất',
  end: 'Kết thúc',
  endOne: 'Kết thúc',
  endOthers: 'Kết thúc mọi nơi khác',
  thisDevice: 'Nơi này',

  useSlipTitle: 'Dùng phiếu',
  useSlipLead:
    'Nhập mã trên phiếu mời hoặc phiếu đặt lại mật khẩu, rồi đặt mật khẩu của riêng bạn. Khóa truy cập và liên kết định danh có trước đó sẽ được gỡ.',
  slipCode: 'Mã trên phiếu',
  slipCodeHint: '24 ký tự, chữ hoa hay chữ thường, có hay không có dấu gạch đều được.',
} as const

/** A login's device: "Chrome trên Windows". */
export function deviceText({ browser, system }: Device): string {
  if (browser && system) return `${browser} trên ${system}`
  return browser ?? system ?? 'Thiết bị không rõ'
}

/** Offices held today as one line; those held for another say for whom. */
export function officesText(offices: readonly Office[]): string {
  return offices
    .map(({ office, bodyKind, bodyName, actingFor }) => {
      const title = `${officeTitle(office, bodyKind)}, ${bodyName}`
      return actingFor === null ? title : `${title} (thay ${actingFor})`
    })
    .join('; ')
}

const askKeeper = 'Hãy nhờ chuyên viên giúp việc hoặc Chủ tịch HĐND.'

type Values = Record<string, string | number>

/** Refusal code → sentence that says what to do next. None tells whether a name has an account. */
export const accountRefusals: Record<string, (values: Values) => string> = {
  'login.password_wrong': () =>
    'Tên đăng nhập hoặc mật khẩu chưa đúng. Hãy nhập lại; nếu quên, xin chuyên viên giúp việc HĐND một phiếu đặt lại mật khẩu.',
  'login.account_locked': ({ minutes }) =>
    `Đã nhập sai nhiều lần. Hãy chờ ${minutes} phút rồi thử lại; nếu quên mật khẩu, xin chuyên viên giúp việc HĐND một phiếu đặt lại mật khẩu.`,
  'login.address_limited': ({ minutes }) =>
    `Từ địa chỉ mạng này có quá nhiều lần đăng nhập không thành. Hãy chờ ${minutes} phút rồi thử lại, hoặc dùng mạng khác.`,
  'login.first_step_expired': () =>
    'Bước nhập mật khẩu đã quá lâu hoặc mã đã sai nhiều lần. Hãy đăng nhập lại từ đầu.',
  'login.too_busy': () => 'Nhiều người đang đăng nhập cùng lúc. Hãy chờ vài giây rồi gửi lại.',
  'login.ended': () => 'Lần đăng nhập này đã kết thúc. Hãy đăng nhập lại.',
  'totp.wrong': () =>
    'Mã chưa đúng. Hãy nhập mã đang hiện trong ứng dụng; nếu vẫn sai, kiểm tra giờ của điện thoại.',
  'totp.already_used': () => 'Mã này vừa được dùng. Hãy chờ ứng dụng hiện mã mới rồi nhập mã đó.',
  'totp.already_enabled': () =>
    'Xác thực hai bước đang bật. Muốn đổi ứng dụng, hãy tắt trước rồi bật lại.',
  'totp.not_enabled': () => 'Xác thực hai bước chưa bật, nên không có gì để tắt.',
  'totp.not_started': () =>
    'Mã QR trước không còn dùng được. Hãy bấm bật xác thực hai bước để lấy mã mới.',
  'password.too_short': ({ least }) =>
    `Mật khẩu phải có ít nhất ${least} ký tự. Ba hoặc bốn từ ghép lại vừa dài vừa dễ nhớ.`,
  'password.too_long': ({ most }) => `Mật khẩu dài quá ${most} ký tự. Hãy rút ngắn lại.`,
  'password.too_common': () =>
    'Mật khẩu này quá dễ đoán. Hãy chọn mật khẩu khác, ví dụ ba hoặc bốn từ không liên quan đến nhau.',
  'password.too_personal': () => 'Mật khẩu không được chứa tên đăng nhập. Hãy chọn mật khẩu khác.',
  'password.wrong': () => 'Mật khẩu hiện tại chưa đúng. Hãy nhập lại.',
  'password.unchanged': () => 'Mật khẩu mới trùng mật khẩu đang dùng. Hãy chọn mật khẩu khác.',
  'slip.unknown': () =>
    'Mã này không đúng. Hãy kiểm tra lại từng ký tự trên phiếu (24 ký tự, không có chữ I, L, O, U).',
  'slip.already_used': () =>
    'Phiếu này đã dùng. Nếu không phải chính bạn đã dùng, hãy báo ngay chuyên viên giúp việc HĐND.',
  'slip.replaced': () => 'Phiếu này đã được thay bằng phiếu mới hơn. Hãy dùng phiếu in sau cùng.',
  'slip.expired': () =>
    'Phiếu này đã quá hạn 7 ngày. Hãy xin chuyên viên giúp việc HĐND phiếu mới.',
  'slip.shown_once': () =>
    'Phiếu này đã hiện ở lần gửi trước; mã chỉ hiện một lần. Nếu chưa in kịp, hãy in phiếu mới: phiếu trước sẽ mất hiệu lực.',
  'password.change_owed': () =>
    'Bạn cần đặt mật khẩu của riêng mình trước khi làm việc này. Hãy mở Tài khoản của tôi.',
  'username.already_taken': () =>
    'Tên đăng nhập này đã có người dùng. Hãy thêm thôn, chức vụ hoặc số.',
  'username.not_allowed': () =>
    'Tên đăng nhập gồm 3 đến 40 chữ thường không dấu, chữ số, ngăn bằng dấu chấm hoặc gạch nối. Ví dụ: nguyen-van-an.',
  'account.unknown': () => 'Không tìm thấy tài khoản này. Hãy quay lại danh sách và chọn lại.',
  'account.closed': () => 'Tài khoản này đã đóng. Hãy nhờ chuyên viên giúp việc HĐND mở lại trước.',
  'account.person_unknown': () => 'Không tìm thấy người này. Hãy quay lại danh sách và chọn lại.',
  'account.of_operator': () =>
    'Đây là tài khoản của người quản trị hệ thống, Hội đồng không đóng hay in phiếu được. Hãy liên hệ người quản trị.',
  'account.managed_elsewhere': () =>
    'Tài khoản này do Hội đồng khác quản lý. Hãy nhờ chuyên viên giúp việc của Hội đồng đó.',
  'account.own': () =>
    'Không ai tự làm việc này với tài khoản của mình. Hãy nhờ người khác giữ việc quản lý tài khoản.',
  'account.not_opened_from_here': () => 'Người này đã có tài khoản. Hãy tải lại trang để xem.',
  'account.not_given_slip_from_here': () =>
    'Chỉ in phiếu cho tài khoản đang mở. Hãy mở tài khoản trước.',
  'account.not_closed_from_here': () => 'Tài khoản này không còn mở. Hãy tải lại trang để xem.',
  'account.not_reopened_from_here': () =>
    'Tài khoản này không ở trạng thái đã đóng. Hãy tải lại trang để xem.',
  'account.open_not_allowed': () =>
    `Chỉ chuyên viên giúp việc và Chủ tịch HĐND được mở tài khoản. ${askKeeper}`,
  'account.issue_slip_not_allowed': () =>
    `Chỉ chuyên viên giúp việc và Chủ tịch HĐND được in phiếu. ${askKeeper}`,
  'account.close_not_allowed': () =>
    `Chỉ chuyên viên giúp việc và Chủ tịch HĐND được đóng tài khoản. ${askKeeper}`,
  'account.reopen_not_allowed': () =>
    `Chỉ chuyên viên giúp việc và Chủ tịch HĐND được mở lại tài khoản. ${askKeeper}`,
}

/** Words said after an act was done, by its name. */
export const accountDone: Record<string, string> = {
  'login.end': 'Đã đăng xuất.',
  'login.end_one': 'Đã kết thúc nơi đăng nhập đó.',
  'login.end_others': 'Đã kết thúc mọi nơi đăng nhập khác.',
  'password.change': 'Đã đổi mật khẩu. Mọi nơi đăng nhập khác đã kết thúc.',
  'totp.confirm': 'Đã bật xác thực hai bước. Lần đăng nhập sau sẽ hỏi thêm mã 6 chữ số.',
  'totp.disable': 'Đã tắt xác thực hai bước.',
  'slip.use': 'Đã đặt mật khẩu. Hãy đăng nhập bằng tên trên phiếu và mật khẩu mới.',
  'account.open': 'Đã mở tài khoản. Bây giờ hãy in phiếu mời.',
  'account.close': 'Đã đóng tài khoản.',
  'account.reopen': 'Đã mở lại tài khoản. Bây giờ hãy in phiếu để đặt mật khẩu mới.',
}
