import { sql } from 'kysely'
import { hasIdShape } from '../../kernel/ids.ts'
import type { Basis } from '../../kernel/basis.ts'
import { legalDay } from '../../kernel/clock.ts'
import { groundOfEffective } from '../../law/council-rules.ts'
import type { Fraction } from '../../law/thresholds.ts'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { ruleOn } from '../rules/index.ts'
import {
  matterRules,
  type BallotWay,
  type Choice,
  type Manner,
  type Matter,
  type VoteState,
} from './vote.ts'

/** A vote as pages show it; the result is null until it is closed. */
export type VoteShown = {
  readonly id: string
  readonly sessionId: string
  readonly number: number
  readonly itemId: string
  readonly question: string
  readonly matter: Matter
  readonly manner: Manner
  readonly fraction: Fraction
  readonly total: number
  readonly needed: number
  readonly presentAtOpening: number
  readonly quorumNeeded: number
  readonly repeatsId: string | null
  readonly state: VoteState
  readonly openedAt: Temporal.Instant
  readonly closedAt: Temporal.Instant | null
  readonly annulledAt: Temporal.Instant | null
  readonly annulledBecause: string
  readonly inFavour: number | null
  readonly against: number | null
  readonly abstaining: number | null
  readonly notVoting: number | null
  readonly absent: number | null
  readonly isCarried: boolean | null
  /** Ballots written so far. */
  readonly cast: number
}

const columns = sql`
  v.id, v.session_id as "sessionId", v.number, v.subject_id as "itemId", v.question, v.matter, v.manner,
  v.fraction, v.total, v.needed, v.present_at_opening as "presentAtOpening",
  v.quorum_needed as "quorumNeeded", v.repeats_id as "repeatsId", v.state, v.opened_at as "openedAt",
  v.closed_at as "closedAt", v.annulled_at as "annulledAt", v.annulled_because as "annulledBecause",
  v.in_favour as "inFavour", v.against, v.abstaining, v.not_voting as "notVoting", v.absent,
  v.is_carried as "isCarried",
  (select count(*)::integer from ballots b where b.commune = v.commune and b.vote_id = v.id) as cast`

/** The votes of a session in the order they were opened. One statement. */
export async function votesOf(
  { tx, commune }: ReadContext,
  sessionId: string,
): Promise<VoteShown[]> {
  const { rows } = await sql<VoteShown>`
    select ${columns} from votes v
     where v.commune = ${commune} and v.session_id = ${sessionId} order by v.number`.execute(tx)
  return rows
}

/** A vote of a session by its id; undefined when the session has none such. */
export async function voteById(
  { tx, commune }: ReadContext,
  sessionId: string,
  id: string,
): Promise<VoteShown | undefined> {
  if (!hasIdShape(id) || !hasIdShape(sessionId)) return undefined
  const { rows } = await sql<VoteShown>`
    select ${columns} from votes v
     where v.commune = ${commune} and v.session_id = ${sessionId} and v.id = ${id}`.execute(tx)
  return rows[0]
}

/** Is a vote of this session, or on this item of it, under way? */
export async function hasOpenVote(
  { tx, commune }: ReadContext,
  sessionId: string,
  itemId?: string,
): Promise<boolean> {
  const { rows } = await sql`
    select 1 from votes where commune = ${commune} and session_id = ${sessionId} and state = 'opened'
       and (${itemId ?? null}::text is null or subject_id = ${itemId ?? null})`.execute(tx)
  return rows.length > 0
}

export type BallotShown = {
  readonly personId: string
  readonly name: string
  readonly choice: Choice
  readonly way: BallotWay
  readonly castAt: Temporal.Instant
}

/** Who voted how: open ballots, by the names of the roll. */
export async function ballotsOf(
  { tx, commune }: ReadContext,
  voteId: string,
): Promise<BallotShown[]> {
  const { rows } = await sql<BallotShown>`
    select b.person_id as "personId", p.full_name as name, b.choice, b.way, b.cast_at as "castAt"
      from ballots b join persons p on p.commune = b.commune and p.id = b.person_id
     where b.commune = ${commune} and b.vote_id = ${voteId} order by b.cast_at, p.full_name`.execute(
    tx,
  )
  return rows
}

/** Who must not vote on this question. */
export async function conflictedIn(
  { tx, commune }: ReadContext,
  voteId: string,
): Promise<string[]> {
  const rows = await tx
    .selectFrom('vote_conflicts')
    .select('person_id')
    .where('commune', '=', commune)
    .where('vote_id', '=', voteId)
    .execute()
  return rows.map(({ person_id }) => person_id)
}

/** One's own ballots of a session, by vote: the receipt that a phone shows after commit. */
export async function ownBallots(
  { tx, commune, actor }: ReadContext,
  sessionId: string,
): Promise<ReadonlyMap<string, { choice: Choice; castAt: Temporal.Instant; way: BallotWay }>> {
  if (!actor?.personId) return new Map()
  const { rows } = await sql<{
    voteId: string
    choice: Choice
    castAt: Temporal.Instant
    way: BallotWay
  }>`
    select b.vote_id as "voteId", b.choice, b.cast_at as "castAt", b.way
      from ballots b join votes v on v.commune = b.commune and v.id = b.vote_id
     where b.commune = ${commune} and v.session_id = ${sessionId} and b.person_id = ${actor.personId}`.execute(
    tx,
  )
  return new Map(rows.map(({ voteId, ...ballot }) => [voteId, ballot]))
}

/**
 * Where the law says how many must be in favour, for each vote by its id: by the rule in force on
 * the day the vote was opened. One statement for all votes of a day.
 */
export async function basesOfVotes(
  context: ReadContext,
  votes: readonly VoteShown[],
): Promise<ReadonlyMap<string, Basis>> {
  const asked = Map.groupBy(
    votes,
    ({ matter, openedAt }) => `${matterRules[matter]} ${legalDay(openedAt)}`,
  )
  const found = new Map<string, Basis>()
  for (const alike of asked.values()) {
    const [{ matter, openedAt }] = alike as [VoteShown, ...VoteShown[]]
    const effective = await ruleOn(context, matterRules[matter], legalDay(openedAt))
    for (const { id } of alike) found.set(id, groundOfEffective(effective).basis)
  }
  return found
}
