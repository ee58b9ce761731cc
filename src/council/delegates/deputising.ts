import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { OfficeName } from './body.ts'
import { refuseIncompatible, type Membership } from './membership.ts'
import { isReversed, liesWithin, overlap, type Span } from './span.ts'

/** Acting for the holder of an office on these days, by a written authorisation. */
export type Deputising = Span & {
  readonly id: string
  readonly membershipId: string
  readonly personId: string
  readonly endsOn: Temporal.PlainDate
}

export type Authorisation = Span & {
  readonly personId: string
  readonly endsOn: Temporal.PlainDate
  /** Number of the document that authorises. */
  readonly document: string
}

export type DeputisingGround = {
  /** The office to be acted for. */
  readonly membership: Membership
  /** Everything that the person who shall act holds or held. */
  readonly known: readonly Membership[]
  /** Authorisations given before for this office. */
  readonly given: readonly Deputising[]
  readonly actorPersonId: string | null
}

/** What the holder must do in person: a delegate's mandate and a member's vote pass to nobody. */
const personal: readonly OfficeName[] = ['delegate', 'member']

export function mayBeActedFor(office: OfficeName): boolean {
  return !personal.includes(office)
}

/**
 * May this person act for the holder on these days? It needs a document, days within the holder's
 * own, nobody else on the same days, and no office that the law keeps apart from this one.
 */
export function decideDeputising(wanted: Authorisation, ground: DeputisingGround): Result<void> {
  const { membership, known, given, actorPersonId } = ground
  if (wanted.document === '') return refuse('deputising.undocumented', { field: 'document' })
  if (!mayBeActedFor(membership.office)) return refuse('deputising.office_personal')
  if (isReversed(wanted)) return refuse('deputising.ends_before_it_starts', { field: 'endsOn' })
  if (!liesWithin(wanted, membership))
    return refuse('deputising.beyond_office', { field: 'endsOn' })
  if (wanted.personId === membership.personId) {
    return refuse('deputising.of_the_holder', { field: 'personId' })
  }
  if (wanted.personId === actorPersonId)
    return refuse('deputising.of_oneself', { field: 'personId' })
  if (given.some((other) => overlap(other, wanted))) {
    return refuse('deputising.given_already', { field: 'startsOn' })
  }
  const compatible = refuseIncompatible({ ...membership, ...wanted }, known, 'personId')
  return compatible.ok ? ok(undefined) : compatible
}

/** May the authorisation end on this day (its last)? Only earlier than it would. */
export function decideRevocation(given: Deputising, endsOn: Temporal.PlainDate): Result<void> {
  const field = 'endsOn'
  if (isReversed({ startsOn: given.startsOn, endsOn })) {
    return refuse('deputising.ends_before_it_starts', { field })
  }
  return Temporal.PlainDate.compare(endsOn, given.endsOn) < 0
    ? ok(undefined)
    : refuse('deputising.ended_already', { field })
}
