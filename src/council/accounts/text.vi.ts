/** Words of the sign-in and account pages. */
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
} as const

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
  'totp.already_enabled': () => 'Xác thực hai bước đang bật. Muốn đổi ứng dụng, hãy tắt trước rồi bật lại.',
  'totp.not_enabled': () => 'Xác thực hai bước chưa bật, nên không có gì để tắt.',
  'totp.not_started': () => 'Mã QR trước không còn dùng được. Hãy bấm bật xác thực hai bước để lấy mã mới.',
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
  'slip.expired': () => 'Phiếu này đã quá hạn 7 ngày. Hãy xin chuyên viên giúp việc HĐND phiếu mới.',
  'username.already_taken': () => 'Tên đăng nhập này đã có người dùng. Hãy thêm thôn, chức vụ hoặc số.',
  'username.not_allowed': () =>
    'Tên đăng nhập gồm 3 đến 40 chữ thường không dấu, chữ số, ngăn bằng dấu chấm hoặc gạch nối. Ví dụ: nguyen-van-an.',
  'account.unknown': () => 'Không tìm thấy tài khoản này. Hãy quay lại danh sách và chọn lại.',
  'account.closed': () => 'Tài khoản này đã đóng. Hãy mở lại tài khoản trước.',
}

/** Words said after an act was done, by its name. */
export const accountDone: Record<string, string> = {
  'login.end': 'Đã đăng xuất.',
}
