/** An office held today, by membership or by a dated authorisation to act for its holder. */
export type Office = {
  readonly membership: string
  readonly body: string
  readonly bodyKind: string
  readonly bodyName: string
  readonly office: string
  /** Name of the holder for whom this person acts; null when the office is their own. */
  readonly actingFor: string | null
}

/** The signed-in account in one commune, with the offices its person holds today. */
export type Actor = {
  readonly accountId: string
  readonly accountName: string
  readonly personId: string | null
  readonly personName: string
  readonly offices: readonly Office[]
  readonly hasTwoFactor: boolean
  readonly mustChangePassword: boolean
  readonly isOperator: boolean
  readonly loginAt: Temporal.Instant
  readonly unread: number
}

/** True when one of the actor's offices is of these kinds of body (and, if given, of these offices). */
export function holdsOffice(
  actor: Actor | null,
  bodyKinds: readonly string[],
  offices?: readonly string[],
): boolean {
  return officeHeld(actor, bodyKinds, offices) !== undefined
}

/** The first office of the actor in a body of these kinds. */
export function officeHeld(
  actor: Actor | null,
  bodyKinds: readonly string[],
  offices?: readonly string[],
): Office | undefined {
  return actor?.offices.find(
    (held) => bodyKinds.includes(held.bodyKind) && (!offices || offices.includes(held.office)),
  )
}

/** The first office held in a body of the first of these kinds, or else of the next, and so on. */
export function officeInOrder(actor: Actor | null, bodyKinds: readonly string[]): Office | undefined {
  return bodyKinds.map((kind) => officeHeld(actor, [kind])).find(Boolean)
}

/** The office as the record keeps it: `chair@Thường trực HĐND`. Names of persons never stand in it. */
export function officeForRecord(office: Office | undefined): string {
  return office ? `${office.office}@${office.bodyName}` : ''
}
