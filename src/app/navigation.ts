import { permissions } from './permissions.ts'
import type { PageContext } from '../platform/web/page.server.ts'
import type { NavGroup, NavLink } from '../ui/index.ts'

type Entry = { path: string; label: string; permission?: string }

const portalEntries: readonly Entry[] = [
  { path: '/', label: 'Trang đầu' },
  { path: '/ke-hoach', label: 'Kế hoạch' },
  { path: '/chi-tieu', label: 'Chỉ tiêu' },
  { path: '/chuong-trinh', label: 'Chương trình năm' },
  { path: '/giam-sat', label: 'Giám sát' },
  { path: '/tiep-xuc-cu-tri', label: 'Tiếp xúc cử tri' },
  { path: '/ky-hop', label: 'Kỳ họp' },
  { path: '/chat-van', label: 'Chất vấn' },
  { path: '/cam-ket', label: 'Cam kết' },
  { path: '/van-ban', label: 'Văn bản' },
  { path: '/kien-nghi', label: 'Kiến nghị cử tri' },
  { path: '/kien-nghi/so-lieu', label: 'Số liệu' },
  { path: '/kien-nghi/gui', label: 'Gửi kiến nghị' },
  { path: '/kien-nghi/tra-cuu', label: 'Tra cứu' },
  { path: '/can-cu-phap-luat', label: 'Căn cứ pháp luật' },
  { path: '/dai-bieu', label: 'Đại biểu' },
  { path: '/to-chuc', label: 'Tổ chức' },
  { path: '/nhat-ky', label: 'Nhật ký công khai' },
]

const deskEntries: readonly { label?: string; entries: readonly Entry[] }[] = [
  { entries: [{ path: '/ban-lam-viec', label: 'Việc của tôi' }] },
  {
    label: 'Kế hoạch',
    entries: [{ path: '/ban-lam-viec/ke-hoach', label: 'Kế hoạch và nhiệm vụ', permission: 'plan.read' },
      { path: '/ban-lam-viec/chuong-trinh', label: 'Chương trình năm', permission: 'programme.read' },
      { path: '/ban-lam-viec/giam-sat', label: 'Giám sát, khảo sát', permission: 'supervision.read' },
      { path: '/ban-lam-viec/chi-tieu', label: 'Bộ chỉ tiêu', permission: 'indicator.read' }],
  },
  {
    label: 'Kỳ họp',
    entries: [{ path: '/ban-lam-viec/ky-hop', label: 'Kỳ họp và biểu quyết', permission: 'session.read' }],
  },
  {
    label: 'Chất vấn, giải trình',
    entries: [
      { path: '/ban-lam-viec/chat-van', label: 'Chất vấn', permission: 'formal_question.read' },
      { path: '/ban-lam-viec/cam-ket', label: 'Sổ cam kết', permission: 'commitment.read' },
    ],
  },
  {
    label: 'Văn bản',
    entries: [
      { path: '/ban-lam-viec/van-ban', label: 'Sổ văn bản đi', permission: 'official_document.read' },
      { path: '/ban-lam-viec/van-ban-den', label: 'Sổ văn bản đến', permission: 'incoming_document.read' },
    ],
  },
  {
    label: 'Cử tri',
    entries: [
      { path: '/ban-lam-viec/tiep-xuc', label: 'Tiếp xúc cử tri', permission: 'voter_meeting.read' },
      { path: '/ban-lam-viec/kien-nghi/co-quan-toi', label: 'Cơ quan tôi phải trả lời', permission: 'petition.answer' },
      { path: '/ban-lam-viec/kien-nghi', label: 'Kiến nghị', permission: 'petition.read' },
      { path: '/ban-lam-viec/kien-nghi/so-lieu', label: 'Số liệu kiến nghị', permission: 'petition.read' },
      { path: '/ban-lam-viec/kien-nghi/ghi-nhan', label: 'Ghi nhận kiến nghị', permission: 'petition.note' },
    ],
  },
  {
    label: 'Pháp luật',
    entries: [
      { path: '/ban-lam-viec/quy-dinh', label: 'Quy định của Hội đồng', permission: 'council_rule.read' },
      { path: '/ban-lam-viec/lich-lam-viec', label: 'Lịch làm việc', permission: 'council_rule.read' },
      { path: '/tinh-thoi-han', label: 'Tính thời hạn' },
    ],
  },
  {
    label: 'Tổ chức',
    entries: [
      { path: '/ban-lam-viec/nhan-su', label: 'Người và chức vụ', permission: 'person.read' },
      { path: '/ban-lam-viec/to-chuc', label: 'Tổ chức bộ máy', permission: 'person.read' },
      { path: '/ban-lam-viec/nhiem-ky', label: 'Nhiệm kỳ', permission: 'person.read' },
      { path: '/ban-lam-viec/thon', label: 'Thôn, tổ dân phố', permission: 'person.read' },
      { path: '/ban-lam-viec/tai-khoan', label: 'Tài khoản', permission: 'account.read' },
    ],
  },
  {
    label: 'Kiểm tra',
    entries: [{ path: '/ban-lam-viec/nhat-ky', label: 'Nhật ký', permission: 'audit.read' }],
  },
]

export function portalNavigation(page: PageContext, current: string | undefined): NavLink[] {
  return portalEntries.map((entry) => linkTo(page, entry, current))
}

/** Only what this person may open. */
export function deskNavigation(page: PageContext, current: string | undefined): NavGroup[] {
  return deskEntries
    .map(({ label, entries }) => ({
      label,
      links: entries
        .filter(({ permission }) => !permission || permissions[permission]?.may(page.actor))
        .map((entry) => linkTo(page, entry, current)),
    }))
    .filter(({ links }) => links.length > 0)
}

function linkTo(page: PageContext, { path, label }: Entry, current: string | undefined): NavLink {
  return { href: page.base + path, label, isCurrent: path === current }
}
