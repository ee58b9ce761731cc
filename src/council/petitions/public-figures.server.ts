import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { countedOutcomes, type CountedOutcome } from './counted-outcome.ts'
import { countedOutcome, isCounted, isOpen, lastAnswers, wasContested } from './counting.server.ts'
import { isPublic, readableBy, type Condition } from './lists.server.ts'
import { waitingStates, type PetitionField } from './petition.ts'

/** Who looks at the figures: everybody, or the desk's people at what they may read. */
export type Face = 'portal' | 'desk'

/** How many petitions there are of a kind. */
export type Tally = {
  readonly received: number
  /** Not finished: neither confirmed nor settled, returned or withdrawn. */
  readonly open: number
  /** Due by a day that has passed, whoever owes the step. */
  readonly overdue: number
  /** What the face's list shows of them: the portal's only what was published. All below are of these. */
  readonly shown: number
  readonly published: number
  /** Their holder's last answer came by its day, or after it. */
  readonly inTime: number
  readonly late: number
  readonly contested: number
  readonly outcomes: Readonly<Record<CountedOutcome, number>>
}

export type TallyOf<Key> = { readonly key: Key | null; readonly tally: Tally }

/** An answer that came late: due and given on these days. */
export type LateAnswer = { readonly dueOn: Temporal.PlainDate; readonly answeredOn: Temporal.PlainDate }

export type PetitionTallies = {
  readonly all: Tally
  readonly byField: readonly TallyOf<PetitionField>[]
  /** Keys are ids; null for petitions that name no hamlet, or that nobody holds yet. */
  readonly byHamlet: readonly TallyOf<string>[]
  readonly byHolder: readonly (TallyOf<string> & { readonly lateAnswers: readonly LateAnswer[] })[]
  /** Keys are the first days of months: "2026-03-01". */
  readonly byMonth: readonly TallyOf<string>[]
}

export type Period = { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate }

type Row = Omit<Tally, 'outcomes'> & {
  outcomes: Record<CountedOutcome, number>
  by: 'all' | 'field' | 'hamlet' | 'holder' | 'month'
  key: string | null
  lateAnswers: { due_on: string; answered_on: string }[] | null
}

/** Petitions received in the period, counted in every way that the figures show: one statement. */
export async function petitionTallies(
  context: ReadContext,
  face: Face,
  { from, to }: Period,
): Promise<PetitionTallies> {
  const { tx, commune, today } = context
  const isShown: Condition = face === 'portal' ? isPublic : sql`true`
  const read: Condition = face === 'portal' ? sql`true` : readableBy(context)
  const { rows } = await sql<Row>`
    with counted as materialized (
      select p.field, p.hamlet_id::text as hamlet, p.holder_id::text as holder,
             to_char(date_trunc('month', p.received_on), 'YYYY-MM-DD') as month,
             ${isPublic} as is_published, ${countedOutcome} as outcome, ${isOpen} as is_open, ${isShown} as is_shown,
             p.due_on < ${today.toString()} and p.state = any(${waitingStates}) as is_overdue,
             ${wasContested} as is_contested, a.on_day as answered_on, a.due_on
        from petitions p left join ${lastAnswers(commune)} a on a.petition_id = p.id
       where p.commune = ${commune} and p.received_on between ${from.toString()} and ${to.toString()}
         and ${isCounted} and ${read})
    select case when grouping(field) = 0 then 'field' when grouping(hamlet) = 0 then 'hamlet'
                when grouping(holder) = 0 then 'holder' when grouping(month) = 0 then 'month' else 'all' end as by,
           coalesce(field, hamlet, holder, month) as key,
           count(*) as received,
           count(*) filter (where is_open) as open,
           count(*) filter (where is_overdue) as overdue,
           count(*) filter (where is_shown) as shown,
           count(*) filter (where is_published) as published,
           count(*) filter (where is_shown and answered_on <= due_on) as "inTime",
           count(*) filter (where is_shown and answered_on > due_on) as late,
           count(*) filter (where is_shown and is_contested) as contested,
           jsonb_build_object(${outcomeCounts}) as outcomes,
           case when grouping(holder) = 0 then jsonb_agg(jsonb_build_object('due_on', due_on, 'answered_on', answered_on))
             filter (where is_shown and answered_on > due_on) end as "lateAnswers"
      from counted group by grouping sets ((), (field), (hamlet), (holder), (month))`.execute(tx)
  return talliesOf(rows)
}

const outcomeCounts = sql.join(
  countedOutcomes.flatMap((outcome) => [
    sql.lit(outcome),
    sql`count(*) filter (where is_shown and outcome = ${sql.lit(outcome)})`,
  ]),
)

function talliesOf(rows: readonly Row[]): PetitionTallies {
  const of = <Key extends string>(by: Row['by']): TallyOf<Key>[] =>
    rows.filter((row) => row.by === by).map((row) => ({ key: row.key as Key | null, tally: tallyOf(row) }))
  return {
    all: tallyOf(rows.find(({ by }) => by === 'all')!),
    byField: of('field'),
    byHamlet: of('hamlet'),
    byHolder: rows
      .filter(({ by }) => by === 'holder')
      .map((row) => ({ key: row.key, tally: tallyOf(row), lateAnswers: (row.lateAnswers ?? []).map(lateOf) })),
    byMonth: of('month'),
  }
}

function tallyOf({ by: _by, key: _key, lateAnswers: _late, ...tally }: Row): Tally {
  return tally
}

function lateOf({ due_on, answered_on }: { due_on: string; answered_on: string }): LateAnswer {
  return { dueOn: Temporal.PlainDate.from(due_on), answeredOn: Temporal.PlainDate.from(answered_on) }
}
