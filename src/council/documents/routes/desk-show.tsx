import { hasIdShape } from '../../../kernel/ids.ts'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import { Breadcrumbs, ButtonLink, Card, Disclosure, PageHeading } from '../../../ui/index.ts'
import { Attachments } from '../../frame/attachments.tsx'
import { DeadlineOf, storedDeadline } from '../../rules/index.ts'
import { filesOfDocument } from '../files.server.ts'
import { readsDrafts } from '../policy.ts'
import { documentForDesk, type DocumentDossier } from '../queries.server.ts'
import { recipientsOf } from '../recipients-store.server.ts'
import { kindText, verbText } from '../text.vi.ts'
import { deskVerbs, forwardVerbs, verbsFor } from '../verbs.ts'
import { Particulars, RouteOfPaper, Words } from '../views/dossier.tsx'
import { DocumentChip, DocumentMarks } from '../views/marks.tsx'
import { deskPath, documentPath, incomingDocumentPath, portalPath } from '../views/paths.ts'
import { Recipients } from '../views/recipients.tsx'

/** One paper on the desk: its face, its route, and only what this person may do now. */
export const deskShow: PageRoute = async (page) => {
  const id = page.param('id')
  const document = hasIdShape(id) ? await documentForDesk(page, id) : null
  if (!document) return page.notFound()
  const [files, recipients] = await Promise.all([filesOfDocument(page, id), recipientsOf(page, id)])
  const name = document.documentNumber ?? kindText[document.kind]
  return page.desk(
    { title: `${name}: ${document.subject}`, current: deskPath, live: `document:${id}` },
    <>
      <Breadcrumbs crumbs={[{ href: page.base + deskPath, label: 'Sổ văn bản đi' }, { label: name }]} />
      <PageHeading
        overline={document.documentNumber ? `Số ${document.documentNumber}` : 'Chưa có số'}
        title={`${kindText[document.kind]} ${document.subject}`}
        status={
          <>
            <DocumentChip state={document.state} />
            <DocumentMarks {...document} />
            <NumberClock page={page} document={document} deadline={await numberClock(page, document)} />
          </>
        }
        actions={<Verbs page={page} document={document} />}
      />
      <div class="two-columns">
        <div>
          <Words document={document} />
          {files.length > 0 ? (
            <Card title="Tệp">
              <Attachments page={page} files={files} />
            </Card>
          ) : null}
          <Recipients page={page} documentId={id} recipients={recipients} />
          {readsDrafts(page.actor) ? <RouteOfPaper document={document} /> : null}
        </div>
        <div>
          <Particulars page={page} document={document} />
          {document.answers.map(({ id: incoming, arrival, issuer, subject }) => (
            <p>
              Trả lời văn bản đến số <a href={page.base + incomingDocumentPath(incoming)}>{arrival}</a> của {issuer}: {subject}
            </p>
          ))}
        </div>
      </div>
    </>,
  )
}

function numberClock(page: PageContext, { state, issueDueRule, signedOn, issueDueOn }: DocumentDossier) {
  if (state !== 'signed') return null
  return storedDeadline(page, { ruleKey: issueDueRule, eventOn: signedOn, dueOn: issueDueOn })
}

function NumberClock(props: { page: PageContext; document: DocumentDossier; deadline: Awaited<ReturnType<typeof numberClock>> }) {
  const { page, deadline } = props
  if (!deadline) return null
  const isLate = Temporal.PlainDate.compare(deadline.dueOn, page.today) < 0
  return <DeadlineOf deadline={deadline} label={isLate ? 'Quá hạn cấp số' : 'Hạn cấp số'} tone={isLate ? 'error' : 'info'} base={page.base} />
}

function Verbs({ page, document }: { page: PageContext; document: DocumentDossier }) {
  const verbs = verbsFor(page.actor, document)
  const href = page.base + documentPath(document.id)
  const forward = verbs.filter((verb) => forwardVerbs.includes(verb))
  const others = verbs.filter((verb) => !forwardVerbs.includes(verb))
  return (
    <>
      {forward.map((verb, place) => (
        <ButtonLink href={`${href}/${deskVerbs[verb]}`} variant={place === 0 ? 'primary' : 'secondary'}>
          {verbText[verb]}
        </ButtonLink>
      ))}
      {document.content ? <ButtonLink href={`${href}/tai/pdf`} download>Tải PDF</ButtonLink> : null}
      {document.content ? <ButtonLink href={`${href}/tai/docx`} download>Tải Word</ButtonLink> : null}
      {document.edition > 1 ? <ButtonLink href={`${href}/ban-thao`}>So sánh bản thảo</ButtonLink> : null}
      {document.isPublic ? <ButtonLink href={`${page.base}${portalPath}/${document.id}`}>Trang công khai</ButtonLink> : null}
      {others.length > 0 ? (
        <Disclosure summary="Việc khác">
          <ul>
            {others.map((verb) => (
              <li>
                <a href={`${href}/${deskVerbs[verb]}`}>{verbText[verb]}</a>
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </>
  )
}
