import type { LogText } from '../../platform/audit/log-text.ts'
import { kindText, replyText, stateText, verbText, verdictText } from './text.vi.ts'

const days = {
  dueOn: { label: 'Hạn' },
  onDay: { label: 'Ngày' },
  rule: { label: 'Quy định tính hạn' },
}

/** How the audit log names what is done about supervisions and recommendations. */
export const supervisionLogText: LogText = {
  acts: {
    ...Object.fromEntries(
      Object.entries(verbText).map(([verb, words]) => [`supervision.${verb}`, words]),
    ),
    'recommendation.prove': 'Báo kết quả thực hiện kiến nghị giám sát',
    'recommendation.explain': 'Giải trình về kiến nghị giám sát',
    'recommendation.revisit': 'Xem lại kiến nghị giám sát tại chỗ',
    'recommendation.urge': 'Đôn đốc kiến nghị giám sát',
    'recommendation.report': 'Báo cáo kỳ họp về kiến nghị giám sát',
  },
  subjects: {
    supervision: {
      noun: 'Cuộc giám sát',
      path: (id) => `/ban-lam-viec/giam-sat/${id}`,
      record: {
        ...days,
        state: { label: 'Bước', values: stateText },
        kind: { label: 'Hình thức', values: kindText },
        subject: { label: 'Nội dung' },
        documentNumber: { label: 'Số quyết định' },
        conclusionNumber: { label: 'Số kết luận' },
        replyState: { label: 'Báo cáo', values: replyText },
        place: { label: 'Địa điểm' },
        number: { label: 'Số' },
        findings: { label: 'Số phát hiện' },
        recommendations: { label: 'Số kiến nghị' },
      },
    },
    recommendation: {
      noun: 'Kiến nghị giám sát',
      path: (id) => `/ban-lam-viec/giam-sat/kien-nghi/${id}`,
      record: {
        ...days,
        number: { label: 'Số' },
        verdict: { label: 'Kết quả xem lại', values: verdictText },
      },
    },
  },
}
