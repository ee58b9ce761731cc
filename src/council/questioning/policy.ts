import { holdsOffice, officeForRecord, officeInOrder, type Actor } from '../../platform/access/actor.ts'
import type { Permissions } from '../../platform/access/permission.ts'

function isOfStandingBody(actor: Actor | null): boolean {
  return holdsOffice(actor, ['standing_body'], ['chair', 'vice_chair', 'member'])
}

/** Clerks of the council's office and the Standing body: those who keep the register of questions. */
export function keepsRegister(actor: Actor | null): boolean {
  return isOfStandingBody(actor) || holdsOffice(actor, ['council_office'], ['clerk', 'head', 'deputy_head'])
}

function isDelegate(actor: Actor | null): boolean {
  return holdsOffice(actor, ['council'], ['delegate'])
}

function isOfAdministration(actor: Actor | null): boolean {
  return holdsOffice(actor, ['peoples_committee', 'agency'])
}

const keepers = 'Thường trực HĐND và chuyên viên giúp việc'

/** Who may do which verb. Each sentence is shown to whoever is refused. */
export const questionPermissions = {
  'formal_question.read': {
    sentence: 'Đại biểu, Thường trực HĐND, chuyên viên giúp việc, UBND và cơ quan chuyên môn được xem việc chất vấn.',
    may: (actor) => keepsRegister(actor) || isDelegate(actor) || isOfAdministration(actor),
  },
  'formal_question.register': { sentence: 'Đại biểu HĐND được đăng ký chất vấn.', may: isDelegate },
  'formal_question.sort': { sentence: `${keepers} được xếp nhóm vấn đề.`, may: keepsRegister },
  'formal_question.withdraw': { sentence: 'Đại biểu đã hỏi được rút câu hỏi của mình.', may: isDelegate },
  'formal_question.send': {
    sentence: 'Thường trực HĐND được chuyển câu hỏi đến người phải trả lời.',
    may: isOfStandingBody,
  },
  'formal_question.answer': {
    sentence: 'Chính người bị chất vấn trả lời; lời nói tại phiên do Thường trực HĐND hoặc chuyên viên ghi lại.',
    may: (actor) => isOfAdministration(actor) || keepsRegister(actor),
  },
  'formal_question.judge': { sentence: 'Đại biểu đã hỏi được nhận xét câu trả lời.', may: isDelegate },
  'formal_question.close': { sentence: `${keepers} được kết thúc câu hỏi.`, may: keepsRegister },
  'formal_question.cite': { sentence: `${keepers} được gắn nghị quyết về chất vấn.`, may: keepsRegister },
} satisfies Permissions
export type QuestionPermission = keyof typeof questionPermissions

/** The office in which this actor acts, as the record keeps it. */
export function actingOffice(actor: Actor | null): string {
  const kinds = ['standing_body', 'council_office', 'peoples_committee', 'agency', 'council']
  return officeForRecord(officeInOrder(actor, kinds))
}
