import type { LogText, RecordText } from '../../platform/audit/log-text.ts'
import { dayKindText, unitText } from './text.vi.ts'

const ruleRecord: RecordText = {
  version: { label: 'Phiên bản' },
  value: { label: 'Mức' },
  unit: { label: 'Đơn vị tính', values: unitText },
  ruleVi: { label: 'Quy định' },
  document: { label: 'Văn bản' },
  article: { label: 'Điều, khoản' },
  effectiveFrom: { label: 'Có hiệu lực từ' },
  effectiveTo: { label: 'Hết hiệu lực' },
  decidedOn: { label: 'Ngày ban hành' },
}

/** How the audit log names what is done to rules and days. */
export const ruleLogText: LogText = {
  acts: {
    'law_rule.amend': 'Ghi phiên bản mới của quy định pháp luật',
    'council_rule.set': 'Ghi mức của Hội đồng trong Quy chế làm việc',
    'law_day.add': 'Thêm ngày nghỉ, ngày làm bù',
    'law_day.confirm': 'Xác nhận ngày nghỉ, ngày làm bù',
    'law_day.unconfirm': 'Bỏ xác nhận ngày nghỉ, ngày làm bù',
    'working_week.set': 'Chọn cách tính sáng thứ Bảy',
  },
  subjects: {
    law_rule: { noun: 'Quy định pháp luật', record: ruleRecord },
    council_rule: { noun: 'Quy định của Hội đồng', record: ruleRecord },
    law_day: {
      noun: 'Lịch làm việc',
      record: {
        name: { label: 'Tên ngày' },
        kind: { label: 'Loại ngày', values: dayKindText },
        document: { label: 'Văn bản' },
        source: { label: 'Nguồn' },
        isInForce: { label: 'Đang áp dụng' },
      },
    },
    council: {
      noun: 'Hội đồng',
      record: { saturdayCounts: { label: 'Tính sáng thứ Bảy' }, document: { label: 'Văn bản' } },
    },
  },
}
