import { sql, type RawBuilder } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import type { KeptAnswer } from '../../platform/live/kept-answers.ts'
import { everybody } from '../../platform/search/entry.ts'
import { idsMatching } from '../../platform/search/find.server.ts'
import { readQuestion } from '../../platform/search/question.ts'
import { countedOutcome, isCounted, wasAnswered, wasContested } from './counting.server.ts'
import { unknownPlace, type PetitionFilter } from './filter.ts'
import { waitingStates, type PetitionField, type PetitionOutcome, type PetitionState } from './petition.ts'
import { bodiesAnsweredFor, reach, readsClosedMatters, searchReaders } from './policy.ts'
import { readReceiptCode } from './receipt-code.ts'
import { publicText } from './wording/public-text.ts'

export const pageSize = 50

export type PetitionRow = {
  readonly id: string
  readonly receiptCode: string
  readonly title: string
  /** The title as it was published, where that differs. */
  readonly publicTitle: string | null
  readonly state: PetitionState
  readonly field: PetitionField | null
  readonly receivedOn: Temporal.PlainDate
  readonly dueOn: Temporal.PlainDate | null
  readonly dueStartedOn: Temporal.PlainDate | null
  readonly dueRule: string | null
  readonly hamlet: string | null
  readonly holder: string | null
  readonly outcome: PetitionOutcome | null
}

export type PetitionList = { readonly rows: readonly PetitionRow[]; readonly total: number }

/** The desk's list: what this actor may read, filtered and in order, one page of it. */
export async function petitionsForDesk(
  context: ReadContext,
  filter: PetitionFilter,
  dueSoonUntil: Temporal.PlainDate,
): Promise<PetitionList> {
  return listOf(context, deskConditions(context, filter, dueSoonUntil), filter)
}

function deskConditions(
  context: ReadContext,
  filter: PetitionFilter,
  dueSoonUntil: Temporal.PlainDate,
): Condition[] {
  const where = [readableBy(context), ...conditions(context, filter, searchReaders(context.actor))]
  if (filter.due) where.push(isDue(filter.due, context.today, dueSoonUntil))
  return where
}

/** Where an export goes on: after this petition, in the order of newest first. */
export type ExportPlace = { readonly receivedOn: Temporal.PlainDate; readonly id: string }

/** The next rows of the desk's list for a file, whatever the page on screen; newest first. */
export async function nextForExport(
  context: ReadContext,
  filter: PetitionFilter,
  dueSoonUntil: Temporal.PlainDate,
  after: ExportPlace | null,
): Promise<PetitionRow[]> {
  const where = deskConditions(context, filter, dueSoonUntil)
  if (after) where.push(sql`(p.received_on, p.id) < (${after.receivedOn.toString()}, ${after.id}::uuid)`)
  const order = sql`p.received_on desc, p.id desc`
  const rows = await rowsOf(context, where, order, { limit: exportBatch, offset: 0 })
  return rows.map(rowOf)
}

/** Rows read at a time for a file. */
export const exportBatch = 1_000

/** The public's list: published petitions only, and nobody's name. */
export async function petitionsForPortal(
  context: ReadContext,
  filter: PetitionFilter,
): Promise<PetitionList> {
  const list = await listOf(context, [isPublic, ...conditions(context, filter, [everybody])], filter)
  const shown = (row: PetitionRow) => ({ ...row, title: publicText(row.publicTitle ?? row.title) })
  return { ...list, rows: list.rows.map(shown) }
}

/** These petitions, as far as this actor may read them, in the order they came. */
export async function petitionsForSlips(
  context: ReadContext,
  ids: readonly string[],
): Promise<PetitionRow[]> {
  if (ids.length === 0) return []
  const where = [readableBy(context), sql`p.id = any(${ids}::uuid[])`]
  const cut = { limit: ids.length, offset: 0 }
  return (await rowsOf(context, where, sql`p.received_on, p.id`, cut)).map(rowOf)
}

export type Condition = RawBuilder<unknown>

export const isPublic: Condition = sql`p.published_on is not null and p.may_publish`

function conditions(
  { commune }: ReadContext,
  filter: PetitionFilter,
  readers: readonly string[],
): Condition[] {
  const where: Condition[] = []
  if (filter.state) where.push(sql`p.state = ${filter.state}`)
  if (filter.field) where.push(isAt(sql`p.field`, filter.field))
  if (filter.hamletId) where.push(isAt(sql`p.hamlet_id`, filter.hamletId))
  if (filter.holderId) where.push(isAt(sql`p.holder_id`, filter.holderId))
  if (filter.outcome) where.push(sql`${countedOutcome} = ${filter.outcome}`)
  if (filter.answered) where.push(wasAnswered(filter.answered, commune))
  if (filter.isContested) where.push(wasContested)
  if (filter.from) where.push(sql`p.received_on >= ${filter.from.toString()}`)
  if (filter.to) where.push(sql`p.received_on <= ${filter.to.toString()}`)
  if (filter.isPublished) where.push(isPublic)
  if (filter.isCounted) where.push(isCounted)
  const words = hasWords(filter.words, readers)
  if (words) where.push(words)
  return where
}

function isAt(column: Condition, place: string): Condition {
  return place === unknownPlace ? sql`${column} is null` : sql`${column} = ${place}`
}

/** Petitions with these words among those that `readers` may find; a receipt code is the petition itself. */
function hasWords(words: string, readers: readonly string[]): Condition | null {
  const question = readQuestion(words)
  if (!question) return null
  const receiptCode = readReceiptCode(words)
  if (receiptCode) return sql`p.receipt_code = ${receiptCode}`
  return sql`p.id = any(${idsMatching(question, { kind: 'petition', readers })}::uuid[])`
}

/** What this actor may read. Whoever is not of the register sees only what their body holds or answered. */
export function readableBy({ actor }: ReadContext): Condition {
  const closed = readsClosedMatters(actor)
    ? sql`true`
    : sql`(p.kind is null or p.kind not in ('complaint', 'denunciation'))`
  const how = reach(actor)
  if (how === 'register') return closed
  if (how === 'none') return sql`false`
  const bodies = bodiesAnsweredFor(actor)
  return sql`${closed} and p.holder_id = any(${bodies}::uuid[])`
}

/** SQL twin of `lateness`: states that wait for somebody, against the day they are due. */
function isDue(
  due: 'overdue' | 'due_soon',
  today: Temporal.PlainDate,
  dueSoonUntil: Temporal.PlainDate,
): Condition {
  const waits = sql`p.state = any(${waitingStates})`
  return due === 'overdue'
    ? sql`${waits} and p.due_on < ${today.toString()}`
    : sql`${waits} and p.due_on between ${today.toString()} and ${dueSoonUntil.toString()}`
}

export type ListRow = {
  id: string
  receipt_code: string
  title: string
  public_title: string | null
  state: PetitionState
  field: PetitionField | null
  received_on: Temporal.PlainDate
  due_on: Temporal.PlainDate | null
  due_started_on: Temporal.PlainDate | null
  due_rule: string | null
  hamlet: string | null
  holder: string | null
  outcome: PetitionOutcome | null
}

async function listOf(
  context: ReadContext,
  where: readonly Condition[],
  { sort, page, words }: PetitionFilter,
): Promise<PetitionList> {
  const order =
    sort === 'due'
      ? sql`p.due_on asc nulls last, p.received_on desc, p.id desc`
      : sql`p.received_on desc, p.id desc`
  const cut = { limit: pageSize, offset: (page - 1) * pageSize }
  // With words the rows are found before they are put in order, and counted on the way; a kept total
  // would outlast the moment in which the search index learns of a change.
  if (words !== '') {
    const found = await rowsOf(context, where, order, cut, sql`p.counted`, sql`count(*) over ()`)
    return { rows: found.map(rowOf), total: found[0]?.total ?? 0 }
  }
  const question = countOf(context, where)
  const { known, keep } = cachedTotal(context, question)
  const found = await rowsOf(context, where, order, cut, known === undefined ? question : sql`${known}::bigint`)
  const total = found[0]?.total ?? known ?? 0
  if (known === undefined && found[0]) keep(total)
  return { rows: found.map(rowOf), total }
}

/** The total under this very question, kept until a petition of the commune changes. */
function cachedTotal({ tx, commune, kept }: ReadContext, question: Condition): KeptAnswer<number> {
  if (!kept) return { known: undefined, keep: () => {} }
  const asked = question.compile(tx)
  return kept.look(`${asked.sql} ${JSON.stringify(asked.parameters)}`, commune, ['petition'])
}

/** How many there are in all, told by every row of the page: no statement of its own. */
function countOf({ commune }: ReadContext, where: readonly Condition[]): Condition {
  return sql`(select count(*) from petitions p where ${allOf(commune, where)})`
}

function allOf(commune: string, where: readonly Condition[]): Condition {
  return sql.join([sql`p.commune = ${commune}`, ...where], sql` and `)
}

async function rowsOf(
  { tx, commune }: ReadContext,
  where: readonly Condition[],
  order: Condition,
  { limit, offset }: { limit: number; offset: number },
  total: Condition = sql`null::bigint`,
  counted: Condition = sql`null`,
): Promise<(ListRow & { total: number | null })[]> {
  // The page is cut before the names are looked up, so that only its own rows are joined.
  const { rows } = await sql<ListRow & { total: number | null }>`
    select p.id, p.receipt_code, p.title, p.public_title, p.state, p.field, p.received_on, p.due_on, p.due_started_on,
           p.due_rule, p.outcome,
           h.name as hamlet, b.name as holder, ${total} as total
      from (select p.*, ${counted} as counted from petitions p where ${allOf(commune, where)}
             order by ${order} limit ${limit} offset ${offset}) p
      left join hamlets h on h.commune = p.commune and h.id = p.hamlet_id
      left join bodies b on b.commune = p.commune and b.id = p.holder_id
     order by ${order}`.execute(tx)
  return rows
}

export function rowOf(row: ListRow): PetitionRow {
  return {
    id: row.id,
    receiptCode: row.receipt_code,
    title: row.title,
    publicTitle: row.public_title,
    state: row.state,
    field: row.field,
    receivedOn: row.received_on,
    dueOn: row.due_on,
    dueStartedOn: row.due_started_on,
    dueRule: row.due_rule,
    hamlet: row.hamlet,
    holder: row.holder,
    outcome: row.outcome,
  }
}
