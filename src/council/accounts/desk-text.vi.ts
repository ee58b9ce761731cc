import { writeNumber } from '../../kernel/numbers.ts'
import { officeTitle } from '../delegates/index.ts'
import type { AccountState, AccountVerb, HeldAccount, SlipPurpose } from './account.ts'

/** Words of the desk's account pages. */
export const deskText = {
  accounts: 'Tài khoản',
  accountsLead:
    'Ai đăng nhập được vào đây. Quyền làm việc theo chức vụ đang giữ, không theo tài khoản.',
  account: 'Tài khoản',
  fullName: 'Họ tên',
  officesToday: 'Chức vụ hôm nay',
  username: 'Tên đăng nhập',
  usernameHint: 'Chữ thường không dấu, chữ số, dấu gạch nối. Đặt xong không đổi được.',
  twoSteps: 'Hai bước',
  on: 'Đang bật',
  off: 'Chưa bật',
  nameSought: 'Tên cần tìm',
  all: 'Tất cả',
  nobody: 'Không có ai',
  nobodyMeaning: 'Không có ai khớp với điều kiện đang chọn. Hãy bỏ bớt điều kiện lọc.',
  people: (total: number) => `${writeNumber(total)} người`,
  back: 'Quay lại',
  backToAccounts: 'Về danh sách tài khoản',
  notNow: 'Không làm được việc này lúc này.',
  seeAccount: 'Xem tài khoản',
  reason: 'Lý do',
  slipKind: 'Loại phiếu',
  printNow: 'Hãy in ngay (Ctrl+P)',
  printNowMeaning:
    'Mã chỉ hiện một lần và không lưu ở đâu. Phiếu in trước đó cho người này không dùng được nữa. Giao phiếu tận tay.',
  qrSlip: 'Mã QR mở trang dùng phiếu, đã điền sẵn mã',
  slipAddress: 'Trang dùng phiếu',
  slipUntil: 'Dùng được đến',
  slipSteps: [
    'Quét mã QR, hoặc mở trang trên rồi nhập mã.',
    'Đặt mật khẩu mới, ít nhất 10 ký tự, chỉ mình bạn biết.',
    'Đăng nhập bằng tên đăng nhập trên phiếu và mật khẩu mới. Mã chỉ dùng được một lần; hãy hủy phiếu sau khi dùng.',
  ],
} as const

export const stateText: Record<AccountState, string> = {
  none: 'Chưa có',
  open: 'Đang mở',
  closed: 'Đã đóng',
}

export const verbText: Record<AccountVerb, string> = {
  open: 'Mở tài khoản',
  issue_slip: 'In phiếu',
  close: 'Đóng tài khoản',
  reopen: 'Mở lại tài khoản',
}

export const verbLead: Record<AccountVerb, string> = {
  open: 'Mở xong thì in phiếu mời: người nhận tự đặt mật khẩu, không ai khác biết.',
  issue_slip: 'Phiếu có mã dùng một lần trong 7 ngày. Chỉ giao cho chính người có tên trên phiếu.',
  close:
    'Mọi nơi đang đăng nhập kết thúc ngay, phiếu chưa dùng mất hiệu lực. Việc người này đã làm vẫn còn trong nhật ký.',
  reopen: 'Mật khẩu cũ không dùng lại được: mở xong thì in phiếu để đặt mật khẩu mới.',
}

export const purposeText: Record<SlipPurpose, string> = {
  invitation: 'Phiếu mời dùng tài khoản',
  recovery: 'Phiếu đặt lại mật khẩu',
  authenticator_lost: 'Phiếu khi mất ứng dụng xác thực',
}

export const purposeHint: Record<SlipPurpose, string> = {
  invitation: 'Cho người chưa từng đặt mật khẩu.',
  recovery: 'Cho người quên mật khẩu. Xác thực hai bước, nếu đang bật, vẫn giữ nguyên.',
  authenticator_lost:
    'Cho người mất điện thoại: đặt mật khẩu mới và tắt xác thực hai bước. Hãy kiểm tra kỹ người nhận.',
}

/** Offices held today as one line. */
export function heldText(
  offices: readonly { readonly office: string; readonly kind: string; readonly body: string }[],
): string {
  return offices.map(({ office, kind, body }) => `${officeTitle(office, kind)}, ${body}`).join('; ')
}

/** Why nobody here, or not this reader, may do anything to the account; undefined when they may. */
export function whyUntouchable(account: HeldAccount, by: string | null): string | undefined {
  if (account.isOperator)
    return 'Đây là tài khoản của người quản trị hệ thống. Hội đồng không đóng hay in phiếu cho tài khoản này.'
  if (account.id !== null && account.id === by) {
    return 'Đây là tài khoản của chính bạn. Mật khẩu và xác thực hai bước đổi ở trang Tài khoản của tôi; việc khác hãy nhờ người giữ tài khoản còn lại.'
  }
  if (account.id !== null && !account.isManagedHere) {
    return 'Tài khoản này do Hội đồng khác quản lý. Hãy nhờ chuyên viên giúp việc của Hội đồng đó.'
  }
  return undefined
}
