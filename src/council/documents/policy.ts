import { holdsOffice, officeForRecord, officeInOrder, type Actor } from '../../platform/access/actor.ts'
import type { Permissions } from '../../platform/access/permission.ts'

/** Clerks of the council's office: văn thư. */
function keepsRegister(actor: Actor | null): boolean {
  return holdsOffice(actor, ['council_office'], ['clerk', 'head', 'deputy_head'])
}

function isOfStandingBody(actor: Actor | null): boolean {
  return holdsOffice(actor, ['standing_body'], ['chair', 'vice_chair', 'member'])
}

function leadsBoard(actor: Actor | null): boolean {
  return holdsOffice(actor, ['board', 'delegate_group'], ['head', 'deputy_head'])
}

/** Those who write, check and sign the papers of the council and its bodies. */
function makesPapers(actor: Actor | null): boolean {
  return keepsRegister(actor) || isOfStandingBody(actor) || leadsBoard(actor)
}

function isDelegate(actor: Actor | null): boolean {
  return holdsOffice(actor, ['council'], ['delegate'])
}

function isOfAnotherBody(actor: Actor | null): boolean {
  return holdsOffice(actor, ['peoples_committee', 'agency', 'fatherland_front', 'mass_organisation', 'hamlet'])
}

const makers = 'Chuyên viên giúp việc, Thường trực HĐND, lãnh đạo các Ban và Tổ đại biểu'
const clerks = 'Chuyên viên giúp việc HĐND (văn thư)'
const heads = 'Thường trực HĐND và lãnh đạo Văn phòng'

/** Who may do which verb. Each sentence is shown to whoever is refused. */
export const documentPermissions = {
  'official_document.read': {
    sentence: `${makers} và đại biểu được xem sổ văn bản; cơ quan khác được xem văn bản gửi đến mình.`,
    may: (actor) => makesPapers(actor) || isDelegate(actor) || isOfAnotherBody(actor),
  },
  'official_document.draft': { sentence: `${makers} được soạn văn bản.`, may: makesPapers },
  'official_document.revise': { sentence: `${makers} được sửa dự thảo văn bản.`, may: makesPapers },
  'official_document.check': { sentence: `${makers} được kiểm tra dự thảo do người khác soạn.`, may: makesPapers },
  'official_document.send_back': { sentence: `${makers} được trả lại dự thảo cho người soạn.`, may: makesPapers },
  'official_document.submit': { sentence: `${makers} được trình ký văn bản.`, may: makesPapers },
  'official_document.sign': {
    sentence: 'Người đứng đầu cơ quan ban hành, hoặc người được ủy quyền có thời hạn, được ký văn bản.',
    may: (actor) => isOfStandingBody(actor) || leadsBoard(actor) || keepsRegister(actor),
  },
  'official_document.issue': { sentence: `${clerks} được cấp số và ban hành văn bản đã ký.`, may: keepsRegister },
  'official_document.cancel_number': { sentence: `${clerks} được hủy số lấy nhầm, kèm lý do.`, may: keepsRegister },
  'official_document.enter_late': { sentence: `${clerks} được vào sổ muộn văn bản đã có số.`, may: keepsRegister },
  'official_document.send': { sentence: `${clerks} được gửi văn bản đã ban hành.`, may: keepsRegister },
  'official_document.receive': {
    sentence: 'Cơ quan nhận văn bản được báo đã nhận; văn thư được ghi thay.',
    may: (actor) => isOfAnotherBody(actor) || makesPapers(actor) || isDelegate(actor),
  },
  'official_document.file': { sentence: `${clerks} được lưu văn bản vào hồ sơ.`, may: keepsRegister },
  'official_document.publish': {
    sentence: 'Thường trực HĐND và chuyên viên giúp việc được công khai văn bản đã ban hành.',
    may: (actor) => keepsRegister(actor) || isOfStandingBody(actor),
  },
  'official_document.unpublish': {
    sentence: 'Thường trực HĐND được thôi công khai văn bản, kèm lý do.',
    may: isOfStandingBody,
  },
  'official_document.withdraw': { sentence: `${makers} được dừng một dự thảo, kèm lý do.`, may: makesPapers },
  'official_document.verify': { sentence: 'Mọi người được kiểm tra một tệp văn bản có phải bản thật.', may: () => true },
  'document_symbol.set': {
    sentence: `${heads} được đặt ký hiệu văn bản.`,
    may: (actor) => isOfStandingBody(actor) || holdsOffice(actor, ['council_office'], ['head', 'deputy_head', 'clerk']),
  },
  'document_form.check': { sentence: `${makers} được kiểm tra thể thức một tệp văn bản.`, may: makesPapers },
  'incoming_document.read': {
    sentence: `${makers} và đại biểu được xem sổ văn bản đến.`,
    may: (actor) => makesPapers(actor) || isDelegate(actor),
  },
  'incoming_document.receive': { sentence: `${clerks} được vào sổ văn bản đến.`, may: keepsRegister },
  'incoming_document.assign': {
    sentence: `${heads} được giao văn bản đến cho người giải quyết.`,
    may: (actor) => isOfStandingBody(actor) || holdsOffice(actor, ['council_office'], ['head', 'deputy_head', 'clerk']),
  },
  'incoming_document.close': {
    sentence: 'Người được giao và văn thư được kết thúc văn bản đến.',
    may: (actor) => makesPapers(actor) || isDelegate(actor),
  },
  'document_import.send': { sentence: `${clerks} được nhập văn bản đã có.`, may: keepsRegister },
} satisfies Permissions
export type DocumentPermission = keyof typeof documentPermissions

/** Drafts are seen by those who make papers; delegates read what is issued. */
export function readsDrafts(actor: Actor | null): boolean {
  return makesPapers(actor)
}

/** What part of the register this actor reads: drafts too, what is issued, or what was sent to their body. */
export function reach(actor: Actor | null): 'drafts' | 'register' | 'received' | 'none' {
  if (makesPapers(actor)) return 'drafts'
  if (isDelegate(actor)) return 'register'
  return isOfAnotherBody(actor) ? 'received' : 'none'
}

/** Who closes another's paper: those who keep the register. */
export function closesForOthers(actor: Actor | null): boolean {
  return keepsRegister(actor)
}

/** Bodies in which this actor may say that a paper has come. */
export function bodiesReceivedFor(actor: Actor | null): readonly string[] {
  return [...new Set((actor?.offices ?? []).map((held) => held.body))]
}

/** Who may find a paper at the desk, as the search index names them. */
export const documentAudiences = {
  register: 'document.register',
  drafts: 'document.drafts',
  arrivals: 'document.arrivals',
}

export function searchReaders(actor: Actor | null): string[] {
  const { register, drafts } = documentAudiences
  const how = reach(actor)
  if (how === 'drafts') return [register, drafts]
  return how === 'register' ? [register] : []
}

/** The office in which this actor acts on papers, as the record keeps it. */
export function actingOffice(actor: Actor | null, bodyId?: string): string {
  // Whoever signs for the council does so as its chair, not as one delegate among others.
  const named = actor?.offices.find((held) => held.body === bodyId && held.office !== 'delegate')
  if (named) return officeForRecord(named)
  const kinds = ['council_office', 'standing_body', 'board', 'delegate_group', 'council', 'peoples_committee', 'agency']
  return officeForRecord(officeInOrder(actor, kinds))
}
