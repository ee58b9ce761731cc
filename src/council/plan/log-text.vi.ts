import type { LogText } from '../../platform/audit/log-text.ts'
import { actorText, cadenceText, kindText } from './text.vi.ts'

/** How the audit log names what is done to plans and duties. */
export const planLogText: LogText = {
  acts: {
    'plan.add': 'Đưa kế hoạch vào',
    'plan.import': 'Nhập kế hoạch từ tệp',
    'plan.withdraw': 'Thôi dùng kế hoạch',
    'duty.add': 'Thêm nhiệm vụ vào kế hoạch',
    'duty.edit': 'Sửa nhiệm vụ của kế hoạch',
    'duty.retire': 'Thôi áp dụng nhiệm vụ của kế hoạch',
    'duty.assign': 'Phân công nhiệm vụ',
    'duty.set_evidence_rules': 'Đổi cách tính bằng chứng',
    'evidence.add': 'Thêm bằng chứng bằng tay',
    'evidence.remove': 'Gỡ bằng chứng',
  },
  subjects: {
    plan: {
      noun: 'Kế hoạch',
      path: (id) => `/ban-lam-viec/ke-hoach?ban=${id}`,
      record: {
        number: { label: 'Số, ký hiệu' },
        issuedOn: { label: 'Ngày ban hành' },
        duties: { label: 'Số mục' },
        withdrawnOn: { label: 'Thôi dùng từ' },
      },
    },
    duty: {
      noun: 'Nhiệm vụ',
      path: (id) => `/ban-lam-viec/ke-hoach/muc/${id}`,
      record: {
        code: { label: 'Mã' },
        kind: { label: 'Loại', values: kindText },
        cadence: { label: 'Nhịp', values: cadenceText },
        subject: { label: 'Nội dung' },
        quote: { label: 'Nguyên văn' },
        actors: { label: 'Kế hoạch nêu', values: actorText },
        minimum: { label: 'Số tối thiểu' },
        maximum: { label: 'Số tối đa' },
        from: { label: 'Số lượng áp dụng từ' },
        answers: { label: 'Chịu trách nhiệm' },
        cooperates: { label: 'Phối hợp' },
        startsOn: { label: 'Từ ngày' },
        retiredOn: { label: 'Thôi áp dụng từ' },
        label: { label: 'Hồ sơ' },
        onDay: { label: 'Ngày của hồ sơ' },
        countsFor: { label: 'Tính cho kỳ có ngày' },
        rules: { label: 'Loại hồ sơ được tính' },
        evidence: { label: 'Bằng chứng' },
      },
    },
  },
}
