import type { LogText } from '../../platform/audit/log-text.ts'
import { howText, stateText, verbText } from './text.vi.ts'

/** How the audit log names what is done about commitments. */
export const commitmentLogText: LogText = {
  acts: {
    'commitment.state': verbText.state,
    'commitment.correct': verbText.correct,
    'commitment.withdraw': verbText.withdraw,
    'commitment.confirm': verbText.confirm,
    'commitment.postpone': verbText.postpone,
    'commitment.note': verbText.note,
    'commitment.prove': verbText.prove,
    'commitment.judge': 'Xét bằng chứng',
    'commitment.meet': verbText.meet,
    'commitment.release': verbText.release,
  },
  subjects: {
    commitment: {
      noun: 'Cam kết',
      path: (id) => `/ban-lam-viec/cam-ket/${id}`,
      record: {
        state: { label: 'Bước', values: stateText },
        words: { label: 'Việc' },
        dueOn: { label: 'Ngày phải xong' },
        promisedOn: { label: 'Ngày hứa của kiến nghị' },
        how: { label: 'Cách xác nhận', values: howText },
        decision: { label: 'Văn bản quyết định' },
        verdict: { label: 'Kết luận', values: { accepted: 'Chấp nhận', insufficient: 'Chưa đạt' } },
        files: { label: 'Tệp' },
      },
    },
  },
}
