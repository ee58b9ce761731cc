import { hasIdShape } from '../../../kernel/ids.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { Breadcrumbs, ButtonLink, Card, CopyText, PageHeading } from '../../../ui/index.ts'
import { Attachments } from '../../frame/attachments.tsx'
import { filesOfDocument } from '../files.server.ts'
import { documentForPortal } from '../queries.server.ts'
import { kindText } from '../text.vi.ts'
import { sealsOf } from '../seals.server.ts'
import { Particulars, Words } from '../views/dossier.tsx'
import { DocumentMarks } from '../views/marks.tsx'
import { portalPath, verifyPath } from '../views/paths.ts'

/** One published paper: its words, its files, and what proves that a file is this one. */
export const portalShow: PageRoute = async (page) => {
  const id = page.param('id')
  const document = hasIdShape(id) ? await documentForPortal(page, id) : null
  if (!document) return page.notFound()
  const [files, seals] = await Promise.all([filesOfDocument(page, id), sealsOf(page, id)])
  const open = files.filter(({ isPublic }) => isPublic)
  const number = document.documentNumber ?? ''
  return page.portal(
    { title: `${kindText[document.kind]} ${number}: ${document.subject}`, current: portalPath },
    <>
      <Breadcrumbs crumbs={[{ href: page.base + portalPath, label: 'Văn bản' }, { label: number }]} />
      <PageHeading
        overline={`Số ${number}`}
        title={`${kindText[document.kind]} ${document.subject}`}
        status={<DocumentMarks isPublic={false} isSample={document.isSample} />}
        actions={
          document.content && document.content.body.length > 0 ? (
            <ButtonLink href={`${page.base}${portalPath}/${id}/tai/docx`} download>
              Tải Word
            </ButtonLink>
          ) : null
        }
      />
      <div class="two-columns">
        <div>
          {open.length > 0 ? (
            <Card title="Tệp văn bản">
              <Attachments page={page} files={open} />
            </Card>
          ) : null}
          <Words document={document} />
        </div>
        <div>
          <Particulars page={page} document={document} isPublic />
          {seals.length > 0 ? (
            <Card title="Dấu kiểm tra của tệp (SHA-256)">
              {seals.map(({ name, sha256 }) => (
                <p class="hint">
                  {name}: <CopyText text={sha256} />
                </p>
              ))}
              <p>
                <a href={page.base + verifyPath}>Kiểm tra một tệp có đúng là tệp này</a>.
              </p>
            </Card>
          ) : null}
        </div>
      </div>
    </>,
  )
}
