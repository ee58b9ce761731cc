import type { LogText } from '../../platform/audit/log-text.ts'
import { kindText, markText, stateText } from './text.vi.ts'

/** How the audit log names what is done to sessions. */
export const sessionLogText: LogText = {
  acts: {
    'session.plan': 'Dự kiến kỳ họp',
    'session.amend': 'Sửa dự kiến kỳ họp',
    'session.convene': 'Triệu tập kỳ họp',
    'session.announce': 'Thông báo công khai kỳ họp',
    'session.send_papers': 'Gửi tài liệu kỳ họp',
    'session.open': 'Khai mạc kỳ họp',
    'session.pause': 'Tạm nghỉ kỳ họp',
    'session.resume': 'Họp tiếp kỳ họp',
    'session.close': 'Bế mạc kỳ họp',
    'session.cancel': 'Quyết định không họp',
    'attendance.mark': 'Điểm danh đại biểu',
    'attendance.check_in': 'Đại biểu tự điểm danh',
  },
  subjects: {
    session: {
      noun: 'Kỳ họp',
      path: (id) => `/ban-lam-viec/ky-hop/${id}`,
      record: {
        state: { label: 'Bước', values: stateText },
        number: { label: 'Kỳ họp thứ' },
        kind: { label: 'Loại kỳ họp', values: kindText },
        startsOn: { label: 'Ngày khai mạc' },
        place: { label: 'Địa điểm' },
        document: { label: 'Quyết định triệu tập' },
        where: { label: 'Nơi thông báo' },
        delegates: { label: 'Số đại biểu trong danh sách' },
        delegate: { label: 'Đại biểu' },
        mark: { label: 'Tình trạng có mặt', values: markText },
        at: { label: 'Từ lúc' },
      },
    },
  },
}
