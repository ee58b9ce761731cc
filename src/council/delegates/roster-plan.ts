import { foldVietnamese } from '../../kernel/text.ts'
import type { Refusal } from '../../kernel/result.ts'
import { constitutions, type BodyKind, type BodyOnPaper, type OfficeName } from './body.ts'
import {
  decideAppointment,
  type Appointment,
  type CouncilTerm,
  type Membership,
} from './membership.ts'
import { nameKey } from './person-name.ts'
import type { RosterField, RowFault, SheetRow } from './roster-sheet.ts'
import { termOn } from './term.ts'
import { officeFromWords } from './text.vi.ts'

type KnownPerson = { readonly id: string; readonly fullName: string; readonly phone: string }
type NamedBody = BodyOnPaper & { readonly name: string }

/** What the commune has already: what the sheet is judged against. */
export type RosterKnown = {
  readonly people: readonly KnownPerson[]
  readonly bodies: readonly NamedBody[]
  readonly terms: readonly CouncilTerm[]
  readonly memberships: readonly Membership[]
  readonly actorPersonId: string | null
}

/** What a row would do, or what stands in its way. */
export type PlanLine = {
  readonly row: number
  readonly fullName: string
  readonly person: 'new' | 'known' | 'of_earlier_row'
  readonly office: 'none' | 'new' | 'held_already'
  readonly officeName: OfficeName | null
  readonly bodyKind: BodyKind | null
  readonly bodyName: string
  readonly startsOn: string
  readonly endsOn: string
  readonly faults: readonly RowFault[]
}

/** People and offices to be written; `person` is an id, or the key of a new person. */
export type RosterPlan = {
  readonly lines: readonly PlanLine[]
  readonly people: readonly { key: string; fullName: string; phone: string; email: string }[]
  readonly memberships: readonly (Appointment & { bodyId: string; termId: string | null })[]
  readonly faulty: number
}

/**
 * What importing the rows would do now. Every office is judged by the same rule as on its page, with
 * the offices of the rows before it already held: delegates first, then what only delegates hold.
 */
export function planRoster(rows: readonly SheetRow[], known: RosterKnown): RosterPlan {
  const planning = new Planning(known)
  const lines = rows.map((row) => planning.read(row))
  for (const line of lines.toSorted(byDependence)) planning.judge(line)
  const done = lines.map((line) => line.result())
  return {
    lines: done,
    people: planning.people,
    memberships: planning.memberships,
    faulty: done.filter(({ faults }) => faults.length > 0).length,
  }
}

const dependence: readonly BodyKind[] = ['council', 'board', 'delegate_group', 'standing_body']

function byDependence(one: Line, other: Line): number {
  const place = ({ body }: Line) => (body ? dependence.indexOf(body.kind) + 1 || 9 : 0)
  return place(one) - place(other) || one.row.row - other.row.row
}

class Line {
  readonly row: SheetRow
  readonly faults: RowFault[]
  person: PlanLine['person'] = 'new'
  personId = ''
  body: NamedBody | null = null
  office: OfficeName | null = null
  outcome: PlanLine['office'] = 'none'

  constructor(row: SheetRow) {
    this.row = row
    this.faults = [...row.faults]
  }

  fault(field: RosterField, { code, values, basis }: Omit<Refusal, 'field'>): void {
    this.faults.push({ field, code, ...(values ? { values } : {}), ...(basis ? { basis } : {}) })
  }

  result(): PlanLine {
    const { row, person, outcome, office, body, faults } = this
    return {
      row: row.row,
      fullName: row.fullName,
      person,
      office: outcome,
      officeName: office,
      bodyKind: body?.kind ?? null,
      bodyName: body?.name ?? row.body,
      startsOn: row.startsOn,
      endsOn: row.endsOn,
      faults,
    }
  }
}

class Planning {
  readonly people: { key: string; fullName: string; phone: string; email: string }[] = []
  readonly memberships: (Appointment & { bodyId: string; termId: string | null })[] = []
  private readonly known: RosterKnown
  private readonly byName: Map<string, KnownPerson[]>
  private readonly newByName = new Map<string, { key: string; phone: string }[]>()
  private readonly bodiesByName: Map<string, NamedBody[]>
  private readonly heldByPerson: Map<string, Membership[]>
  private readonly heldInBody: Map<string, Membership[]>

  constructor(known: RosterKnown) {
    this.known = known
    this.byName = Map.groupBy(known.people, ({ fullName }) => nameKey(fullName))
    this.bodiesByName = Map.groupBy(known.bodies, ({ name }) => foldVietnamese(name))
    this.heldByPerson = Map.groupBy(known.memberships, ({ personId }) => personId)
    this.heldInBody = Map.groupBy(known.memberships, ({ bodyId }) => bodyId)
  }

  /** Finds the person and the body that a row speaks of. */
  read(row: SheetRow): Line {
    const line = new Line(row)
    if (row.fullName !== '') this.findPerson(line)
    if (row.body !== '' && row.office !== '') this.findBody(line)
    return line
  }

  private findPerson(line: Line): void {
    const { fullName, phone, email } = line.row
    const name = nameKey(fullName)
    const known = this.byName.get(name) ?? []
    const [match, ...others] = samePhoneOr(known, phone)
    if (others.length > 0) {
      const values = { count: known.length }
      return line.fault('fullName', { code: 'roster.person_ambiguous', values })
    }
    if (match) {
      line.person = 'known'
      line.personId = match.id
      return
    }
    const [earlier] = samePhoneOr(this.newByName.get(name) ?? [], phone)
    if (earlier) {
      line.person = 'of_earlier_row'
      line.personId = earlier.key
      return
    }
    const key = `row ${line.row.row}`
    line.personId = key
    this.people.push({ key, fullName, phone, email })
    this.newByName.set(name, [...(this.newByName.get(name) ?? []), { key, phone }])
  }

  private findBody(line: Line): void {
    const named = this.bodiesByName.get(foldVietnamese(line.row.body)) ?? []
    if (named.length === 0) return line.fault('body', { code: 'roster.body_unknown' })
    for (const body of named) {
      const office = officeFromWords(line.row.office, body.kind)
      if (office === null || !constitutions[body.kind].offices.includes(office)) continue
      line.body = body
      line.office = office
      return
    }
    line.body = named[0] ?? null
    line.fault('office', { code: 'membership.office_unknown' })
  }

  /** Judges the office of a row and, when it may be held, holds it for the rows after it. */
  judge(line: Line): void {
    const { body, office, row } = line
    if (line.faults.length > 0 || !body || !office) return
    const startsOn = Temporal.PlainDate.from(row.startsOn)
    const term = constitutions[body.kind].isOfTerm ? termOn(this.known.terms, startsOn) : null
    const endsOn = row.endsOn ? Temporal.PlainDate.from(row.endsOn) : (term?.endsOn ?? null)
    const wanted = { personId: line.personId, office, startsOn, endsOn, basis: row.basis }
    if (this.isHeld(line, wanted)) {
      line.outcome = 'held_already'
      return
    }
    const decided = decideAppointment(wanted, {
      body,
      term,
      known: [
        ...(this.heldByPerson.get(line.personId) ?? []),
        ...(this.heldInBody.get(body.id) ?? []).filter(
          ({ personId }) => personId !== line.personId,
        ),
      ],
      actorPersonId: this.known.actorPersonId,
    })
    if (!decided.ok) return line.fault(fieldOf(decided.refusal), decided.refusal)
    line.outcome = 'new'
    this.memberships.push({ ...wanted, bodyId: body.id, termId: term?.id ?? null })
    this.hold(line, wanted, body)
  }

  private isHeld({ personId, body }: Line, { office, startsOn }: Appointment): boolean {
    return (this.heldByPerson.get(personId) ?? []).some(
      (held) =>
        held.bodyId === body?.id && held.office === office && held.startsOn.equals(startsOn),
    )
  }

  private hold(line: Line, wanted: Appointment, body: NamedBody): void {
    const held: Membership = {
      ...wanted,
      id: `row ${line.row.row}`,
      personName: line.row.fullName,
      bodyId: body.id,
      bodyKind: body.kind,
      bodyName: body.name,
      termId: null,
    }
    append(this.heldByPerson, held.personId, held)
    append(this.heldInBody, held.bodyId, held)
  }
}

function append<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

/** Namesakes with this phone, else those whom no phone tells apart. */
function samePhoneOr<T extends { phone: string }>(namesakes: readonly T[], phone: string): T[] {
  if (phone === '') return [...namesakes]
  const same = namesakes.filter((person) => digits(person.phone) === digits(phone))
  return same.length > 0 ? same : namesakes.filter((person) => person.phone === '')
}

function digits(phone: string): string {
  return phone.replace(/\D/g, '')
}

/** The sheet's column at which a refusal of the rule belongs. */
function fieldOf({ field }: Refusal): RosterField {
  const columns: Record<string, RosterField> = {
    personId: 'fullName',
    bodyId: 'body',
    office: 'office',
    startsOn: 'startsOn',
    endsOn: 'endsOn',
    basis: 'basis',
  }
  return columns[field ?? ''] ?? 'office'
}
