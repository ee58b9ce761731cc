import { sql, type RawBuilder } from 'kysely'
import { foldVietnamese } from '../../kernel/text.ts'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { bodiesAnsweredFor, reach, readsClosedMatters } from './policy.ts'
import type {
  PetitionChannel,
  PetitionField,
  PetitionKind,
  PetitionLevel,
  PetitionOutcome,
  PetitionState,
  PetitionVerb,
} from './petition.ts'
import { readReceiptCode } from './receipt-code.ts'

export const pageSize = 50

/** Which petitions a list shows; empty members ask for nothing. */
export type PetitionFilter = {
  readonly state: PetitionState | null
  readonly field: PetitionField | null
  readonly hamletId: string | null
  readonly holderId: string | null
  readonly due: 'overdue' | 'due_soon' | null
  readonly words: string
  readonly sort: 'newest' | 'due'
  readonly page: number
}

export type PetitionRow = {
  readonly id: string
  readonly receiptCode: string
  readonly title: string
  readonly state: PetitionState
  readonly field: PetitionField | null
  readonly receivedOn: Temporal.PlainDate
  readonly dueOn: Temporal.PlainDate | null
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
  const where = [readableBy(context), ...conditions(filter)]
  if (filter.due) where.push(isDue(filter.due, context.today, dueSoonUntil))
  return listOf(context, where, filter)
}

/** The public's list: published petitions only, and nobody's name. */
export async function petitionsForPortal(
  context: ReadContext,
  filter: PetitionFilter,
): Promise<PetitionList> {
  return listOf(context, [isPublic, ...conditions(filter)], filter)
}

export type Condition = RawBuilder<unknown>

const isPublic: Condition = sql`p.published_on is not null and p.may_publish`

function conditions(filter: PetitionFilter): Condition[] {
  const where: Condition[] = []
  if (filter.state) where.push(sql`p.state = ${filter.state}`)
  if (filter.field) where.push(sql`p.field = ${filter.field}`)
  if (filter.hamletId) where.push(sql`p.hamlet_id = ${filter.hamletId}`)
  if (filter.holderId) where.push(sql`p.holder_id = ${filter.holderId}`)
  for (const word of foldVietnamese(filter.words).split(' ').filter(Boolean).slice(0, 12)) {
    where.push(sql`p.search like ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`)
  }
  return where
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
  const waits = sql`p.state in ('received', 'classified', 'transferred', 'answered', 'diverted')`
  return due === 'overdue'
    ? sql`${waits} and p.due_on < ${today.toString()}`
    : sql`${waits} and p.due_on between ${today.toString()} and ${dueSoonUntil.toString()}`
}

type ListRow = {
  id: string
  receipt_code: string
  title: string
  state: PetitionState
  field: PetitionField | null
  received_on: Temporal.PlainDate
  due_on: Temporal.PlainDate | null
  hamlet: string | null
  holder: string | null
  outcome: PetitionOutcome | null
}

async function listOf(
  { tx, commune }: ReadContext,
  where: readonly Condition[],
  { sort, page }: PetitionFilter,
): Promise<PetitionList> {
  const all = sql.join([sql`p.commune = ${commune}`, ...where], sql` and `)
  const order =
    sort === 'due'
      ? sql`p.due_on asc nulls last, p.received_on desc, p.id desc`
      : sql`p.received_on desc, p.id desc`
  // The page is cut before the names are looked up, so that only its fifty rows are joined.
  const listed = sql<ListRow>`
    select p.id, p.receipt_code, p.title, p.state, p.field, p.received_on, p.due_on, p.outcome,
           h.name as hamlet, b.name as holder
      from (select p.* from petitions p where ${all}
             order by ${order} limit ${pageSize} offset ${(page - 1) * pageSize}) p
      left join hamlets h on h.commune = p.commune and h.id = p.hamlet_id
      left join bodies b on b.commune = p.commune and b.id = p.holder_id
     order by ${order}`.execute(tx)
  const counted = sql<{ total: number }>`
    select count(*) as total from petitions p where ${all}`.execute(tx)
  // Sent together, so that the second does not wait for the first to come back.
  const [{ rows }, totals] = await Promise.all([listed, counted])
  return { rows: rows.map(rowOf), total: totals.rows[0]?.total ?? 0 }
}

function rowOf(row: ListRow): PetitionRow {
  return {
    id: row.id,
    receiptCode: row.receipt_code,
    title: row.title,
    state: row.state,
    field: row.field,
    receivedOn: row.received_on,
    dueOn: row.due_on,
    hamlet: row.hamlet,
    holder: row.holder,
    outcome: row.outcome,
  }
}

export type PetitionStep = {
  readonly verb: PetitionVerb
  readonly state: PetitionState
  readonly at: Temporal.Instant
  readonly person: string | null
  readonly office: string
  readonly holder: string | null
  readonly note: string
  readonly publicNote: string
  readonly dueOn: Temporal.PlainDate | null
}

export type PetitionAnswer = {
  readonly id: string
  readonly body: string
  readonly outcome: PetitionOutcome
  readonly words: string
  readonly documentNumber: string
  readonly legalBasis: string
  readonly promisedOn: Temporal.PlainDate | null
  readonly answeredOn: Temporal.PlainDate
}

export type PetitionDossier = PetitionRow & {
  readonly version: number
  readonly channel: PetitionChannel
  readonly kind: PetitionKind | null
  readonly level: PetitionLevel | null
  readonly words: string
  readonly publicWords: string | null
  readonly place: string
  readonly mayPublish: boolean
  readonly hamletId: string | null
  readonly holderId: string | null
  readonly dueStartedOn: Temporal.PlainDate | null
  readonly dueRule: string | null
  readonly publishedOn: Temporal.PlainDate | null
  readonly promisedOn: Temporal.PlainDate | null
  readonly mergedInto: string | null
  readonly voter: { name: string; phone: string; email: string; address: string } | null
  readonly steps: readonly PetitionStep[]
  readonly answers: readonly PetitionAnswer[]
}

/** Everything of one petition that this actor may read; null when that is nothing. */
export async function petitionForDesk(
  context: ReadContext,
  id: string,
): Promise<PetitionDossier | null> {
  return dossierOf(context, sql`p.id = ${id} and ${readableBy(context)}`, {
    withVoter: readsClosedMatters(context.actor),
  })
}

/** What anybody may read of a published petition. */
export async function petitionForPortal(
  context: ReadContext,
  receiptCode: string,
): Promise<PetitionDossier | null> {
  return dossierOf(context, sql`p.receipt_code = ${receiptCode} and ${isPublic}`, { withVoter: false })
}

/** What whoever holds the receipt may read: their own petition at any step, without the notes. */
export async function petitionByReceipt(
  context: ReadContext,
  typed: string,
): Promise<PetitionDossier | null> {
  const receiptCode = readReceiptCode(typed)
  if (!receiptCode) return null
  return dossierOf(context, sql`p.receipt_code = ${receiptCode}`, { withVoter: false })
}

/** The id behind a receipt code as somebody typed it; null when there is no such petition here. */
export async function petitionIdOf(
  { tx, commune }: ReadContext,
  typed: string,
): Promise<string | null> {
  const receiptCode = readReceiptCode(typed)
  if (!receiptCode) return null
  const row = await tx
    .selectFrom('petitions')
    .select('id')
    .where('commune', '=', commune)
    .where('receipt_code', '=', receiptCode)
    .executeTakeFirst()
  return row?.id ?? null
}

type DossierRow = ListRow & {
  version: number
  channel: PetitionChannel
  kind: PetitionKind | null
  level: PetitionLevel | null
  words: string
  public_words: string | null
  place: string
  may_publish: boolean
  hamlet_id: string | null
  holder_id: string | null
  due_started_on: Temporal.PlainDate | null
  due_rule: string | null
  published_on: Temporal.PlainDate | null
  promised_on: Temporal.PlainDate | null
  merged_into: string | null
  voter: PetitionDossier['voter']
  steps: (Omit<PetitionStep, 'at' | 'dueOn'> & { at: string; dueOn: string | null })[]
  answers: (Omit<PetitionAnswer, 'promisedOn' | 'answeredOn'> & {
    promisedOn: string | null
    answeredOn: string
  })[]
}

async function dossierOf(
  { tx, commune }: ReadContext,
  which: Condition,
  { withVoter }: { withVoter: boolean },
): Promise<PetitionDossier | null> {
  const voter = withVoter
    ? sql`(select jsonb_build_object('name', v.name, 'phone', v.phone, 'email', v.email, 'address', v.address)
             from petition_voters v where v.commune = p.commune and v.petition_id = p.id)`
    : sql`null::jsonb`
  const { rows } = await sql<DossierRow>`
    select p.*, h.name as hamlet, b.name as holder,
           (select k.receipt_code from petitions k where k.commune = p.commune and k.id = p.merged_into) as merged_into,
           ${voter} as voter,
           coalesce((select jsonb_agg(jsonb_build_object('verb', s.verb, 'state', s.state, 'at', s.at,
                'person', n.full_name, 'office', s.office, 'holder', o.name, 'note', s.note,
                'publicNote', s.public_note, 'dueOn', s.due_on) order by s.version)
              from petition_steps s
              left join persons n on n.commune = s.commune and n.id = s.person_id
              left join bodies o on o.commune = s.commune and o.id = s.holder_id
             where s.commune = p.commune and s.petition_id = p.id), '[]') as steps,
           coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'body', y.name, 'outcome', a.outcome,
                'words', a.words, 'documentNumber', a.document_number, 'legalBasis', a.legal_basis,
                'promisedOn', a.promised_on, 'answeredOn', a.answered_on) order by a.answered_at desc)
              from petition_answers a
              join bodies y on y.commune = a.commune and y.id = a.body_id
             where a.commune = p.commune and a.petition_id = p.id), '[]') as answers
      from petitions p
      left join hamlets h on h.commune = p.commune and h.id = p.hamlet_id
      left join bodies b on b.commune = p.commune and b.id = p.holder_id
     where p.commune = ${commune} and ${which}`.execute(tx)
  const row = rows[0]
  if (!row) return null
  return {
    ...rowOf(row),
    version: row.version,
    channel: row.channel,
    kind: row.kind,
    level: row.level,
    words: row.words,
    publicWords: row.public_words,
    place: row.place,
    mayPublish: row.may_publish,
    hamletId: row.hamlet_id,
    holderId: row.holder_id,
    dueStartedOn: row.due_started_on,
    dueRule: row.due_rule,
    publishedOn: row.published_on,
    promisedOn: row.promised_on,
    mergedInto: row.merged_into,
    voter: row.voter,
    steps: row.steps.map((taken) => ({
      ...taken,
      at: Temporal.Instant.from(taken.at),
      dueOn: dayOrNull(taken.dueOn),
    })),
    answers: row.answers.map((answer) => ({
      ...answer,
      promisedOn: dayOrNull(answer.promisedOn),
      answeredOn: Temporal.PlainDate.from(answer.answeredOn),
    })),
  }
}

function dayOrNull(text: string | null): Temporal.PlainDate | null {
  return text === null ? null : Temporal.PlainDate.from(text)
}
