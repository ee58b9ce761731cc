import type { ItemState, ItemVerb } from './agenda-item.ts'
import type { PaperKind } from './papers.ts'
import { agendaPermissions } from './policy.ts'
import { papersInWords, stateText, verbText } from './text.vi.ts'

type Sentence = (values: Record<string, string | number>) => string

const askClerk = 'Hãy nhờ chuyên viên giúp việc HĐND hoặc đăng nhập bằng chức vụ được giao.'

const notAllowed: Record<string, Sentence> = Object.fromEntries(
  Object.entries(agendaPermissions).map(([name, { sentence }]) => [
    `${name}_not_allowed`,
    () => `${sentence} ${askClerk}`,
  ]),
)

/** Refusal code → sentence that says what to do next. */
export const agendaRefusals: Record<string, Sentence> = {
  ...notAllowed,
  'agenda_item.not_at_this_step': ({ state, verb }) =>
    `Nội dung đang ở bước “${stateText[state as ItemState] ?? state}” nên chưa làm được việc “${verbText[verb as ItemVerb] ?? verb}”. Hãy tải lại trang để xem bước hiện tại.`,
  'agenda_item.not_found': () =>
    'Không tìm thấy nội dung này trong chương trình. Hãy quay lại chương trình và chọn lại.',
  'agenda_item.changed_meanwhile': () =>
    'Trong lúc bạn làm, người khác đã cập nhật nội dung này. Hãy xem lại rồi gửi lần nữa.',
  'agenda_item.session_over': () =>
    'Kỳ họp đã bế mạc hoặc không họp nên chương trình không đổi nữa.',
  'agenda_item.session_not_open': () =>
    'Kỳ họp chưa khai mạc hoặc đang tạm nghỉ. Hãy khai mạc hoặc cho họp tiếp trước.',
  'agenda_item.another_taken_up': () =>
    'Đang có một nội dung khác tiến hành. Hãy kết thúc nội dung đó trước.',
  'agenda_item.at_the_edge': () =>
    'Nội dung đã ở đầu hoặc cuối danh sách nên không chuyển thêm được.',
  'agenda_item.parent_unknown': () =>
    'Nội dung lớn đã chọn không còn trong chương trình. Hãy chọn lại.',
  'agenda_item.too_deep': ({ deepest }) =>
    `Chương trình có nhiều nhất ${deepest} cấp. Hãy chọn nội dung lớn ở cấp trên.`,
  'agenda_item.owner_unknown': () => 'Cơ quan đã chọn không còn hoạt động. Hãy chọn lại.',
  'agenda_item.not_taken_up': () =>
    'Nội dung chưa được đưa ra kỳ họp. Hãy bấm “Đưa nội dung ra” trước khi biểu quyết.',
  'agenda_item.papers_missing': ({ missing }) =>
    `Nội dung còn thiếu ${papersInWords(String(missing).split(',') as PaperKind[])} nên chưa biểu quyết được. Hãy bổ sung tài liệu, hoặc chủ tọa ghi quyết định cho biểu quyết kèm lý do.`,
  'agenda_item.vote_open': () =>
    'Nội dung đang có biểu quyết chưa kết thúc. Hãy kết thúc hoặc hủy biểu quyết trước.',
  'agenda_paper.without_file': () =>
    'Tài liệu phải có tệp hoặc số, ký hiệu văn bản. Hãy đính kèm tệp hoặc nhập số.',
  'speech.not_at_this_step': () =>
    'Lượt phát biểu này đã đổi trạng thái. Hãy tải lại trang để xem danh sách mới nhất.',
  'speech.not_found': () => 'Không tìm thấy lượt phát biểu này. Hãy tải lại trang.',
  'speech.delegate_absent': () =>
    'Bạn chưa được điểm danh có mặt nên chưa đăng ký phát biểu được. Hãy điểm danh trước.',
  'speech.nothing_under_discussion': () =>
    'Chưa có nội dung nào đang tiến hành. Hãy đăng ký khi chủ tọa đưa nội dung ra.',
  'speech.asked_already': () => 'Bạn đã đăng ký phát biểu và đang trong danh sách chờ.',
  'speech.somebody_speaks': () =>
    'Đang có người phát biểu. Hãy kết thúc lượt đó rồi mời người tiếp theo.',
}

/** Words after an act, by its permission. */
export const agendaDone: Record<string, string> = {
  'agenda_item.add': 'Đã thêm nội dung vào chương trình.',
  'agenda_item.amend': 'Đã sửa nội dung.',
  'agenda_item.move': 'Đã đổi thứ tự.',
  'agenda_item.withdraw': 'Đã rút nội dung khỏi chương trình.',
  'agenda_item.postpone': 'Đã hoãn nội dung.',
  'agenda_item.waive_papers': 'Đã ghi quyết định của chủ tọa.',
  'agenda_item.take_up': 'Đã đưa nội dung ra.',
  'agenda_item.finish': 'Đã kết thúc nội dung.',
  'agenda_item.summarise': 'Đã ghi diễn biến.',
  'agenda_paper.attach': 'Đã đưa tài liệu vào nội dung.',
  'speech.ask': 'Đã đăng ký phát biểu.',
  'speech.give_floor': 'Đã mời phát biểu.',
  'speech.end': 'Đã kết thúc lượt phát biểu.',
  'speech.withdraw': 'Đã thôi phát biểu.',
}
