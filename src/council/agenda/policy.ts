import { holdsOffice, type Actor } from '../../platform/access/actor.ts'
import type { Permissions } from '../../platform/access/permission.ts'

function preparesAgenda(actor: Actor | null): boolean {
  return (
    holdsOffice(actor, ['standing_body'], ['chair', 'vice_chair', 'member']) ||
    holdsOffice(actor, ['council_office'], ['clerk', 'head', 'deputy_head'])
  )
}

function presides(actor: Actor | null): boolean {
  return holdsOffice(actor, ['standing_body'], ['chair', 'vice_chair'])
}

/** Who may do which verb. Each sentence is shown to whoever is refused. */
export const agendaPermissions = {
  'agenda_item.add': {
    sentence: 'Thường trực HĐND và chuyên viên giúp việc được thêm nội dung vào chương trình.',
    may: preparesAgenda,
  },
  'agenda_item.amend': {
    sentence: 'Thường trực HĐND và chuyên viên giúp việc được sửa nội dung chương trình.',
    may: preparesAgenda,
  },
  'agenda_item.move': {
    sentence: 'Thường trực HĐND và chuyên viên giúp việc được đổi thứ tự chương trình.',
    may: preparesAgenda,
  },
  'agenda_item.withdraw': {
    sentence: 'Chủ tịch, Phó Chủ tịch HĐND được rút nội dung khỏi chương trình.',
    may: presides,
  },
  'agenda_item.postpone': {
    sentence: 'Chủ tịch, Phó Chủ tịch HĐND được hoãn nội dung sang kỳ họp khác.',
    may: presides,
  },
  'agenda_item.waive_papers': {
    sentence: 'Chủ tọa được quyết định cho biểu quyết khi còn thiếu tài liệu, kèm lý do.',
    may: presides,
  },
  'agenda_item.take_up': {
    sentence: 'Chủ tọa được đưa nội dung ra kỳ họp.',
    may: presides,
  },
  'agenda_item.finish': {
    sentence: 'Chủ tọa được kết thúc nội dung.',
    may: presides,
  },
  'agenda_item.summarise': {
    sentence: 'Thư ký kỳ họp (chuyên viên giúp việc) và Thường trực HĐND được ghi diễn biến.',
    may: preparesAgenda,
  },
  'agenda_paper.attach': {
    sentence: 'Thường trực HĐND và chuyên viên giúp việc được đưa tài liệu vào nội dung.',
    may: preparesAgenda,
  },
  'speech.ask': {
    sentence: 'Đại biểu có mặt được đăng ký phát biểu.',
    may: (actor) => holdsOffice(actor, ['council'], ['delegate']),
  },
  'speech.give_floor': {
    sentence: 'Chủ tọa được mời phát biểu.',
    may: presides,
  },
  'speech.end': {
    sentence: 'Chủ tọa được kết thúc phát biểu.',
    may: presides,
  },
  'speech.withdraw': {
    sentence: 'Đại biểu được thôi phát biểu khi chưa đến lượt mình.',
    may: (actor) => holdsOffice(actor, ['council'], ['delegate']),
  },
} satisfies Permissions
