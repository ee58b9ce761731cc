import { sql, type RawBuilder } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { officesHeld, type Offices } from '../delegates/index.ts'
import { answerersOn, type Assignment, type Role } from './assignment.ts'
import type { Cadence, DutyActor, DutyKind, PlanSpan } from './duty.ts'
import type { Occasion } from './period.ts'
import { standingOn, type Tally } from './standing.ts'
import type { DutyOnWall } from './wall.ts'

export type PlanNamed = { readonly id: string; readonly number: string; readonly title: string }

export type Plan = PlanSpan &
  PlanNamed & {
    readonly issuingBody: string
    readonly issuedOn: Temporal.PlainDate
    readonly text: string
    readonly version: number
  }

/** A plan with every duty as it stands at the end of one day. */
export type Wall = {
  readonly plan: Plan
  /** All plans of the commune, the newest first. */
  readonly plans: readonly PlanNamed[]
  readonly day: Temporal.PlainDate
  readonly duties: readonly DutyOnWall[]
  readonly offices: Offices
}

/** Which plan: by its id, or the newest. */
export function chosenPlan(commune: string, planId: string | null): RawBuilder<unknown> {
  return planId === null
    ? sql`(select id from plans where commune = ${commune} order by issued_on desc, number desc limit 1)`
    : sql`(select id from plans where commune = ${commune} and id = ${planId})`
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

export type DutyRow = Omit<DutyOnWall, 'tallies' | 'answerers' | 'state'> & {
  readonly assignments: readonly Assignment[]
}

/** A row as JSON carries it: days are text. */
type Carried<T> = {
  [K in keyof T]: T[K] extends Temporal.PlainDate
    ? string
    : T[K] extends Temporal.PlainDate | null
      ? string | null
      : T[K]
}

export type CarriedDuty = Carried<Omit<DutyRow, 'quotas' | 'assignments'>> & {
  quotas: { fromOn: string; minimum: number | null; maximum: number | null }[]
  assignments: Carried<Assignment>[]
}

type Found = {
  plan: CarriedPlan
  plans: PlanNamed[]
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
           (select jsonb_agg(jsonb_build_object('id', o.id, 'number', o.number, 'title', o.title)
                     order by o.issued_on desc, o.number desc)
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
    plans: row.plans,
    duties: row.duties.map(dutyOf),
    occasions: row.occasions.map(({ onDay, label }) => ({ onDay: carriedDay(onDay), label })),
  }
}

/** One duty `d` as JSON with its quotas, rules and assignments. */
export function dutyJson(commune: string): RawBuilder<unknown> {
  return sql`jsonb_build_object('id', d.id, 'code', d.code, 'line', d.line, 'quote', d.quote, 'kind', d.kind,
    'subject', d.subject, 'actors', d.actors, 'cadence', d.per, 'evidence', d.evidence,
    'modules', d.modules, 'startsOn', d.starts_on, 'endsOn', d.ends_on, 'retiredOn', d.retired_on,
    'quotas', coalesce((select jsonb_agg(jsonb_build_object('fromOn', q.from_on, 'minimum', q.minimum,
        'maximum', q.maximum) order by q.from_on)
      from duty_quotas q where q.commune = ${commune} and q.duty_id = d.id), '[]'),
    'rules', coalesce((select jsonb_agg(jsonb_build_object('fact', r.fact, 'filter', r.filter) order by r.fact, r.id)
      from duty_evidence_rules r where r.commune = ${commune} and r.duty_id = d.id), '[]'),
    'assignments', coalesce((select jsonb_agg(jsonb_build_object('role', a.role, 'bodyId', a.body_id,
        'office', a.office, 'personId', a.person_id, 'startsOn', a.starts_on, 'endsOn', a.ends_on)
        order by a.starts_on, a.id)
      from duty_assignments a where a.commune = ${commune} and a.duty_id = d.id), '[]'))`
}

/** A row of plans as JSON. */
export type CarriedPlan = {
  id: string
  number: string
  title: string
  issuing_body: string
  issued_on: string
  starts_on: string
  ends_on: string
  mid_term_on: string
  text: string
  version: number
}

export function planOf({
  issuing_body,
  issued_on,
  starts_on,
  ends_on,
  mid_term_on,
  ...plan
}: CarriedPlan): Plan {
  return {
    id: plan.id,
    number: plan.number,
    title: plan.title,
    text: plan.text,
    version: plan.version,
    issuingBody: issuing_body,
    issuedOn: carriedDay(issued_on),
    startsOn: carriedDay(starts_on),
    endsOn: carriedDay(ends_on),
    midTermOn: carriedDay(mid_term_on),
  }
}

export function dutyOf(duty: CarriedDuty): DutyRow {
  return {
    ...duty,
    kind: duty.kind as DutyKind,
    cadence: duty.cadence as Cadence | null,
    actors: duty.actors as DutyActor[],
    startsOn: carriedDay(duty.startsOn),
    endsOn: duty.endsOn === null ? null : carriedDay(duty.endsOn),
    retiredOn: duty.retiredOn === null ? null : carriedDay(duty.retiredOn),
    quotas: duty.quotas.map((quota) => ({ ...quota, fromOn: carriedDay(quota.fromOn) })),
    assignments: duty.assignments.map((assignment) => ({
      ...assignment,
      role: assignment.role as Role,
      startsOn: carriedDay(assignment.startsOn),
      endsOn: assignment.endsOn === null ? null : carriedDay(assignment.endsOn),
    })),
  }
}

/** A day as JSON carries it. */
export const carriedDay = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text)

type TallyRow = {
  place: number
  duty_id: string
  counts_for: Temporal.PlainDate
  count: number
  last_on: Temporal.PlainDate
}

/** SQL twin of `talliesOn`: what counts by the end of each day, grouped as each duty's cadence needs it. */
async function talliesBy(
  { tx, commune }: ReadContext,
  planId: string | null,
  days: readonly Temporal.PlainDate[],
): Promise<ReadonlyMap<string, readonly Tally[]>[]> {
  const { rows } = await sql<TallyRow>`
    select o.place, e.duty_id, count(*) as count, max(e.on_day) as last_on,
           greatest(case d.per when 'session' then e.counts_for
                               when 'quarter' then date_trunc('quarter', e.counts_for)::date
                               else date_trunc('year', e.counts_for)::date end, d.starts_on) as counts_for
      from unnest(${days.map(String)}::date[]) with ordinality as o(on_day, place)
      join duty_evidence e on e.commune = ${commune} and e.on_day <= o.on_day
       and (e.removed_on is null or e.removed_on > o.on_day)
      join duties d on d.commune = e.commune and d.id = e.duty_id
     where d.plan_id = ${chosenPlan(commune, planId)}
     group by o.place, e.duty_id, 5
     order by o.place, e.duty_id, 5`.execute(tx)
  return days.map((_, place) => {
    const own = rows.filter((row) => row.place === place + 1)
    const ofDuty = Map.groupBy(own, (row) => row.duty_id)
    return new Map(
      [...ofDuty].map(([id, tallies]) => [
        id,
        tallies.map((row) => ({
          countsFor: row.counts_for,
          count: row.count,
          lastOn: row.last_on,
        })),
      ]),
    )
  })
}
