import type { LogText } from '../../platform/audit/log-text.ts'

/** How the audit log names what people do to their own notifications. */
export const notificationLogText: LogText = {
  acts: {
    'notification.read': 'Đánh dấu đã đọc thông báo của mình',
    'notification.push_on': 'Bật thông báo đẩy trên một máy',
    'notification.push_off': 'Tắt thông báo đẩy trên một máy',
    'notification.choose': 'Chọn cách nhận thông báo của mình',
  },
  subjects: { account: { noun: 'Tài khoản' } },
}
