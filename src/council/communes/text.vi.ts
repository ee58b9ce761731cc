import type { Step } from './draft.ts'

export const stepText: Record<Step, { title: string; lead: string }> = {
  unit: {
    title: 'Chọn xã, phường, đặc khu',
    lead: 'Tìm theo tên, có dấu hay không dấu đều được; có thể thêm tên tỉnh.',
  },
  name: {
    title: 'Tên, đường dẫn, nhiệm kỳ',
    lead: 'Tên in trên mọi trang và nhiệm kỳ hiện nay. Các nhiệm kỳ trước có thể thêm sau.',
  },
  hamlets: {
    title: 'Thôn, tổ dân phố',
    lead: 'Dán danh sách, mỗi dòng một thôn. Xã cũ ghi sau dấu chấm phẩy, ví dụ: Thôn Đông; Xã An Bình.',
  },
  bodies: {
    title: 'Tổ chức bộ máy',
    lead: 'Các tổ chức theo luật đã có sẵn. Bỏ chọn tổ chức mà xã không có; có thể thêm sau.',
  },
  people: {
    title: 'Những người đầu tiên',
    lead: 'Chuyên viên giúp việc nhập tiếp mọi người còn lại. Mỗi tài khoản có một phiếu in một lần.',
  },
  review: {
    title: 'Xem lại và mở Hội đồng',
    lead: 'Kiểm tra lần cuối. Khi bấm mở, tất cả được ghi cùng lúc.',
  },
}

type Values = Record<string, string | number>

/** Refusal code → sentence that says what to do next. */
export const communeRefusals: Record<string, (values: Values) => string> = {
  'installation.code_wrong': () =>
    'Mã cài đặt chưa đúng hoặc đã thay. Hãy xem mã mới nhất ở cửa sổ nơi chương trình được chạy.',
  'installation.begun_already': () => 'Hệ thống đã có người vận hành. Hãy đăng nhập.',
  'council.open_not_allowed': () =>
    'Chỉ người vận hành hệ thống làm được việc này. Hãy đăng nhập bằng tài khoản vận hành.',
  'council.step_unfinished': ({ step }) =>
    `Bước “${stepText[step as Step]?.title ?? step}” chưa xong. Hãy mở bước đó và điền tiếp.`,
  'council.draft_gone': () =>
    'Lần mở Hội đồng này không còn hoặc đã xong. Hãy quay về trang cài đặt.',
  'council.unit_unknown': () =>
    'Không có xã, phường, đặc khu nào mang mã này. Hãy tìm và chọn lại.',
  'council.opened_already': () => 'Hội đồng của xã này đã được mở trên hệ thống. Hãy chọn xã khác.',
  'council.slug_taken': () =>
    'Đường dẫn này đã có Hội đồng khác dùng. Hãy chọn tên khác, ví dụ thêm tên tỉnh.',
  'council.host_taken': () => 'Tên miền này đã có Hội đồng khác dùng. Hãy nhập tên miền khác.',
  'council.username_refused': ({ username, why }) =>
    why === 'username.already_taken'
      ? `Tên đăng nhập “${username}” đã có người dùng trên hệ thống. Hãy thêm tên xã hoặc số.`
      : `Tên đăng nhập “${username}” chưa đúng: dùng từ 3 đến 40 chữ thường không dấu, chữ số, dấu chấm hoặc gạch nối.`,
  'council.keeper_unknown': () =>
    'Người này không còn quản lý danh sách của Hội đồng. Hãy tải lại trang và chọn lại.',
}

export const communeText = {
  product: 'Nghị Trường',
  signIn: 'Đăng nhập vận hành',
  username: 'Tên đăng nhập',
  password: 'Mật khẩu',
  repeated: 'Mật khẩu lần nữa',
  goOn: 'Tiếp tục',
  keepAndGoBack: 'Lưu và quay lại',
} as const
