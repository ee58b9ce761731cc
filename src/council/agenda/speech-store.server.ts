import { hasIdShape } from '../../kernel/ids.ts'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { sqlState } from '../../platform/db/transaction.server.ts'
import type { SpeechKind, SpeechState } from './speech.ts'

export type LoadedSpeech = {
  readonly id: string
  readonly sessionId: string
  readonly personId: string
  readonly state: SpeechState
}

/** A speech of this session, locked until the act ends. */
export async function loadSpeech(
  { tx, commune }: ReadContext,
  sessionId: string,
  id: string,
): Promise<LoadedSpeech | null> {
  if (!hasIdShape(id)) return null
  const row = await tx
    .selectFrom('speeches')
    .select(['id', 'session_id', 'person_id', 'state'])
    .where('commune', '=', commune)
    .where('session_id', '=', sessionId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return null
  return {
    id: row.id,
    sessionId: row.session_id,
    personId: row.person_id,
    state: row.state as SpeechState,
  }
}

/** Puts a delegate into the queue; false when they stand in it already. */
export async function insertSpeech(
  { tx, commune, now }: ReadContext,
  speech: { id: string; sessionId: string; itemId: string; personId: string; kind: SpeechKind },
): Promise<boolean> {
  const inserted = await tx
    .insertInto('speeches')
    .values({
      commune,
      id: speech.id,
      session_id: speech.sessionId,
      item_id: speech.itemId,
      person_id: speech.personId,
      kind: speech.kind,
      state: 'waiting',
      asked_at: now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}

/** Moves a speech on; false when somebody else is speaking. */
export async function saveSpeech(
  { tx, commune, now }: ReadContext,
  id: string,
  state: SpeechState,
): Promise<boolean> {
  const at = now.toString()
  try {
    await tx
      .updateTable('speeches')
      .set({
        state,
        ...(state === 'speaking' ? { began_at: at } : {}),
        ...(state === 'done' ? { ended_at: at } : {}),
      })
      .where('commune', '=', commune)
      .where('id', '=', id)
      .execute()
    return true
  } catch (error) {
    if (sqlState(error) === '23505') return false
    throw error
  }
}

/** Ends whatever is being said, as when the item ends: the queue of the item is empty after it. */
export async function endSpeechesOf(
  { tx, commune, now }: ReadContext,
  itemId: string,
): Promise<void> {
  const of = tx.updateTable('speeches').where('commune', '=', commune).where('item_id', '=', itemId)
  await of
    .where('state', '=', 'speaking')
    .set({ state: 'done', ended_at: now.toString() })
    .execute()
  await of.where('state', '=', 'waiting').set({ state: 'withdrawn' }).execute()
}
