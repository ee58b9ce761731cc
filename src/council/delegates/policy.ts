import { holdsOffice, officeForRecord, officeInOrder, type Actor } from '../../platform/access/actor.ts'
import type { Permissions } from '../../platform/access/permission.ts'

/** Clerks of the council's office, its head, and chair and vice chair of the Standing body. */
function keepsRoster(actor: Actor | null): boolean {
  return (
    holdsOffice(actor, ['standing_body'], ['chair', 'vice_chair']) ||
    holdsOffice(actor, ['council_office'], ['clerk', 'head'])
  )
}

const keepers = 'Chủ tịch, Phó Chủ tịch HĐND và chuyên viên giúp việc'

/** Who may do which verb. Each sentence is shown to whoever is refused. */
export const delegatePermissions = {
  'person.read': {
    sentence: `${keepers}, thành viên Thường trực HĐND được xem danh sách người và chức vụ.`,
    may: (actor) => keepsRoster(actor) || holdsOffice(actor, ['standing_body']),
  },
  'person.add': { sentence: `${keepers} được thêm người.`, may: keepsRoster },
  'person.edit': { sentence: `${keepers} được sửa thông tin của người.`, may: keepsRoster },
  'body.add': { sentence: `${keepers} được thêm tổ chức.`, may: keepsRoster },
  'body.close': { sentence: `${keepers} được kết thúc một tổ chức.`, may: keepsRoster },
  'hamlet.add': { sentence: `${keepers} được thêm thôn.`, may: keepsRoster },
  'hamlet.place': { sentence: `${keepers} được ghi vị trí của thôn.`, may: keepsRoster },
  'hamlet.close': { sentence: `${keepers} được kết thúc một thôn.`, may: keepsRoster },
  'council_term.open': { sentence: `${keepers} được mở nhiệm kỳ mới.`, may: keepsRoster },
  'membership.appoint': {
    sentence: `${keepers} được ghi người giữ chức vụ, trừ chức vụ của chính mình.`,
    may: keepsRoster,
  },
  'membership.end': { sentence: `${keepers} được ghi thôi giữ chức vụ.`, may: keepsRoster },
  'deputising.authorise': {
    sentence: `${keepers} được ghi việc giao quyền, trừ giao cho chính mình.`,
    may: keepsRoster,
  },
  'deputising.revoke': { sentence: `${keepers} được ghi thôi giao quyền.`, may: keepsRoster },
  'roster.upload': { sentence: `${keepers} được gửi danh sách từ tệp Excel.`, may: keepsRoster },
  'roster.import': { sentence: `${keepers} được nhập danh sách đã xem trước.`, may: keepsRoster },
} satisfies Permissions

export type DelegatePermission = keyof typeof delegatePermissions

/** The office in which this actor keeps the roster, as the record keeps it. */
export function actingOffice(actor: Actor | null): string {
  const kinds = ['standing_body', 'council_office']
  return officeForRecord(officeInOrder(actor, kinds))
}
