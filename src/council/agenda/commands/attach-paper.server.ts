import { randomUUIDv7 } from 'node:crypto'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { recordFiles } from '../../../platform/storage/kept-files.server.ts'
import type { ReceivedFile } from '../../../platform/storage/received-file.ts'
import { agendaFacts } from '../events.ts'
import { paperSubject } from '../files.server.ts'
import type { PaperKind } from '../papers.ts'
import { insertPaper, loadItem } from '../store.server.ts'
import { beginOnSession, keepRecord } from './begin.server.ts'

export type AttachInput = {
  readonly sessionId: string
  readonly itemId: string
  readonly kind: PaperKind
  readonly title: string
  readonly documentNumber: string
  readonly isPublic: boolean
  readonly files: readonly ReceivedFile[]
}

/** Đưa tài liệu vào nội dung; the same kind and title again is a new edition beside the old one. */
export async function attachPaper(
  context: ActContext,
  input: AttachInput,
): Promise<Result<{ id: string; sessionId: string }>> {
  const begun = await beginOnSession(context, 'agenda_paper.attach', input.sessionId)
  if (!begun.ok) return begun
  const item = await loadItem(context, input.sessionId, input.itemId)
  if (!item) return refuse('agenda_item.not_found')
  const id = randomUUIDv7()
  const { itemId, kind, title, documentNumber, isPublic, files } = input
  if (files.length === 0 && documentNumber === '') {
    return refuse('agenda_paper.without_file', { field: 'attachments' })
  }
  const edition = await insertPaper(context, { id, itemId, kind, title, documentNumber, isPublic })
  await recordFiles(context, paperSubject(id), files)
  keepRecord(context, item, {
    act: 'agenda_paper.attach',
    fact: agendaFacts.paperAttached,
    after: { paper: title, paperKind: kind, edition, files: files.map(({ sha256 }) => sha256) },
  })
  return ok({ id: item.id, sessionId: item.sessionId })
}
