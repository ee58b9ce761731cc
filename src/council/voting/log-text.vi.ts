import type { LogText } from '../../platform/audit/log-text.ts'
import { choiceText, mannerText, matterText, stateText } from './text.vi.ts'

/** How the audit log names what is done to votes. */
export const voteLogText: LogText = {
  acts: {
    'vote.open': 'Mở biểu quyết',
    'vote.close': 'Kết thúc biểu quyết',
    'vote.annul': 'Hủy kết quả biểu quyết',
    'ballot.cast': 'Đại biểu biểu quyết',
    'ballot.enter': 'Ghi biểu quyết theo tên',
  },
  subjects: {
    vote: {
      noun: 'Biểu quyết',
      record: {
        state: { label: 'Trạng thái', values: stateText },
        question: { label: 'Câu hỏi' },
        matter: { label: 'Việc được quyết định', values: matterText },
        manner: { label: 'Cách biểu quyết', values: mannerText },
        total: { label: 'Tổng số đại biểu' },
        needed: { label: 'Số tán thành cần có' },
        present: { label: 'Có mặt lúc mở' },
        rule: { label: 'Quy định áp dụng' },
        conflicted: { label: 'Không được biểu quyết' },
        item: { label: 'Nội dung' },
        choice: { label: 'Ý kiến', values: choiceText },
        ballots: { label: 'Ý kiến theo tên' },
        inFavour: { label: 'Tán thành' },
        against: { label: 'Không tán thành' },
        abstaining: { label: 'Không biểu quyết' },
        notVoting: { label: 'Có mặt, không có ý kiến' },
        absent: { label: 'Vắng' },
        isCarried: { label: 'Được thông qua' },
      },
    },
  },
}
