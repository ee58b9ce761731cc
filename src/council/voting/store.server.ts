import { sql } from 'kysely'
import { hasIdShape } from '../../kernel/ids.ts'
import type { Fraction } from '../../law/thresholds.ts'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import type { BallotWay, Choice, Manner, Matter, Tally, CountedVote, VoteState } from './vote.ts'

export type LoadedVote = {
  readonly id: string
  readonly sessionId: string
  readonly state: VoteState
  readonly manner: Manner
  readonly fraction: Fraction
  readonly total: number
  readonly needed: number
}

/**
 * The vote of a session, held until the act ends. Ballots hold it together (`share`); who closes or
 * annuls it holds it alone (`update`), so waits for every ballot that is being written, and every
 * ballot that comes later waits for them and finds the vote closed.
 *
 * Why a gate before the row: shared row locks let newcomers in past one who waits to hold the row
 * alone, so a stream of ballots could keep the chair waiting. Whoever comes to the gate keeps their turn.
 */
export async function loadVote(
  { tx, commune }: ReadContext,
  sessionId: string,
  id: string,
  hold: 'share' | 'update',
): Promise<LoadedVote | null> {
  if (!hasIdShape(id)) return null
  const gate = sql`hashtextextended(${`vote ${id}`}, 0)`
  const { rows } = await sql<LoadedVote>`
    with gate as materialized (
      select ${hold === 'share' ? sql`pg_advisory_xact_lock_shared(${gate})` : sql`pg_advisory_xact_lock(${gate})`})
    select v.id, v.session_id as "sessionId", v.state, v.manner, v.fraction, v.total, v.needed
      from gate, votes v
     where v.commune = ${commune} and v.session_id = ${sessionId} and v.id = ${id}
     ${hold === 'share' ? sql`for share of v` : sql`for update of v`}`.execute(tx)
  return rows[0] ?? null
}

export type NewVote = {
  readonly id: string
  readonly sessionId: string
  readonly itemId: string
  readonly question: string
  readonly matter: Matter
  readonly manner: Manner
  readonly fraction: Fraction
  readonly ruleKey: string
  readonly total: number
  readonly needed: number
  readonly present: number
  readonly quorumNeeded: number
  readonly repeatsId: string | null
}

/** Opens a vote with the next number of the session; false when another is open. */
export async function insertVote(
  { tx, commune, actor, now }: ReadContext,
  vote: NewVote,
): Promise<boolean> {
  const { rows } = await sql`
    insert into votes (commune, id, session_id, number, subject_kind, subject_id, question, matter, manner,
      fraction, rule_key, total, needed, present_at_opening, quorum_needed, repeats_id, state, opened_at, opened_by)
    select ${commune}, ${vote.id}, ${vote.sessionId},
           (select coalesce(max(number), 0) + 1 from votes where commune = ${commune} and session_id = ${vote.sessionId}),
           'agenda_item', ${vote.itemId}, ${vote.question}, ${vote.matter}, ${vote.manner}, ${vote.fraction},
           ${vote.ruleKey}, ${vote.total}, ${vote.needed}, ${vote.present}, ${vote.quorumNeeded},
           ${vote.repeatsId}, 'opened', ${now.toString()}, ${actor?.personId ?? null}
    on conflict do nothing returning id`.execute(tx)
  return rows.length > 0
}

export async function insertConflicts(
  { tx, commune }: ReadContext,
  voteId: string,
  persons: readonly string[],
): Promise<void> {
  if (persons.length === 0) return
  await tx
    .insertInto('vote_conflicts')
    .values(
      persons.map((person_id) => ({ commune, vote_id: voteId, person_id, reason: 'declared' })),
    )
    .execute()
}

/** Must these delegates not vote, and have they voted? By person. One statement. */
export async function castAndConflicts(
  { tx, commune }: ReadContext,
  voteId: string,
  persons: readonly string[],
): Promise<ReadonlyMap<string, { isConflicted: boolean; hasCast: boolean }>> {
  const { rows } = await sql<{ person: string; conflicted: boolean; cast: boolean }>`
    select t.person,
           exists (select from vote_conflicts c where c.commune = ${commune} and c.vote_id = ${voteId}
              and c.person_id = t.person::uuid) as conflicted,
           exists (select from ballots b where b.commune = ${commune} and b.vote_id = ${voteId}
              and b.person_id = t.person::uuid) as cast
      from unnest(${persons}::text[]) as t(person)`.execute(tx)
  return new Map(
    rows.map(({ person, conflicted, cast }) => [
      person,
      { isConflicted: conflicted, hasCast: cast },
    ]),
  )
}

export type NewBallot = { readonly personId: string; readonly choice: Choice }

/** Writes ballots down; gives how many are new: another device may have been faster. */
export async function insertBallots(
  { tx, commune, actor, now }: ReadContext,
  voteId: string,
  ballots: readonly NewBallot[],
  way: BallotWay,
): Promise<number> {
  const written = await tx
    .insertInto('ballots')
    .values(
      ballots.map(({ personId, choice }) => ({
        commune,
        vote_id: voteId,
        person_id: personId,
        choice,
        way,
        cast_at: now.toString(),
        entered_by: way === 'by_name' ? (actor?.personId ?? null) : null,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('person_id')
    .execute()
  return written.length
}

/** Counts a vote that is held alone: no ballot can come between this and its result. */
export async function tallyOf(
  { tx, commune }: ReadContext,
  { id, total }: Pick<LoadedVote, 'id' | 'total'>,
  present: readonly string[],
): Promise<Tally> {
  const ballots = await tx
    .selectFrom('ballots')
    .select(['person_id', 'choice'])
    .where('commune', '=', commune)
    .where('vote_id', '=', id)
    .execute()
  const cast = new Set(ballots.map(({ person_id }) => person_id))
  const of = (choice: Choice) => ballots.filter((ballot) => ballot.choice === choice).length
  const notVoting = present.filter((person) => !cast.has(person)).length
  return {
    inFavour: of('in_favour'),
    against: of('against'),
    abstaining: of('abstaining'),
    notVoting,
    // Who voted and left was there when it counted.
    absent: total - cast.size - notVoting,
  }
}

/** Closes a vote with its result, which stands from now on. */
export async function saveResult(
  { tx, commune, actor, now }: ReadContext,
  id: string,
  result: CountedVote,
): Promise<void> {
  await tx
    .updateTable('votes')
    .set({
      state: 'closed',
      version: sql<number>`version + 1`,
      closed_at: now.toString(),
      closed_by: actor?.personId ?? null,
      in_favour: result.inFavour,
      against: result.against,
      abstaining: result.abstaining,
      not_voting: result.notVoting,
      absent: result.absent,
      is_carried: result.isCarried,
    })
    .where('commune', '=', commune)
    .where('id', '=', id)
    .execute()
}

export async function saveAnnulment(
  { tx, commune, actor, now }: ReadContext,
  id: string,
  reason: string,
): Promise<void> {
  await tx
    .updateTable('votes')
    .set({
      state: 'annulled',
      version: sql<number>`version + 1`,
      annulled_at: now.toString(),
      annulled_by: actor?.personId ?? null,
      annulled_because: reason,
    })
    .where('commune', '=', commune)
    .where('id', '=', id)
    .execute()
}
