import type { PageRoute } from '../../../platform/web/page.server.ts'
import { hasIdShape } from '../../../kernel/ids.ts'
import { Breadcrumbs, ButtonLink, CopyText, PageHeading } from '../../../ui/index.ts'
import { storedDeadline } from '../../rules/index.ts'
import { readsClosedMatters } from '../policy.ts'
import { filesOfPetition } from '../files.server.ts'
import { petitionForDesk } from '../queries.server.ts'
import { verbsFor } from '../verbs.ts'
import {
  Answers,
  MergedNotice,
  Particulars,
  RunningClock,
  VoterFiles,
  Words,
} from '../views/dossier.tsx'
import { EvidenceOf } from '../views/evidence.tsx'
import { StateChip } from '../views/marks.tsx'
import { LetterLinks } from '../views/letter-links.tsx'
import { RequestOfHolder } from '../views/request-of-holder.tsx'
import { ResponsibilityOf } from '../views/responsibility.tsx'
import { ThreadOfLife } from '../views/thread-of-life.tsx'
import { VerbLinks } from '../views/verb-links.tsx'

/** One petition on the desk: what it is, where it stands, and only what this person may do now. */
export const deskShow: PageRoute = async (page) => {
  const id = page.param('id')
  const petition = hasIdShape(id) ? await petitionForDesk(page, id) : null
  if (!petition) return page.notFound()
  const { dueRule: ruleKey, dueStartedOn: eventOn, dueOn } = petition
  const [deadline, files] = await Promise.all([
    storedDeadline(page, { ruleKey, eventOn, dueOn }),
    filesOfPetition(page, petition),
  ])
  const list = `${page.base}/ban-lam-viec/kien-nghi`
  return page.desk(
    { title: petition.title, current: '/ban-lam-viec/kien-nghi', live: `petition:${id}` },
    <>
      <Breadcrumbs crumbs={[{ href: list, label: 'Kiến nghị cử tri' }, { label: petition.receiptCode }]} />
      <PageHeading
        overline={<>Mã biên nhận <CopyText text={petition.receiptCode} /></>}
        title={petition.title}
        status={
          <>
            <StateChip state={petition.state} />
            <RunningClock page={page} petition={petition} deadline={deadline} />
          </>
        }
        actions={
          <>
            <VerbLinks
              href={`${list}/${id}`}
              verbs={verbsFor(page.actor, petition)}
              state={petition.state}
            />
            <ButtonLink href={`${list}/${id}/phieu`}>In phiếu biên nhận</ButtonLink>
            <LetterLinks page={page} petition={petition} />
            {readsClosedMatters(page.actor) ? (
              <ButtonLink href={`${page.base}/ban-lam-viec/nhat-ky?viec=${petition.receiptCode}`}>
                Nhật ký của việc này
              </ButtonLink>
            ) : null}
          </>
        }
      />
      <MergedNotice petition={petition} href={`${list}?tim=${petition.mergedInto}`} />
      <RequestOfHolder page={page} petition={petition} />
      <div class="two-columns">
        <div>
          <Words petition={petition} />
          <VoterFiles page={page} files={files} />
          <Answers petition={petition} page={page} files={files} />
          <EvidenceOf petition={petition} page={page} files={files} />
          <ThreadOfLife petition={petition} />
          <ResponsibilityOf page={page} petition={petition} />
        </div>
        <Particulars petition={petition} />
      </div>
    </>,
  )
}
