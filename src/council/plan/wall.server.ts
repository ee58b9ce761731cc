import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { officesHeld, type Offices } from '../delegates/index.ts'
import { answerersOn } from './assignment.ts'
import {
  carriedDay,
  chosenPlan,
  periodStart,
  dutyJson,
  dutyOf,
  planOf,
  type Carried,
  type CarriedDuty,
  type CarriedPlan,
  type DutyRow,
  type Plan,
  type PlanNamed,
} from './duty-rows.server.ts'
import type { PlanSpan } from './duty.ts'
import type { Occasion } from './period.ts'
import { standingOn, type Tally } from './standing.ts'
import type { DutyOnWall } from './wall.ts'

/** A plan with every duty as it stands at the end of one day. */
export type Wall = {
  readonly plan: Plan
  /** All plans of the commune, the newest first. */
  readonly plans: readonly PlanNamed[]
  readonly day: Temporal.PlainDate
  readonly duties: readonly DutyOnWall[]
  readonly offices: Offices
}

/** The whole wall on a day; null when there is no such plan. Three statements, sent together. */
export async function planOnWall(
  context: ReadContext,
  planId: string | null,
  day: Temporal.PlainDate,
): Promise<Wall | null> {
  const walls = await planOnDays(context, planId, [day])
  return walls?.[0] ?? null
}

/** The wall on each of these days, read together in three statements. */
export async function planOnDays(
  context: ReadContext,
  planId: string | null,
  days: readonly Temporal.PlainDate[],
): Promise<readonly Wall[] | null> {
  const [found, tallies, offices] = await Promise.all([
    planWithDuties(context, planId),
    talliesBy(context, planId, days),
    officesHeld(context, days.length === 1 ? days[0]! : null),
  ])
  if (!found) return null
  const { plan, plans, duties, occasions } = found
  return days.map((day, place) => {
    const known = { plan, occasions, offices, day, tallies: tallies[place]! }
    return { plan, plans, day, offices, duties: duties.map((duty) => wallDuty(duty, known)) }
  })
}

type Known = {
  plan: PlanSpan
  occasions: readonly Occasion[]
  offices: Offices
  day: Temporal.PlainDate
  tallies: ReadonlyMap<string, readonly Tally[]>
}

function wallDuty(row: DutyRow, { plan, occasions, offices, day, tallies }: Known): DutyOnWall {
  const { assignments, ...duty } = row
  const own = tallies.get(duty.id) ?? []
  return {
    ...duty,
    tallies: own,
    answerers: answerersOn(assignments, offices, day),
    state: standingOn(duty, plan, { tallies: own, occasions }, day),
  }
}

type Found = {
  plan: CarriedPlan
  plans: Carried<PlanNamed>[]
  duties: CarriedDuty[]
  occasions: Carried<Occasion>[]
}

type PlanRead = {
  readonly plan: Plan
  readonly plans: readonly PlanNamed[]
  readonly duties: readonly DutyRow[]
  readonly occasions: readonly Occasion[]
}

async function planWithDuties(
  { tx, commune }: ReadContext,
  planId: string | null,
): Promise<PlanRead | null> {
  const { rows } = await sql<Found>`
    select to_jsonb(p) as plan,
           (select jsonb_agg(jsonb_build_object('id', o.id, 'number', o.number, 'title', o.title, 'withdrawnOn', o.withdrawn_on)
                     order by o.withdrawn_on nulls first, o.issued_on desc, o.number desc)
              from plans o where o.commune = p.commune) as plans,
           coalesce((select jsonb_agg(${dutyJson(commune)} order by d.position, d.code)
              from duties d where d.commune = p.commune and d.plan_id = p.id), '[]') as duties,
           coalesce((select jsonb_agg(jsonb_build_object('onDay', o.on_day, 'label', o.label) order by o.on_day)
              from plan_occasions o where o.commune = p.commune), '[]') as occasions
      from plans p
     where p.commune = ${commune} and p.id = ${chosenPlan(commune, planId)}`.execute(tx)
  const row = rows[0]
  if (!row) return null
  return {
    plan: planOf(row.plan),
    plans: row.plans.map((named) => ({
      ...named,
      withdrawnOn: named.withdrawnOn === null ? null : carriedDay(named.withdrawnOn),
    })),
    duties: row.duties.map(dutyOf),
    occasions: row.occasions.map(({ onDay, label }) => ({ onDay: carriedDay(onDay), label })),
  }
}

type TallyRow = { place: number; duty_id: string; counts_for: Temporal.PlainDate; count: number }

/** SQL twin of `talliesOn`: what counts by the end of each day, grouped as each duty's cadence needs it. */
async function talliesBy(
  { tx, commune }: ReadContext,
  planId: string | null,
  days: readonly Temporal.PlainDate[],
): Promise<ReadonlyMap<string, readonly Tally[]>[]> {
  const { rows } = await sql<TallyRow>`
    select o.place, t.duty_id, sum(t.change) as count, ${periodStart} as counts_for
      from unnest(${days.map(String)}::date[]) with ordinality as o(on_day, place)
      join duty_tallies t on t.commune = ${commune} and t.on_day <= o.on_day
      join duties d on d.commune = t.commune and d.id = t.duty_id
     where d.plan_id = ${chosenPlan(commune, planId)}
     group by o.place, t.duty_id, 4
    having sum(t.change) > 0
     order by o.place, t.duty_id, 4`.execute(tx)
  return days.map((_, place) => {
    const own = rows.filter((row) => row.place === place + 1)
    const ofDuty = Map.groupBy(own, (row) => row.duty_id)
    return new Map(
      [...ofDuty].map(([id, tallies]) => [
        id,
        tallies.map((row) => ({ countsFor: row.counts_for, count: row.count })),
      ]),
    )
  })
}
