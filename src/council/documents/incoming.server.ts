import { sql, type RawBuilder } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import type { DocumentKind, Urgency } from './document-kind.ts'
import type { IncomingState } from './incoming-document.ts'

export type IncomingRow = {
  readonly id: string
  readonly state: IncomingState
  readonly version: number
  readonly arrivalYear: number
  readonly arrivalNumber: number
  readonly arrivedOn: Temporal.PlainDate
  readonly issuer: string
  readonly documentNumber: string
  readonly documentOn: Temporal.PlainDate | null
  readonly kind: DocumentKind
  readonly subject: string
  readonly urgency: Urgency
  readonly pages: readonly string[]
  readonly presentDueOn: Temporal.PlainDate
  readonly presentDueRule: string
  readonly assigneeId: string | null
  readonly assignee: string | null
  readonly dueOn: Temporal.PlainDate | null
  readonly instruction: string
  readonly answerId: string | null
  readonly answer: string | null
  readonly closingNote: string
  readonly closedOn: Temporal.PlainDate | null
}

/** Which papers a list of arrivals shows. */
export type IncomingFilter = {
  readonly state: IncomingState | null
  readonly isMine: boolean
  readonly isOverdue: boolean
  readonly words: string
  readonly page: number
}

export const incomingPageSize = 50

type Condition = RawBuilder<unknown>

function conditions({ actor, today }: ReadContext, filter: IncomingFilter): Condition[] {
  const where: Condition[] = []
  if (filter.state) where.push(sql`i.state = ${filter.state}`)
  if (filter.isMine) where.push(sql`i.assignee_id = ${actor?.personId ?? null}`)
  if (filter.isOverdue) where.push(sql`${isOpen} and ${dueDay} < ${today.toString()}`)
  // A register of some thousands a year: read through, letters without their marks are not asked for here.
  if (filter.words) {
    const like = `%${filter.words.toLocaleLowerCase('vi').replace(/[%_\\]/g, '\\$&')}%`
    where.push(sql`lower(i.issuer || ' ' || i.document_number || ' ' || i.subject) like ${like}`)
  }
  return where
}

const isOpen: Condition = sql`i.state <> 'closed'`
/** The day that runs: of presenting until it is assigned, then of the answer. */
const dueDay: Condition = sql`case i.state when 'received' then i.present_due_on else i.due_on end`

/** The register of arrivals, the newest first; what is due first when it is asked what is late. */
export async function incomingDocuments(
  context: ReadContext,
  filter: IncomingFilter,
): Promise<{ rows: readonly IncomingRow[]; total: number }> {
  const where = conditions(context, filter)
  const order = filter.isOverdue || filter.isMine ? sql`${dueDay}, i.arrival_number` : sql`i.arrival_year desc, i.arrival_number desc`
  const rows = await rowsOf(context, where, sql`order by ${order} limit ${incomingPageSize} offset ${(filter.page - 1) * incomingPageSize}`)
  const { rows: counted } = await sql<{ total: number }>`
    select count(*)::int as total from incoming_documents i
     where ${sql.join([sql`i.commune = ${context.commune}`, ...where], sql` and `)}`.execute(context.tx)
  return { rows, total: counted[0]?.total ?? 0 }
}

async function rowsOf({ tx, commune }: ReadContext, where: readonly Condition[], tail: Condition): Promise<IncomingRow[]> {
  const { rows } = await sql<IncomingRow>`
    select i.id, i.state, i.version, i.arrival_year as "arrivalYear", i.arrival_number as "arrivalNumber",
           i.arrived_on as "arrivedOn", i.issuer, i.document_number as "documentNumber", i.document_on as "documentOn",
           i.kind, i.subject, i.urgency, i.pages, i.present_due_on as "presentDueOn", i.present_due_rule as "presentDueRule",
           i.assignee_id as "assigneeId", p.full_name as assignee, i.due_on as "dueOn", i.instruction,
           i.answer_id as "answerId", d.document_number as answer, i.closing_note as "closingNote", i.closed_on as "closedOn"
      from incoming_documents i
      left join persons p on p.commune = i.commune and p.id = i.assignee_id
      left join official_documents d on d.commune = i.commune and d.id = i.answer_id
     where ${sql.join([sql`i.commune = ${commune}`, ...where], sql` and `)} ${tail}`.execute(tx)
  return rows
}

export async function incomingDocument(context: ReadContext, id: string): Promise<IncomingRow | null> {
  const [row] = await rowsOf(context, [sql`i.id = ${id}`], sql``)
  return row ?? null
}

export type IncomingStep = {
  readonly verb: 'receive' | 'assign' | 'close'
  readonly at: Temporal.Instant
  readonly office: string
  readonly person: string | null
  readonly assignee: string | null
  readonly dueOn: Temporal.PlainDate | null
  readonly note: string
}

export async function incomingSteps({ tx, commune }: ReadContext, id: string): Promise<IncomingStep[]> {
  const { rows } = await sql<IncomingStep>`
    select s.verb, s.at, s.office, p.full_name as person, a.full_name as assignee, s.due_on as "dueOn", s.note
      from incoming_steps s
      left join persons p on p.commune = s.commune and p.id = s.person_id
      left join persons a on a.commune = s.commune and a.id = s.assignee_id
     where s.commune = ${commune} and s.document_id = ${id} order by s.version`.execute(tx)
  return rows
}

/** What one person owes an answer to until a day, for the reminder. */
export type IncomingDue = {
  readonly assigneeId: string
  readonly dueOn: Temporal.PlainDate
  readonly count: number
}

export async function incomingDueUntil({ tx, commune }: Pick<ReadContext, 'tx' | 'commune'>, until: Temporal.PlainDate): Promise<IncomingDue[]> {
  const { rows } = await sql<IncomingDue>`
    select assignee_id as "assigneeId", due_on as "dueOn", count(*)::int as count
      from incoming_documents
     where commune = ${commune} and state = 'assigned' and due_on <= ${until.toString()}
     group by assignee_id, due_on order by due_on`.execute(tx)
  return rows
}
