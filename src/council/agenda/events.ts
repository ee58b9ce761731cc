/** Facts this slice announces, each with what happened. */
export const agendaFacts = {
  itemAdded: 'agenda_item.added', // thêm nội dung vào chương trình
  itemAmended: 'agenda_item.amended', // sửa nội dung
  itemMoved: 'agenda_item.moved', // đổi thứ tự
  itemTakenUp: 'agenda_item.taken_up', // đưa nội dung ra
  itemFinished: 'agenda_item.finished', // kết thúc nội dung
  itemWithdrawn: 'agenda_item.withdrawn', // rút khỏi chương trình
  itemPostponed: 'agenda_item.postponed', // chuyển sang kỳ họp khác
  papersWaived: 'agenda_item.papers_waived', // chủ tọa cho biểu quyết dù thiếu tài liệu
  itemSummarised: 'agenda_item.summarised', // thư ký ghi diễn biến
  paperAttached: 'agenda_paper.attached', // có tài liệu, hoặc bản mới của tài liệu
  speechAsked: 'speech.asked', // đăng ký phát biểu
  floorGiven: 'speech.floor_given', // được mời phát biểu
  speechEnded: 'speech.ended', // phát biểu xong
  speechWithdrawn: 'speech.withdrawn', // thôi phát biểu
} as const
