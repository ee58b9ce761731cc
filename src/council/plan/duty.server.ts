import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { officesHeld, type Offices } from '../delegates/index.ts'
import { answerersOn, turnsOf, type Turn } from './assignment.ts'
import { standingOn, type Tally } from './standing.ts'
import type { DutyOnWall } from './wall.ts'
import {
  carriedDay,
  chosenPlan,
  dutyJson,
  dutyOf,
  periodStart,
  planOf,
  type CarriedDuty,
  type CarriedPlan,
  type Plan,
} from './duty-rows.server.ts'

export const evidencePageSize = 50

/** A record that proves a duty, as its page lists it. */
export type EvidenceShown = {
  readonly id: string
  readonly onDay: Temporal.PlainDate
  readonly countsFor: Temporal.PlainDate
  readonly label: string
  readonly publicPath: string | null
  readonly deskPath: string | null
  /** Empty when a rule found it. */
  readonly reason: string
  readonly addedBy: string | null
  readonly removedOn: Temporal.PlainDate | null
  readonly removedBy: string | null
  readonly removedBecause: string
}

/** One duty with its whole history, as it stands at the end of a day. */
export type DutyDossier = {
  readonly plan: Plan
  readonly duty: DutyOnWall & { readonly version: number; readonly retiredBecause: string }
  readonly day: Temporal.PlainDate
  readonly turns: readonly Turn[]
  readonly offices: Offices
  readonly evidence: readonly EvidenceShown[]
  /** All records up to the day, also those taken away. */
  readonly evidenceCount: number
}

type Which = { readonly planId: string | null } & (
  | { readonly code: string }
  | { readonly id: string }
)

/** A duty by its code in a plan, or by its id; null when there is none such. Three statements, sent together. */
export async function dutyOnDay(
  context: ReadContext,
  which: Which,
  day: Temporal.PlainDate,
  page: number,
): Promise<DutyDossier | null> {
  const [found, records, offices] = await Promise.all([
    dutyWithPlan(context, which),
    recordsOf(context, which, day, page),
    officesHeld(context, null),
  ])
  if (!found || !records) return null
  const { assignments, ...duty } = dutyOf(found.duty)
  const plan = planOf(found.plan)
  const occasions = found.occasions.map(({ onDay, label }) => ({ onDay: carriedDay(onDay), label }))
  const tallies = records.tallies.map(tallyOf)
  return {
    plan,
    day,
    offices,
    turns: turnsOf(assignments, offices),
    evidence: records.shown.map(shownOf),
    evidenceCount: records.count,
    duty: {
      ...duty,
      version: found.version,
      retiredBecause: found.retired_because,
      tallies,
      answerers: answerersOn(assignments, offices, day),
      state: standingOn(duty, plan, { tallies, occasions }, day),
    },
  }
}

function isDuty({ commune }: ReadContext, which: Which) {
  return 'id' in which
    ? sql`d.commune = ${commune} and d.id = ${which.id}`
    : sql`d.commune = ${commune} and d.code = ${which.code} and d.plan_id = ${chosenPlan(commune, which.planId)}`
}

type Found = {
  plan: CarriedPlan
  duty: CarriedDuty
  version: number
  retired_because: string
  occasions: { onDay: string; label: string }[]
}

async function dutyWithPlan(context: ReadContext, which: Which): Promise<Found | undefined> {
  const { rows } = await sql<Found>`
    select to_jsonb(p) as plan, ${dutyJson(context.commune)} as duty, d.version, d.retired_because,
           coalesce((select jsonb_agg(jsonb_build_object('onDay', o.on_day, 'label', o.label) order by o.on_day)
              from plan_occasions o where o.commune = d.commune), '[]') as occasions
      from duties d
      join plans p on p.commune = d.commune and p.id = d.plan_id
     where ${isDuty(context, which)}`.execute(context.tx)
  return rows[0]
}

type CarriedTally = { counts_for: string; count: number }

type CarriedRecord = {
  id: string
  on_day: string
  counts_for: string
  label: string
  public_path: string | null
  desk_path: string | null
  reason: string
  added_by: string | null
  removed_on: string | null
  removed_by: string | null
  removed_because: string
}

type Records = { count: number; tallies: CarriedTally[]; shown: CarriedRecord[] }

/** The records of a duty up to a day, newest first, one page of them; and all that count by then, grouped. */
async function recordsOf(
  context: ReadContext,
  which: Which,
  day: Temporal.PlainDate,
  page: number,
): Promise<Records | undefined> {
  const on = day.toString()
  const { rows } = await sql<Records>`
    with d as (select * from duties d where ${isDuty(context, which)}),
    t as (select t.* from d
      join duty_tallies t on t.commune = d.commune and t.duty_id = d.id and t.on_day <= ${on}),
    counted as (
      select ${periodStart} as counts_for, sum(t.change) as count from t, d
       group by 1 having sum(t.change) > 0),
    shown as (
      select k.*, a.full_name as added_name, r.full_name as removed_name
        from (select e.* from d
                join duty_evidence e on e.commune = d.commune and e.duty_id = d.id and e.on_day <= ${on}
               order by e.on_day desc, e.id desc
               limit ${evidencePageSize} offset ${(page - 1) * evidencePageSize}) k
        left join persons a on a.commune = k.commune and a.id = k.added_by
        left join persons r on r.commune = k.commune and r.id = k.removed_by)
    select (select coalesce(sum(t.added), 0) from t) as count,
           coalesce((select jsonb_agg(to_jsonb(counted) order by counts_for) from counted), '[]') as tallies,
           coalesce((select jsonb_agg(jsonb_build_object('id', id, 'on_day', on_day, 'counts_for', counts_for,
                'label', label, 'public_path', public_path, 'desk_path', desk_path, 'reason', reason,
                'added_by', added_name, 'removed_on', removed_on, 'removed_by', removed_name,
                'removed_because', removed_because) order by on_day desc, id desc) from shown), '[]') as shown
      from d`.execute(context.tx)
  return rows[0]
}

function tallyOf({ counts_for, count }: CarriedTally): Tally {
  return { countsFor: carriedDay(counts_for), count }
}

function shownOf(row: CarriedRecord): EvidenceShown {
  return {
    id: row.id,
    onDay: carriedDay(row.on_day),
    countsFor: carriedDay(row.counts_for),
    label: row.label,
    publicPath: row.public_path,
    deskPath: row.desk_path,
    reason: row.reason,
    addedBy: row.added_by,
    removedOn: row.removed_on === null ? null : carriedDay(row.removed_on),
    removedBy: row.removed_by,
    removedBecause: row.removed_because,
  }
}
