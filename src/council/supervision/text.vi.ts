import type { RecommendationStanding, RecordKind, Verdict } from './recommendation.ts'
import type {
  MemberRole,
  ReplyState,
  SupervisionKind,
  SupervisionState,
  SupervisionVerb,
} from './supervision.ts'
import type { VisitKind } from './visit-kind.ts'

export const stateText: Record<SupervisionState, string> = {
  decided: 'Đã có quyết định',
  outlined: 'Đã gửi đề cương',
  drafted: 'Đang lấy ý kiến dự thảo',
  concluded: 'Đã kết luận',
  dropped: 'Đã dừng',
}

export const kindText: Record<SupervisionKind, string> = {
  thematic: 'Giám sát chuyên đề',
  regular: 'Giám sát thường xuyên',
  sudden: 'Giám sát đột xuất',
  field_survey: 'Khảo sát',
}

export const verbText: Record<SupervisionVerb, string> = {
  decide: 'Mở hồ sơ giám sát',
  outline: 'Gửi đề cương',
  reply: 'Nộp báo cáo',
  send_back: 'Trả lại báo cáo',
  accept: 'Nhận báo cáo',
  arrange: 'Xếp buổi khảo sát, làm việc',
  visit: 'Ghi kết quả khảo sát, làm việc',
  find: 'Ghi phát hiện',
  recommend: 'Soạn kiến nghị',
  draft: 'Gửi dự thảo báo cáo lấy ý kiến',
  comment: 'Góp ý dự thảo',
  conclude: 'Ban hành kết luận',
  drop: 'Dừng cuộc giám sát',
}

export const roleText: Record<MemberRole, string> = {
  head: 'Trưởng đoàn',
  member: 'Thành viên',
  front: 'Đại diện MTTQ, đoàn thể',
  expert: 'Chuyên gia',
}

export const replyText: Record<ReplyState, string> = {
  asked: 'Chưa nộp',
  handed_in: 'Đã nộp, chờ xem',
  sent_back: 'Trả lại vì chưa đủ',
  accepted: 'Đã nhận',
}

export const visitKindText: Record<VisitKind, string> = {
  field_visit: 'Khảo sát thực địa',
  working_session: 'Buổi làm việc',
}

export const standingText: Record<RecommendationStanding, string> = {
  open: 'Chưa báo kết quả',
  claimed: 'Đơn vị báo đã làm, chờ xem lại',
  done: 'Xem lại: đã xong',
  partly: 'Xem lại: mới xong một phần',
  not_done: 'Xem lại: chưa làm',
}

export const verdictText: Record<Verdict, string> = {
  done: 'Đã thực hiện xong',
  partly: 'Mới thực hiện một phần',
  not_done: 'Chưa thực hiện',
}

export const recordText: Record<RecordKind, string> = {
  proof: 'Đơn vị báo kết quả',
  revisit: 'Xem lại tại chỗ',
  urge: 'Đôn đốc',
  explanation: 'Giải trình',
  session_report: 'Báo cáo kỳ họp',
}

export const supervisionDone: Record<string, string> = {
  'supervision.decide': 'Đã mở hồ sơ giám sát.',
  'supervision.outline': 'Đã gửi đề cương cho đối tượng chịu giám sát.',
  'supervision.reply': 'Đã nộp báo cáo.',
  'supervision.judge': 'Đã ghi kết quả xem báo cáo.',
  'supervision.arrange': 'Đã xếp buổi khảo sát, làm việc.',
  'supervision.visit': 'Đã ghi kết quả khảo sát, làm việc.',
  'supervision.find': 'Đã ghi phát hiện.',
  'supervision.recommend': 'Đã thêm kiến nghị vào dự thảo.',
  'supervision.draft': 'Đã gửi dự thảo lấy ý kiến.',
  'supervision.comment': 'Đã gửi ý kiến về dự thảo.',
  'supervision.conclude': 'Đã ban hành kết luận; các kiến nghị bắt đầu được theo dõi.',
  'supervision.drop': 'Đã dừng cuộc giám sát.',
  'recommendation.prove':
    'Đã báo kết quả. Kiến nghị chỉ được tính là xong sau khi bên khác xem lại.',
  'recommendation.explain': 'Đã ghi giải trình.',
  'recommendation.revisit': 'Đã ghi kết quả xem lại.',
  'recommendation.urge': 'Đã đôn đốc.',
  'recommendation.report': 'Đã ghi báo cáo kỳ họp.',
}
