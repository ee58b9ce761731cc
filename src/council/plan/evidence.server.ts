import { randomUUIDv7 } from 'node:crypto'
import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import type { AnnouncedFact } from '../../platform/jobs/reaction.ts'
import type { CountableFacts, EvidenceRecord } from './evidence-source.ts'

/**
 * The one door through which a slice gives evidence: the facts it announces that may count, and what
 * the record behind each fact is. A fact that stands for no record any more is left out.
 */
export type EvidenceSource = {
  readonly facts: CountableFacts
  records(
    context: ReadContext,
    facts: readonly AnnouncedFact[],
  ): Promise<ReadonlyMap<string, EvidenceRecord>>
}

/** All that may count, by the names of the facts. */
export function factsThatCount(sources: readonly EvidenceSource[]): CountableFacts {
  return Object.assign({}, ...sources.map(({ facts }) => facts)) as CountableFacts
}

/** Counts these facts for the duties whose rules ask for them. Counting one a second time changes nothing. */
export async function countFacts(
  context: ReadContext,
  source: EvidenceSource,
  facts: readonly AnnouncedFact[],
): Promise<void> {
  const records = await source.records(context, facts)
  const given = facts.flatMap((fact) => {
    const record = records.get(fact.id)
    return record ? [{ fact, record }] : []
  })
  if (given.length === 0) return
  const rows = given.map(({ fact, record }) => carried(fact, record))
  await keepEvidence(context, rows)
  const sessions = given.filter(({ fact }) => source.facts[fact.name]?.endsSession)
  if (sessions.length > 0)
    await keepOccasions(
      context,
      sessions.map(({ record }) => record),
    )
}

type Carried = {
  id: string
  fact: string
  payload: AnnouncedFact['payload']
  kind: string
  subject: string
  on_day: string
  counts_for: string
  label: string
  public_path: string | null
  desk_path: string | null
}

function carried(fact: AnnouncedFact, record: EvidenceRecord): Carried {
  return {
    id: randomUUIDv7(),
    fact: fact.name,
    payload: fact.payload,
    kind: record.subject.kind,
    subject: record.subject.id,
    on_day: record.onDay.toString(),
    counts_for: (record.countsFor ?? record.onDay).toString(),
    label: record.label,
    public_path: record.publicPath,
    desk_path: record.deskPath,
  }
}

/**
 * One record counts once for a duty, and never again by itself after somebody took it away. What a
 * record is called is brought up to date wherever it already counts. Open pages are told.
 */
async function keepEvidence({ tx, commune }: ReadContext, rows: readonly Carried[]): Promise<void> {
  await sql`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as g(id uuid, fact text, payload jsonb,
        kind text, subject text, on_day date, counts_for date, label text, public_path text, desk_path text)),
    renamed as (
      update duty_evidence e
         set label = g.label, public_path = g.public_path, desk_path = g.desk_path
        from (select distinct on (kind, subject) * from given order by kind, subject, on_day desc) g
       where e.commune = ${commune} and e.subject_kind = g.kind and e.subject_id = g.subject
         and (e.label, e.public_path, e.desk_path) is distinct from (g.label, g.public_path, g.desk_path)
      returning e.duty_id),
    kept as (
      insert into duty_evidence (commune, id, duty_id, subject_kind, subject_id, fact, on_day, counts_for,
          label, public_path, desk_path)
        select distinct on (d.id, g.kind, g.subject) ${commune}, gen_random_uuid(), d.id, g.kind, g.subject,
            g.fact, g.on_day, g.counts_for, g.label, g.public_path, g.desk_path
          from given g
          join duty_evidence_rules r on r.commune = ${commune} and r.fact = g.fact and g.payload @> r.filter
          join duties d on d.commune = r.commune and d.id = r.duty_id
          join plans p on p.commune = d.commune and p.id = d.plan_id
         where g.on_day >= d.starts_on
           and g.counts_for between d.starts_on and coalesce(d.ends_on, p.ends_on)
           and (d.retired_on is null or g.counts_for < d.retired_on)
           and not exists (select from duty_evidence e
                 where e.commune = d.commune and e.duty_id = d.id
                   and e.subject_kind = g.kind and e.subject_id = g.subject)
         order by d.id, g.kind, g.subject, g.on_day
        on conflict (commune, duty_id, subject_kind, subject_id) where removed_on is null do nothing
      returning duty_id)
    select pg_notify('nghi_truong_changed', ${commune} || '|duty:' || changed.duty_id)
      from (select duty_id from renamed union select duty_id from kept) changed`.execute(tx)
}

async function keepOccasions(
  { tx, commune }: ReadContext,
  records: readonly EvidenceRecord[],
): Promise<void> {
  await tx
    .insertInto('plan_occasions')
    .values(
      records.map(({ subject, onDay, label }) => ({
        commune,
        subject_kind: subject.kind,
        subject_id: subject.id,
        on_day: onDay.toString(),
        label,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['commune', 'subject_kind', 'subject_id']).doNothing(),
    )
    .execute()
}

/** Facts read at a time when the past is counted. */
const batch = 500

/**
 * Counts what was announced before a rule was there: for all duties, or for those of one plan, or one
 * duty. Goes through the facts in batches, within the caller's transaction.
 */
export async function countPast(
  context: ReadContext,
  sources: readonly EvidenceSource[],
  of: { planId?: string; dutyId?: string } = {},
): Promise<void> {
  const asked = await factsAskedFor(context, of)
  for (const source of sources) {
    const names = Object.keys(source.facts).filter(
      (name) => asked.has(name) || source.facts[name]?.endsSession,
    )
    let last = '00000000-0000-0000-0000-000000000000'
    while (names.length > 0) {
      const facts = await factsAfter(context, names, last)
      if (facts.length === 0) break
      await countFacts(context, source, facts)
      last = facts.at(-1)!.id
    }
  }
}

async function factsAskedFor(
  { tx, commune }: ReadContext,
  { planId, dutyId }: { planId?: string; dutyId?: string },
): Promise<Set<string>> {
  const { rows } = await sql<{ fact: string }>`
    select distinct r.fact from duty_evidence_rules r
      join duties d on d.commune = r.commune and d.id = r.duty_id
     where r.commune = ${commune}
       and (${planId ?? null}::uuid is null or d.plan_id = ${planId ?? null})
       and (${dutyId ?? null}::uuid is null or d.id = ${dutyId ?? null})`.execute(tx)
  return new Set(rows.map(({ fact }) => fact))
}

async function factsAfter(
  { tx, commune }: ReadContext,
  names: readonly string[],
  last: string,
): Promise<AnnouncedFact[]> {
  const rows = await tx
    .selectFrom('facts')
    .selectAll()
    .where('commune', '=', commune)
    .where('name', 'in', names)
    .where('id', '>', last)
    .orderBy('id')
    .limit(batch)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    subject: { kind: row.subject_kind, id: row.subject_id },
    payload: row.payload as AnnouncedFact['payload'],
    at: row.at,
  }))
}
