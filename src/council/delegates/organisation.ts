import type { BodyKind, OfficeName } from './body.ts'

/** Who holds an office of a body on the day that is asked for, and who acts for them. */
export type OfficeHolder = {
  readonly membershipId: string
  readonly personId: string
  readonly personName: string
  readonly office: OfficeName
  readonly startsOn: Temporal.PlainDate
  readonly endsOn: Temporal.PlainDate | null
  readonly acting: { readonly personName: string; readonly until: Temporal.PlainDate } | null
}

/** A body as it stands on the day that is asked for. */
export type BodyOnDay = {
  readonly id: string
  readonly kind: BodyKind
  readonly name: string
  readonly symbol: string
  readonly parentId: string | null
  readonly holders: readonly OfficeHolder[]
}

/** A body at its place below others: the bodies of the commune itself have depth 0. */
export type BodyAtDepth = BodyOnDay & { readonly depth: number }

/**
 * The bodies with those below them following each, in the order given. A body whose parent does not
 * stand that day is of the commune itself.
 */
export function inTreeOrder(bodies: readonly BodyOnDay[]): BodyAtDepth[] {
  const ids = new Set(bodies.map(({ id }) => id))
  const below = Map.groupBy(bodies, ({ parentId }) =>
    parentId && ids.has(parentId) ? parentId : null,
  )
  const placed: BodyAtDepth[] = []
  const place = (body: BodyOnDay, depth: number) => {
    placed.push({ ...body, depth })
    for (const child of below.get(body.id) ?? []) place(child, depth + 1)
  }
  for (const body of below.get(null) ?? []) place(body, 0)
  return placed
}
