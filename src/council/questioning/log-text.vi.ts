import type { LogText } from '../../platform/audit/log-text.ts'
import { stateText, verbText } from './text.vi.ts'

const acts = Object.fromEntries(Object.entries(verbText).map(([verb, words]) => [`formal_question.${verb}`, words]))

/** How the audit log names what is done about questions. */
export const questionLogText: LogText = {
  acts,
  subjects: {
    formal_question: {
      noun: 'Câu hỏi chất vấn',
      path: (id) => `/ban-lam-viec/chat-van/${id}`,
      record: {
        state: { label: 'Bước', values: stateText },
        words: { label: 'Câu hỏi' },
        topic: { label: 'Nhóm vấn đề' },
        dueOn: { label: 'Hạn trả lời' },
        answer: { label: 'Trả lời' },
        isStraight: { label: 'Trả lời thẳng' },
        namesOwner: { label: 'Rõ trách nhiệm' },
        namesDay: { label: 'Rõ thời hạn' },
        commitments: { label: 'Số cam kết' },
        resolution: { label: 'Nghị quyết' },
        files: { label: 'Tệp' },
      },
    },
  },
}
