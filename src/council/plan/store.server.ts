import { randomUUIDv7 } from 'node:crypto'
import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import type { Seat } from './assignment.ts'
import type { Assigned, AssignmentChange, DutyToChange } from './duty-changes.ts'
import type { Cadence, DutyActor, DutyKind, Quota } from './duty.ts'
import type { DutyEntry, EvidenceRule } from './duty-entry.ts'
import type { PlanEntry } from './plan-file.ts'
import { dutyJson, dutyOf, planOf, type CarriedDuty, type CarriedPlan } from './duty-rows.server.ts'

/** A duty to be kept, with the offices it falls to. */
export type NewDuty = DutyEntry & {
  readonly id: string
  readonly position: number
  readonly seats: readonly Seat[]
}

/** Keeps a plan; false when the commune has one of this number. */
export async function insertPlan(
  { tx, commune }: ReadContext,
  id: string,
  plan: PlanEntry,
): Promise<boolean> {
  const kept = await tx
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
    .onConflict((conflict) => conflict.columns(['commune', 'number']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return kept !== undefined
}

/** Takes a plan from the wall from today on and gives its number; undefined when it was taken away before. */
export async function saveWithdrawal(
  { tx, commune, today }: ReadContext,
  id: string,
  because: string,
): Promise<string | undefined> {
  const saved = await tx
    .updateTable('plans')
    .set((column) => ({
      withdrawn_on: today.toString(),
      withdrawn_because: because,
      version: column('version', '+', 1),
    }))
    .where('commune', '=', commune)
    .where('id', '=', id)
    .where('withdrawn_on', 'is', null)
    .returning('number')
    .executeTakeFirst()
  return saved?.number
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

/** A duty as commands see it, locked until the act ends. */
export type LoadedDuty = DutyToChange & {
  readonly id: string
  readonly code: string
  readonly planId: string
  readonly planText: string
  readonly version: number
  readonly kind: DutyKind
  readonly cadence: Cadence | null
  readonly subject: string
  readonly quote: string
  readonly actors: readonly DutyActor[]
  readonly evidence: string
  readonly quotas: readonly Quota[]
  readonly rules: readonly EvidenceRule[]
  readonly assignments: readonly Assigned[]
}

type LoadedRow = {
  duty: CarriedDuty
  version: number
  assigned: { id: string }[]
  plan: CarriedPlan
}

/** A duty of this commune by its id; null when there is none such. */
export async function loadDuty(
  { tx, commune }: ReadContext,
  id: string,
): Promise<LoadedDuty | null> {
  const { rows } = await sql<LoadedRow>`
    select ${dutyJson(commune)} as duty, d.version, to_jsonb(p) as plan,
           coalesce((select jsonb_agg(jsonb_build_object('id', a.id) order by a.starts_on, a.id)
              from duty_assignments a where a.commune = d.commune and a.duty_id = d.id), '[]') as assigned
      from duties d
      join plans p on p.commune = d.commune and p.id = d.plan_id
     where d.commune = ${commune} and d.id = ${id}
       for update of d`.execute(tx)
  const row = rows[0]
  if (!row) return null
  const plan = planOf(row.plan)
  const { assignments, ...duty } = dutyOf(row.duty)
  return {
    ...duty,
    planId: plan.id,
    planText: plan.text,
    plan,
    version: row.version,
    assignments: assignments.map((assignment, place) => ({
      ...assignment,
      id: row.assigned[place]!.id,
    })),
  }
}

export type DutyWords = {
  readonly subject: string
  readonly quote: string
  readonly line: number
  readonly actors: readonly DutyActor[]
  readonly evidence: string
}

/** Keeps a duty's new words and, when given, its quota from a day on. One statement. */
export async function saveDuty(
  { tx, commune }: ReadContext,
  id: string,
  words: DutyWords,
  quota: (Quota & { readonly reason: string }) | null,
): Promise<void> {
  await sql`
    with saved as (
      update duties set subject = ${words.subject}, quote = ${words.quote}, line = ${words.line},
             actors = ${words.actors}::text[], evidence = ${words.evidence}, version = version + 1
       where commune = ${commune} and id = ${id}
      returning id)
    insert into duty_quotas (commune, duty_id, from_on, minimum, maximum, reason)
      select ${commune}, saved.id, ${quota?.fromOn.toString() ?? null}::date, ${quota?.minimum ?? null}::integer,
             ${quota?.maximum ?? null}::integer, ${quota?.reason ?? ''}
        from saved where ${quota !== null}::boolean
    on conflict (commune, duty_id, from_on) do update
      set minimum = excluded.minimum, maximum = excluded.maximum, reason = excluded.reason`.execute(
    tx,
  )
}

export async function saveRetirement(
  { tx, commune }: ReadContext,
  id: string,
  on: Temporal.PlainDate,
  because: string,
): Promise<void> {
  await tx
    .updateTable('duties')
    .set((column) => ({
      retired_on: on.toString(),
      retired_because: because,
      version: column('version', '+', 1),
    }))
    .where('commune', '=', commune)
    .where('id', '=', id)
    .execute()
}

/** Keeps a change of assignment from a day on. One statement. */
export async function saveAssignments(
  { tx, commune }: ReadContext,
  dutyId: string,
  { end, drop, add }: AssignmentChange,
  { startsOn, reason }: { startsOn: Temporal.PlainDate; reason: string },
): Promise<void> {
  const seats = JSON.stringify(add.map((seat) => ({ id: randomUUIDv7(), ...seat })))
  await sql`
    with touched as (update duties set version = version + 1 where commune = ${commune} and id = ${dutyId}),
    ended as (
      update duty_assignments set ends_on = ${startsOn.subtract({ days: 1 }).toString()}::date
       where commune = ${commune} and id = any(${end}::uuid[])),
    dropped as (delete from duty_assignments where commune = ${commune} and id = any(${drop}::uuid[]))
    insert into duty_assignments (commune, id, duty_id, role, body_id, office, person_id, starts_on, reason)
      select ${commune}, s.id, ${dutyId}::uuid, s.role, s."bodyId", s.office, s."personId",
             ${startsOn.toString()}::date, ${reason}
        from jsonb_to_recordset(${seats}::jsonb) as s(id uuid, role text, "bodyId" uuid, office text, "personId" uuid)`.execute(
    tx,
  )
}
