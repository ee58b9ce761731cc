import { randomUUIDv7 } from 'node:crypto'
import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import type { Seat } from './assignment.ts'
import type { DutyEntry, PlanEntry } from './plan-file.ts'

/** A duty to be kept, with the offices it falls to. */
export type NewDuty = DutyEntry & { readonly id: string; readonly position: number; readonly seats: readonly Seat[] }

/** Keeps a plan. */
export async function insertPlan({ tx, commune }: ReadContext, id: string, plan: PlanEntry): Promise<void> {
  await tx
    .insertInto('plans')
    .values({
      commune,
      id,
      number: plan.number,
      title: plan.title,
      issuing_body: plan.issuingBody,
      issued_on: plan.issuedOn.toString(),
      starts_on: plan.startsOn.toString(),
      ends_on: plan.endsOn.toString(),
      mid_term_on: plan.midTermOn.toString(),
      text: plan.text,
    })
    .execute()
}

/** Keeps duties of a plan with their quotas, rules and assignments, all from one day on. One statement. */
export async function insertDuties(
  { tx, commune }: ReadContext,
  planId: string,
  duties: readonly NewDuty[],
  startsOn: Temporal.PlainDate,
): Promise<void> {
  const carried = JSON.stringify(
    duties.map((duty) => ({
      ...duty,
      seats: duty.seats.map((seat) => ({ id: randomUUIDv7(), ...seat })),
      rules: duty.rules.map((rule) => ({ id: randomUUIDv7(), ...rule })),
    })),
  )
  const from = startsOn.toString()
  await sql`
    with given as (
      select g.* from jsonb_to_recordset(${carried}::jsonb) as g(id uuid, code text, position integer, line integer,
        quote text, kind text, subject text, actors jsonb, cadence text, evidence text, modules jsonb,
        "startsOn" date, "endsOn" date, minimum integer, maximum integer, seats jsonb, rules jsonb)),
    kept as (
      insert into duties (commune, id, plan_id, code, position, line, quote, kind, subject, actors, per,
          evidence, modules, starts_on, ends_on)
        select ${commune}, g.id, ${planId}::uuid, g.code, g.position, g.line, g.quote, g.kind, g.subject,
            array(select jsonb_array_elements_text(g.actors)), g.cadence, g.evidence,
            array(select jsonb_array_elements_text(g.modules)),
            coalesce(g."startsOn", ${from}::date), g."endsOn"
          from given g),
    asked as (
      insert into duty_quotas (commune, duty_id, from_on, minimum, maximum)
        select ${commune}, g.id, coalesce(g."startsOn", ${from}::date), g.minimum, g.maximum from given g where g.cadence is not null),
    assigned as (
      insert into duty_assignments (commune, id, duty_id, role, body_id, office, starts_on)
        select ${commune}, s.id, g.id, s.role, s."bodyId", s.office, coalesce(g."startsOn", ${from}::date)
          from given g, jsonb_to_recordset(g.seats) as s(id uuid, role text, "bodyId" uuid, office text))
    insert into duty_evidence_rules (commune, id, duty_id, fact, filter)
      select ${commune}, r.id, g.id, r.fact, r.filter
        from given g, jsonb_to_recordset(g.rules) as r(id uuid, fact text, filter jsonb)
      on conflict do nothing`.execute(tx)
}
