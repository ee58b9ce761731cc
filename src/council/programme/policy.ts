import { holdsOffice, officeForRecord, officeInOrder, type Actor } from '../../platform/access/actor.ts'
import type { Permissions } from '../../platform/access/permission.ts'

function isOfStandingBody(actor: Actor | null): boolean {
  return holdsOffice(actor, ['standing_body'])
}

/** The Standing body, the boards, and the clerks who work for them. */
function prepares(actor: Actor | null): boolean {
  return (
    isOfStandingBody(actor) ||
    holdsOffice(actor, ['board']) ||
    holdsOffice(actor, ['council_office'], ['clerk', 'head', 'deputy_head'])
  )
}

const preparing = 'Thường trực HĐND, các Ban và chuyên viên giúp việc'

/** Who may do what with a programme. Each sentence is shown to whoever is refused. */
export const programmePermissions = {
  'programme.read': {
    sentence: 'Người đang giữ một chức vụ trong xã được xem chương trình năm ở bàn làm việc.',
    may: (actor) => (actor?.offices.length ?? 0) > 0,
  },
  'programme.draft': { sentence: `${preparing} được lập chương trình năm.`, may: prepares },
  'activity.add': { sentence: `${preparing} được thêm hoạt động.`, may: prepares },
  'activity.change': { sentence: `${preparing} được sửa hoạt động.`, may: prepares },
  'activity.drop': { sentence: `${preparing} được bỏ hoạt động.`, may: prepares },
  'programme.adopt': {
    sentence: 'Thường trực HĐND được ghi việc thông qua chương trình năm.',
    may: isOfStandingBody,
  },
} satisfies Permissions
export type ProgrammePermission = keyof typeof programmePermissions

/** The office in which this actor acts, as the record keeps it. */
export function actingOffice(actor: Actor | null): string {
  const kinds = ['standing_body', 'board', 'council_office']
  return officeForRecord(officeInOrder(actor, kinds))
}
