import type { OfficialDocument } from '../../platform/documents/content.ts'
import { seriesFor } from './numbers-store.server.ts'
import { paperOf } from './paper.ts'
import type { DocumentDossier } from './queries.server.ts'
import type { ReadContext } from '../../platform/acts/context.server.ts'

/** The paper as it is printed now; null for one whose words are in a file only. */
export async function faceOf(
  context: ReadContext & { readonly council: { readonly name: string } },
  document: DocumentDossier,
): Promise<OfficialDocument | null> {
  const { content } = document
  if (!content || content.body.length === 0) return null
  const symbol = document.symbol ?? (await seriesFor(context, document))?.symbol ?? ''
  return paperOf({
    councilName: context.council.name,
    body: { kind: document.bodyKind, name: document.bodyName },
    kind: document.kind,
    subject: document.subject,
    content,
    number: document.number,
    symbol,
    documentOn: document.documentOn,
    signature: document.signature,
    today: context.today,
  })
}

/** Name of the paper's file, without ending. */
export function fileNameOf(document: DocumentDossier): string {
  const number = document.documentNumber?.replaceAll('/', '-') ?? 'Dự thảo'
  return `${number} ${document.subject}`.slice(0, 100)
}
