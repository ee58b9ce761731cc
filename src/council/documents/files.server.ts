import { sql } from 'kysely'
import { hasIdShape } from '../../kernel/ids.ts'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import type { FileReaders } from '../../platform/storage/download.server.ts'
import { filesOf, type AttachedFile } from '../../platform/storage/kept-files.server.ts'
import { readableBy } from './lists.server.ts'
import { documentPermissions, readsDrafts } from './policy.ts'

export const fileKind = { document: 'official_document', incoming: 'incoming_document', imported: 'imported_file' } as const

export function filesOfDocument(context: ReadContext, id: string): Promise<AttachedFile[]> {
  return filesOf(context, [{ kind: fileKind.document, id }])
}

export function filesOfIncoming(context: ReadContext, id: string): Promise<AttachedFile[]> {
  return filesOf(context, [{ kind: fileKind.incoming, id }])
}

/** Who may fetch a file that is not public: whoever reads the paper it belongs to. */
export const documentFileReaders: FileReaders = {
  async [fileKind.document](page, id) {
    if (!hasIdShape(id)) return false
    const { rows } = await sql`
      select 1 from official_documents d
       where d.commune = ${page.commune} and d.id = ${id} and ${readableBy(page)}`.execute(page.tx)
    return rows.length > 0
  },
  [fileKind.incoming]: async (page) => documentPermissions['incoming_document.read'].may(page.actor),
  [fileKind.imported]: async (page) => readsDrafts(page.actor),
}
