import { randomUUIDv7 } from 'node:crypto'
import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import type { EvidenceRule } from './duty-entry.ts'

/** Keeps the whole list of what counts for a duty. One statement. */
export async function saveRules(
  { tx, commune }: ReadContext,
  dutyId: string,
  rules: readonly EvidenceRule[],
): Promise<void> {
  const given = JSON.stringify(rules.map((rule) => ({ id: randomUUIDv7(), ...rule })))
  await sql`
    with touched as (update duties set version = version + 1 where commune = ${commune} and id = ${dutyId}),
    given as (select * from jsonb_to_recordset(${given}::jsonb) as g(id uuid, fact text, filter jsonb)),
    gone as (
      delete from duty_evidence_rules r
       where r.commune = ${commune} and r.duty_id = ${dutyId}
         and not exists (select from given g where g.fact = r.fact and g.filter = r.filter))
    insert into duty_evidence_rules (commune, id, duty_id, fact, filter)
      select ${commune}, g.id, ${dutyId}::uuid, g.fact, g.filter from given g
    on conflict (commune, duty_id, fact, filter) do nothing`.execute(tx)
}

export type NewEvidence = {
  readonly id: string
  readonly dutyId: string
  readonly label: string
  readonly onDay: Temporal.PlainDate
  readonly countsFor: Temporal.PlainDate
  readonly path: string
  readonly reason: string
}

/** Keeps a record added by hand. */
export async function insertEvidence(
  { tx, commune, actor }: ReadContext,
  evidence: NewEvidence,
): Promise<void> {
  const isDesk = evidence.path.startsWith('/ban-lam-viec/')
  await tx
    .insertInto('duty_evidence')
    .values({
      commune,
      id: evidence.id,
      duty_id: evidence.dutyId,
      subject_kind: 'by_hand',
      subject_id: evidence.id,
      on_day: evidence.onDay.toString(),
      counts_for: evidence.countsFor.toString(),
      label: evidence.label,
      public_path: isDesk ? null : evidence.path || null,
      desk_path: evidence.path || null,
      added_by: actor?.personId ?? null,
      reason: evidence.reason,
    })
    .execute()
}

export type LoadedEvidence = {
  readonly id: string
  readonly dutyId: string
  readonly code: string
  readonly planId: string
  readonly label: string
  readonly onDay: Temporal.PlainDate
  readonly removedOn: Temporal.PlainDate | null
}

/** A record of evidence by its id, locked until the act ends; null when this commune has none such. */
export async function loadEvidence(
  { tx, commune }: ReadContext,
  id: string,
): Promise<LoadedEvidence | null> {
  const { rows } = await sql<LoadedEvidence>`
    select e.id, e.duty_id as "dutyId", d.code, d.plan_id as "planId", e.label, e.on_day as "onDay",
           e.removed_on as "removedOn"
      from duty_evidence e
      join duties d on d.commune = e.commune and d.id = e.duty_id
     where e.commune = ${commune} and e.id = ${id}
       for update of e`.execute(tx)
  return rows[0] ?? null
}

/** Takes a record away from this day on; it stays to be seen, with the reason. */
export async function saveRemoval(
  { tx, commune, actor, today }: ReadContext,
  id: string,
  because: string,
): Promise<void> {
  await tx
    .updateTable('duty_evidence')
    .set({
      removed_on: today.toString(),
      removed_by: actor?.personId ?? null,
      removed_because: because,
    })
    .where('commune', '=', commune)
    .where('id', '=', id)
    .execute()
}
