import { holdsOffice, type Actor } from '../../platform/access/actor.ts'
import type { Permissions } from '../../platform/access/permission.ts'

/** Who reads what the public log only commits to: the same as read closed matters of petitions. */
function readsPrivateParts(actor: Actor | null): boolean {
  return (
    holdsOffice(actor, ['standing_body'], ['chair', 'vice_chair', 'member']) ||
    holdsOffice(actor, ['council_office'], ['clerk'])
  )
}

export const auditPermissions = {
  'audit.read': {
    sentence:
      'Thường trực HĐND và chuyên viên giúp việc được xem người làm và nội dung thay đổi trong nhật ký.',
    may: readsPrivateParts,
  },
} satisfies Permissions
