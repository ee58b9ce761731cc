import { sql } from 'kysely'
import { hasIdShape } from '../../kernel/ids.ts'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import type { AgendaItem, AgendaItemId, ItemKind, ItemState } from './agenda-item.ts'
import type { PaperKind } from './papers.ts'

/** An item of this session as the rules see it, locked until the act ends. */
export async function loadItem(
  { tx, commune }: ReadContext,
  sessionId: string,
  id: string,
): Promise<AgendaItem | null> {
  if (!hasIdShape(id)) return null
  const row = await tx
    .selectFrom('agenda_items')
    .selectAll()
    .where('commune', '=', commune)
    .where('session_id', '=', sessionId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return null
  return {
    id: row.id as AgendaItemId,
    sessionId: row.session_id,
    parentId: row.parent_id,
    position: row.position,
    kind: row.kind as ItemKind,
    title: row.title,
    state: row.state as ItemState,
    version: row.version,
    waivedBecause: row.waived_because,
  }
}

/** What is written of an item when it enters the agenda. */
export type ItemWords = {
  readonly kind: ItemKind
  readonly title: string
  readonly ownerId: string | null
  readonly speaker: string
  readonly minutesPlanned: number
  readonly parentId: string | null
}

function columnsOf(words: ItemWords) {
  return {
    kind: words.kind,
    title: words.title,
    owner_id: words.ownerId,
    speaker: words.speaker,
    minutes_planned: words.minutesPlanned,
    parent_id: words.parentId,
  }
}

/** Puts an item after its last brother. */
export async function insertItem(
  { tx, commune }: ReadContext,
  item: ItemWords & { id: string; sessionId: string; subject?: { kind: string; id: string } },
): Promise<void> {
  await tx
    .insertInto('agenda_items')
    .values({
      commune,
      id: item.id,
      session_id: item.sessionId,
      state: 'pending',
      position: sql<number>`(select coalesce(max(position), 0) + 1 from agenda_items
        where commune = ${commune} and session_id = ${item.sessionId}
          and parent_id is not distinct from ${item.parentId}::uuid)`,
      subject_kind: item.subject?.kind ?? null,
      subject_id: item.subject?.id ?? null,
      ...columnsOf(item),
    })
    .execute()
}

export type ItemChange = {
  readonly state?: ItemState
  readonly reason?: string
  readonly words?: ItemWords
  readonly waivedBecause?: string
  readonly summary?: string
  readonly began?: boolean
  readonly ended?: boolean
}

export async function saveItem(
  { tx, commune, actor, now }: ReadContext,
  item: { id: string; version: number },
  change: ItemChange,
): Promise<void> {
  const at = now.toString()
  await tx
    .updateTable('agenda_items')
    .set({
      version: item.version + 1,
      state: change.state,
      reason: change.reason,
      summary: change.summary,
      ...(change.words ? columnsOf(change.words) : {}),
      ...(change.waivedBecause === undefined
        ? {}
        : {
            waived_because: change.waivedBecause,
            waived_by: actor?.personId ?? null,
            waived_at: at,
          }),
      ...(change.began ? { began_at: sql<string>`coalesce(began_at, ${at})`, ended_at: null } : {}),
      ...(change.ended ? { ended_at: at } : {}),
    })
    .where('commune', '=', commune)
    .where('id', '=', item.id)
    .execute()
}

/** Writes brothers down in this order. */
export async function saveOrder(
  { tx, commune }: ReadContext,
  ids: readonly string[],
): Promise<void> {
  await sql`
    update agenda_items a set position = t.position
      from unnest(${ids}::uuid[]) with ordinality as t(id, position)
     where a.commune = ${commune} and a.id = t.id`.execute(tx)
}

/** Every item of a session locked in one order, so that two people who move items wait for each other. */
export async function lockOrder(
  { tx, commune }: ReadContext,
  sessionId: string,
): Promise<Placed[]> {
  const { rows } = await sql<Placed>`
    select id, parent_id as "parentId", position, state from agenda_items
     where commune = ${commune} and session_id = ${sessionId} order by id for update`.execute(tx)
  return rows
}

type Placed = {
  readonly id: string
  readonly parentId: string | null
  readonly position: number
  readonly state: ItemState
}

/** Adds a paper, or a new edition of the one that has this kind and title already. */
export async function insertPaper(
  { tx, commune, actor, now }: ReadContext,
  paper: {
    id: string
    itemId: string
    kind: PaperKind
    title: string
    documentNumber: string
    isPublic: boolean
  },
): Promise<number> {
  const { rows } = await sql<{ edition: number }>`
    insert into agenda_papers (commune, id, item_id, kind, title, document_number, edition, is_public, attached_at, attached_by)
    select ${commune}, ${paper.id}, ${paper.itemId}, ${paper.kind}, ${paper.title}, ${paper.documentNumber},
           (select coalesce(max(edition), 0) + 1 from agenda_papers where commune = ${commune}
               and item_id = ${paper.itemId} and kind = ${paper.kind} and title = ${paper.title}),
           ${paper.isPublic}, ${now.toString()}, ${actor?.personId ?? null}
    returning edition`.execute(tx)
  return rows[0]?.edition ?? 1
}
