import { sql } from 'kysely'
import { hasIdShape } from '../../kernel/ids.ts'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { standingAfter } from './recommendation.ts'
import { partyBodies, partyOf } from './recommendations-store.server.ts'
import type { FollowedRecommendation, RecordShown } from './shown.ts'

type Row = Omit<FollowedRecommendation, 'standing' | 'party' | 'records'> & {
  answererId: string
  partyBodies: string[] | null
  records: (Omit<RecordShown, 'onDay'> & { onDay: string })[]
}

type Wanted = { readonly supervisionId?: string; readonly id?: string }

/** Recommendations of one supervision, one of them, or all that were made; by day due. One statement. */
export async function followedRecommendations(
  { tx, commune }: Pick<ReadContext, 'tx' | 'commune'>,
  { supervisionId, id }: Wanted = {},
): Promise<FollowedRecommendation[]> {
  if (id !== undefined && !hasIdShape(id)) return []
  const which = id
    ? sql`r.id = ${id}`
    : supervisionId
      ? sql`r.supervision_id = ${supervisionId}`
      : sql`r.made_on is not null`
  const { rows } = await sql<Row>`
    select r.id, r.supervision_id as "supervisionId", s.subject as supervision, r.number, r.words,
           r.addressee_id as "addresseeId", b.name as addressee, r.answerer_id as "answererId",
           p.full_name as answerer, r.due_on as "dueOn", r.proof, r.made_on as "madeOn",
           ${partyBodies} as "partyBodies",
           (select coalesce(jsonb_agg(jsonb_build_object('id', k.id, 'kind', k.kind, 'verdict', k.verdict,
                     'words', k.words, 'companions', k.companions, 'place', k.place, 'onDay', k.on_day,
                     'office', k.office, 'bodyIds', k.body_ids, 'personId', k.person_id) order by k.position), '[]')
              from recommendation_records k
             where k.commune = r.commune and k.recommendation_id = r.id) as records
      from recommendations r
      join supervisions s on s.commune = r.commune and s.id = r.supervision_id
      join bodies b on b.commune = r.commune and b.id = r.addressee_id
      join persons p on p.commune = r.commune and p.id = r.answerer_id
     where r.commune = ${commune} and ${which}
     order by ${supervisionId ? sql`r.number` : sql`r.due_on, r.supervision_id, r.number`} limit 2000`.execute(
    tx,
  )
  return rows.map(({ answererId, partyBodies: bodyIds, records, ...row }) => {
    const party = partyOf(answererId, bodyIds ?? [], records)
    return {
      ...row,
      records: records.map((one) => ({ ...one, onDay: Temporal.PlainDate.from(one.onDay) })),
      party,
      standing: standingAfter(records, party),
    }
  })
}

/**
 * The share of recommendations truly done, counted by the database: the twin of `standingAfter`. What
 * counts last is a revisit by nobody of the party; a proof after it reopens all but what was done.
 */
export async function shareTrulyDone({
  tx,
  commune,
}: Pick<ReadContext, 'tx' | 'commune'>): Promise<{ made: number; done: number }> {
  const { rows } = await sql<{ made: number; done: number }>`
    select count(*)::int as made, count(*) filter (where (
             select k.verdict from recommendation_records k
              where k.commune = r.commune and k.recommendation_id = r.id and k.kind = 'revisit'
                and not (k.body_ids::text[] && coalesce(${partyBodies}, '{}'))
                and k.person_id is distinct from r.answerer_id
                and not exists (select from recommendation_records o
                      where o.commune = k.commune and o.recommendation_id = k.recommendation_id
                        and o.kind = 'proof' and o.person_id = k.person_id)
              order by k.position desc limit 1) = 'done')::int as done
      from recommendations r where r.commune = ${commune} and r.made_on is not null`.execute(tx)
  return rows[0]!
}
