import { holdsOffice, officeForRecord, officeInOrder, type Actor } from '../../platform/access/actor.ts'
import type { Permissions } from '../../platform/access/permission.ts'

/** Clerks of the council's office and the Standing body: those who plan voter contact. */
function plansContact(actor: Actor | null): boolean {
  return (
    holdsOffice(actor, ['standing_body'], ['chair', 'vice_chair', 'member']) ||
    holdsOffice(actor, ['council_office'], ['clerk', 'head', 'deputy_head'])
  )
}

/** Those who sit at the table of a meeting: delegates, and the Fatherland Front that organises it. */
function takesPart(actor: Actor | null): boolean {
  return (
    plansContact(actor) ||
    holdsOffice(actor, ['council'], ['delegate']) ||
    holdsOffice(actor, ['fatherland_front'], ['chair', 'vice_chair', 'member', 'officer'])
  )
}

const planning = 'Thường trực HĐND và chuyên viên giúp việc'
const noting = 'Chuyên viên giúp việc, Thường trực HĐND, đại biểu và Ủy ban MTTQ'

/** Who may do which verb. Each sentence is shown to whoever is refused. */
export const voterMeetingPermissions = {
  'voter_meeting.read': {
    sentence: `${noting} được xem việc tiếp xúc cử tri.`,
    may: takesPart,
  },
  'meeting_round.plan': {
    sentence: `${planning} được lập đợt tiếp xúc cử tri.`,
    may: plansContact,
  },
  'voter_meeting.plan': {
    sentence: `${planning} được xếp cuộc tiếp xúc cử tri.`,
    may: plansContact,
  },
  'voter_meeting.announce': {
    sentence: `${planning} được thông báo cuộc tiếp xúc cử tri.`,
    may: plansContact,
  },
  'voter_meeting.move': {
    sentence: `${planning} được dời cuộc tiếp xúc cử tri.`,
    may: plansContact,
  },
  'voter_meeting.cancel': {
    sentence: `${planning} được hủy cuộc tiếp xúc cử tri.`,
    may: plansContact,
  },
  'voter_meeting.attend': {
    sentence: `${noting} được điểm danh tại cuộc tiếp xúc.`,
    may: takesPart,
  },
  'opinion_slip.print': {
    sentence: `${noting} được in phiếu ý kiến.`,
    may: takesPart,
  },
  'spoken_line.note': {
    sentence: `${noting} được ghi lời cử tri.`,
    may: takesPart,
  },
  'spoken_line.correct': {
    sentence: `${noting} được sửa dòng đã ghi.`,
    may: takesPart,
  },
  'spoken_line.withdraw': {
    sentence: `${noting} được bỏ dòng ghi nhầm.`,
    may: takesPart,
  },
  'spoken_line.read_back': {
    sentence: `${noting} được đọc lại cho cử tri nghe.`,
    may: takesPart,
  },
  'voter_meeting.close': {
    sentence: `${noting} được kết thúc cuộc tiếp xúc.`,
    may: takesPart,
  },
  'minutes.approve': {
    sentence: 'Người chủ trì và thư ký của chính cuộc tiếp xúc được thông qua biên bản.',
    may: takesPart,
  },
  'voter_meeting.look_up': {
    sentence: 'Ai có phiếu ý kiến được tra cứu bằng số phiếu.',
    may: () => true,
  },
} satisfies Permissions
export type VoterMeetingPermission = keyof typeof voterMeetingPermissions

/** The office in which this actor acts at meetings, as the record keeps it. */
export function actingOffice(actor: Actor | null): string {
  const kinds = ['standing_body', 'council_office', 'fatherland_front', 'council']
  return officeForRecord(officeInOrder(actor, kinds))
}
