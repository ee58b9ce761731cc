import type { LogText } from '../../platform/audit/log-text.ts'
import { incomingStateText, kindText, stateText, verbText } from './text.vi.ts'

const verbActs = Object.fromEntries(
  Object.entries(verbText).map(([verb, words]) => [`official_document.${verb}`, words]),
)

/** How the audit log names what is done about papers. */
export const documentLogText: LogText = {
  acts: {
    ...verbActs,
    'official_document.receive': 'Báo đã nhận văn bản',
    'document_symbol.set': 'Đặt ký hiệu văn bản',
    'incoming_document.receive': 'Vào sổ văn bản đến',
    'incoming_document.assign': 'Giao văn bản đến',
    'incoming_document.close': 'Kết thúc văn bản đến',
    'document_import.send': 'Gửi tệp để nhập văn bản',
    'document_import.confirm': 'Xác nhận một tệp nhập vào sổ',
    'document_import.leave_out': 'Bỏ qua một tệp khi nhập',
  },
  subjects: {
    official_document: {
      noun: 'Văn bản',
      path: (id) => `/ban-lam-viec/van-ban/${id}`,
      record: {
        state: { label: 'Bước', values: stateText },
        kind: { label: 'Loại', values: kindText },
        subject: { label: 'Trích yếu' },
        documentNumber: { label: 'Số, ký hiệu' },
        cancelledNumber: { label: 'Số bị hủy' },
        documentOn: { label: 'Ngày văn bản' },
        edition: { label: 'Bản thảo thứ' },
        as: {
          label: 'Tư cách ký',
          values: { head: 'Người đứng đầu', in_place_of_head: 'Ký thay', by_authorisation: 'Thừa ủy quyền' },
        },
        dueOn: { label: 'Hạn cấp số' },
        year: { label: 'Năm' },
        recipients: { label: 'Nơi nhận' },
        shelf: { label: 'Nhóm hồ sơ' },
        files: { label: 'Tệp' },
      },
    },
    incoming_document: {
      noun: 'Văn bản đến',
      path: (id) => `/ban-lam-viec/van-ban-den/${id}`,
      record: {
        state: { label: 'Bước', values: incomingStateText },
        arrival: { label: 'Số đến' },
        issuer: { label: 'Cơ quan gửi' },
        documentNumber: { label: 'Số, ký hiệu' },
        dueOn: { label: 'Hạn giải quyết' },
        assignee: { label: 'Người giải quyết' },
        answer: { label: 'Văn bản trả lời' },
        files: { label: 'Tệp' },
      },
    },
    document_import: {
      noun: 'Lần nhập văn bản',
      path: (id) => `/ban-lam-viec/nhap-van-ban/${id}`,
      record: { files: { label: 'Số tệp' }, file: { label: 'Tệp' } },
    },
    document_symbols: {
      noun: 'Ký hiệu văn bản',
      path: () => '/ban-lam-viec/van-ban/ky-hieu',
      record: { way: { label: 'Cách đánh số' }, symbols: { label: 'Ký hiệu riêng' } },
    },
  },
}

