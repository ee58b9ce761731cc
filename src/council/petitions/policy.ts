import { holdsOffice, officeForRecord, officeInOrder, type Actor } from '../../platform/access/actor.ts'
import type { Permissions } from '../../platform/access/permission.ts'

/** Clerks of the council's office and the Standing body: those who keep the petition register. */
function keepsRegister(actor: Actor | null): boolean {
  return isOfStandingBody(actor) || holdsOffice(actor, ['council_office'], ['clerk', 'head', 'deputy_head'])
}

function isOfStandingBody(actor: Actor | null): boolean {
  return holdsOffice(actor, ['standing_body'], ['chair', 'vice_chair', 'member'])
}

function answersForABody(actor: Actor | null): boolean {
  return holdsOffice(actor, ['peoples_committee', 'agency'], ['chair', 'vice_chair', 'head', 'deputy_head', 'officer'])
}

function isDelegate(actor: Actor | null): boolean {
  return holdsOffice(actor, ['council'], ['delegate'])
}

/** The Fatherland Front hears voters at meetings and hands on what they say. */
function isOfFront(actor: Actor | null): boolean {
  return holdsOffice(actor, ['fatherland_front'], ['chair', 'vice_chair', 'member', 'officer'])
}

/** Who may do which verb. Each sentence is shown to whoever is refused. */
export const petitionPermissions = {
  'petition.submit': {
    sentence: 'Mọi cử tri được gửi kiến nghị.',
    may: () => true,
  },
  'petition.note': {
    sentence:
      'Chuyên viên giúp việc, Thường trực HĐND, đại biểu và Ủy ban MTTQ được ghi nhận kiến nghị thay cử tri.',
    may: (actor) => keepsRegister(actor) || isDelegate(actor) || isOfFront(actor),
  },
  'petition.import': {
    sentence: 'Thường trực HĐND và chuyên viên giúp việc được nhập kiến nghị từ tệp Excel.',
    may: keepsRegister,
  },
  'petition.write_template': {
    sentence: 'Thường trực HĐND và chuyên viên giúp việc được soạn mẫu câu.',
    may: keepsRegister,
  },
  'petition.read': {
    sentence:
      'Thường trực HĐND, đại biểu, chuyên viên giúp việc và cơ quan được giao trả lời được xem kiến nghị.',
    may: (actor) => keepsRegister(actor) || isDelegate(actor) || answersForABody(actor),
  },
  'petition.classify': {
    sentence: 'Thường trực HĐND và chuyên viên giúp việc được phân loại kiến nghị.',
    may: keepsRegister,
  },
  'petition.transfer': {
    sentence: 'Thường trực HĐND được chuyển kiến nghị đến cơ quan có thẩm quyền.',
    may: isOfStandingBody,
  },
  'petition.answer': {
    sentence: 'Chỉ cơ quan đang được giao giải quyết được trả lời kiến nghị.',
    may: answersForABody,
  },
  'petition.relay': {
    sentence: 'Thường trực HĐND và chuyên viên giúp việc được ghi nhận trả lời của cấp trên.',
    may: keepsRegister,
  },
  'petition.check': {
    sentence: 'Thường trực HĐND và chuyên viên giúp việc được kiểm tra trả lời trước khi công khai.',
    may: keepsRegister,
  },
  'petition.send_back': {
    sentence: 'Thường trực HĐND và chuyên viên giúp việc được yêu cầu cơ quan trả lời lại.',
    may: keepsRegister,
  },
  'petition.send_up': {
    sentence: 'Thường trực HĐND được chuyển kiến nghị lên cấp trên.',
    may: isOfStandingBody,
  },
  'petition.ask_transfer': {
    sentence: 'Cơ quan đang giữ kiến nghị được đề nghị chuyển cơ quan khác.',
    may: answersForABody,
  },
  'petition.ask_extension': {
    sentence: 'Cơ quan đang giữ kiến nghị được đề nghị gia hạn.',
    may: answersForABody,
  },
  'petition.decline': {
    sentence: 'Thường trực HĐND được từ chối đề nghị của cơ quan đang giữ.',
    may: isOfStandingBody,
  },
  'petition.extend': {
    sentence: 'Thường trực HĐND được gia hạn trả lời.',
    may: isOfStandingBody,
  },
  'petition.urge': {
    sentence: 'Thường trực HĐND và chuyên viên giúp việc được đôn đốc cơ quan đang giữ.',
    may: keepsRegister,
  },
  'petition.prove': {
    sentence:
      'Cơ quan đang giữ, Thường trực HĐND và chuyên viên giúp việc được ghi bằng chứng giải quyết.',
    may: (actor) => keepsRegister(actor) || answersForABody(actor),
  },
  'petition.postpone': {
    sentence: 'Cơ quan đã hứa được dời ngày cam kết, kèm lý do.',
    may: answersForABody,
  },
  'petition.settle': {
    sentence: 'Thường trực HĐND và chuyên viên giúp việc được kết luận đã giải quyết xong.',
    may: keepsRegister,
  },
  'petition.publish': {
    sentence: 'Thường trực HĐND được công khai kết quả giải quyết kiến nghị.',
    may: isOfStandingBody,
  },
  'petition.reopen': {
    sentence: 'Thường trực HĐND được mở lại kiến nghị khi trả lời chưa đạt.',
    may: isOfStandingBody,
  },
  'petition.return': {
    sentence: 'Thường trực HĐND và chuyên viên giúp việc được trả lại kiến nghị kèm lý do.',
    may: keepsRegister,
  },
  'petition.merge': {
    sentence: 'Thường trực HĐND và chuyên viên giúp việc được gộp kiến nghị trùng.',
    may: keepsRegister,
  },
  'petition.withdraw': {
    sentence: 'Chuyên viên giúp việc ghi nhận việc cử tri rút kiến nghị.',
    may: keepsRegister,
  },
  'petition.write_letter': {
    sentence: 'Thường trực HĐND và chuyên viên giúp việc được lập công văn chuyển, đôn đốc.',
    may: keepsRegister,
  },
  'petition.report': {
    sentence: 'Thường trực HĐND và chuyên viên giúp việc được lập báo cáo về kiến nghị.',
    may: keepsRegister,
  },
  'petition.respond': {
    sentence: 'Cử tri có mã biên nhận được xác nhận hoặc phản hồi kết quả.',
    may: () => true,
  },
  'petition.look_up': {
    sentence: 'Ai có mã biên nhận được tra cứu kiến nghị.',
    may: () => true,
  },
} satisfies Permissions

/** Bodies for which this actor may answer today: a petition held by another body is not theirs. */
export function bodiesAnsweredFor(actor: Actor | null): readonly string[] {
  return (actor?.offices ?? [])
    .filter((held) => ['peoples_committee', 'agency'].includes(held.bodyKind))
    .map((held) => held.body)
}

/** Verbs that only the body holding the petition does. */
export const verbsOfHolder = ['answer', 'ask_transfer', 'ask_extension', 'postpone'] as const

/** Does this actor answer for the body that holds the petition? */
export function holdsPetition(actor: Actor | null, { holderId }: { holderId: string | null }): boolean {
  return holderId !== null && bodiesAnsweredFor(actor).includes(holderId)
}

/** May this actor give evidence: those of the register for any petition, others for what they hold. */
export function mayProve(actor: Actor | null, petition: { holderId: string | null }): boolean {
  return keepsRegister(actor) || holdsPetition(actor, petition)
}

/** What part of the register this actor reads: all of it, or only what their body holds or held. */
export function reach(actor: Actor | null): 'register' | 'own_body' | 'none' {
  if (keepsRegister(actor) || isDelegate(actor)) return 'register'
  return answersForABody(actor) ? 'own_body' : 'none'
}

/** Complaints and denunciations, and the voter's name and phone, are read by few. */
export function readsClosedMatters(actor: Actor | null): boolean {
  return isOfStandingBody(actor) || holdsOffice(actor, ['council_office'], ['clerk'])
}

/** Who may find a petition at the desk, as the search index names them. */
export const petitionAudiences = {
  register: 'petition.register',
  closed: 'petition.closed',
  body: (id: string) => `petition.body:${id}`,
}

/** Audiences that this actor belongs to: those of what `reach` and `readsClosedMatters` let them read. */
export function searchReaders(actor: Actor | null): string[] {
  const { register, closed, body } = petitionAudiences
  const how = reach(actor)
  if (how === 'none') return []
  if (how === 'own_body') return bodiesAnsweredFor(actor).map(body)
  return readsClosedMatters(actor) ? [register, closed] : [register]
}

/** The office in which this actor acts on petitions, as the record keeps it: of the body they act for, if one is named. */
export function actingOffice(actor: Actor | null, body?: string): string {
  const named = actor?.offices.find((held) => held.body === body)
  if (named) return officeForRecord(named)
  const kinds = ['standing_body', 'council_office', 'peoples_committee', 'agency', 'fatherland_front', 'council']
  return officeForRecord(officeInOrder(actor, kinds))
}
