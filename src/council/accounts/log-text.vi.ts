import type { LogText } from '../../platform/audit/log-text.ts'
import { purposeText, stateText } from './desk-text.vi.ts'

/** How the audit log names what is done to accounts. */
export const accountLogText: LogText = {
  acts: {
    'account.open': 'Mở tài khoản',
    'account.issue_slip': 'In phiếu cho tài khoản',
    'account.close': 'Đóng tài khoản',
    'account.reopen': 'Mở lại tài khoản',
  },
  subjects: {
    account: {
      noun: 'Tài khoản',
      record: {
        state: { label: 'Tài khoản', values: stateText },
        person: { label: 'Người' },
        purpose: { label: 'Loại phiếu', values: purposeText },
        slip: { label: 'Số phiếu' },
      },
    },
  },
}
