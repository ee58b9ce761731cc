import type { LogText } from '../../platform/audit/log-text.ts'

/** How the audit log names what people do to their own saved filters. */
export const savedViewLogText: LogText = {
  acts: { 'saved_view.keep': 'Lưu hoặc bỏ bộ lọc của mình' },
  subjects: {
    saved_view: {
      noun: 'Bộ lọc đã lưu',
      record: {
        name: { label: 'Tên' },
        path: { label: 'Danh sách' },
        query: { label: 'Điều kiện lọc' },
      },
    },
  },
}
