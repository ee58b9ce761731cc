import { holdsOffice, officeForRecord, officeInOrder, type Actor } from '../../platform/access/actor.ts'
import type { Permissions } from '../../platform/access/permission.ts'

function keepsOwnRules(actor: Actor | null): boolean {
  return (
    isOfStandingBody(actor) ||
    holdsOffice(actor, ['council_office'], ['clerk', 'head', 'deputy_head'])
  )
}

function isOfStandingBody(actor: Actor | null): boolean {
  return holdsOffice(actor, ['standing_body'], ['chair', 'vice_chair', 'member'])
}

function keepsInstallation(actor: Actor | null): boolean {
  return actor?.isOperator ?? false
}

/** Who may do which verb. The register and the days are the whole installation's: its operator keeps them. */
export const rulePermissions = {
  'council_rule.read': {
    sentence:
      'Thường trực HĐND, chuyên viên giúp việc và người quản trị hệ thống được mở trang quy định của Hội đồng.',
    may: (actor) => keepsOwnRules(actor) || keepsInstallation(actor),
  },
  'council_rule.set': {
    sentence:
      'Thường trực HĐND và chuyên viên giúp việc được ghi mức HĐND đã đặt trong Quy chế làm việc.',
    may: keepsOwnRules,
  },
  'law_rule.amend': {
    sentence: 'Người quản trị hệ thống được ghi phiên bản mới của một quy định pháp luật.',
    may: keepsInstallation,
  },
  'law_day.add': {
    sentence: 'Người quản trị hệ thống được thêm ngày nghỉ, ngày làm bù.',
    may: keepsInstallation,
  },
  'law_day.confirm': {
    sentence: 'Người quản trị hệ thống được xác nhận một ngày nghỉ, ngày làm bù.',
    may: keepsInstallation,
  },
  'law_day.unconfirm': {
    sentence: 'Người quản trị hệ thống được bỏ xác nhận một ngày nghỉ, ngày làm bù.',
    may: keepsInstallation,
  },
  'working_week.set': {
    sentence: 'Thường trực HĐND được chọn có tính sáng thứ Bảy là ngày làm việc hay không.',
    may: isOfStandingBody,
  },
} satisfies Permissions

/** The office in which this actor acts on rules, as the record keeps it. */
export function actingOffice(actor: Actor | null): string {
  const kinds = ['standing_body', 'council_office']
  return officeForRecord(officeInOrder(actor, kinds))
}
