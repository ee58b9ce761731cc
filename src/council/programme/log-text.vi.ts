import type { LogText } from '../../platform/audit/log-text.ts'
import { stateText } from './text.vi.ts'

/** How the audit log names what is done about programmes. */
export const programmeLogText: LogText = {
  acts: {
    'programme.draft': 'Lập chương trình năm',
    'programme.adopt': 'Thông qua chương trình năm',
    'activity.add': 'Thêm hoạt động vào chương trình năm',
    'activity.change': 'Sửa hoạt động của chương trình năm',
    'activity.drop': 'Bỏ hoạt động khỏi chương trình năm',
  },
  subjects: {
    programme: {
      noun: 'Chương trình năm',
      path: (id) => `/ban-lam-viec/chuong-trinh/so/${id}`,
      record: {
        year: { label: 'Năm' },
        state: { label: 'Bước', values: stateText },
        activities: { label: 'Số hoạt động' },
        documentNumber: { label: 'Số văn bản' },
        change: { label: 'Thay đổi' },
      },
    },
  },
}
