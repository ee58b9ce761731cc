import type { LogText, RecordText } from '../../platform/audit/log-text.ts'
import { confidenceLabel, dayKindText, unitText } from './text.vi.ts'

const ruleRecord: RecordText = {
  version: { label: 'Phiên bản' },
  value: { label: 'Mức' },
  unit: { label: 'Đơn vị', values: unitText },
  ruleVi: { label: 'Nội dung' },
  document: { label: 'Văn bản' },
  article: { label: 'Điều, khoản' },
  effectiveFrom: { label: 'Có hiệu lực từ' },
  effectiveTo: { label: 'Hết hiệu lực' },
  decidedOn: { label: 'Ngày ban hành' },
}

/** How the audit log names what is done to law, calendar and a council's own rules. */
export const ruleLogText: LogText = {
  acts: {
    'law_rule.amend': 'Ghi phiên bản mới của quy định pháp luật',
    'council_rule.set': 'Đặt mức của Hội đồng',
    'law_day.add': 'Thêm ngày nghỉ, ngày làm bù',
    'law_day.confirm': 'Xác nhận ngày nghỉ, ngày làm bù',
    'law_day.unconfirm': 'Bỏ xác nhận ngày nghỉ, ngày làm bù',
    'working_week.set': 'Chọn cách tính sáng thứ Bảy',
  },
  subjects: {
    law_rule: {
      noun: 'Quy định pháp luật',
      path: (id) => `/can-cu-phap-luat/${id}`,
      record: ruleRecord,
    },
    council_rule: {
      noun: 'Quy định của Hội đồng',
      path: (id) => `/can-cu-phap-luat/${id}`,
      record: ruleRecord,
    },
    law_day: {
      noun: 'Ngày trong lịch làm việc',
      path: (id) => `/lich-lam-viec?nam=${id.slice(0, 4)}`,
      record: {
        name: { label: 'Tên ngày' },
        kind: { label: 'Loại ngày', values: dayKindText },
        source: { label: 'Nguồn' },
        document: { label: 'Văn bản' },
        confidence: { label: 'Độ tin cậy', values: confidenceLabel },
        isInForce: { label: 'Đang tính' },
      },
    },
    council: {
      noun: 'Hội đồng',
      record: {
        saturdayCounts: { label: 'Tính sáng thứ Bảy' },
        document: { label: 'Văn bản' },
      },
    },
  },
}
