import { holdsOffice, officeForRecord, officeInOrder, type Actor } from '../../platform/access/actor.ts'
import type { Permissions } from '../../platform/access/permission.ts'

const administration = ['agency', 'peoples_committee', 'council_office']
const people = ['fatherland_front', 'mass_organisation', 'community_supervision_group']

/** Those who decide on a supervision: the Standing body, and a board through its members. */
function supervises(actor: Actor | null): boolean {
  return holdsOffice(actor, ['standing_body', 'board'])
}

/** Those who prepare its papers: they, and the clerks of the council's office. */
function prepares(actor: Actor | null): boolean {
  return (
    supervises(actor) || holdsOffice(actor, ['council_office'], ['clerk', 'head', 'deputy_head'])
  )
}

/** Whoever may be of a team: they, and every delegate. */
function goesAlong(actor: Actor | null): boolean {
  return prepares(actor) || holdsOffice(actor, ['council'], ['delegate'])
}

/** The council's side and the Front read every supervision from the beginning. */
export function readsAll(actor: Actor | null): boolean {
  return goesAlong(actor) || holdsOffice(actor, ['fatherland_front'])
}

function answers(actor: Actor | null): boolean {
  return holdsOffice(actor, [...administration, 'mass_organisation'])
}

/** Those who look again: never the administration, whatever else they are. */
function looksAgain(actor: Actor | null): boolean {
  const isOfPeople = holdsOffice(actor, [...people, 'standing_body', 'board', 'council'])
  return isOfPeople && !holdsOffice(actor, administration)
}

const preparing = 'Thường trực HĐND, các Ban và chuyên viên giúp việc'

/** Who may do which verb. Each sentence is shown to whoever is refused. */
export const supervisionPermissions = {
  'supervision.read': {
    sentence: 'Người đang giữ một chức vụ trong xã được xem giám sát ở bàn làm việc.',
    may: (actor) => (actor?.offices.length ?? 0) > 0,
  },
  'supervision.decide': {
    sentence: `${preparing} được mở hồ sơ giám sát theo quyết định.`,
    may: prepares,
  },
  'supervision.outline': { sentence: `${preparing} được gửi đề cương giám sát.`, may: prepares },
  'supervision.reply': {
    sentence: 'Cơ quan, tổ chức chịu giám sát được nộp báo cáo theo đề cương.',
    may: answers,
  },
  'supervision.send_back': {
    sentence: `${preparing} được trả lại báo cáo chưa đủ.`,
    may: prepares,
  },
  'supervision.accept': { sentence: `${preparing} được nhận báo cáo.`, may: prepares },
  'supervision.arrange': {
    sentence: `${preparing} được xếp buổi khảo sát, làm việc.`,
    may: prepares,
  },
  'supervision.visit': {
    sentence: `${preparing}, đại biểu HĐND được ghi kết quả khảo sát, làm việc.`,
    may: goesAlong,
  },
  'supervision.find': {
    sentence: `${preparing}, đại biểu HĐND được ghi phát hiện.`,
    may: goesAlong,
  },
  'supervision.recommend': {
    sentence: `${preparing} được soạn kiến nghị giám sát.`,
    may: prepares,
  },
  'supervision.draft': {
    sentence: `${preparing} được gửi dự thảo báo cáo lấy ý kiến.`,
    may: prepares,
  },
  'supervision.comment': {
    sentence: 'Cơ quan, tổ chức chịu giám sát được góp ý dự thảo báo cáo.',
    may: answers,
  },
  'supervision.conclude': {
    sentence: 'Thường trực HĐND và các Ban được kết luận giám sát.',
    may: supervises,
  },
  'supervision.drop': {
    sentence: 'Thường trực HĐND và các Ban được dừng cuộc giám sát.',
    may: supervises,
  },
  'recommendation.prove': {
    sentence: 'Cơ quan, tổ chức phải thực hiện kiến nghị được báo kết quả.',
    may: answers,
  },
  'recommendation.explain': {
    sentence: 'Cơ quan, tổ chức phải thực hiện kiến nghị được giải trình.',
    may: answers,
  },
  'recommendation.revisit': {
    sentence:
      'Ủy ban MTTQ, đoàn thể, tổ giám sát cộng đồng, Thường trực, Ban và đại biểu HĐND không giữ chức vụ ở UBND được xem lại tại chỗ.',
    may: looksAgain,
  },
  'recommendation.urge': {
    sentence: `${preparing} được đôn đốc kiến nghị giám sát.`,
    may: prepares,
  },
  'recommendation.report': {
    sentence: 'Thường trực HĐND và các Ban được báo cáo kỳ họp về kiến nghị chưa thực hiện.',
    may: supervises,
  },
} satisfies Permissions
export type SupervisionPermission = keyof typeof supervisionPermissions

/** The office in which this actor acts, as the record keeps it. */
export function actingOffice(actor: Actor | null): string {
  const kinds = [
    'standing_body',
    'board',
    'council_office',
    ...people,
    ...administration,
    'council',
  ]
  return officeForRecord(officeInOrder(actor, kinds))
}

/** All bodies in which the actor holds an office today. */
export function bodiesOf(actor: Actor | null): string[] {
  return [...new Set((actor?.offices ?? []).map(({ body }) => body))]
}
