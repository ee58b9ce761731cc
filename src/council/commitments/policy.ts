import { holdsOffice, officeForRecord, officeInOrder, type Actor } from '../../platform/access/actor.ts'
import type { Permissions } from '../../platform/access/permission.ts'

function isOfStandingBody(actor: Actor | null): boolean {
  return holdsOffice(actor, ['standing_body'], ['chair', 'vice_chair', 'member'])
}

/** Clerks of the council's office and the Standing body: those who keep the ledger. */
function keepsLedger(actor: Actor | null): boolean {
  return isOfStandingBody(actor) || holdsOffice(actor, ['council_office'], ['clerk', 'head', 'deputy_head'])
}

function isOfAdministration(actor: Actor | null): boolean {
  return holdsOffice(actor, ['peoples_committee', 'agency'])
}

function mayRead(actor: Actor | null): boolean {
  return (
    keepsLedger(actor) || isOfAdministration(actor) || holdsOffice(actor, ['council', 'board', 'fatherland_front'])
  )
}

const keepers = 'Thường trực HĐND và chuyên viên giúp việc'

/** Who may do which verb. Each sentence is shown to whoever is refused. */
export const commitmentPermissions = {
  'commitment.read': {
    sentence: 'Đại biểu, Thường trực HĐND, chuyên viên giúp việc, UBND, cơ quan chuyên môn và MTTQ được xem sổ cam kết.',
    may: mayRead,
  },
  'commitment.state': { sentence: `${keepers} được ghi cam kết.`, may: keepsLedger },
  'commitment.correct': { sentence: `${keepers} được sửa lời ghi.`, may: keepsLedger },
  'commitment.withdraw': { sentence: `${keepers} được bỏ dòng ghi nhầm.`, may: keepsLedger },
  'commitment.confirm': {
    sentence: 'Chính người cam kết, hoặc Thường trực HĐND và chuyên viên đã đọc lại cho người đó nghe, được xác nhận.',
    may: (actor) => keepsLedger(actor) || isOfAdministration(actor),
  },
  'commitment.postpone': { sentence: 'Thường trực HĐND được dời ngày cam kết.', may: isOfStandingBody },
  'commitment.prove': {
    sentence: 'Người cam kết và cơ quan của người đó được nộp bằng chứng.',
    may: isOfAdministration,
  },
  'commitment.judge': {
    sentence: 'Thường trực HĐND được xét bằng chứng, trừ người đã cam kết hoặc nộp bằng chứng.',
    may: isOfStandingBody,
  },
  'commitment.release': {
    sentence: 'Thường trực HĐND được thôi theo dõi khi đã có văn bản ghi kết quả biểu quyết hoặc quyết định.',
    may: isOfStandingBody,
  },
} satisfies Permissions
export type CommitmentPermission = keyof typeof commitmentPermissions

/** Is this actor of the body that promised, or the person who did? */
export function isOfPromiser(
  actor: Actor | null,
  promised: { readonly bodyId: string; readonly personId: string | null },
): boolean {
  if (!actor) return false
  const isPerson = promised.personId !== null && actor.personId === promised.personId
  return isPerson || actor.offices.some(({ body }) => body === promised.bodyId)
}

/** May this actor confirm this commitment: the person who promised, or a keeper of the ledger. */
export function mayConfirm(actor: Actor | null, personId: string | null): boolean {
  return keepsLedger(actor) || (personId !== null && actor?.personId === personId)
}

/** The office in which this actor acts on the ledger, as the record keeps it. */
export function actingOffice(actor: Actor | null, bodyId?: string): string {
  const own = actor?.offices.find(({ body }) => body === bodyId)
  if (own) return officeForRecord(own)
  const kinds = ['standing_body', 'council_office', 'peoples_committee', 'agency', 'council']
  return officeForRecord(officeInOrder(actor, kinds))
}
