import { sql } from 'kysely'
import { hasIdShape } from '../../kernel/ids.ts'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { decideVote, type ItemKind, type ItemState } from './agenda-item.ts'
import { missingPapers, type PaperKind } from './papers.ts'
import type { SpeechKind, SpeechState } from './speech.ts'
import { inOrder } from './tree.ts'
import type { Result } from '../../kernel/result.ts'

export type PaperShown = {
  readonly id: string
  readonly kind: PaperKind
  readonly title: string
  readonly documentNumber: string
  readonly edition: number
  readonly isPublic: boolean
  /** A newer edition stands beside it. */
  readonly isSuperseded: boolean
}

/** An item as pages show it, with its number in the tree. */
export type ItemShown = {
  readonly id: string
  readonly parentId: string | null
  readonly position: number
  readonly kind: ItemKind
  readonly title: string
  readonly ownerId: string | null
  readonly owner: string | null
  readonly speaker: string
  readonly minutesPlanned: number
  readonly state: ItemState
  readonly reason: string
  readonly waivedBecause: string
  readonly summary: string
  readonly beganAt: Temporal.Instant | null
  readonly endedAt: Temporal.Instant | null
  readonly version: number
  readonly papers: readonly PaperShown[]
  readonly number: string
  readonly depth: number
  readonly missing: readonly PaperKind[]
}

type Row = Omit<ItemShown, 'number' | 'depth' | 'missing'>

/** The agenda of a session in the order it is read. One statement. */
export async function agendaOf(
  { tx, commune }: ReadContext,
  sessionId: string,
): Promise<ItemShown[]> {
  const { rows } = await sql<Row>`
    select i.id, i.parent_id as "parentId", i.position, i.kind, i.title, i.owner_id as "ownerId",
           b.name as owner, i.speaker, i.minutes_planned as "minutesPlanned", i.state, i.reason,
           i.waived_because as "waivedBecause", i.summary, i.began_at as "beganAt",
           i.ended_at as "endedAt", i.version,
           coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'kind', p.kind, 'title', p.title,
                'documentNumber', p.document_number, 'edition', p.edition, 'isPublic', p.is_public,
                'isSuperseded', exists (select from agenda_papers n where n.commune = p.commune
                   and n.item_id = p.item_id and n.kind = p.kind and n.title = p.title and n.edition > p.edition))
                order by p.attached_at, p.id)
              from agenda_papers p where p.commune = i.commune and p.item_id = i.id), '[]') as papers
      from agenda_items i left join bodies b on b.commune = i.commune and b.id = i.owner_id
     where i.commune = ${commune} and i.session_id = ${sessionId}`.execute(tx)
  return inOrder(rows).map(({ item, number, depth }) => ({
    ...item,
    number,
    depth,
    missing: missingPapers(
      item.kind,
      item.papers.map(({ kind }) => kind),
    ),
  }))
}

/** What is on the table now. */
export function currentItem(agenda: readonly ItemShown[]): ItemShown | undefined {
  return agenda.find(({ state }) => state === 'under_discussion')
}

/** Planned length of what is neither withdrawn nor postponed, in minutes. */
export function plannedMinutes(agenda: readonly ItemShown[]): number {
  return agenda
    .filter(({ state }) => state !== 'withdrawn' && state !== 'postponed')
    .reduce((sum, { minutesPlanned }) => sum + minutesPlanned, 0)
}

export type ItemForVote = {
  readonly id: string
  readonly title: string
  readonly may: Result<void>
}

/** Whether an item of this session may be put to the vote; locks it, so that its papers stand still. */
export async function itemForVote(
  { tx, commune }: ReadContext,
  sessionId: string,
  id: string,
): Promise<ItemForVote | undefined> {
  if (!hasIdShape(id)) return undefined
  const { rows } = await sql<{
    kind: ItemKind
    state: ItemState
    title: string
    waivedBecause: string
    papers: PaperKind[]
  }>`
    select i.kind, i.state, i.title, i.waived_because as "waivedBecause",
           coalesce((select array_agg(p.kind) from agenda_papers p
              where p.commune = i.commune and p.item_id = i.id), '{}') as papers
      from agenda_items i
     where i.commune = ${commune} and i.session_id = ${sessionId} and i.id = ${id} for update of i`.execute(
    tx,
  )
  const [row] = rows
  return row && { id, title: row.title, may: decideVote(row, row.papers) }
}

export type SpeechShown = {
  readonly id: string
  readonly itemId: string
  readonly personId: string
  readonly name: string
  readonly kind: SpeechKind
  readonly state: SpeechState
  readonly askedAt: Temporal.Instant
  readonly beganAt: Temporal.Instant | null
  readonly endedAt: Temporal.Instant | null
}

/** Who asked for the floor in a session, in the order of asking. */
export async function speechesOf(
  { tx, commune }: ReadContext,
  sessionId: string,
): Promise<SpeechShown[]> {
  const { rows } = await sql<SpeechShown>`
    select s.id, s.item_id as "itemId", s.person_id as "personId", p.full_name as name, s.kind, s.state,
           s.asked_at as "askedAt", s.began_at as "beganAt", s.ended_at as "endedAt"
      from speeches s join persons p on p.commune = s.commune and p.id = s.person_id
     where s.commune = ${commune} and s.session_id = ${sessionId} order by s.asked_at, s.id`.execute(
    tx,
  )
  return rows
}
