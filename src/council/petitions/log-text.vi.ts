import type { LogText } from '../../platform/audit/log-text.ts'
import { channelText, fieldText, kindText, levelText, outcomeText, stateText } from './text.vi.ts'

/** How the audit log names what is done to petitions. */
export const petitionLogText: LogText = {
  acts: {
    'petition.submit': 'Gửi kiến nghị',
    'petition.note': 'Ghi nhận kiến nghị thay cử tri',
    'petition.classify': 'Phân loại kiến nghị',
    'petition.transfer': 'Chuyển kiến nghị đến cơ quan giải quyết',
    'petition.answer': 'Trả lời kiến nghị',
    'petition.publish': 'Công khai kết quả giải quyết kiến nghị',
    'petition.reopen': 'Mở lại kiến nghị',
    'petition.return': 'Trả lại kiến nghị',
    'petition.merge': 'Gộp kiến nghị',
    'petition.withdraw': 'Ghi nhận việc rút kiến nghị',
    'petition.respond': 'Cử tri phản hồi kết quả giải quyết',
  },
  subjects: {
    petition: {
      noun: 'Kiến nghị',
      path: (id) => `/ban-lam-viec/kien-nghi/${id}`,
      record: {
        state: { label: 'Bước', values: stateText },
        kind: { label: 'Loại', values: kindText },
        field: { label: 'Lĩnh vực', values: fieldText },
        level: { label: 'Cấp giải quyết', values: levelText },
        channel: { label: 'Kênh tiếp nhận', values: channelText },
        outcome: { label: 'Kết quả', values: outcomeText },
        holder: { label: 'Cơ quan giải quyết' },
        dueOn: { label: 'Hạn' },
        rule: { label: 'Quy định tính hạn' },
        promisedOn: { label: 'Ngày cam kết hoàn thành' },
        receiptCode: { label: 'Mã biên nhận' },
        answer: { label: 'Bản trả lời' },
        into: { label: 'Gộp vào kiến nghị' },
        files: { label: 'Tệp kèm theo' },
        publicFiles: { label: 'Tệp công khai' },
        isRedacted: { label: 'Công khai bản rút gọn' },
      },
    },
  },
}
