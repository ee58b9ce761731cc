import type { LogText } from '../../platform/audit/log-text.ts'

/** How the audit log names what the operator does to a council. */
export const communeLogText: LogText = {
  acts: {
    'council.open': 'Mở Hội đồng trên hệ thống',
    'council.issue_slip': 'In phiếu cho người quản lý danh sách',
  },
  subjects: {
    council: {
      noun: 'Hội đồng',
      record: {
        name: { label: 'Tên' },
        slug: { label: 'Đường dẫn' },
        host: { label: 'Tên miền' },
        hamlets: { label: 'Số thôn' },
        bodies: { label: 'Số tổ chức' },
        persons: { label: 'Số người' },
      },
    },
  },
}
