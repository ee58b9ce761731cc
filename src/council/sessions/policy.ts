import { holdsOffice, officeForRecord, officeInOrder, type Actor } from '../../platform/access/actor.ts'
import type { Permissions } from '../../platform/access/permission.ts'

function isOfStandingBody(actor: Actor | null): boolean {
  return holdsOffice(actor, ['standing_body'], ['chair', 'vice_chair', 'member'])
}

function presides(actor: Actor | null): boolean {
  return holdsOffice(actor, ['standing_body'], ['chair', 'vice_chair'])
}

/** Clerks of the council's office, who write the session down, and the Standing body. */
function preparesSessions(actor: Actor | null): boolean {
  return isOfStandingBody(actor) || isClerk(actor)
}

function isClerk(actor: Actor | null): boolean {
  return holdsOffice(actor, ['council_office'], ['clerk', 'head', 'deputy_head'])
}

function isDelegate(actor: Actor | null): boolean {
  return holdsOffice(actor, ['council'], ['delegate'])
}

/** Who may do which verb. Each sentence is shown to whoever is refused. */
export const sessionPermissions = {
  'session.read': {
    sentence:
      'Đại biểu, Thường trực HĐND, chuyên viên giúp việc và các cơ quan của xã được xem kỳ họp.',
    may: (actor) => (actor?.offices.length ?? 0) > 0,
  },
  'session.plan': {
    sentence: 'Thường trực HĐND và chuyên viên giúp việc được dự kiến kỳ họp.',
    may: preparesSessions,
  },
  'session.amend': {
    sentence: 'Thường trực HĐND và chuyên viên giúp việc được sửa dự kiến kỳ họp.',
    may: preparesSessions,
  },
  'session.convene': {
    sentence: 'Thường trực HĐND được quyết định triệu tập kỳ họp.',
    may: isOfStandingBody,
  },
  'session.announce': {
    sentence: 'Thường trực HĐND và chuyên viên giúp việc được ghi việc thông báo công khai.',
    may: preparesSessions,
  },
  'session.send_papers': {
    sentence: 'Thường trực HĐND và chuyên viên giúp việc được ghi việc gửi tài liệu.',
    may: preparesSessions,
  },
  'session.cancel': {
    sentence: 'Thường trực HĐND được quyết định không họp.',
    may: isOfStandingBody,
  },
  'session.conduct': {
    sentence: 'Chủ tịch, Phó Chủ tịch HĐND được điều hành kỳ họp.',
    may: presides,
  },
  'session.record': {
    sentence:
      'Thư ký kỳ họp (chuyên viên giúp việc) và Thường trực HĐND được ghi diễn biến kỳ họp.',
    may: preparesSessions,
  },
  'session.project': {
    sentence: 'Thường trực HĐND và chuyên viên giúp việc được mở màn hình phòng họp.',
    may: preparesSessions,
  },
  'attendance.mark': {
    sentence: 'Thư ký kỳ họp (chuyên viên giúp việc) và Thường trực HĐND được điểm danh.',
    may: preparesSessions,
  },
  'attendance.check_in': {
    sentence: 'Đại biểu được tự điểm danh bằng mã chiếu tại phòng họp.',
    may: isDelegate,
  },
} satisfies Permissions

/** The office in which somebody acts on a session, as the record keeps it. */
export function actingOffice(actor: Actor | null): string {
  return officeForRecord(officeInOrder(actor, ['standing_body', 'council_office', 'council']))
}
