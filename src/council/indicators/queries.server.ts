import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { hasIdShape } from '../../kernel/ids.ts'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import type { YearFigure } from './forecast.ts'
import type { Direction, FigureState, Period, Rhythm } from './indicator.ts'
import type { EnteredPeriod } from './outlook.ts'

/** An indicator as pages show it, with the targets that count and the figures that were checked. */
export type IndicatorShown = {
  readonly id: string
  readonly number: number
  readonly name: string
  readonly unit: string
  readonly direction: Direction
  readonly definition: string
  readonly source: string
  readonly method: string
  readonly baseYear: number
  readonly rhythm: Rhythm
  readonly ownerId: string
  readonly owner: string
  readonly version: number
  readonly isSample: boolean
  readonly targets: readonly { readonly year: number; readonly target: number }[]
  readonly years: readonly (YearFigure & { readonly isEstimate: boolean })[]
  readonly quarters: readonly (Period & { readonly figure: number })[]
  /** Newest edition of each period, whatever its state. */
  readonly entered: readonly EnteredPeriod[]
}

const shown = sql`
  select i.id, i.number, i.name, i.unit, i.direction, i.definition, i.source, i.method,
         i.base_year as "baseYear", i.rhythm, i.owner_id as "ownerId", b.name as owner, i.version,
         i.is_sample as "isSample", t.targets, f.years, f.quarters, e.entered
    from indicators i
    join bodies b on b.commune = i.commune and b.id = i.owner_id
    cross join lateral (
      select coalesce(json_agg(json_build_object('year', year, 'target', target) order by year), '[]') as targets
        from (select distinct on (year) year, target from indicator_targets
               where commune = i.commune and indicator_id = i.id order by year, edition desc) x) t
    cross join lateral (
      select coalesce(json_agg(json_build_object('year', year, 'figure', figure, 'isEstimate', is_estimate)
               order by year) filter (where quarter = 0), '[]') as years,
             coalesce(json_agg(json_build_object('year', year, 'quarter', quarter, 'figure', figure)
               order by year, quarter) filter (where quarter > 0), '[]') as quarters
        from (select distinct on (year, quarter) year, quarter, figure, is_estimate from indicator_figures
               where commune = i.commune and indicator_id = i.id and state = 'checked'
               order by year, quarter, edition desc) x) f
    cross join lateral (
      select coalesce(json_agg(json_build_object('year', year, 'quarter', quarter, 'state', state)), '[]') as entered
        from (select distinct on (year, quarter) year, quarter, state from indicator_figures
               where commune = i.commune and indicator_id = i.id
               order by year, quarter, edition desc) x) e`

/** The whole set, by number: one statement. */
export async function indicatorSet({ tx, commune }: ReadContext): Promise<IndicatorShown[]> {
  const { rows } = await sql<IndicatorShown>`
    ${shown} where i.commune = ${commune} order by i.number`.execute(tx)
  return rows
}

/** These indicators, with all that counts of them. */
export async function indicatorsByIds(
  { tx, commune }: Pick<ReadContext, 'tx' | 'commune'>,
  ids: readonly string[],
): Promise<IndicatorShown[]> {
  const { rows } = await sql<IndicatorShown>`
    ${shown} where i.commune = ${commune} and i.id = any(${ids}::uuid[])`.execute(tx)
  return rows
}

/** An indicator by its id; undefined when this commune has none such. */
export async function indicatorById(
  context: ReadContext,
  id: string,
): Promise<IndicatorShown | undefined> {
  if (!hasIdShape(id)) return undefined
  return (await indicatorsByIds(context, [id]))[0]
}

/** A figure as it was entered, and what was found when it was checked. */
export type FigureShown = Period & {
  readonly id: string
  readonly indicatorId: string
  readonly number: number
  readonly name: string
  readonly unit: string
  readonly edition: number
  readonly figure: number
  readonly state: FigureState
  readonly isEstimate: boolean
  readonly proof: string
  readonly reason: string
  readonly enteredOn: Temporal.PlainDate
  readonly enteredById: string | null
  readonly enteredBy: string | null
  readonly checkedOn: Temporal.PlainDate | null
  readonly checkedBy: string | null
  readonly returnReason: string
}

const figureShown = sql`
  select f.id, f.indicator_id as "indicatorId", i.number, i.name, i.unit, f.year, f.quarter, f.edition,
         f.figure as figure, f.state, f.is_estimate as "isEstimate", f.proof, f.reason,
         f.entered_on as "enteredOn", f.entered_by as "enteredById", p.full_name as "enteredBy",
         f.checked_on as "checkedOn", q.full_name as "checkedBy", f.return_reason as "returnReason"
    from indicator_figures f
    join indicators i on i.commune = f.commune and i.id = f.indicator_id
    left join persons p on p.commune = f.commune and p.id = f.entered_by
    left join persons q on q.commune = f.commune and q.id = f.checked_by`

/** Every edition of every figure of an indicator, the newest period first. */
export async function figuresOf(
  { tx, commune }: ReadContext,
  indicatorId: string,
): Promise<FigureShown[]> {
  const { rows } = await sql<FigureShown>`
    ${figureShown} where f.commune = ${commune} and f.indicator_id = ${indicatorId}
     order by f.year desc, (f.quarter + 4) % 5 desc, f.edition desc`.execute(tx)
  return rows
}

/** Figures that wait to be checked, by number and period. */
async function figuresWaiting({ tx, commune }: ReadContext): Promise<FigureShown[]> {
  const { rows } = await sql<FigureShown>`
    ${figureShown} where f.commune = ${commune} and f.state = 'entered'
     order by i.number, f.year, f.quarter`.execute(tx)
  return rows
}

/** Those of them that somebody may check: what one entered oneself is for another. */
export async function figuresToCheck(context: ReadContext): Promise<FigureShown[]> {
  const by = context.actor?.personId
  return (await figuresWaiting(context)).filter(({ enteredById }) => enteredById !== by)
}

/** One figure by its id. */
export async function figureById(
  { tx, commune }: ReadContext,
  id: string,
): Promise<FigureShown | undefined> {
  if (!hasIdShape(id)) return undefined
  const { rows } = await sql<FigureShown>`
    ${figureShown} where f.commune = ${commune} and f.id = ${id}`.execute(tx)
  return rows[0]
}

/** Which figures a page showed, in few letters. */
export function digestOf(figures: readonly { readonly id: string }[]): string {
  const ids = figures.map(({ id }) => id).join(' ')
  return createHash('sha256').update(ids).digest('base64url').slice(0, 32)
}

export type TargetShown = {
  readonly year: number
  readonly edition: number
  readonly target: number
  readonly basis: string
  readonly reason: string
  readonly setOn: Temporal.PlainDate
  readonly setBy: string | null
}

/** Every edition of every target of an indicator, by year, the one that counts first. */
export async function targetsOf(
  { tx, commune }: ReadContext,
  indicatorId: string,
): Promise<TargetShown[]> {
  const { rows } = await sql<TargetShown>`
    select t.year, t.edition, t.target as target, t.basis, t.reason, t.set_on as "setOn",
           p.full_name as "setBy"
      from indicator_targets t
      left join persons p on p.commune = t.commune and p.id = t.set_by
     where t.commune = ${commune} and t.indicator_id = ${indicatorId}
     order by t.year, t.edition desc`.execute(tx)
  return rows
}

/** A forecast as it was said at its time. */
export type ForecastShown = {
  readonly indicatorId: string
  readonly forYear: number
  readonly madeOn: Temporal.PlainDate
  readonly knownUntil: number
  readonly last: number
  readonly target: number
  readonly chance: number
}

/** All forecasts that were kept, the first said for each year and what was known. */
export async function keptForecasts({ tx, commune }: ReadContext): Promise<ForecastShown[]> {
  const { rows } = await sql<ForecastShown>`
    select indicator_id as "indicatorId", for_year as "forYear", made_on as "madeOn",
           known_until as "knownUntil", last_figure as last, target::float8 as target,
           chance as chance
      from indicator_forecasts where commune = ${commune} order by for_year, indicator_id`.execute(
    tx,
  )
  return rows
}
