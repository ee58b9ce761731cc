import type { PageContext } from '../../../platform/web/page.server.ts'
import { Breadcrumbs, ButtonLink, Disclosure, PageHeading, StatusChip } from '../../../ui/index.ts'
import { filesOfProofs, ofCommitment } from '../commitment-page.server.ts'
import { isPublicCommitment, type CommitmentDossier } from '../queries.server.ts'
import { verbText } from '../text.vi.ts'
import { forwardVerbs, verbsFor, verbSlugs, type PageVerb } from '../verbs.ts'
import { History, Particulars, Proofs } from '../views/dossier.tsx'
import { CommitmentChip, DueChip, promiserOf } from '../views/marks.tsx'
import { commitmentPath, deskPath, publicPath } from '../views/paths.ts'

/** One commitment on the desk, with only what this person may do now. */
export const deskShow = ofCommitment(async (page, commitment) => {
  const filesOf = await filesOfProofs(page, commitment.proofs)
  return page.desk(
    { title: commitment.words, current: deskPath, live: `commitment:${commitment.id}` },
    <>
      <Breadcrumbs crumbs={[{ href: page.base + deskPath, label: 'Sổ cam kết' }, { label: 'Cam kết' }]} />
      <PageHeading
        overline={promiserOf(commitment)}
        title={commitment.words}
        status={
          <>
            <CommitmentChip state={commitment.state} />
            <DueChip page={page} state={commitment.state} dueOn={commitment.dueOn} />
            {commitment.isSample ? <StatusChip label="Dữ liệu mẫu" tone="info" /> : null}
          </>
        }
        actions={<Verbs page={page} commitment={commitment} />}
      />
      <div class="two-columns">
        <div>
          <Proofs page={page} proofs={commitment.proofs} filesOf={filesOf} side="desk" />
          <History commitment={commitment} side="desk" />
        </div>
        <div>
          <Particulars page={page} commitment={commitment} side="desk" />
        </div>
      </div>
    </>,
  )
})

const linkText: Record<PageVerb, string> = { ...verbText, accept: 'Xét bằng chứng' }

function Verbs({ page, commitment }: { page: PageContext; commitment: CommitmentDossier }) {
  const verbs = verbsFor(page.actor, commitment)
  const href = page.base + commitmentPath(commitment.id)
  const others = verbs.filter((verb) => !forwardVerbs.includes(verb))
  return (
    <>
      {verbs.filter((verb) => forwardVerbs.includes(verb)).map((verb) => (
        <ButtonLink href={`${href}/${verbSlugs[verb]}`} variant="primary">
          {linkText[verb]}
        </ButtonLink>
      ))}
      {isPublicCommitment(commitment) ? (
        <ButtonLink href={page.base + publicPath(commitment.id)}>Trang công khai</ButtonLink>
      ) : null}
      {others.length > 0 ? (
        <Disclosure summary="Việc khác">
          <ul>
            {others.map((verb) => (
              <li>
                <a href={`${href}/${verbSlugs[verb]}`}>{linkText[verb]}</a>
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </>
  )
}
