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
  const [found, tallies, offices] = await Promise.all([
    planWithDuties(context, planId),
    talliesBy(context, planId, day),
    officesHeld(context, day),
  ])
  if (!found) return null
  const { plan, plans, duties, occasions } = found
  const shown = duties.map((duty) => wallDuty(duty, { plan, occasions, offices, day, tallies }))
  return { plan, plans, day, duties: shown, offices }
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

type DutyRow = Omit<DutyOnWall, 'tallies' | 'answerers' | 'state'> & {
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

type CarriedDuty = Carried<Omit<DutyRow, 'quotas' | 'assignments'>> & {
  quotas: { fromOn: string; minimum: number | null; maximum: number | null }[]
  assignments: Carried<Assignment>[]
}

type Found = {
  plan: Carried<Plan>
  plans: PlanNamed[]
  duties: CarriedDuty[]
  occasions: Carried<Occasion>[]
}

async function planWithDuties({ tx, commune }: ReadContext, planId: string | null) {
  const { rows } = await sql<Found>`
    select jsonb_build_object('id', p.id, 'number', p.number, 'title', p.title, 'issuingBody', p.issuing_body,
             'issuedOn', p.issued_on, 'startsOn', p.starts_on, 'endsOn', p.ends_on, 'midTermOn', p.mid_term_on,
             'text', p.text, 'version', p.version) as plan,
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
    occasions: row.occasions.map(({ onDay, label }) => ({ onDay: day(onDay), label })),
  }
}

/** One duty `d` as JSON with its quotas and assignments. */
export function dutyJson(commune: string): RawBuilder<unknown> {
  return sql`jsonb_build_object('id', d.id, 'code', d.code, 'line', d.line, 'quote', d.quote, 'kind', d.kind,
    'subject', d.subject, 'actors', d.actors, 'cadence', d.per, 'evidence', d.evidence,
    'modules', d.modules, 'startsOn', d.starts_on, 'endsOn', d.ends_on, 'retiredOn', d.retired_on,
    'quotas', coalesce((select jsonb_agg(jsonb_build_object('fromOn', q.from_on, 'minimum', q.minimum,
        'maximum', q.maximum) order by q.from_on)
      from duty_quotas q where q.commune = ${commune} and q.duty_id = d.id), '[]'),
    'assignments', coalesce((select jsonb_agg(jsonb_build_object('role', a.role, 'bodyId', a.body_id,
        'office', a.office, 'personId', a.person_id, 'startsOn', a.starts_on, 'endsOn', a.ends_on)
        order by a.starts_on, a.id)
      from duty_assignments a where a.commune = ${commune} and a.duty_id = d.id), '[]'))`
}

export function planOf(plan: Carried<Plan>): Plan {
  return {
    ...plan,
    issuedOn: day(plan.issuedOn),
    startsOn: day(plan.startsOn),
    endsOn: day(plan.endsOn),
    midTermOn: day(plan.midTermOn),
  }
}

export function dutyOf(duty: CarriedDuty): DutyRow {
  return {
    ...duty,
    kind: duty.kind as DutyKind,
    cadence: duty.cadence as Cadence | null,
    actors: duty.actors as DutyActor[],
    startsOn: day(duty.startsOn),
    endsOn: duty.endsOn === null ? null : day(duty.endsOn),
    retiredOn: duty.retiredOn === null ? null : day(duty.retiredOn),
    quotas: duty.quotas.map((quota) => ({ ...quota, fromOn: day(quota.fromOn) })),
    assignments: duty.assignments.map((assignment) => ({
      ...assignment,
      role: assignment.role as Role,
      startsOn: day(assignment.startsOn),
      endsOn: assignment.endsOn === null ? null : day(assignment.endsOn),
    })),
  }
}

const day = (text: string) => Temporal.PlainDate.from(text)

type TallyRow = {
  duty_id: string
  counts_for: Temporal.PlainDate
  count: number
  last_on: Temporal.PlainDate
}

/** SQL twin of `talliesOn`: what counts by the end of a day, grouped as each duty's cadence needs it. */
async function talliesBy(
  { tx, commune }: ReadContext,
  planId: string | null,
  on: Temporal.PlainDate,
): Promise<Map<string, Tally[]>> {
  const { rows } = await sql<TallyRow>`
    select e.duty_id, count(*) as count, max(e.on_day) as last_on,
           greatest(case d.per when 'session' then e.counts_for
                               when 'quarter' then date_trunc('quarter', e.counts_for)::date
                               else date_trunc('year', e.counts_for)::date end, d.starts_on) as counts_for
      from duty_evidence e
      join duties d on d.commune = e.commune and d.id = e.duty_id
     where e.commune = ${commune} and d.plan_id = ${chosenPlan(commune, planId)}
       and e.on_day <= ${on.toString()} and (e.removed_on is null or e.removed_on > ${on.toString()})
     group by e.duty_id, 4
     order by e.duty_id, 4`.execute(tx)
  const tallies = new Map<string, Tally[]>()
  for (const row of rows) {
    const own = tallies.get(row.duty_id) ?? []
    own.push({ countsFor: row.counts_for, count: row.count, lastOn: row.last_on })
    tallies.set(row.duty_id, own)
  }
  return tallies
}
