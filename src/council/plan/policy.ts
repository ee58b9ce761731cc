import { holdsOffice, officeForRecord, officeInOrder, type Actor } from '../../platform/access/actor.ts'
import type { Permissions } from '../../platform/access/permission.ts'

function isOfStandingBody(actor: Actor | null): boolean {
  return holdsOffice(actor, ['standing_body'], ['chair', 'vice_chair', 'member'])
}

/** The Standing body and the clerks who work for it. */
function keepsPlan(actor: Actor | null): boolean {
  return (
    isOfStandingBody(actor) ||
    holdsOffice(actor, ['council_office'], ['clerk', 'head', 'deputy_head'])
  )
}

/** Who may do what with the plan. Each sentence is shown to whoever is refused. */
export const planPermissions = {
  'plan.read': {
    sentence: 'Người đang giữ một chức vụ trong xã được xem kế hoạch ở bàn làm việc.',
    may: (actor) => (actor?.offices.length ?? 0) > 0,
  },
  'plan.add': {
    sentence: 'Thường trực HĐND và chuyên viên giúp việc được đưa kế hoạch vào.',
    may: keepsPlan,
  },
  'plan.import': {
    sentence: 'Thường trực HĐND và chuyên viên giúp việc được nhập kế hoạch từ tệp.',
    may: keepsPlan,
  },
  'plan.withdraw': {
    sentence: 'Thường trực HĐND được thôi dùng một kế hoạch.',
    may: isOfStandingBody,
  },
  'duty.add': {
    sentence: 'Thường trực HĐND và chuyên viên giúp việc được thêm nhiệm vụ vào kế hoạch.',
    may: keepsPlan,
  },
  'duty.edit': {
    sentence: 'Thường trực HĐND và chuyên viên giúp việc được sửa nhiệm vụ của kế hoạch.',
    may: keepsPlan,
  },
  'duty.retire': {
    sentence: 'Thường trực HĐND được thôi áp dụng một nhiệm vụ của kế hoạch.',
    may: isOfStandingBody,
  },
  'duty.assign': {
    sentence: 'Thường trực HĐND và chuyên viên giúp việc được phân công nhiệm vụ của kế hoạch.',
    may: keepsPlan,
  },
  'evidence.add': {
    sentence: 'Thường trực HĐND và chuyên viên giúp việc được thêm bằng chứng bằng tay, kèm lý do.',
    may: keepsPlan,
  },
  'evidence.remove': {
    sentence: 'Thường trực HĐND và chuyên viên giúp việc được gỡ bằng chứng, kèm lý do.',
    may: keepsPlan,
  },
  'duty.set_evidence_rules': {
    sentence: 'Thường trực HĐND được đổi loại hồ sơ được tính là bằng chứng của một nhiệm vụ.',
    may: isOfStandingBody,
  },
} satisfies Permissions

/** The office in which this actor acts on the plan, as the record keeps it. */
export function actingOffice(actor: Actor | null): string {
  const kinds = ['standing_body', 'council_office']
  return officeForRecord(officeInOrder(actor, kinds))
}
