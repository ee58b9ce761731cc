import type { LogText } from '../../platform/audit/log-text.ts'
import { stateText } from './text.vi.ts'

/** How the audit log names what is done to indicators. */
export const indicatorLogText: LogText = {
  acts: {
    'indicator.define': 'Đưa chỉ tiêu vào bộ chỉ tiêu',
    'indicator.upload': 'Gửi tệp bộ chỉ tiêu',
    'indicator.import': 'Nhập bộ chỉ tiêu từ tệp',
    'indicator_target.set': 'Ghi mục tiêu của chỉ tiêu',
    'indicator_figure.enter': 'Nhập số liệu chỉ tiêu',
    'indicator_figure.check': 'Kiểm tra số liệu chỉ tiêu',
  },
  subjects: {
    indicator: {
      noun: 'Chỉ tiêu',
      path: (id) => `/ban-lam-viec/chi-tieu/${id}`,
      record: {
        number: { label: 'Số thứ tự' },
        name: { label: 'Tên chỉ tiêu' },
        unit: { label: 'Đơn vị tính' },
        source: { label: 'Văn bản giao' },
        owner: { label: 'Cơ quan' },
        year: { label: 'Năm' },
        quarter: { label: 'Quý (0: cả năm)' },
        target: { label: 'Mục tiêu' },
        basis: { label: 'Nghị quyết giao mục tiêu' },
        figure: { label: 'Số liệu' },
        edition: { label: 'Lần nhập' },
        proof: { label: 'Chứng minh' },
        files: { label: 'Tệp kèm theo' },
        state: { label: 'Tình trạng', values: stateText },
      },
    },
    indicator_import: {
      noun: 'Tệp bộ chỉ tiêu',
      record: { fileName: { label: 'Tệp' }, rows: { label: 'Số dòng' } },
    },
  },
}
