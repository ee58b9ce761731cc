import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'

/** Minutes that wait for the reader's own approval, and one of those meetings. */
export type WaitingMinutes = { readonly count: number; readonly meetingId: string | null }

/** Meetings closed whose minutes this person signs as chair or secretary and has not approved yet. */
export async function waitingMinutes({ tx, commune, actor }: ReadContext): Promise<WaitingMinutes> {
  const me = actor?.personId ?? null
  const { rows } = await sql<WaitingMinutes>`
    select count(*) as count, min(m.id::text) as "meetingId"
      from voter_meetings m
     where m.commune = ${commune} and m.state = 'closed'
       and ((m.chair_id = ${me}::uuid and m.chair_approved_at is null)
         or (m.secretary_id = ${me}::uuid and m.secretary_approved_at is null))`.execute(tx)
  return rows[0]!
}
