import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { hamlets } from '../delegates/index.ts'
import type { CountedOutcome } from './counted-outcome.ts'
import { countedOutcome, isCounted, isOpen, wasContested } from './counting.server.ts'
import {
  mostListed,
  type ReportFigures,
  type ReportGround,
  type ReportPetition,
} from './documents/report.ts'
import { readableBy, type Condition } from './lists.server.ts'
import type { PetitionField, PetitionLevel, PetitionState } from './petition.ts'
import { petitionTallies, type Period } from './public-figures.server.ts'
import { redact } from './wording/redact.ts'

/** Where a list of petitions goes on: after this one, in the order received. */
export type ReportPlace = { readonly receivedOn: Temporal.PlainDate; readonly id: string }

type Row = {
  id: string
  receipt_code: string
  title: string
  words: string
  received_on: Temporal.PlainDate
  hamlet: string | null
  field: PetitionField | null
  level: PetitionLevel | null
  state: PetitionState
  outcome: CountedOutcome
  is_contested: boolean
  holder: string | null
  due_on: Temporal.PlainDate | null
  promised_on: Temporal.PlainDate | null
  answer: { words: string; documentNumber: string; answeredOn: string } | null
}

/** Petitions that figures count, received in the period, as reports list them: the next ones after `after`. */
export async function nextForReport(
  context: ReadContext,
  { from, to }: Period,
  after: ReportPlace | null,
  limit: number,
): Promise<ReportPetition[]> {
  const where = [sql`p.received_on between ${from.toString()} and ${to.toString()}`]
  if (after)
    where.push(sql`(p.received_on, p.id) > (${after.receivedOn.toString()}, ${after.id}::uuid)`)
  return petitionsWhere(context, where, limit)
}

async function petitionsWhere(
  context: ReadContext,
  where: readonly Condition[],
  limit: number,
): Promise<ReportPetition[]> {
  const { tx, commune } = context
  const all = sql.join(
    [sql`p.commune = ${commune}`, isCounted, readableBy(context), ...where],
    sql` and `,
  )
  const { rows } = await sql<Row>`
    select p.id, p.receipt_code, p.title, coalesce(p.public_words, p.words) as words, p.received_on,
           h.name as hamlet, p.field, p.level, p.state, ${countedOutcome} as outcome,
           ${wasContested} as is_contested,
           coalesce(nullif(case when p.state = 'sent_up' then p.sent_up_to else '' end, ''), b.name,
                    nullif(p.sent_up_to, '')) as holder,
           p.due_on, p.promised_on,
           (select jsonb_build_object('words', a.words, 'documentNumber', a.document_number, 'answeredOn', a.answered_on)
              from petition_answers a where a.commune = p.commune and a.petition_id = p.id
             order by a.answered_at desc limit 1) as answer
      from (select * from petitions p where ${all} order by p.received_on, p.id limit ${limit}) p
      left join hamlets h on h.commune = p.commune and h.id = p.hamlet_id
      left join bodies b on b.commune = p.commune and b.id = p.holder_id
     order by p.received_on, p.id`.execute(tx)
  return rows.map(petitionOf)
}

// Reports are laid out and published: phone numbers and the like are hidden in them, whoever reads.
function petitionOf(row: Row): ReportPetition {
  const { answer } = row
  return {
    id: row.id,
    receiptCode: row.receipt_code,
    title: redact(row.title),
    words: redact(row.words),
    receivedOn: row.received_on,
    hamlet: row.hamlet,
    field: row.field,
    level: row.level,
    state: row.state,
    outcome: row.outcome,
    isContested: row.is_contested,
    holder: row.holder,
    dueOn: row.due_on,
    promisedOn: row.promised_on,
    answer: answer && {
      ...answer,
      words: redact(answer.words),
      answeredOn: Temporal.PlainDate.from(answer.answeredOn),
    },
  }
}

/** How many petitions of a period an office is asked to answer now, and how many of these are overdue. */
export type HeldCount = {
  readonly holderId: string
  readonly holder: string
  readonly held: number
  readonly overdue: number
}

export async function heldCounts(context: ReadContext, { from, to }: Period): Promise<HeldCount[]> {
  const { tx, commune, today } = context
  const { rows } = await sql<HeldCount>`
    select b.id as "holderId", b.name as holder, count(*) as held,
           count(*) filter (where p.due_on < ${today.toString()}) as overdue
      from petitions p join bodies b on b.commune = p.commune and b.id = p.holder_id
     where p.commune = ${commune} and p.state = 'transferred' and ${isCounted} and ${readableBy(context)}
       and p.received_on between ${from.toString()} and ${to.toString()}
     group by b.id, b.name, b.position order by b.position, b.name`.execute(tx)
  return rows
}

/** The petitions of a period that an office is asked to answer now, all or those overdue; at most `mostListed`. */
export async function petitionsHeld(
  context: ReadContext,
  { from, to }: Period,
  holderId: string,
  which: 'all' | 'overdue',
): Promise<ReportPetition[]> {
  const where = [
    sql`p.received_on between ${from.toString()} and ${to.toString()}`,
    sql`p.holder_id = ${holderId} and p.state = 'transferred'`,
  ]
  if (which === 'overdue') where.push(sql`p.due_on < ${context.today.toString()}`)
  return petitionsWhere(context, where, mostListed)
}

/** Figures of a period and the names they need: what the page shows. */
export async function reportFigures(context: ReadContext, period: Period): Promise<ReportFigures> {
  const [tallies, more, names, places] = await Promise.all([
    petitionTallies(context, 'desk', period),
    furtherCounts(context, period),
    bodyNames(context),
    hamlets(context),
  ])
  const hamletNames = new Map(places.map(({ id, name }) => [id as string, name]))
  return { period, tallies, ...more, holderNames: names, hamletNames }
}

/** Everything a report is written from. */
export async function reportGround(
  context: ReadContext,
  period: Period,
  session: string,
): Promise<ReportGround> {
  const before: Condition = sql`p.received_on < ${period.from.toString()} and ${isOpen}`
  const [figures, petitions, earlier] = await Promise.all([
    reportFigures(context, period),
    nextForReport(context, period, null, mostListed),
    petitionsWhere(context, [before], mostListed),
  ])
  return { ...figures, session, petitions, earlier }
}

async function furtherCounts(
  context: ReadContext,
  { from, to }: Period,
): Promise<Pick<ReportFigures, 'byLevel' | 'merged' | 'earlierCount'>> {
  const { tx, commune } = context
  const read = readableBy(context)
  const inPeriod = sql`p.received_on between ${from.toString()} and ${to.toString()}`
  const { rows } = await sql<{
    by_level: ReportFigures['byLevel']
    merged: number
    earlier: number
  }>`
    select (select count(*) from petitions p
             where p.commune = ${commune} and ${inPeriod} and p.state = 'merged' and ${read}) as merged,
           (select count(*) from petitions p
             where p.commune = ${commune} and p.received_on < ${from.toString()} and ${isOpen} and ${isCounted}
               and ${read}) as earlier,
           coalesce((select jsonb_agg(jsonb_build_object('level', l.level, 'count', l.count) order by l.place)
              from (select p.level, count(*) as count, array_position(array['commune', 'city', 'central'], p.level) as place
                      from petitions p
                     where p.commune = ${commune} and ${inPeriod} and ${isCounted} and ${read}
                     group by p.level) l), '[]') as by_level`.execute(tx)
  const { by_level: byLevel = [], merged = 0, earlier = 0 } = rows[0] ?? {}
  return { byLevel, merged, earlierCount: earlier }
}

async function bodyNames({ tx, commune }: ReadContext): Promise<Map<string, string>> {
  const rows = await tx
    .selectFrom('bodies')
    .select(['id', 'name'])
    .where('commune', '=', commune)
    .orderBy('position')
    .orderBy('name')
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
