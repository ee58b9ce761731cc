/** Words about passkeys. khóa truy cập: passkey. */
export const passkeyText = {
  passkeys: 'Khóa truy cập',
  meaning:
    'Đăng nhập bằng vân tay, khuôn mặt hoặc mã mở khóa của máy, không cần gõ mật khẩu. Khóa nằm trong máy của bạn; không ai xem hay lấy được từ máy chủ. Một khóa thay cho cả hai bước.',
  name: 'Tên',
  host: 'Dùng cho địa chỉ',
  addedAt: 'Thêm lúc',
  usedAt: 'Dùng gần nhất',
  neverUsed: 'Chưa dùng',
  acts: 'Việc',
  add: 'Thêm khóa truy cập',
  rename: 'Đổi tên',
  remove: 'Gỡ',
  back: 'Quay lại',

  addTitle: 'Thêm khóa truy cập',
  addLead:
    'Đặt tên cho máy này và nhập lại mật khẩu, sau đó máy sẽ hỏi vân tay, khuôn mặt hoặc mã mở khóa.',
  deviceName: 'Tên của khóa',
  deviceNameHint: 'Để sau này nhận ra, ví dụ: Điện thoại của tôi, Máy ở phòng họp.',
  goOn: 'Tiếp tục',
  needsScript:
    'Trình duyệt đang tắt JavaScript nên không tạo được khóa truy cập. Mật khẩu và mã 6 chữ số vẫn dùng được.',
  makeLead: 'Bấm nút dưới đây rồi làm theo lời nhắc của máy.',
  make: 'Tạo khóa trên máy này',
  waits: 'Đang chờ máy của bạn…',
  cancelled: 'Máy chưa xác nhận. Hãy bấm lại và làm theo lời nhắc của máy.',
  known: 'Máy này đã có khóa của tài khoản. Không cần thêm nữa.',
  failed: 'Chưa làm được. Hãy thử lại; nếu vẫn lỗi, dùng mật khẩu.',
  unsupported:
    'Trình duyệt này chưa dùng được khóa truy cập. Hãy cập nhật trình duyệt, hoặc mở bằng địa chỉ https.',

  renameTitle: 'Đổi tên khóa truy cập',
  removeTitle: 'Gỡ khóa truy cập',
  removeLead: (name: string) =>
    `Sau khi gỡ, không đăng nhập được bằng khóa “${name}” nữa. Hãy xóa cả khóa trong phần cài đặt của máy.`,

  signIn: 'Đăng nhập bằng khóa truy cập',
  signInMeaning: 'Dùng vân tay, khuôn mặt hoặc mã mở khóa của máy.',
} as const

/** Refusal code → sentence that says what to do next. */
export const passkeyRefusals: Record<string, (values: Record<string, string | number>) => string> =
  {
    'passkey.not_accepted': () =>
      'Khóa truy cập chưa được nhận. Hãy thử lại, hoặc đăng nhập bằng tên và mật khẩu.',
    'passkey.challenge_over': () =>
      'Lần xác nhận này đã quá lâu hoặc đã dùng rồi. Hãy bấm đăng nhập bằng khóa truy cập lần nữa.',
    'passkey.not_made': () =>
      'Khóa truy cập chưa được tạo: lần xác nhận đã quá lâu, đã dùng, hoặc không phải từ trang này. Hãy làm lại từ đầu.',
    'passkey.already_added': () =>
      'Khóa này đã có trong hệ thống. Hãy quay lại trang tài khoản để xem.',
    'passkey.too_many': ({ most }) =>
      `Mỗi tài khoản có nhiều nhất ${most} khóa truy cập. Hãy gỡ khóa không dùng nữa rồi thêm lại.`,
  }

/** Words said after an act was done, by its name. */
export const passkeyDone: Record<string, string> = {
  'passkey.add': 'Đã thêm khóa truy cập. Lần sau có thể đăng nhập bằng khóa này.',
  'passkey.rename': 'Đã đổi tên khóa truy cập.',
  'passkey.remove': 'Đã gỡ khóa truy cập.',
}
