import {
  holdsOffice,
  officeForRecord,
  officeHeld,
  officeInOrder,
  type Actor,
  type Office,
} from '../../platform/access/actor.ts'
import type { Permissions } from '../../platform/access/permission.ts'

function isOfStandingBody(actor: Actor | null): boolean {
  return holdsOffice(actor, ['standing_body'], ['chair', 'vice_chair', 'member'])
}

function isClerk(actor: Actor | null): boolean {
  return holdsOffice(actor, ['council_office'], ['clerk', 'head', 'deputy_head'])
}

function keepsIndicators(actor: Actor | null): boolean {
  return isOfStandingBody(actor) || isClerk(actor)
}

/** Bodies that may answer for an indicator. */
export const ownerKinds = ['peoples_committee', 'agency', 'fatherland_front', 'mass_organisation']

const leading = ['chair', 'vice_chair', 'head', 'deputy_head', 'officer', 'member']

function isOfAnOwner(actor: Actor | null): boolean {
  return holdsOffice(actor, ownerKinds, leading)
}

/** Who may do which verb. Each sentence is shown to whoever is refused. */
export const indicatorPermissions = {
  'indicator.read': {
    sentence:
      'Đại biểu, Thường trực HĐND, chuyên viên giúp việc và các cơ quan của xã được xem bộ chỉ tiêu.',
    may: (actor) => (actor?.offices.length ?? 0) > 0,
  },
  'indicator.define': {
    sentence: 'Thường trực HĐND và chuyên viên giúp việc được đưa chỉ tiêu vào bộ chỉ tiêu.',
    may: keepsIndicators,
  },
  'indicator.import': {
    sentence: 'Thường trực HĐND và chuyên viên giúp việc được nhập bộ chỉ tiêu từ tệp.',
    may: keepsIndicators,
  },
  'indicator_target.set': {
    sentence: 'Thường trực HĐND và chuyên viên giúp việc được ghi mục tiêu theo nghị quyết.',
    may: keepsIndicators,
  },
  'indicator_figure.enter': {
    sentence: 'Cơ quan được giao chỉ tiêu và chuyên viên giúp việc được nhập số liệu.',
    may: (actor) => isOfAnOwner(actor) || isClerk(actor),
  },
  'indicator_figure.check': {
    sentence:
      'Thường trực HĐND, các Ban của HĐND và chuyên viên giúp việc được kiểm tra số liệu do người khác nhập.',
    may: (actor) =>
      keepsIndicators(actor) || holdsOffice(actor, ['board'], ['head', 'deputy_head', 'member']),
  },
} satisfies Permissions

/** The office by which somebody enters figures of an indicator that this body owns; none, and they may not. */
export function enteringOffice(actor: Actor | null, ownerId: string): Office | undefined {
  const own = actor?.offices.find((held) => held.body === ownerId && leading.includes(held.office))
  return own ?? officeHeld(actor, ['council_office'], ['clerk', 'head', 'deputy_head'])
}

/** The office in which somebody acts on indicators, as the record keeps it. */
export function actingOffice(actor: Actor | null): string {
  return officeForRecord(
    officeInOrder(actor, ['standing_body', 'council_office', 'board']) ?? actor?.offices[0],
  )
}
