import { sql, type RawBuilder } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import type { CommitmentState, OriginKind } from './commitment.ts'
import { dueSoonUntil } from './due-soon.ts'
import type { CommitmentFilter, CommitmentView } from './filter.ts'

export type CommitmentRow = {
  readonly id: string
  readonly state: CommitmentState
  readonly words: string
  readonly topic: string
  readonly person: string | null
  readonly bodyId: string
  readonly body: string
  readonly bodyKind: string
  readonly office: string
  readonly originKind: OriginKind
  readonly originName: string
  readonly statedOn: Temporal.PlainDate
  readonly dueOn: Temporal.PlainDate
  readonly firstDueOn: Temporal.PlainDate
  readonly endedOn: Temporal.PlainDate | null
  readonly isSample: boolean
}

export type CommitmentList = { readonly rows: readonly CommitmentRow[]; readonly total: number }
export const pageSize = 50
type Condition = RawBuilder<unknown>

const isOpen: Condition = sql`c.state in ('stated', 'confirmed', 'proved')`
/** Everybody reads what the person confirmed: a line still to be read back, or noted by mistake, is not theirs. */
const isPublic: Condition = sql`c.state in ('confirmed', 'proved', 'kept', 'released')`

/** Due on a day, as `isDue` of commitment.ts says it. */
export const isDueOn = (day: Temporal.PlainDate): Condition => sql`${isOpen} and c.due_on <= ${day.toString()}`

function viewCondition({ today, calendar }: ReadContext, view: CommitmentView): Condition {
  const conditions: Record<CommitmentView, () => Condition> = {
    'tat-ca': () => sql`c.state <> 'withdrawn'`,
    'den-han': () => isDueOn(today),
    'sap-den-han': () =>
      sql`${isOpen} and c.due_on > ${today.toString()} and c.due_on <= ${dueSoonUntil({ today, calendar }).toString()}`,
    'cho-xac-nhan': () => sql`c.state = 'stated'`,
    'cho-xet': () => sql`c.state = 'proved'`,
    'da-thuc-hien': () => sql`c.state = 'kept'`,
    'da-doi-ngay': () => sql`c.due_on > c.first_due_on and c.state <> 'withdrawn'`,
    'thoi-theo-doi': () => sql`c.state = 'released'`,
  }
  return conditions[view]()
}

function conditionsOf(context: ReadContext, filter: CommitmentFilter): Condition[] {
  const where = [viewCondition(context, filter.view)]
  if (filter.bodyId) where.push(sql`c.body_id = ${filter.bodyId}`)
  if (filter.topic) where.push(sql`c.topic = ${filter.topic}`)
  if (filter.words) {
    where.push(sql`position(lower(${filter.words}) in lower(c.words || ' ' || c.topic || ' ' || c.origin_name)) > 0`)
  }
  return where
}

/** The ledger as the desk reads it, the nearest day first. */
export function commitmentsForDesk(context: ReadContext, filter: CommitmentFilter): Promise<CommitmentList> {
  return listOf(context, conditionsOf(context, filter), filter.page)
}

/** What was confirmed, for everybody. */
export function commitmentsForPortal(context: ReadContext, filter: CommitmentFilter): Promise<CommitmentList> {
  return listOf(context, [isPublic, ...conditionsOf(context, filter)], filter.page)
}

/** The ledger as it is filtered, for a file; at most this many rows. */
export function commitmentsForExport(context: ReadContext, filter: CommitmentFilter, most = 20_000): Promise<CommitmentRow[]> {
  return rowsOf(context, conditionsOf(context, filter), { limit: most, offset: 0 })
}

/**
 * What stands on the draft list of a questioning held on a day: every open commitment whose day will
 * have come. Computed, so that nothing can be left out of it by hand.
 */
// Luật 87/2015/QH13, Điều 60, khoản 7 (QST-008), kept as default since 1 March 2026
export function commitmentsDueBy(context: ReadContext, day: Temporal.PlainDate): Promise<CommitmentRow[]> {
  return rowsOf(context, [isDueOn(day)], { limit: 1_000, offset: 0 })
}

/** Commitments made about one matter, whatever their state. */
export function commitmentsOfOrigin(
  context: ReadContext,
  origin: { readonly kind: OriginKind; readonly id: string },
): Promise<CommitmentRow[]> {
  const of = sql`c.origin_kind = ${origin.kind} and c.origin_id = ${origin.id} and c.state <> 'withdrawn'`
  return rowsOf(context, [of], { limit: 200, offset: 0 })
}

/** Topics of the ledger, for choosing one. */
export async function topicsOf({ tx, commune }: ReadContext): Promise<string[]> {
  const { rows } = await sql<{ topic: string }>`
    select distinct topic from commitments where commune = ${commune} and state <> 'withdrawn' order by topic limit 200`.execute(tx)
  return rows.map(({ topic }) => topic)
}

async function listOf(context: ReadContext, where: readonly Condition[], page: number): Promise<CommitmentList> {
  const rows = await rowsOf(context, where, { limit: pageSize, offset: (page - 1) * pageSize })
  const counted = await sql<{ total: number }>`
    select count(*)::int as total from commitments c where ${allOf(context.commune, where)}`.execute(context.tx)
  return { rows, total: counted.rows[0]?.total ?? 0 }
}

function allOf(commune: string, where: readonly Condition[]): Condition {
  return sql.join([sql`c.commune = ${commune}`, ...where], sql` and `)
}

async function rowsOf(
  { tx, commune }: ReadContext,
  where: readonly Condition[],
  { limit, offset }: { limit: number; offset: number },
): Promise<CommitmentRow[]> {
  const { rows } = await sql<CommitmentRow>`
    select c.id, c.state, c.words, c.topic, p.full_name as person, c.body_id as "bodyId", b.name as body,
           b.kind as "bodyKind", c.office, c.origin_kind as "originKind", c.origin_name as "originName",
           c.stated_on as "statedOn", c.due_on as "dueOn", c.first_due_on as "firstDueOn", c.ended_on as "endedOn",
           c.is_sample as "isSample"
      from commitments c
      join bodies b on b.commune = c.commune and b.id = c.body_id
      left join persons p on p.commune = c.commune and p.id = c.person_id
     where ${allOf(commune, where)}
     order by c.ended_on desc nulls first, c.due_on, c.id
     limit ${limit} offset ${offset}`.execute(tx)
  return rows
}
