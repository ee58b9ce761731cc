/** Facts this slice announces, each with what happened. The payload never carries a code. */
export const accountFacts = {
  opened: 'account.opened', // đã mở tài khoản cho một người
  slipIssued: 'account.slip_issued', // đã in phiếu mời hoặc phiếu đặt lại mật khẩu
  closed: 'account.closed', // đã đóng tài khoản, mọi lần đăng nhập kết thúc
  reopened: 'account.reopened', // đã mở lại tài khoản
} as const
