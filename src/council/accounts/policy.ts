import {
  holdsOffice,
  officeForRecord,
  officeHeld,
  type Actor,
} from '../../platform/access/actor.ts'
import type { Permissions } from '../../platform/access/permission.ts'

/** Clerks of the council's office and the chair of the Standing body. */
function keepsAccounts(actor: Actor | null): boolean {
  return (
    holdsOffice(actor, ['council_office'], ['clerk']) ||
    holdsOffice(actor, ['standing_body'], ['chair'])
  )
}

const keepers = 'Chuyên viên giúp việc và Chủ tịch HĐND'
const butTheirOwn = 'trừ tài khoản của chính mình'

/** Who may do which verb. Each sentence is shown to whoever is refused. */
export const accountPermissions = {
  'account.read': { sentence: `${keepers} được xem danh sách tài khoản.`, may: keepsAccounts },
  'account.open': { sentence: `${keepers} được mở tài khoản cho người khác.`, may: keepsAccounts },
  'account.issue_slip': {
    sentence: `${keepers} được in phiếu mời, phiếu đặt lại mật khẩu, ${butTheirOwn}.`,
    may: keepsAccounts,
  },
  'account.close': {
    sentence: `${keepers} được đóng tài khoản, ${butTheirOwn}.`,
    may: keepsAccounts,
  },
  'account.reopen': { sentence: `${keepers} được mở lại tài khoản đã đóng.`, may: keepsAccounts },
} satisfies Permissions
export type AccountPermission = keyof typeof accountPermissions

/** The office in which this actor keeps accounts, as the record keeps it. */
export function actingOffice(actor: Actor | null): string {
  return officeForRecord(
    officeHeld(actor, ['standing_body'], ['chair']) ??
      officeHeld(actor, ['council_office'], ['clerk']),
  )
}
