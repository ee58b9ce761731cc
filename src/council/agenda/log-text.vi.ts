import type { LogText } from '../../platform/audit/log-text.ts'
import { kindText, paperText, speechText, stateText } from './text.vi.ts'

/** How the audit log names what is done to the agenda. */
export const agendaLogText: LogText = {
  acts: {
    'agenda_item.add': 'Thêm nội dung vào chương trình kỳ họp',
    'agenda_item.amend': 'Sửa nội dung chương trình kỳ họp',
    'agenda_item.move': 'Đổi thứ tự chương trình kỳ họp',
    'agenda_item.withdraw': 'Rút nội dung khỏi chương trình kỳ họp',
    'agenda_item.postpone': 'Hoãn nội dung của kỳ họp',
    'agenda_item.waive_papers': 'Cho biểu quyết dù thiếu tài liệu',
    'agenda_item.take_up': 'Đưa nội dung ra kỳ họp',
    'agenda_item.finish': 'Kết thúc nội dung của kỳ họp',
    'agenda_item.summarise': 'Ghi diễn biến nội dung kỳ họp',
    'agenda_paper.attach': 'Đưa tài liệu vào nội dung kỳ họp',
    'speech.ask': 'Đăng ký phát biểu tại kỳ họp',
    'speech.give_floor': 'Mời phát biểu tại kỳ họp',
    'speech.end': 'Kết thúc phát biểu tại kỳ họp',
    'speech.withdraw': 'Thôi đăng ký phát biểu tại kỳ họp',
  },
  subjects: {
    agenda_item: {
      noun: 'Nội dung kỳ họp',
      record: {
        state: { label: 'Bước', values: stateText },
        kind: { label: 'Loại', values: kindText },
        title: { label: 'Tên nội dung' },
        position: { label: 'Thứ tự' },
        paper: { label: 'Tài liệu' },
        paperKind: { label: 'Loại tài liệu', values: paperText },
        edition: { label: 'Bản thứ' },
        files: { label: 'Tệp kèm theo' },
        waived: { label: 'Lý do cho biểu quyết' },
        summary: { label: 'Diễn biến' },
      },
    },
    speech: {
      noun: 'Lượt phát biểu',
      record: {
        kind: { label: 'Loại', values: speechText },
        speaker: { label: 'Người phát biểu' },
      },
    },
  },
}
