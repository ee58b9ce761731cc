import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import type { MeetingRound } from './rounds-store.server.ts'
import { bodiesOn, constituencyAreas } from '../delegates/index.ts'

export type RoundRow = Pick<
  MeetingRound,
  'id' | 'name' | 'kind' | 'startsOn' | 'endsOn' | 'reportDueOn'
> & {
  readonly meetings: number
  readonly waiting: number
  readonly closed: number
  readonly cancelled: number
  readonly lines: number
  readonly petitions: number
}

/** Every round, the newest first, with how far it has come. */
export async function roundsForDesk({ tx, commune }: ReadContext): Promise<RoundRow[]> {
  const { rows } = await sql<RoundRow>`
    select r.id, r.name, r.kind, r.starts_on as "startsOn", r.ends_on as "endsOn", r.report_due_on as "reportDueOn",
           count(m.id)::int as meetings,
           count(m.id) filter (where m.state = 'planned')::int as waiting,
           count(m.id) filter (where m.state = 'closed')::int as closed,
           count(m.id) filter (where m.state = 'cancelled')::int as cancelled,
           coalesce(sum(l.lines), 0)::int as lines, coalesce(sum(l.petitions), 0)::int as petitions
      from meeting_rounds r
      left join voter_meetings m on m.commune = r.commune and m.round_id = r.id
      left join lateral (
        select count(*) as lines, count(*) filter (where s.kind = 'petition') as petitions from spoken_lines s
         where s.commune = m.commune and s.meeting_id = m.id and s.withdrawn_at is null) l on true
     where r.commune = ${commune}
     group by r.commune, r.id
     order by r.starts_on desc, r.id desc`.execute(tx)
  return rows
}

export type GroupToChoose = {
  readonly id: string
  readonly name: string
  readonly members: readonly string[]
  readonly areas: readonly string[]
  readonly headId: string | null
}

/** Those a meeting may be planned with, on a day: groups with their members, areas and other people. */
export type PeopleToChoose = {
  readonly groups: readonly GroupToChoose[]
  readonly delegates: readonly { id: string; name: string }[]
  readonly organisers: readonly { id: string; name: string }[]
}

export async function peopleToChoose(
  context: ReadContext,
  on: Temporal.PlainDate,
): Promise<PeopleToChoose> {
  const kinds = ['council', 'delegate_group', 'fatherland_front', 'council_office'] as const
  const bodies = await bodiesOn(context, on, { kinds })
  const areas = await constituencyAreas(context)
  const of = (...wanted: string[]) => bodies.filter(({ kind }) => wanted.includes(kind))
  const people = (wanted: typeof bodies) =>
    wanted
      .flatMap(({ holders }) => holders)
      .map(({ personId: id, personName: name }) => ({ id, name }))
      .filter(({ id }, place, all) => all.findIndex((other) => other.id === id) === place)
  return {
    groups: of('delegate_group').map(({ id, name, holders }) => ({
      id,
      name,
      members: holders.map(({ personId }) => personId),
      headId: holders.find(({ office }) => office === 'head')?.personId ?? null,
      areas: areas.get(id) ?? [],
    })),
    delegates: people(of('council')),
    organisers: people(of('fatherland_front', 'council_office')),
  }
}

/** How many voters came to each meeting of a round where they were counted. */
export async function votersCounted(
  { tx, commune }: ReadContext,
  roundId: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await tx
    .selectFrom('voter_meetings')
    .select(['id', 'voters_present'])
    .where('commune', '=', commune)
    .where('round_id', '=', roundId)
    .execute()
  return new Map(
    rows.flatMap(({ id, voters_present: count }) => (count === null ? [] : [[id, count] as const])),
  )
}
