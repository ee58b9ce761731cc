/**
 * A council's people and offices as a whole, before they have ids: what the first-run wizard collects
 * and what a sample file holds. Things point at one another by keys of their own.
 */
export type Roster = {
  readonly predecessors: readonly RosterPredecessor[]
  readonly terms: readonly RosterTerm[]
  readonly hamlets: readonly RosterHamlet[]
  readonly bodies: readonly RosterBody[]
  readonly persons: readonly { key: string; name: string; phone?: string; email?: string }[]
  readonly memberships: readonly RosterMembership[]
  readonly deputisings: readonly RosterDeputising[]
}

type RosterHamlet = { key: string; name: string; formerUnit: string; latitude?: number; longitude?: number }

/** Days are written 2026-04-10; null when not known. */
type RosterPredecessor = { name: string; mergedOn: string; decidedBy?: string }

export type RosterTerm = {
  readonly key: string
  readonly name: string
  readonly electedOn: string | null
  readonly startsOn: string
  readonly endsOn: string | null
  readonly seats: number
}

type RosterBody = {
  readonly key: string
  readonly kind: string
  readonly name: string
  readonly symbol?: string
  readonly parent?: string | null
  readonly hamlet?: string
  /** Keys of the hamlets that elect this group's delegates. */
  readonly areas?: readonly string[]
}

/** An office held for a term, or from day to day. */
export type RosterMembership = {
  readonly person: string
  readonly body: string
  readonly office: string
  readonly term?: string
  readonly startsOn?: string
  readonly endsOn?: string | null
  readonly basis: string
}

type RosterDeputising = {
  readonly holder: string
  readonly body: string
  readonly office: string
  readonly by: string
  readonly startsOn: string
  readonly endsOn: string
  readonly document: string
}
