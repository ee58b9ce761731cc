import { hasIdShape } from '../../../kernel/ids.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { Notice } from '../../../ui/index.ts'
import { documentPermissions } from '../policy.ts'
import { documentForDesk, type DocumentDossier } from '../queries.server.ts'
import { kindText } from '../text.vi.ts'
import { verbsFor, type DeskVerb } from '../verbs.ts'
import { deskPath, documentPath } from './paths.ts'

/** The paper that the page's address names, as far as its reader may see it. */
export async function documentOfPage(page: PageContext): Promise<DocumentDossier | null> {
  const id = page.param('id')
  return hasIdShape(id) ? documentForDesk(page, id) : null
}

export function nameOf(document: DocumentDossier): string {
  return document.documentNumber ?? kindText[document.kind]
}

export function crumbsOf(document: DocumentDossier) {
  return [
    { href: deskPath, label: 'Sổ văn bản đi' },
    { href: documentPath(document.id), label: nameOf(document) },
  ]
}

/** Can this verb be done now; a form that came back stays on its page. */
export function isPossible(page: PageContext, document: DocumentDossier, verb: DeskVerb): boolean {
  return page.again !== null || verbsFor(page.actor, document).includes(verb)
}

export function NotNow({ page, document, verb }: { page: PageContext; document: DocumentDossier; verb: DeskVerb }) {
  return (
    <Notice tone="warning" title="Không làm được việc này lúc này">
      {documentPermissions[`official_document.${verb}`].sentence}{' '}
      <a href={page.base + documentPath(document.id)}>Xem bước hiện tại của văn bản</a>.
    </Notice>
  )
}
