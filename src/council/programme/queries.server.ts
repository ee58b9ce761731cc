import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import type { ActivityKind, ProgrammeState } from './programme.ts'

export type ProgrammeRow = {
  readonly id: string
  readonly year: number
  readonly state: ProgrammeState
  readonly version: number
  readonly documentNumber: string
  readonly adoptedOn: Temporal.PlainDate | null
  readonly isSample: boolean
  readonly activities: number
}

const columns = sql`p.id, p.year, p.state, p.version, p.document_number as "documentNumber",
    p.adopted_on as "adoptedOn", p.is_sample as "isSample",
    (select count(*) from programme_activities a where a.commune = p.commune and a.programme_id = p.id
        and a.dropped_on is null)::int as activities`

/** Every programme, the newest year first. */
export async function programmes({ tx, commune }: ReadContext): Promise<ProgrammeRow[]> {
  const { rows } = await sql<ProgrammeRow>`
    select ${columns} from programmes p where p.commune = ${commune} order by p.year desc`.execute(
    tx,
  )
  return rows
}

export async function programmeOfYear(
  { tx, commune }: ReadContext,
  year: number,
): Promise<ProgrammeRow | null> {
  if (!Number.isInteger(year)) return null
  const { rows } = await sql<ProgrammeRow>`
    select ${columns} from programmes p where p.commune = ${commune} and p.year = ${year}`.execute(
    tx,
  )
  return rows[0] ?? null
}

/** An activity as it is shown: who does it, who answers by name, when, for which duty of the plan. */
export type ActivityRow = {
  readonly id: string
  readonly kind: ActivityKind
  readonly title: string
  readonly bodyId: string
  readonly body: string
  readonly personId: string
  readonly person: string
  readonly startsOn: Temporal.PlainDate
  readonly endsOn: Temporal.PlainDate
  readonly evidence: string
  readonly dutyId: string | null
  readonly dutyCode: string | null
  readonly cooperatorIds: readonly string[]
  readonly cooperators: readonly string[]
  readonly isDropped: boolean
  readonly droppedBecause: string
}

/** The activities of a programme in the order of their days; dropped ones stand among them. */
export async function activitiesOf(
  { tx, commune }: ReadContext,
  programmeId: string,
): Promise<ActivityRow[]> {
  const { rows } = await sql<ActivityRow>`
    select a.id, a.kind, a.title, a.body_id as "bodyId", b.name as body, a.person_id as "personId",
           p.full_name as person, a.starts_on as "startsOn", a.ends_on as "endsOn", a.evidence,
           a.duty_id as "dutyId", d.code as "dutyCode", a.dropped_on is not null as "isDropped",
           a.dropped_because as "droppedBecause",
           array(select c.body_id::text from programme_cooperators c
                  where c.commune = a.commune and c.activity_id = a.id order by c.body_id) as "cooperatorIds",
           array(select o.name from programme_cooperators c join bodies o on o.commune = c.commune and o.id = c.body_id
                  where c.commune = a.commune and c.activity_id = a.id order by o.position, o.name) as cooperators
      from programme_activities a
      join bodies b on b.commune = a.commune and b.id = a.body_id
      join persons p on p.commune = a.commune and p.id = a.person_id
      left join duties d on d.commune = a.commune and d.id = a.duty_id
     where a.commune = ${commune} and a.programme_id = ${programmeId}
     order by a.starts_on, a.ends_on, a.title, a.id`.execute(tx)
  return rows
}

/** One activity with the year it stands in; null when there is none such, or it was dropped. */
export async function activityToCarryOut(
  context: ReadContext,
  id: string,
): Promise<(ActivityRow & { readonly year: number }) | null> {
  const { tx, commune } = context
  const { rows } = await sql<{ programmeId: string; year: number }>`
    select p.id as "programmeId", p.year from programme_activities a
      join programmes p on p.commune = a.commune and p.id = a.programme_id
     where a.commune = ${commune} and a.id::text = ${id} and a.dropped_on is null`.execute(tx)
  const [of] = rows
  if (!of) return null
  const found = (await activitiesOf(context, of.programmeId)).find((one) => one.id === id)
  return found ? { ...found, year: of.year } : null
}

export type ProgrammeStep = {
  readonly verb: string
  readonly at: Temporal.Instant
  readonly person: string | null
  readonly office: string
  readonly change: string
  readonly reason: string
}

/** What was done to a programme, the newest first. */
export async function programmeSteps(
  { tx, commune }: ReadContext,
  programmeId: string,
): Promise<ProgrammeStep[]> {
  const { rows } = await sql<ProgrammeStep>`
    select s.verb, s.at, p.full_name as person, s.office, s.change, s.reason from programme_steps s
      left join persons p on p.commune = s.commune and p.id = s.person_id
     where s.commune = ${commune} and s.programme_id = ${programmeId}
     order by s.version desc limit 200`.execute(tx)
  return rows
}
