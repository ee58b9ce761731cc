/** Words about signing in with a provider of identities. định danh điện tử: identity. */
export const providerText = {
  signInWith: (label: string) => `Đăng nhập bằng ${label}`,
  identity: 'Định danh điện tử',
  meaning: (label: string) =>
    `Đăng nhập bằng ${label} thay cho mật khẩu. Chỉ định danh bạn tự liên kết mới vào được tài khoản này; nếu đang bật xác thực hai bước thì vẫn hỏi mã 6 chữ số.`,
  linked: 'Đã liên kết',
  notLinked: 'Chưa liên kết',
  linkedAt: 'Liên kết lúc',
  usedAt: 'Dùng gần nhất',
  neverUsed: 'Chưa dùng',
  link: (label: string) => `Liên kết với ${label}`,
  linkLead: (label: string) =>
    `Nhập lại mật khẩu, rồi xác nhận ở trang của ${label}. Nghị Trường chỉ giữ dấu vết để nhận ra bạn lần sau, không giữ số định danh.`,
  unlink: 'Bỏ liên kết',
  unlinkTitle: 'Bỏ liên kết định danh',
  unlinkLead: (label: string) =>
    `Sau khi bỏ, không đăng nhập được bằng ${label} nữa. Hãy nhập lại mật khẩu.`,
  back: 'Quay lại',
  goOn: 'Tiếp tục',
  leaveTitle: (label: string) => `Xác nhận ở ${label}`,
  leaveLead:
    'Bấm nút dưới đây để sang trang của nhà cung cấp định danh. Xong việc, bạn tự quay lại đây.',
  leaveTo: (label: string) => `Sang trang của ${label}`,
  bySlip: (label: string) => `Dùng phiếu mời với ${label}`,
  bySlipLead: (label: string) =>
    `Nhập mã trên phiếu mời, rồi xác nhận ở trang của ${label}. Không cần đặt mật khẩu; lần sau đăng nhập bằng chính định danh đó.`,
} as const

/** Refusal code → sentence that says what to do next. */
export const providerRefusals: Record<string, () => string> = {
  'identity.no_provider': () =>
    'Nơi này không dùng đăng nhập bằng định danh điện tử. Hãy đăng nhập bằng tên và mật khẩu.',
  'identity.provider_unreachable': () =>
    'Nhà cung cấp định danh chưa trả lời. Hãy thử lại sau ít phút, hoặc đăng nhập bằng tên và mật khẩu.',
  'identity.cancelled': () =>
    'Bạn đã dừng ở trang của nhà cung cấp định danh. Hãy thử lại, hoặc đăng nhập bằng tên và mật khẩu.',
  'identity.not_proved': () =>
    'Trả lời của nhà cung cấp định danh không hợp lệ nên chưa được nhận. Hãy thử lại; nếu vẫn vậy, báo người quản trị hệ thống.',
  'identity.question_over': () =>
    'Lần xác nhận này đã quá lâu, đã dùng rồi, hoặc bắt đầu ở trình duyệt khác. Hãy bắt đầu lại từ đầu.',
  'identity.not_linked': () =>
    'Định danh này chưa liên kết với tài khoản nào ở đây. Hãy đăng nhập bằng mật khẩu rồi liên kết trong Tài khoản của tôi, hoặc dùng phiếu mời.',
  'identity.already_linked': () =>
    'Định danh này đã liên kết với một tài khoản, hoặc tài khoản này đã có liên kết khác. Hãy bỏ liên kết cũ trước.',
  'slip.not_invitation': () =>
    'Phiếu này để đặt lại mật khẩu, không phải phiếu mời. Hãy dùng phiếu để đặt mật khẩu rồi liên kết trong Tài khoản của tôi.',
}

/** Words said after an act was done, by its name. */
export const providerDone: Record<string, string> = {
  'identity.link': 'Đã liên kết định danh. Lần sau có thể đăng nhập bằng định danh này.',
  'identity.unlink': 'Đã bỏ liên kết định danh.',
}
