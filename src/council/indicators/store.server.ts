import { randomUUIDv7 } from 'node:crypto'
import { sql } from 'kysely'
import { hasIdShape } from '../../kernel/ids.ts'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { sqlState } from '../../platform/db/transaction.server.ts'
import type { Direction, FigureState, IndicatorId, Period, Rhythm } from './indicator.ts'

export type LoadedIndicator = {
  readonly id: IndicatorId
  readonly version: number
  readonly name: string
  readonly direction: Direction
  readonly rhythm: Rhythm
  readonly baseYear: number
  readonly ownerId: string
}

/** The indicator as the rules see it, locked until the act ends; null when this commune has none such. */
export async function loadForAct(
  { tx, commune }: ReadContext,
  id: string,
): Promise<LoadedIndicator | null> {
  if (!hasIdShape(id)) return null
  const { rows } = await sql<LoadedIndicator>`
    select id, version, name, direction, rhythm, base_year as "baseYear", owner_id as "ownerId"
      from indicators where commune = ${commune} and id = ${id} for update`.execute(tx)
  return rows[0] ?? null
}

/** What is known of an indicator when it is put into the set. */
export type Definition = {
  readonly number: number
  readonly name: string
  readonly unit: string
  readonly direction: Direction
  readonly rhythm: Rhythm
  readonly ownerId: string
  readonly source: string
  readonly definition: string
  readonly method: string
  readonly baseYear: number
}

/** Another indicator has the number already. */
export class NumberTaken extends Error {}

export async function insertIndicator(
  { tx, commune }: ReadContext,
  indicator: Definition & { readonly id: string; readonly isSample: boolean },
): Promise<void> {
  const { id, number, name, unit, direction, rhythm, source, definition, method } = indicator
  try {
    await tx
      .insertInto('indicators')
      .values({
        ...{ commune, id, number, name, unit, direction, rhythm, source, definition, method },
        base_year: indicator.baseYear,
        owner_id: indicator.ownerId,
        is_sample: indicator.isSample,
      })
      .execute()
  } catch (error) {
    if (sqlState(error) === '23505') throw new NumberTaken()
    throw error
  }
}

/** The next version of what a page of an indicator shows. */
export async function raiseVersion({ tx, commune }: ReadContext, id: string): Promise<void> {
  await sql`update indicators set version = version + 1
             where commune = ${commune} and id = ${id}`.execute(tx)
}

/** The target of a year that counts now, with its edition. */
export async function standingTarget(
  { tx, commune }: ReadContext,
  indicatorId: string,
  year: number,
): Promise<{ readonly edition: number; readonly target: number } | null> {
  const { rows } = await sql<{ edition: number; target: number }>`
    select edition, target as target from indicator_targets
     where commune = ${commune} and indicator_id = ${indicatorId} and year = ${year}
     order by edition desc limit 1`.execute(tx)
  return rows[0] ?? null
}

export type NewTarget = {
  readonly indicatorId: string
  readonly year: number
  readonly edition: number
  readonly target: number
  readonly basis: string
  readonly reason: string
}

export async function insertTargets(
  { tx, commune, today, actor }: ReadContext,
  targets: readonly NewTarget[],
): Promise<void> {
  if (targets.length === 0) return
  const rows = targets.map(({ indicatorId, year, edition, target, basis, reason }) => ({
    ...{ commune, year, edition, target, basis, reason },
    indicator_id: indicatorId,
    set_on: today.toString(),
    set_by: actor?.personId ?? null,
  }))
  await tx.insertInto('indicator_targets').values(rows).execute()
}

export type NewFigure = Period & {
  readonly indicatorId: string
  readonly edition: number
  readonly figure: number
  readonly isEstimate: boolean
  readonly proof: string
  readonly reason: string
  readonly office: string
}

/** Keeps entered figures, one statement; their ids in the same order. */
export async function insertFigures(
  { tx, commune, today, actor }: ReadContext,
  figures: readonly NewFigure[],
): Promise<string[]> {
  if (figures.length === 0) return []
  const rows = figures.map((each) => ({
    commune,
    id: randomUUIDv7(),
    indicator_id: each.indicatorId,
    year: each.year,
    quarter: each.quarter,
    edition: each.edition,
    figure: each.figure,
    state: 'entered',
    is_estimate: each.isEstimate,
    proof: each.proof,
    reason: each.reason,
    entered_on: today.toString(),
    entered_by: actor?.personId ?? null,
    entered_as: each.office,
  }))
  await tx.insertInto('indicator_figures').values(rows).execute()
  return rows.map(({ id }) => id)
}

/** The newest edition of the figure of a period. */
export async function newestFigure(
  { tx, commune }: ReadContext,
  indicatorId: string,
  { year, quarter }: Period,
): Promise<{ readonly edition: number; readonly state: FigureState } | null> {
  const { rows } = await sql<{ edition: number; state: FigureState }>`
    select edition, state from indicator_figures
     where commune = ${commune} and indicator_id = ${indicatorId} and year = ${year}
       and quarter = ${quarter} order by edition desc limit 1`.execute(tx)
  return rows[0] ?? null
}

/** What was found when figures were checked. */
export type Verdict = {
  readonly state: FigureState
  readonly office: string
  readonly reason: string
}

export async function saveVerdict(
  { tx, commune, today, actor }: ReadContext,
  ids: readonly string[],
  { state, office, reason }: Verdict,
): Promise<void> {
  await sql`
    update indicator_figures
       set state = ${state}, checked_on = ${today.toString()}, checked_by = ${actor?.personId ?? null},
           checked_as = ${office}, return_reason = ${reason}
     where commune = ${commune} and id = any(${ids}::uuid[])`.execute(tx)
}

export type KeptForecast = {
  readonly indicatorId: string
  readonly forYear: number
  readonly knownUntil: number
  readonly last: number
  readonly middle: number
  readonly spread: number
  readonly target: number
  readonly chance: number
}

/** Keeps what is foretold; what was said from the same figures before stays as it was said. */
export async function keepForecasts(
  { tx, commune, today }: ReadContext,
  forecasts: readonly KeptForecast[],
): Promise<void> {
  if (forecasts.length === 0) return
  const rows = forecasts.map((each) => ({
    commune,
    indicator_id: each.indicatorId,
    for_year: each.forYear,
    made_on: today.toString(),
    known_until: each.knownUntil,
    last_figure: each.last,
    middle: each.middle,
    spread: each.spread,
    target: each.target,
    chance: each.chance,
  }))
  await tx
    .insertInto('indicator_forecasts')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
