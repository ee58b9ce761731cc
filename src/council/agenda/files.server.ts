import { sql } from 'kysely'
import type { SubjectRef } from '../../kernel/subject-ref.ts'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import type { FileReaders } from '../../platform/storage/download.server.ts'
import { filesOf, type AttachedFile } from '../../platform/storage/kept-files.server.ts'
import { isPublicSession, sessionById, sessionPermissions } from '../sessions/index.ts'
import type { ItemShown } from './queries.server.ts'

/** Files of one edition of a paper. */
export function paperSubject(id: string): SubjectRef {
  return { kind: 'agenda_paper', id }
}

/** The files of every paper of these items: one statement. */
export function filesOfItems(
  context: ReadContext,
  items: readonly Pick<ItemShown, 'papers'>[],
): Promise<AttachedFile[]> {
  return filesOf(
    context,
    items.flatMap(({ papers }) => papers.map(({ id }) => paperSubject(id))),
  )
}

/** A paper is read by whoever reads sessions; by everybody when it is public and the session convened. */
export const agendaFileReaders: FileReaders = {
  async agenda_paper(page, id) {
    if (sessionPermissions['session.read'].may(page.actor)) return true
    const { rows } = await sql<{ session: string }>`
      select i.session_id as session from agenda_papers p
        join agenda_items i on i.commune = p.commune and i.id = p.item_id
       where p.commune = ${page.commune} and p.id = ${id} and p.is_public`.execute(page.tx)
    const session = rows[0] && (await sessionById(page, rows[0].session))
    return session !== undefined && isPublicSession(session)
  },
}
