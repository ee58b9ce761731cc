import type { Basis } from '../../kernel/basis.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { constitutions, stands, type BodyKind, type BodyOnPaper, type OfficeName } from './body.ts'
import { holdsOn, isReversed, liesWithin, mostAtOnce, overlap, type Span } from './span.ts'

/** An office held, or to be held, by a person in a body. */
export type Membership = Span & {
  readonly id: string
  readonly personId: string
  readonly personName: string
  readonly bodyId: string
  readonly bodyKind: BodyKind
  readonly bodyName: string
  readonly termId: string | null
  readonly office: OfficeName
}

/** nhiệm kỳ của HĐND: from its first session to the first session of the next. */
export type CouncilTerm = Span & {
  readonly id: string
  readonly name: string
  readonly seats: number
}

export type Appointment = Span & {
  readonly personId: string
  readonly office: OfficeName
  /** The document by which the person was elected or appointed. */
  readonly basis: string
}

/** What the rules must know to judge an appointment. */
export type Ground = {
  readonly body: BodyOnPaper
  /** The term of the council that covers the first day, when there is one. */
  readonly term: CouncilTerm | null
  /** All that the person holds or held, and all offices of the body. */
  readonly known: readonly Membership[]
  /** The person of whoever records this. */
  readonly actorPersonId: string | null
}

/**
 * May this person take this office on these days? Luật Tổ chức chính quyền địa phương 72/2025/QH15,
 * Điều 29. An appointment is refused with the first reason found.
 */
export function decideAppointment(wanted: Appointment, ground: Ground): Result<void> {
  const questions = [
    fitsBody,
    isNotOneself,
    liesInTerm,
    isNotHeldAlready,
    isDelegateWhereAsked,
    isSingleHolder,
    hasSeat,
    leadsABoard,
    isCompatible,
  ]
  for (const question of questions) {
    const answer = question(wanted, ground)
    if (!answer.ok) return answer
  }
  return ok(undefined)
}

type Question = (wanted: Appointment, ground: Ground) => Result<void>

const yes: Result<void> = ok(undefined)

const fitsBody: Question = (wanted, { body }) => {
  if (wanted.basis === '') return refuse('membership.baseless', { field: 'basis' })
  if (isReversed(wanted)) return refuse('membership.ends_before_it_starts', { field: 'endsOn' })
  if (!constitutions[body.kind].offices.includes(wanted.office)) {
    return refuse('membership.office_unknown', { field: 'office' })
  }
  if (!stands(body, wanted.startsOn)) return refuse('membership.body_closed', { field: 'startsOn' })
  return yes
}

// Whoever keeps the register may not raise themselves: another must record it.
const isNotOneself: Question = ({ personId }, { actorPersonId }) =>
  personId === actorPersonId ? refuse('membership.of_oneself', { field: 'personId' }) : yes

const liesInTerm: Question = (wanted, { body, term }) => {
  if (!constitutions[body.kind].isOfTerm) return yes
  if (!term) return refuse('membership.outside_term', { field: 'startsOn' })
  const isInside =
    liesWithin(wanted, term) || (wanted.endsOn === null && holdsOn(term, wanted.startsOn))
  return isInside ? yes : refuse('membership.outside_term', { field: 'endsOn' })
}

const isNotHeldAlready: Question = (wanted, { body, known }) => {
  const held = known.find(
    (other) =>
      other.personId === wanted.personId && other.bodyId === body.id && overlap(other, wanted),
  )
  return held
    ? refuse('membership.held_already', { field: 'personId', values: { office: held.office } })
    : yes
}

const lawOnStandingBody: Basis = {
  document: 'Luật 72/2025/QH15',
  article: 'Điều 29, khoản 2',
  rule: 'STR-009',
}

const isDelegateWhereAsked: Question = (wanted, { body, known }) => {
  if (!constitutions[body.kind].isOfDelegates) return yes
  const isDelegate = known.some(
    (other) =>
      other.personId === wanted.personId &&
      other.office === 'delegate' &&
      holdsOn(other, wanted.startsOn),
  )
  return isDelegate
    ? yes
    : refuse('membership.of_no_delegate', { field: 'personId', basis: lawOnStandingBody })
}

const isSingleHolder: Question = (wanted, { body, known }) => {
  if (!constitutions[body.kind].single.includes(wanted.office)) return yes
  const holder = known.find(
    (other) => other.bodyId === body.id && other.office === wanted.office && overlap(other, wanted),
  )
  return holder
    ? refuse('membership.office_taken', { field: 'office', values: { holder: holder.personName } })
    : yes
}

const hasSeat: Question = (wanted, { body, term, known }) => {
  if (body.kind !== 'council' || !term) return yes
  const seated = known.filter((other) => other.bodyId === body.id && other.office === 'delegate')
  return mostAtOnce(seated, wanted) < term.seats
    ? yes
    : refuse('membership.no_seat_left', { field: 'bodyId', values: { seats: term.seats } })
}

// Luật 72/2025/QH15, Điều 29, khoản 2: the members beside chair and vice chair are the heads of the
// boards (STR-009).
const leadsABoard: Question = (wanted, { body, known }) => {
  if (body.kind !== 'standing_body' || wanted.office !== 'member') return yes
  const leads = known.some(
    (other) =>
      other.personId === wanted.personId &&
      other.bodyKind === 'board' &&
      other.office === 'head' &&
      holdsOn(other, wanted.startsOn),
  )
  return leads
    ? yes
    : refuse('membership.leads_no_board', { field: 'personId', basis: lawOnStandingBody })
}

type Side = { readonly kinds: readonly BodyKind[]; readonly offices: readonly OfficeName[] }

/** Pairs of offices that one person may not hold on the same day. */
const incompatible: readonly { one: Side; other: Side; basis: Basis }[] = [
  {
    one: { kinds: ['standing_body'], offices: ['chair', 'vice_chair', 'member'] },
    other: { kinds: ['peoples_committee'], offices: ['chair', 'vice_chair', 'member'] },
    basis: { document: 'Luật 72/2025/QH15', article: 'Điều 29, khoản 2', rule: 'STR-013' },
  },
  {
    one: { kinds: ['board'], offices: ['head', 'deputy_head'] },
    other: { kinds: ['agency', 'council_office'], offices: ['head'] },
    basis: { document: 'Luật 72/2025/QH15', article: 'Điều 29', rule: 'STR-012' },
  },
]

const isCompatible: Question = (wanted, { body, known }) =>
  refuseIncompatible({ ...wanted, bodyKind: body.kind }, known, 'personId')

type Held = Pick<Membership, 'personId' | 'bodyKind' | 'office'> & Span

/** Refuses when the person holds, on one of these days, an office that excludes this one by law. */
export function refuseIncompatible(
  wanted: Held,
  known: readonly Membership[],
  field: string,
): Result<void> {
  const shared = known.filter(
    (other) => other.personId === wanted.personId && overlap(other, wanted),
  )
  for (const { one, other, basis } of incompatible) {
    const opposite = isOf(wanted, one) ? other : isOf(wanted, other) ? one : null
    const clash = opposite && shared.find((held) => isOf(held, opposite))
    if (clash) {
      const values = { office: clash.office, body: clash.bodyName }
      return refuse('membership.incompatible', { field, basis, values })
    }
  }
  return yes
}

function isOf({ bodyKind, office }: Held, { kinds, offices }: Side): boolean {
  return kinds.includes(bodyKind) && offices.includes(office)
}

/**
 * May this office end on this day (the last on which it is held)? Offices that rest on being a
 * delegate, or on leading a board, must end first.
 */
export function decideEnd(
  membership: Membership,
  endsOn: Temporal.PlainDate,
  known: readonly Membership[],
): Result<void> {
  if (isReversed({ startsOn: membership.startsOn, endsOn })) {
    return refuse('membership.ends_before_it_starts', { field: 'endsOn' })
  }
  if (membership.endsOn && Temporal.PlainDate.compare(endsOn, membership.endsOn) >= 0) {
    return refuse('membership.ended_already', { field: 'endsOn' })
  }
  const after = { startsOn: endsOn.add({ days: 1 }), endsOn: membership.endsOn }
  const resting = known.find(
    (other) =>
      other.personId === membership.personId && overlap(other, after) && restsOn(other, membership),
  )
  return resting
    ? refuse('membership.others_rest_on_it', {
        field: 'endsOn',
        values: { office: resting.office, body: resting.bodyName },
      })
    : yes
}

function restsOn(other: Membership, ended: Membership): boolean {
  if (ended.office === 'delegate') return constitutions[other.bodyKind].isOfDelegates
  return (
    ended.bodyKind === 'board' &&
    ended.office === 'head' &&
    other.bodyKind === 'standing_body' &&
    other.office === 'member'
  )
}
