import { holdsOffice, type Actor } from '../../platform/access/actor.ts'
import type { Permissions } from '../../platform/access/permission.ts'

function presides(actor: Actor | null): boolean {
  return holdsOffice(actor, ['standing_body'], ['chair', 'vice_chair'])
}

/** Who may do which verb. Each sentence is shown to whoever is refused. */
export const votePermissions = {
  'vote.open': {
    sentence: 'Chủ tọa được mở biểu quyết.',
    may: presides,
  },
  'vote.close': {
    sentence: 'Chủ tọa được kết thúc biểu quyết.',
    may: presides,
  },
  'vote.annul': {
    sentence: 'Chủ tọa được hủy kết quả biểu quyết, kèm lý do.',
    may: presides,
  },
  'ballot.cast': {
    sentence: 'Đại biểu có mặt được biểu quyết; không ai biểu quyết thay người khác.',
    may: (actor) => holdsOffice(actor, ['council'], ['delegate']),
  },
  'ballot.enter': {
    sentence:
      'Thư ký kỳ họp (chuyên viên giúp việc) được ghi theo tên biểu quyết bằng giơ tay, gọi tên.',
    may: (actor) => holdsOffice(actor, ['council_office'], ['clerk', 'head', 'deputy_head']),
  },
} satisfies Permissions
