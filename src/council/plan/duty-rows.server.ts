import { sql, type RawBuilder } from 'kysely'
import type { Assignment, Role } from './assignment.ts'
import type { Cadence, DutyActor, DutyKind, PlanSpan } from './duty.ts'
import type { DutyOnWall } from './wall.ts'

// How plans and duties travel from the database: days are text in JSON.

export type PlanNamed = {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly withdrawnOn: Temporal.PlainDate | null
}

export type Plan = PlanSpan &
  PlanNamed & {
    readonly issuingBody: string
    readonly issuedOn: Temporal.PlainDate
    readonly text: string
    readonly withdrawnBecause: string
    readonly version: number
  }

/** Which plan: by its id, or the newest of those that are not withdrawn. */
export function chosenPlan(commune: string, planId: string | null): RawBuilder<unknown> {
  return planId === null
    ? sql`(select id from plans where commune = ${commune} order by withdrawn_on nulls first, issued_on desc, number desc limit 1)`
    : sql`(select id from plans where commune = ${commune} and id = ${planId})`
}

export type DutyRow = Omit<DutyOnWall, 'tallies' | 'answerers' | 'state'> & {
  readonly assignments: readonly Assignment[]
}

/** A row as JSON carries it: days are text. */
export type Carried<T> = {
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
  withdrawn_on: string | null
  withdrawn_because: string
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
    withdrawnOn: plan.withdrawn_on === null ? null : carriedDay(plan.withdrawn_on),
    withdrawnBecause: plan.withdrawn_because,
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

/** First day of the stretch for which a tally `t` of a duty `d` counts: as fine as its cadence needs. */
export const periodStart: RawBuilder<unknown> = sql`greatest(case d.per when 'session' then t.counts_for
  when 'quarter' then date_trunc('quarter', t.counts_for)::date
  else date_trunc('year', t.counts_for)::date end, d.starts_on)`
